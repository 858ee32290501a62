internal import Articles

/// Makes entities of the clusters of names and of what was tied to them.
struct EntityList {
  let names: [Name]
  let scene: Scene
  let article: Article

  /// The entities, in the order of their first mention.
  func entities() -> [Entity] {
    var mentions = scene.clusters.map { cluster in
      cluster.members.map {
        Mention(names[$0.name].range, form: .name, reason: $0.reason)
      }
    }
    for (cluster, mention) in scene.tied { mentions[cluster].append(mention) }
    let entities = scene.clusters.indices.map { index in
      let (name, aliases) = forms(of: scene.clusters[index])
      return Entity(
        name: name, type: scene.clusters[index].type, aliases: aliases,
        mentions: mentions[index].sorted { $0.range < $1.range })
    }
    return entities.sorted { $0.mentions[0].range < $1.mentions[0].range }
  }

  /// The most complete of the common forms, and the others in the order of their first use.
  private func forms(of cluster: NameClusters.Cluster) -> (name: String, aliases: [String]) {
    var counts: [String: Int] = [:]
    var order: [(form: String, words: Int)] = []
    for member in cluster.members {
      let name = names[member.name]
      // A name may run over the end of a line.
      let form = article[name.range].split { $0.isWhitespace }.joined(separator: " ")
      if counts.updateValue((counts[form] ?? 0) + 1, forKey: form) == nil {
        order.append((form, name.tokens.count))
      }
    }
    let best = order.max { left, right in
      rank(left, counts) < rank(right, counts)
    }
    let name = cluster.name ?? best?.form ?? ""
    return (name, order.map(\.form).filter { $0 != name })
  }

  /// Several words before one, then the more frequent, then the longer.
  private func rank(
    _ form: (form: String, words: Int), _ counts: [String: Int]
  ) -> (Int, Int, Int) {
    (form.words > 1 ? 1 : 0, counts[form.form] ?? 0, form.form.utf8.count)
  }
}
