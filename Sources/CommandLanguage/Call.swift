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
  /// Whether any of it stood in quotes, so that it is no option, operator or reference.
  package var isQuoted: Bool

  /// Makes a word.
  package init(pieces: [Piece], range: SourceRange, isQuoted: Bool = false) {
    self.pieces = pieces
    self.range = range
    self.isQuoted = isQuoted
  }
}

/// An earlier result: `_`, `__`, `_3`, and with a row `_3.2`.
package struct ResultReference: Hashable, Sendable {
  /// Which cell is meant.
  package enum Cell: Hashable, Sendable {
    /// The cell so many results back: 1 for `_`, 2 for `__`.
    case back(Int)
    /// The cell of that number.
    case number(Int)
  }

  /// The cell.
  package var cell: Cell
  /// The row, from 1; none for the whole table.
  package var row: Int?

  /// Points at an earlier result.
  package init(cell: Cell, row: Int? = nil) {
    self.cell = cell
    self.row = row
  }
}

/// A verb with its words and options, before anybody knows what they mean.
package struct Call: Hashable, Sendable {
  /// A word behind the verb.
  package enum Argument: Hashable, Sendable {
    /// A plain word.
    case word(Word)
    /// `--name` or `-n`, with the word behind `=` if there is one.
    case option(name: String, range: SourceRange, value: Word?)
  }

  /// The first word.
  package var verb: Word
  /// The words behind it.
  package var arguments: [Argument]

  /// Makes a call.
  package init(verb: Word, arguments: [Argument] = []) {
    self.verb = verb
    self.arguments = arguments
  }
}

/// A call, the filters its table goes through, and the file it ends in.
package struct Pipeline: Hashable, Sendable {
  /// The command, or an earlier result such as `_3`.
  package var call: Call
  /// The filters behind `|`, in order.
  package var filters: [Call]
  /// The file behind `>`.
  package var output: Word?

  /// Makes a pipeline.
  package init(call: Call, filters: [Call] = [], output: Word? = nil) {
    self.call = call
    self.filters = filters
    self.output = output
  }
}

/// What one line, with its continuations, asks for.
package enum Statement: Hashable, Sendable {
  /// Nothing: a blank line or a comment.
  case empty
  /// A command with its filters.
  case pipeline(Pipeline)
  /// `name = value`: sets a parameter.
  case assignment(name: String, range: SourceRange, value: Word)
  /// `.mode csv`: changes how one looks, not what one knows.
  case dot(Call)
  /// `!ls -l`: everything behind the mark goes to the system's shell.
  case shell(String)
  /// `?quotes`, `quotes?` or `help quotes`.
  case help(topic: Word?)
}
