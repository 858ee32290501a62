/// The part that the forms of an English word share: `injures` and `injured` are `injur`.
enum WordStem {
  /// A word without the endings of English verbs and nouns; of five letters at least three stay.
  static func of(_ word: String) -> Substring {
    var stem = word[...]
    for ending in ["ings", "ing", "ied", "ies", "ed", "es", "s"] {
      guard stem.hasSuffix(ending), stem.utf8.count - ending.utf8.count >= 3 else { continue }
      stem = stem.dropLast(ending.count)
      break
    }
    if stem.utf8.count > 3, stem.last == "e" || stem.last == "y" || stem.last == "i" {
      stem = stem.dropLast()
    }
    // `stopped`, `planning`.
    if stem.utf8.count > 3, let last = stem.last, stem.dropLast().last == last, last != "s" {
      stem = stem.dropLast()
    }
    return stem
  }
}
