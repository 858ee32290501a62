/// Which words are no names by themselves.
enum CommonWords {
  /// Whether English writes a folded word with a small letter, by the word or by its stem.
  static func contains(_ word: String) -> Bool {
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
