/// A sentence, or a part of one, as words and the pieces they are made of.
package struct PiecedSentence: Hashable, Sendable {
  /// The vocabulary's numbers of all pieces.
  package var ids: [UInt16] = []
  /// The words, in the order of the text.
  package var words: [PiecedWord] = []

  /// Creates an empty sentence.
  package init() {}
}

/// A word as the encoder sees it.
package struct PiecedWord: Hashable, Sendable {
  /// Where it lies in the text, in UTF-8 bytes.
  package var range: Range<Int> { Int(start)..<Int(end) }
  /// The place of its first piece in its sentence.
  package var firstPiece: Int { Int(first) }
  /// How it is written and what stands before it.
  package var shape: WordShape

  // A long text has millions of words, and none of four gigabytes is read.
  private let start: UInt32
  private let end: UInt32
  var first: UInt32

  init(range: Range<Int>, firstPiece: Int, shape: WordShape) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    first = UInt32(truncatingIfNeeded: firstPiece)
    self.shape = shape
  }
}

/// How a word is written and what stands before it, which an uncased vocabulary cannot tell.
package struct WordShape: Hashable, Sendable {
  /// How the letters of a word are cased; the numbers are those of the weight file.
  package enum Casing: UInt8, Sendable {
    case noLetter = 1
    case lower, title, upper, mixed, oneCapital
  }

  /// What stands before a word; the numbers are those of the weight file.
  package enum Place: UInt8, Sendable {
    case behindSpace, glued, first
  }

  /// The row of the shape's vector.
  package let number: UInt8

  /// The shape of the pieces that are no words: the beginning and the end of a window.
  package static let special = WordShape(number: 0)
  /// The number of rows in a weight file.
  static let count = 24

  private init(number: UInt8) {
    self.number = number
  }

  init(_ casing: Casing, _ place: Place) {
    number = casing.rawValue * 3 + place.rawValue
  }

  /// Whether the word is in small letters.
  var isLower: Bool { number / 3 == Casing.lower.rawValue }
}

/// The letters of one word, counted.
struct LetterCount {
  private var letters = 0
  private var capitals = 0
  private var startsWithCapital = false

  mutating func add(isCapital: Bool) {
    if letters == 0 { startsWithCapital = isCapital }
    letters += 1
    if isCapital { capitals += 1 }
  }

  var casing: WordShape.Casing {
    if letters == 0 { return .noLetter }
    if capitals == 0 { return .lower }
    if letters == 1 { return .oneCapital }
    if capitals == letters { return .upper }
    return capitals == 1 && startsWithCapital ? .title : .mixed
  }
}
