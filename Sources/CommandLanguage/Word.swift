/// A stretch of what a person typed, in UTF-8 bytes, half-open.
package typealias SourceRange = Range<Int>

/// One word of a command as it was typed and as it is meant.
package struct Word: Hashable, Sendable {
  /// A piece of a word.
  package enum Piece: Hashable, Sendable {
    /// Characters that stand for themselves.
    case literal(String)
    /// `$name` or `${name}`: the value of a parameter.
    case parameter(name: String, range: SourceRange)
  }

  /// Its pieces, in order; a word in quotes may have none.
  package var pieces: [Piece]
  /// Where it stands, with its quotes.
  package var range: SourceRange
  /// Whether any of it stood in quotes or behind a backslash, so that it is no option, operator or
  /// reference.
  package var isQuoted: Bool

  /// Makes a word.
  package init(pieces: [Piece], range: SourceRange, isQuoted: Bool = false) {
    self.pieces = pieces
    self.range = range
    self.isQuoted = isQuoted
  }

  /// What it says, if it says it without parameters.
  package var text: String? {
    var text = ""
    for piece in pieces {
      guard case .literal(let literal) = piece else { return nil }
      text += literal
    }
    return text
  }

  /// What it says where nothing of it is quoted and it has no parameters.
  package var plainText: String? { isQuoted ? nil : text }

  /// The comparison it stands for, as `>=` does in `where names >= 2`.
  package var comparison: Comparison? { plainText.flatMap(Comparison.init(rawValue:)) }

  /// The earlier result it stands for, as `_3.2` does.
  package var reference: ResultReference? { plainText.flatMap(ResultReference.init(_:)) }

  /// Says the word with its parameters replaced, or none where one has no value.
  package func text(with value: (_ parameter: String) -> String?) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .parameter(let name, _):
        guard let value = value(name) else { return nil }
        text += value
      }
    }
    return text
  }
}
