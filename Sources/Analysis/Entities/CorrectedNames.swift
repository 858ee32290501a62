internal import Articles

/// The names of an article and who bears them, as a reader has corrected them.
struct CorrectedNames {
  private let article: Article
  private let corrections: Corrections
  private let genders: [Int: Gender]
  /// Those that may concern the article, but merges.
  private let concerning: [Correction]
  /// The names that are left, in the order of the text.
  private(set) var names: [Name]
  /// Who bears them; every name is in exactly one cluster.
  private(set) var clusters: [NameClusters.Cluster]
  /// What a reader rejected, each with its names and the correction.
  private(set) var rejected: [(called: String?, names: [Name], correction: Correction)] = []

  /// Ties the names of an article together; without corrections, as the names alone tell.
  init(of article: Article) {
    self.article = article
    corrections = article[Corrections.self]
    names = article[Mentions.self].names
    genders = Scene.genders(in: article)
    clusters = NameClusters(names: names, tokens: article[Tokens.self], genders: genders).build()
    guard !corrections.all.isEmpty else {
      concerning = []
      return
    }
    let written = names.map { NameKey(article[$0.range]) }
    var keys = written
    concerning = corrections.about(Set(keys))
    retype(keys)
    for correction in concerning {
      switch correction.kind {
      case .split(let one, let two): split(NameKey(one), NameKey(two), keys, correction)
      case .assign(let name, let other, article.handle, let place):
        assign(NameKey(name), to: other, in: place, written, &keys, correction)
      default: continue
      }
    }
    merge(keys)
    retypeCalled()
    reject(keys)
    clusters.sort { $0.members[0].name < $1.members[0].name }
  }

  // MARK: What it is

  /// Gives names other types, then ties the names together anew.
  private mutating func retype(_ keys: [NameKey]) {
    var isChanged = false
    for (name, type, origin) in retypes {
      for index in bearers(of: name, keys) {
        retype(index, type, origin)
        isChanged = true
      }
    }
    if isChanged {
      clusters = NameClusters(names: names, tokens: article[Tokens.self], genders: genders).build()
    }
  }

  private var retypes: [(name: NameKey, type: EntityType, origin: String)] {
    concerning.compactMap { correction in
      guard case .retype(let name, let type) = correction.kind else { return nil }
      return (NameKey(name), type, correction.origin)
    }
  }

  private mutating func retype(_ index: Int, _ type: EntityType, _ origin: String) {
    names[index].type = type
    names[index].confidence = 1
    names[index].rule = "the reader says so in \(origin)"
    names[index].rejected = []
  }

  /// Gives other types to those that only a reader calls so.
  private mutating func retypeCalled() {
    for (name, type, origin) in retypes {
      for index in clusters.indices where clusters[index].name.map(NameKey.init) == name {
        clusters[index].type = type
        for member in clusters[index].members { retype(member.name, type, origin) }
      }
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
    _ key: NameKey, to other: String, in place: TextRange, _ written: [NameKey],
    _ keys: inout [NameKey], _ correction: Correction
  ) {
    let moved = Set(
      clusters.filter { $0.members.contains { written[$0.name] == key } }
        .flatMap(\.members).map(\.name)
        .filter { key.holds(written[$0]) && place.contains(names[$0].range) })
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
    takeShortForms(keys)
    var clusterOf: [Int: Int] = [:]
    var kept: [NameClusters.Cluster] = []
    for cluster in clusters {
      guard let group = group(of: cluster, keys) else {
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

  /// The group that merges put a cluster in, by one of its full forms: `Baker` alone does not make
  /// one of `Anna Baker` and `Thomas Baker`.
  private func group(of cluster: NameClusters.Cluster, _ keys: [NameKey]) -> Int? {
    fullForms(of: cluster).firstNonNil { corrections.group(of: keys[$0]) }
  }

  /// The names of several words, if a person has any; else all names.
  private func fullForms(of cluster: NameClusters.Cluster) -> [Int] {
    let all = cluster.members.map(\.name)
    let full = all.filter { names[$0].tokens.count > 1 }
    return cluster.type == .person && !full.isEmpty ? full : all
  }

  /// Gives short forms that merges speak of to the one whose full form they speak of too.
  private mutating func takeShortForms(_ keys: [NameKey]) {
    var owners: [Int: Int] = [:]
    for (index, cluster) in clusters.enumerated() {
      if let group = group(of: cluster, keys) { owners[group] = owners[group] ?? index }
    }
    guard !owners.isEmpty else { return }
    for index in clusters.indices where group(of: clusters[index], keys) == nil {
      var kept: [(name: Int, reason: String)] = []
      for member in clusters[index].members {
        guard let group = corrections.group(of: keys[member.name]), let owner = owners[group]
        else {
          kept.append(member)
          continue
        }
        let says = "merged by the reader in \(corrections.merge(ofGroup: group).origin)"
        clusters[owner].members.append((member.name, says))
      }
      clusters[index].members = kept
    }
    for owner in owners.values { clusters[owner].members.sort { $0.name < $1.name } }
    clusters.removeAll { $0.members.isEmpty }
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
        rejected.append((cluster.name, cluster.members.map { names[$0.name] }, correction))
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
