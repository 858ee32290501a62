extension Tokens {
  /// The word before a time in its sentence, in small letters, with `at least` and the like left out.
  func preposition(before time: Range<Int>, in sentence: Range<Int>) -> String? {
    var index = time.lowerBound - 1
    while index > sentence.lowerBound, hedges.contains(self[index].folded) { index -= 1 }
    return index >= sentence.lowerBound ? self[index].folded : nil
  }
}

private let hedges: Set<String> = [
  "at", "least", "about", "around", "early", "late", "only", "just",
]
