/// The lists of names that everybody is taken to know, and look-ups in all of them at once.
enum KnownNames {
  /// Each list, what it makes of a word, and what its entries are.
  static let lists: [(flag: WordFlags, type: EntityType, list: WordList)] = [
    (.place, .location, .places),
    (.organisation, .organisation, .organisations),
    (.facility, .facility, .facilities),
    (.event, .event, .events),
    (.work, .work, .works),
    (.product, .product, .products),
    (.group, .group, .groups),
  ]

  /// What the lists say about a folded word that is capitalised somewhere in the article.
  static func flags(of word: String) -> WordFlags {
    var flags: WordFlags = []
    if WordList.givenNames.contains(word) { flags.insert(.given) }
    if WordList.surnames.contains(word) { flags.insert(.surname) }
    for (flag, _, list) in lists {
      let (isEntry, beginsPhrase) = list.find(word)
      if isEntry { flags.insert(flag) }
      if beginsPhrase { flags.insert(.phraseStart) }
    }
    return flags
  }

  /// What a folded phrase is; none where no list has it.
  static func type(of phrase: String) -> EntityType? {
    lists.first { $0.list.contains(phrase) }?.type
  }

  /// Whether English writes a folded word with a small letter, by the word or by its stem.
  static func isCommon(_ word: String) -> Bool {
    let common = WordList.commonWords
    return common.contains(word) || stems(of: word).contains { common.contains($0) }
  }

  /// The words that a word may be an inflected form of.
  private static func stems(of word: String) -> [String] {
    guard word.utf8.count > 3 else { return [] }
    var stems: [String] = []
    for (ending, replacements) in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard stem.utf8.count > 1 else { continue }
      for replacement in replacements { stems.append(stem + replacement) }
      if ending != "s", let last = stem.last, stem.dropLast().last == last {
        stems.append(String(stem.dropLast()))
      }
    }
    return stems
  }

  private static let endings: [(String, [String])] = [
    ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("ied", ["y"]),
    ("ing", ["", "e"]), ("er", ["", "e"]), ("ers", ["", "e"]), ("est", ["", "e"]),
    ("ly", ["", "e"]), ("ily", ["y"]), ("ness", [""]),
  ]
}
