package import Articles

/// What a reader has said of entities and quotations, in the order of saying; an article has none by itself.
package struct Corrections: Layer {
  /// All of them.
  package private(set) var all: [Correction] = []
  private var groups = NameGroups()
  /// The merges, splits and rejections that were said.
  private var said: Set<Correction.Kind> = []
  /// The numbers of the splits, everywhere and at some place.
  private var splits: [Int] = []
  private var splitPairs: Set<Set<NameKey>> = []
  /// The numbers of all but merges, by the name they speak of first.
  private var byName: [NameKey: [Int]] = [:]
  /// The names that readers gave entities at some place.
  private var given: Set<NameKey> = []
  /// The numbers of the rejected quotations, by where their words start in an article.
  private var quotations: [String: [TextRange: Int]] = [:]

  /// No correction.
  package init() {}

  /// Whatever was kept with the article before; nothing by itself.
  package static func build(for article: Article) -> Corrections { Corrections() }

  /// Two corrections that cannot both hold.
  package struct Contradiction: Error, Hashable {
    /// The one that holds already.
    package var earlier: Correction
  }

  /// Adds a correction; one that was said before in the same words changes nothing.
  ///
  /// - Throws: an earlier one that it contradicts: a split of names that would be merged, a merge of
  ///   names that would be split, a rejection of what would be merged or retyped.
  package mutating func add(_ correction: Correction) throws(Contradiction) {
    guard !said.contains(correction.kind) else { return }
    let number = all.count
    switch correction.kind {
    case .merge(let name, let other):
      let (one, two) = (NameKey(name), NameKey(other))
      try refuse(firstSplit { groups.joins($0, $1, ifJoined: one, two) })
      try refuse(rejection(of: one) ?? rejection(of: two))
      groups.join(two, to: one, called: name, by: number)
      said.insert(correction.kind)
    case .split(let name, let other):
      let (one, two) = (NameKey(name), NameKey(other))
      try refuse(merge(joining: one, two))
      splits.append(number)
      splitPairs.insert([one, two])
      said.insert(correction.kind)
      byName[one, default: []].append(number)
    case .assign(let name, let other, _, _):
      let (one, two) = (NameKey(name), NameKey(other))
      try refuse(merge(joining: one, two))
      splits.append(number)
      given.insert(two)
      byName[one, default: []].append(number)
    case .retype(let name, _):
      try refuse(rejection(of: NameKey(name)))
      byName[NameKey(name), default: []].append(number)
    case .reject(let name, _):
      said.insert(correction.kind)
      byName[NameKey(name), default: []].append(number)
    case .rejectQuotation(_, let article, let place):
      said.insert(correction.kind)
      quotations[article, default: [:]][place] = number
    }
    all.append(correction)
  }

  /// What a reader said against the quotation whose words start with a stretch.
  func rejection(ofQuotation place: TextRange, in article: Article) -> Correction? {
    quotations[article.handle]?[place].map { all[$0] }
  }

  private func refuse(_ earlier: Correction?) throws(Contradiction) {
    if let earlier { throw Contradiction(earlier: earlier) }
  }

  /// The first split, at some place or everywhere, of two names for which something holds.
  private func firstSplit(_ holds: (NameKey, NameKey) -> Bool) -> Correction? {
    for number in splits {
      switch all[number].kind {
      case .split(let one, let two), .assign(let one, let two, _, _):
        if holds(NameKey(one), NameKey(two)) { return all[number] }
      default: continue
      }
    }
    return nil
  }

  private func rejection(of name: NameKey) -> Correction? {
    (byName[name] ?? []).lazy.map { all[$0] }.first { correction in
      if case .reject = correction.kind { true } else { false }
    }
  }

  /// The first of the merges by which two names became one; none where they are two.
  private func merge(joining one: NameKey, _ two: NameKey) -> Correction? {
    guard one != two, groups.areJoined(one, two) else { return nil }
    var merges: [NameKey: [(other: NameKey, merge: Correction)]] = [:]
    for correction in all {
      guard case .merge(let left, let right) = correction.kind else { continue }
      let ends = (NameKey(left), NameKey(right))
      merges[ends.0, default: []].append((ends.1, correction))
      merges[ends.1, default: []].append((ends.0, correction))
    }
    var reached: [NameKey: Correction?] = [one: nil]
    var waiting = [one]
    while let name = waiting.popLast() {
      for (other, merge) in merges[name] ?? [] where reached[other] == nil {
        let first = reached[name] ?? nil
        reached[other] = first ?? merge
        waiting.append(other)
      }
    }
    return reached[two] ?? nil
  }

  /// All but merges that may concern an article with some names, in the order of saying.
  ///
  /// Takes time in proportion to the number of names, whatever the number of corrections.
  func about(_ names: Set<NameKey>) -> [Correction] {
    var numbers: Set<Int> = []
    func take(_ name: NameKey) {
      for number in byName[name] ?? [] where numbers.insert(number).inserted {
        if case .assign(_, let other, _, _) = all[number].kind { take(NameKey(other)) }
      }
    }
    for name in names {
      take(name)
      if let group = groups.group(of: name) { groups.members(of: group).forEach(take) }
    }
    return numbers.sorted().map { all[$0] }
  }

  /// Whether two names are one, or merges made them one.
  func areOne(_ one: NameKey, _ two: NameKey) -> Bool { groups.areJoined(one, two) }

  /// The number of the group that merges put a name in; none where no merge speaks of it.
  package func group(of name: NameKey) -> Int? { groups.group(of: name) }

  /// The last merge that put names into a group.
  func merge(ofGroup group: Int) -> Correction { all[groups.merge(of: group)] }

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
    !splitPairs.isEmpty && splitPairs.contains([NameKey(name), NameKey(other)])
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
