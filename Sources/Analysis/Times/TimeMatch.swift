internal import Articles

/// A rule's pattern laid on pieces, with the words beside them.
struct TimeMatch {
  let tokens: Tokens
  let vocabulary: TimeVocabulary
  let pieces: [TimePiece]
  let findings: [TimeFinding]
  let sentence: Range<Int>
  /// How the article writes dates and times in digits.
  let convention: DateConvention
  /// The pieces it covers.
  var range: Range<Int>
  /// What each of them was taken as.
  var roles: [TimeClass]

  /// The tokens it covers.
  var covered: Range<Int> {
    pieces[range.lowerBound].tokens.lowerBound..<pieces[range.upperBound - 1].tokens.upperBound
  }

  /// The value of the first piece that was taken as one of the classes.
  subscript(kind: TimeClass) -> Int? { values(kind).first }

  /// The values of all pieces that were taken as one of the classes.
  func values(_ kind: TimeClass) -> [Int] {
    zip(range, roles).compactMap { index, role in
      let shared = role.intersection(kind)
      guard !shared.isEmpty else { return nil }
      let piece = pieces[index]
      return vocabulary.value(of: piece.word, as: shared) ?? piece.number
    }
  }

  /// The unit that was taken, in the singular or the plural.
  var unit: TimeUnit? { self[[.unit, .units, .frequency]].flatMap(TimeUnit.init(rawValue:)) }

  /// The numbers that were taken, with their fractions.
  var amounts: [Double] {
    zip(range, roles).compactMap { $1.contains(.number) ? pieces[$0].amount : nil }
  }

  /// What earlier rules made of the pieces that were taken as one of the classes.
  func readings(_ kind: TimeClass) -> [TimeReading] {
    zip(range, roles).compactMap { index, role in
      role.isDisjoint(with: kind) ? nil : pieces[index].finding.map { findings[$0].reading }
    }
  }

  /// Whether it covers a word.
  func has(_ word: String) -> Bool { covered.contains { tokens[$0].folded == word } }

  /// Whether it covers one of the words.
  func has(_ words: Set<String>) -> Bool { covered.contains { words.contains(tokens[$0].folded) } }

  /// The word so many tokens before it in the sentence, in small letters; empty where none is.
  func before(_ distance: Int = 1) -> String { tokenBefore(distance)?.folded ?? "" }

  /// The word so many tokens behind it in the sentence, in small letters; empty where none is.
  func after(_ distance: Int = 1) -> String { tokenAfter(distance)?.folded ?? "" }

  /// The token so many places before it in the sentence.
  func tokenBefore(_ distance: Int = 1) -> Token? {
    let index = covered.lowerBound - distance
    return sentence.contains(index) ? tokens[index] : nil
  }

  /// The token so many places behind it in the sentence.
  func tokenAfter(_ distance: Int = 1) -> Token? {
    let index = covered.upperBound + distance - 1
    return sentence.contains(index) ? tokens[index] : nil
  }

  /// Whether it begins the sentence.
  var startsSentence: Bool { covered.lowerBound == sentence.lowerBound }

  /// Whether its first word is written with a capital.
  var isCapitalised: Bool { tokens[covered.lowerBound].isCapitalised }

  /// The first token.
  var first: Token { tokens[covered.lowerBound] }
}
