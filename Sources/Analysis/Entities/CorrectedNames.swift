internal import Articles

/// The names of an article and who bears them, as a reader has corrected them.
struct CorrectedNames {
  private let article: Article
  private let corrections: Corrections
  /// Those that may concern the article, but merges.
  private let concerning: [Correction]
  /// The names that are left, in the order of the text.
  private(set) var names: [Name]
  /// Who bears them; every name is in exactly one cluster.
  private(set) var clusters: [NameClusters.Cluster]
  /// What a reader rejected, each with its names and the correction.
  private(set) var rejected: [(names: [Name], correction: Correction)] = []

  /// Ties the names of an article together; without corrections, as the names alone tell.
  init(of article: Article) {
    self.article = article
    corrections = article[Corrections.self]
    names = article[Mentions.self].names
    clusters = NameClusters(names: names, tokens: article[Tokens.self]).build()
    guard !corrections.all.isEmpty else {
      concerning = []
      return
    }
    var keys = names.map { NameKey(article[$0.range]) }
    concerning = corrections.about(Set(keys))
    retype(keys)
    for correction in concerning {
      switch correction.kind {
      case .split(let one, let two): split(NameKey(one), NameKey(two), keys, correction)
      case .assign(let name, let other, article.handle, let place):
        assign(NameKey(name), to: other, in: place, &keys, correction)
      default: continue
      }
    }
    merge(keys)
    reject(keys)
    clusters.sort { $0.members[0].name < $1.members[0].name }
  }

  // MARK: What it is

  /// Gives names other types, then ties the names together anew.
  private mutating func retype(_ keys: [NameKey]) {
    var isChanged = false
    for correction in concerning {
      guard case .retype(let name, let type) = correction.kind else { continue }
      for index in bearers(of: NameKey(name), keys) {
        names[index].type = type
        names[index].confidence = 1
        names[index].rule = "the reader says so in \(correction.origin)"
        names[index].rejected = []
        isChanged = true
      }
    }
    if isChanged {
      clusters = NameClusters(names: names, tokens: article[Tokens.self]).build()
    }
  }

  /// The names of all who are called so somewhere in the article.
  private func bearers(of key: NameKey, _ keys: [NameKey]) -> [Int] {
    clusters.filter { $0.members.contains { corrections.areOne(keys[$0.name], key) } }
      .flatMap { $0.members.map(\.name) }.sorted()
  }

  // MARK: Who is who

  /// Parts the names of one writing from those of another; other forms stay with the longer.
  private mutating func split(
    _ one: NameKey, _ two: NameKey, _ keys: [NameKey], _ correction: Correction
  ) {
    for index in clusters.indices {
      let members = clusters[index].members
      guard let first = members.first(where: { keys[$0.name] == one })?.name,
        let second = members.first(where: { keys[$0.name] == two })?.name
      else { continue }
      let isFirstShorter = names[first].tokens.count < names[second].tokens.count
      part(from: index, correction) { keys[$0] == (isFirstShorter ? one : two) }
    }
  }

  private mutating func part(
    from index: Int, _ correction: Correction, _ goes: (Int) -> Bool
  ) {
    var parted = NameClusters.Cluster(type: clusters[index].type)
    parted.members = clusters[index].members.filter { goes($0.name) }
      .map { ($0.name, "kept apart by the reader in \(correction.origin)") }
    clusters[index].members.removeAll { goes($0.name) }
    clusters.append(parted)
  }

  /// Gives the names of one writing at a place, and there its shorter forms that go with it, to
  /// another entity.
  private mutating func assign(
    _ key: NameKey, to other: String, in place: TextRange, _ keys: inout [NameKey],
    _ correction: Correction
  ) {
    let moved = Set(
      clusters.filter { $0.members.contains { keys[$0.name] == key } }
        .flatMap(\.members).map(\.name)
        .filter { key.holds(keys[$0]) && place.contains(names[$0].range) })
    guard let first = moved.min() else { return }
    var parted = NameClusters.Cluster(type: names[first].type)
    parted.name = other
    parted.members = moved.sorted().map {
      ($0, "given to “\(other)” by the reader in \(correction.origin)")
    }
    for index in clusters.indices { clusters[index].members.removeAll { moved.contains($0.name) } }
    clusters.removeAll { $0.members.isEmpty }
    let own = NameKey(other)
    if let known = clusters.firstIndex(where: { $0.members.contains { keys[$0.name] == own } }) {
      clusters[known].members += parted.members
      clusters[known].members.sort { $0.name < $1.name }
    } else {
      clusters.append(parted)
    }
    for index in moved { keys[index] = own }
  }

  /// Puts together the clusters whose names a reader has merged.
  private mutating func merge(_ keys: [NameKey]) {
    var clusterOf: [Int: Int] = [:]
    var kept: [NameClusters.Cluster] = []
    for cluster in clusters {
      let group = cluster.members.firstNonNil { corrections.group(of: keys[$0.name]) }
      guard let group else {
        kept.append(cluster)
        continue
      }
      guard let known = clusterOf[group] else {
        clusterOf[group] = kept.count
        kept.append(cluster)
        kept[kept.count - 1].name = corrections.name(ofGroup: group)
        continue
      }
      let called = NameKey(corrections.name(ofGroup: group))
      if cluster.members.contains(where: { keys[$0.name] == called }) {
        kept[known].type = cluster.type
      }
      let says = " · merged by the reader in \(corrections.merge(ofGroup: group).origin)"
      kept[known].members += cluster.members.map { ($0.name, $0.reason + says) }
      kept[known].members.sort { $0.name < $1.name }
    }
    clusters = kept
    for cluster in clusters where cluster.name != nil {
      for member in cluster.members { names[member.name].type = cluster.type }
    }
  }
}

extension CorrectedNames {
  // MARK: What is none

  /// Leaves out the clusters that a reader rejects, and their names.
  private mutating func reject(_ keys: [NameKey]) {
    var isLeftOut = [Bool](repeating: false, count: names.count)
    for correction in concerning {
      guard case .reject(let name, let type) = correction.kind else { continue }
      let key = NameKey(name)
      for cluster in clusters where type == nil || cluster.type == type {
        let isMeant =
          cluster.name.map(NameKey.init) == key || cluster.members.contains { keys[$0.name] == key }
        guard isMeant else { continue }
        for member in cluster.members { isLeftOut[member.name] = true }
        rejected.append((cluster.members.map { names[$0.name] }, correction))
      }
      clusters.removeAll { isLeftOut[$0.members[0].name] }
    }
    guard !rejected.isEmpty else { return }
    var places: [Int: Int] = [:]
    for index in names.indices where !isLeftOut[index] { places[index] = places.count }
    names = names.indices.filter { !isLeftOut[$0] }.map { names[$0] }
    for index in clusters.indices {
      clusters[index].members = clusters[index].members.map { (places[$0.name]!, $0.reason) }
    }
  }
}

extension Array {
  /// What the first element gives for which there is something.
  fileprivate func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
