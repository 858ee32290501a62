package import Articles

/// What a reader has said of entities, in the order of saying; an article has none by itself.
package struct Corrections: Layer {
  /// All of them.
  package private(set) var all: [Correction] = []
  private var groups = NameGroups()
  /// The names that readers gave entities at some place.
  private var given: Set<NameKey> = []

  /// No correction.
  package init() {}

  /// Whatever was kept with the article before; nothing by itself.
  package static func build(for article: Article) -> Corrections { Corrections() }

  /// Two corrections that cannot both hold.
  package struct Contradiction: Error, Hashable {
    /// The one that holds already.
    package var earlier: Correction
  }

  /// Adds a correction.
  ///
  /// - Throws: the earlier one that it contradicts: a split of names that would be merged, or a
  ///   merge of names that would be split.
  package mutating func add(_ correction: Correction) throws(Contradiction) {
    switch correction.kind {
    case .merge(let name, let other):
      let (one, two) = (NameKey(name), NameKey(other))
      let parted = all.first { earlier in
        guard case .split(let left, let right) = earlier.kind else { return false }
        return groups.joins(NameKey(left), NameKey(right), ifJoined: one, two)
      }
      if let parted { throw Contradiction(earlier: parted) }
      groups.join(two, to: one, called: name)
    case .split(let name, let other):
      if let group = groups.group(of: NameKey(name)), groups.group(of: NameKey(other)) == group,
        let merge = merge(ofGroup: group)
      {
        throw Contradiction(earlier: merge)
      }
    case .assign(_, let other, _, _): given.insert(NameKey(other))
    case .retype, .reject: break
    }
    all.append(correction)
  }

  /// The number of the group that merges put a name in; none where no merge speaks of it.
  package func group(of name: NameKey) -> Int? { groups.group(of: name) }

  /// The last merge that put names into a group.
  func merge(ofGroup group: Int) -> Correction? {
    all.last { correction in
      guard case .merge(let name, _) = correction.kind else { return false }
      return groups.group(of: NameKey(name)) == group
    }
  }

  /// What the entity of a group is called.
  package func name(ofGroup group: Int) -> String { groups.name(of: group) }

  /// What merges call the one that has some names; none where they speak of none of them.
  func called(_ names: [String]) -> String? {
    guard !all.isEmpty else { return nil }
    return names.lazy.compactMap { group(of: NameKey($0)) }.first.map(name(ofGroup:))
  }

  /// Whether a reader gave an entity this name at some place.
  func isGiven(_ name: String) -> Bool { !given.isEmpty && given.contains(NameKey(name)) }

  /// Whether a split keeps two names apart.
  package func areSplit(_ name: String, _ other: String) -> Bool {
    let pair = Set([NameKey(name), NameKey(other)])
    return all.contains { correction in
      guard case .split(let one, let two) = correction.kind else { return false }
      return Set([NameKey(one), NameKey(two)]) == pair
    }
  }
}

extension Article {
  /// The same article with other corrections; what does not depend on them is not built anew.
  package func corrected(_ corrections: Corrections) -> Article {
    let copy = reconsidered(keeping: [
      Tokens.self, Sentences.self, Encoding.self, PartsOfSpeech.self, Mentions.self, Times.self,
    ])
    copy.keep(corrections)
    return copy
  }
}

/// Names that merges have put together.
private struct NameGroups {
  private var numbers: [NameKey: Int] = [:]
  /// For each group the one it was joined to; itself where it was not.
  private var parents: [Int] = []
  private var names: [String] = []

  func group(of key: NameKey) -> Int? { numbers[key].map(root) }

  func name(of group: Int) -> String { names[root(group)] }

  func areJoined(_ one: NameKey, _ two: NameKey) -> Bool {
    guard one != two else { return true }
    guard let left = group(of: one), let right = group(of: two) else { return false }
    return left == right
  }

  /// Whether two names would be one if two others were.
  func joins(
    _ left: NameKey, _ right: NameKey, ifJoined one: NameKey, _ two: NameKey
  ) -> Bool {
    func meets(_ name: NameKey, _ other: NameKey) -> Bool { areJoined(name, other) }
    return meets(left, one) && meets(right, two) || meets(left, two) && meets(right, one)
  }

  mutating func join(_ other: NameKey, to key: NameKey, called name: String) {
    let group = number(of: key, called: name)
    let joined = number(of: other, called: name)
    names[root(group)] = name
    if root(joined) != root(group) { parents[root(joined)] = root(group) }
  }

  private mutating func number(of key: NameKey, called name: String) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = parents.count
    parents.append(parents.count)
    names.append(name)
    return parents.count - 1
  }

  private func root(_ group: Int) -> Int {
    var group = group
    while parents[group] != group { group = parents[group] }
    return group
  }
}
