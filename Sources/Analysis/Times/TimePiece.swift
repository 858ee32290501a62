internal import Articles

/// A token, a number of several tokens, or a stretch that an earlier rule has read.
struct TimePiece: Sendable {
  var tokens: Range<Int>
  var classes: TimeClass = []
  /// Its number in the vocabulary; 0 for unknown words, numerals and findings.
  var word = 0
  /// The value of a numeral in its classes.
  var number = 0
  /// The value of a number, with its fraction.
  var amount = Double.nan
  /// The index of what an earlier rule made of it.
  var finding: Int?
}

/// What a rule found, before it is laid on the calendar.
struct TimeFinding: Sendable {
  var tokens: Range<Int>
  var reading: TimeReading
  var rule: String
}

/// Makes pieces of the tokens of a sentence.
struct TimePieces {
  let tokens: Tokens
  let text: Text
  let vocabulary: TimeVocabulary

  /// Replaces `pieces` by those of a sentence; tells whether any of them hints at a time.
  func read(_ sentence: Range<Int>, into pieces: inout [TimePiece]) -> Bool {
    pieces.removeAll(keepingCapacity: true)
    var hints = false
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      var piece = piece(of: index)
      if tokens[index].kind == .number || vocabulary.entries[piece.word].startsNumber {
        readNumber(at: index, before: sentence.upperBound, into: &piece)
      }
      hints = hints || !piece.classes.isEmpty || vocabulary.hints(piece.word)
      pieces.append(piece)
      index = piece.tokens.upperBound
    }
    return hints
  }

  /// Makes a piece a number of perhaps several tokens, where one begins.
  private func readNumber(at index: Int, before end: Int, into piece: inout TimePiece) {
    if let number = TimeNumber(at: index, in: tokens, before: end) {
      if number.end > index + 1 { piece = TimePiece(tokens: index..<number.end) }
      if piece.classes.isEmpty {
        piece.classes = Self.classes(of: number.value)
        piece.number = Self.whole(number.value)
      }
      piece.classes.formUnion(.number)
      piece.amount = number.value
    }
    if tokens[index].kind == .word {
      if let year = TimeNumber.year(at: index, in: tokens, before: end) {
        piece = TimePiece(tokens: index..<year.end, classes: .year, number: year.value)
      } else if piece.amount == piece.amount.rounded(), (1001...2199).contains(piece.amount),
        piece.amount.truncatingRemainder(dividingBy: 100) != 0
      {
        // `two thousand and eighteen`.
        piece.classes.formUnion(.year)
      }
    }
    if let ordinal = TimeNumber.compoundOrdinal(at: index, in: tokens, before: end) {
      piece = TimePiece(
        tokens: index..<ordinal.end, classes: [.ordinal, .ordinalDay], number: ordinal.value)
    }
  }

  private func piece(of index: Int) -> TimePiece {
    let token = tokens[index]
    var piece = TimePiece(tokens: index..<index + 1)
    switch token.kind {
    case .number, .mixed:
      guard let numeral = TimeNumeral(text.utf8[token.range.start..<token.range.end]) else {
        fallthrough
      }
      piece.classes = numeral.classes
      piece.number = numeral.value
    case .word, .mark, .symbol:
      piece.word = vocabulary.number(of: token.folded)
      piece.classes = vocabulary.entries[piece.word].classes
    }
    return piece
  }

  /// The classes of a number written in words or in several tokens.
  private static func classes(of value: Double) -> TimeClass {
    guard value == value.rounded(), (0...31).contains(value) else { return [] }
    return value <= 24 ? [.hour] : []
  }

  private static func whole(_ value: Double) -> Int {
    value.isFinite && abs(value) < 1e15 ? Int(value) : 0
  }
}
