internal import Articles

/// Decides behind which tokens of a paragraph a sentence ends.
struct SentenceEnds {
  let tokens: Tokens
  let text: Text

  /// Finds the ends, each the index behind a sentence's last token; the last is the paragraph's.
  func find(in paragraph: Range<Int>) -> [Int] {
    var ends: [Int] = []
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      guard endsSentence(index) else {
        index += 1
        continue
      }
      let end = behindClosers(index + 1, paragraph.upperBound)
      if end < paragraph.upperBound, mayStart(end..<paragraph.upperBound, behind: index) {
        ends.append(end)
      }
      index = max(end, index + 1)
    }
    if !paragraph.isEmpty { ends.append(paragraph.upperBound) }
    return ends
  }

  /// Whether the token is, or carries, a mark that can end a sentence.
  private func endsSentence(_ index: Int) -> Bool {
    switch tokens.all[index].kind {
    case .mark: return isEnder(tokens.all[index].range)
    case .word, .mixed: return text.utf8[tokens.all[index].endOffset - 1] == UInt8(ascii: ".")
    case .number, .symbol: return false
    }
  }

  /// Whether a mark is one of `! ? … 。 ！ ？`, or begins with a period.
  private func isEnder(_ mark: TextRange) -> Bool {
    let first = text.utf8[mark.start]
    switch (first, mark.length) {
    case (UInt8(ascii: "."), _), (UInt8(ascii: "!"), 1), (UInt8(ascii: "?"), 1): return true
    case (0xE2, 3), (0xE3, 3), (0xEF, 3):
      return switch (first, text.utf8[mark.start + 1], text.utf8[mark.start + 2]) {
      case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): true
      default: false
      }
    default: return false
    }
  }

  /// Passes over further marks and closing quotation marks or brackets written in one.
  private func behindClosers(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, !tokens.all[index].followsSpace,
      endsSentence(index) || Self.closers.contains(tokens.all[index].folded)
    {
      index += 1
    }
    return index
  }

  private static let closers: Set<String> = ["\"", "'", "”", ")", "]", "»", "}"]

  /// Whether a sentence may start with the rest of the paragraph, given the mark before it.
  private func mayStart(_ rest: Range<Int>, behind mark: Int) -> Bool {
    guard tokens[rest.lowerBound].followsSpace else { return false }
    let ending = tokens[mark]
    let first = rest.lazy.map { tokens[$0] }.first { $0.kind != .mark }
    if ending.kind == .word || ending.kind == .mixed {
      let isQuoted = Self.openers.contains(tokens[rest.lowerBound].folded)
      return mayEnd(abbreviation: ending, before: first, isQuoted: isQuoted)
    }
    // “Stop!” he said: behind a closing quotation mark a small letter goes on.
    return first.map { $0.casing != .lower || $0.startsWithCapital } ?? true
  }

  private static let openers: Set<String> = ["\"", "“", "„", "«"]

  /// Whether an abbreviation with its period ends a sentence before that word, which may be quoted.
  private func mayEnd(abbreviation: Token, before word: Token?, isQuoted: Bool) -> Bool {
    let stem = abbreviation.folded.utf8.dropLast()
    guard let word, word.kind == .word else {
      // `at 5 p.m. “We will …” he said`; `No. 5`, `Sept. 5` and `Fig. 2` go on.
      return word?.kind != .number && word?.kind != .mixed
    }
    guard word.isCapitalised else { return false }
    if stem.count == 1 { return false }
    if let stem = PackedWord(stem),
      !Abbreviations.kinds(of: stem).isDisjoint(with: [.title, .counter])
    {
      return false
    }
    // `at 5 p.m. Smith left`, but `at 5 p.m. Eastern time` and `at 5 p.m. Monday`.
    if Self.halves.contains(abbreviation.folded) {
      return word.casing == .title && !Self.behindClock.contains(word.folded)
    }
    return isQuoted || Self.starters.contains(word.folded)
  }

  private static let halves: Set<String> = ["a.m.", "p.m."]

  /// Words that go on behind a clock time: days, months, zones.
  private static let behindClock: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "eastern", "central", "mountain", "pacific", "atlantic", "alaska",
    "hawaii", "greenwich", "british", "indian", "japan", "western", "local",
  ]

  /// Words that begin a sentence behind an abbreviation rather than go on with a name.
  private static let starters: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you",
    "his", "her", "its", "their", "our", "my", "there", "here", "but", "and", "or", "so", "yet",
    "in", "on", "at", "by", "for", "from", "with", "after", "before", "as", "if", "when", "while",
    "although", "though", "because", "since", "until", "according", "however", "meanwhile",
    "some", "many", "most", "several", "all", "both", "no", "not", "one", "two", "three", "what",
    "who", "how", "why", "where", "which", "now", "then", "also", "last", "earlier", "later",
  ]
}
