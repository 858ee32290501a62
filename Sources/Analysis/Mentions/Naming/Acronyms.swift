/// Ties short forms in brackets to the names before them: `Arlen Port Authority (APA)`.
enum Acronyms {
  /// For each name that is a short form introduced in brackets, the index of the full name.
  ///
  /// `names` are in the order of the text.
  static func introduced(in names: [NameSpan], words: WordTable) -> [Int: Int] {
    var full: [Int: Int] = [:]
    for index in names.indices.dropFirst() {
      let short = names[index].tokens
      guard short.count == 1, names[index - 1].tokens.upperBound + 1 == short.lowerBound,
        words.tokens[short.lowerBound - 1].folded == "(",
        names[index - 1].tokens.count > 1,
        abbreviates(words.tokens[short.lowerBound].folded, names[index - 1].tokens, words)
          || names[index].isOrganisation && names[index - 1].isOrganisation
            && words.tokens[short.lowerBound].casing == .upper
      else { continue }
      full[index] = index - 1
    }
    return full
  }

  /// Whether a folded short form is made of the initials of a name, small words in or left out.
  static func abbreviates(_ short: String, _ name: Range<Int>, _ words: WordTable) -> Bool {
    let letters = short.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count > 1 else { return false }
    var all: [Unicode.Scalar] = []
    var weighty: [Unicode.Scalar] = []
    for index in name {
      guard let first = words.tokens[index].folded.unicodeScalars.first,
        first.properties.isAlphabetic, words.tokens[index].folded != "'s"
      else { continue }
      all.append(first)
      if words.tokens[index].isCapitalised { weighty.append(first) }
    }
    if letters.elementsEqual(all) || letters.elementsEqual(weighty) { return true }
    // Other languages put the words in another order: National Electoral Council (CNE).
    return letters.count > 2 && letters.sorted() == weighty.sorted()
  }
}

extension NameSpan {
  /// Whether it is taken for an organisation so far.
  fileprivate var isOrganisation: Bool { shares.ranking.first?.type == .organisation }
}
