package import Articles

/// A word, a number or a mark of an article.
package struct Token: Hashable, Sendable {
  /// What the characters of a token are.
  package enum Kind: Sendable {
    /// Letters, perhaps with inner periods: `word`, `U.S.`, `n’t`.
    case word
    /// Digits, perhaps grouped or with a fraction: `21`, `10,000`, `3.5`.
    case number
    /// Letters and digits together: `1990s`, `21st`, `A320`, `9am`.
    case mixed
    /// A mark of punctuation, one a token; `...` is one.
    case mark
    /// Anything else, such as `$`, `%` or an emoji.
    case symbol
  }

  /// How the letters of a token are cased.
  package enum Casing: Sendable {
    /// No cased letter.
    case none
    /// No capital: `word`, `n’t`.
    case lower
    /// A capital first, the others small: `Word`, `A`.
    case title
    /// Capitals only, two or more: `NATO`, `U.S.`.
    case upper
    /// Capitals behind small letters: `iPhone`, `McDonald`.
    case mixed
  }

  /// Where it lies.
  package var range: TextRange { TextRange(Int(start), Int(end)) }
  // A long text has millions of tokens, and none of four gigabytes is read.
  private let start: UInt32
  private let end: UInt32
  /// The offset behind its last byte.
  var endOffset: Int { Int(end) }
  /// What its characters are.
  package var kind: Kind
  /// How its letters are cased.
  package var casing: Casing
  /// Whether white space stands before it, or the paragraph begins.
  package var followsSpace: Bool
  /// Whether its first character is a capital.
  var startsWithCapital: Bool
  /// Its small-letter form for look-ups: soft hyphens dropped, `’` as `'`.
  package var folded: String

  /// Whether it starts with a capital letter.
  package var isCapitalised: Bool { casing == .title || casing == .upper || startsWithCapital }

  init(
    _ kind: Kind, _ range: TextRange, casing: Casing, followsSpace: Bool, startsWithCapital: Bool,
    folded: String
  ) {
    start = UInt32(truncatingIfNeeded: range.start)
    end = UInt32(truncatingIfNeeded: range.end)
    self.kind = kind
    self.casing = casing
    self.followsSpace = followsSpace
    self.startsWithCapital = startsWithCapital
    self.folded = folded
  }
}
