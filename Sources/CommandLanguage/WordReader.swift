/// Reads one word: its letters, quotes, escapes and parameters.
struct WordReader {
  let source: SourceText
  /// Whether a comparison ends the word, as in `where names>2`.
  let endsAtComparison: Bool

  /// The offset of the next byte to read.
  private(set) var offset: Int
  /// The first mistake.
  private(set) var problem: SyntaxError?
  /// Whether the text ended before the word's quotation mark was closed.
  private(set) var hasOpenQuote = false
  /// A parameter that reaches to the end of the text, from its `$`.
  private(set) var openParameter: SourceRange?

  private let start: Int
  private var pieces: [Word.Piece] = []
  private var literal: [UInt8] = []
  private var isQuoted = false
  private var quote = Quote.none
  /// Where the value behind the first `=` begins, and how many pieces stand before it.
  private var value: (start: Int, pieces: Int)?

  init(source: SourceText, offset: Int, endsAtComparison: Bool) {
    self.source = source
    self.offset = offset
    self.endsAtComparison = endsAtComparison
    start = offset
  }

  mutating func read() -> Token {
    while offset < source.end, !endsWord(at: offset) { readPart() }
    flush()
    return token()
  }

  private func token() -> Token {
    var binding: Token.Binding?
    if let value {
      let word = Word(
        pieces: Array(pieces[value.pieces...]), range: value.start..<offset, isQuoted: isQuoted)
      binding = Token.Binding(name: start..<value.start - 1, value: word)
    }
    let word = Word(pieces: pieces.joined(), range: start..<offset, isQuoted: isQuoted)
    return Token(word: word, binding: binding, quote: quote)
  }

  private func endsWord(at offset: Int) -> Bool {
    switch source.bytes[offset] {
    case UInt8(ascii: "\n"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\\"): source.continuationLength(at: offset) != nil
    default:
      source.spaceLength(at: offset) != nil
        || (endsAtComparison && source.comparisonLength(at: offset) > 0)
    }
  }

  // MARK: Parts of a word

  private mutating func readPart() {
    let scalar = source.scalar(at: offset)
    if offset == start || offset == value?.start, let opened = Quote(opening: scalar) {
      readQuoted(in: opened)
      return
    }
    switch scalar {
    case "\\": readEscape()
    case "$": readParameter()
    case "=" where value == nil && !isQuoted && pieces.isEmpty:
      take(1)
      flush()
      value = (offset, pieces.count)
    default: take(source.length(at: offset))
    }
  }

  private mutating func readQuoted(in opened: Quote) {
    let opening = offset..<offset + source.length(at: offset)
    quote = opened
    isQuoted = true
    offset = opening.upperBound
    while offset < source.end {
      let scalar = source.scalar(at: offset)
      let next = offset + source.length(at: offset)
      if opened.isClosed(by: scalar, before: next < source.end ? source.scalar(at: next) : nil) {
        offset = next
        return
      }
      switch scalar {
      case "\\" where !opened.isLiteral: readEscape(in: opened)
      case "$" where !opened.isLiteral: readParameter()
      default: take(next - offset)
      }
    }
    hasOpenQuote = true
    note(SyntaxError(.openQuote(opened), at: opening))
  }

  /// Reads a backslash in quotes; it stands for itself before anything that needs no escape.
  private mutating func readEscape(in opened: Quote) {
    let next = source.scalar(at: offset + 1)
    switch next {
    case "n": literal.append(UInt8(ascii: "\n"))
    case "r": literal.append(UInt8(ascii: "\r"))
    case "t": literal.append(UInt8(ascii: "\t"))
    case "\\", "$": literal.append(UInt8(truncatingIfNeeded: next.value))
    case _ where opened.isClosed(by: next, before: nil):
      literal.append(
        contentsOf: source.bytes[offset + 1..<offset + 1 + source.length(at: offset + 1)])
    default:
      take(1)
      return
    }
    offset += 1 + source.length(at: offset + 1)
  }

  /// Reads a backslash outside of quotes, where it is as often part of a path.
  private mutating func readEscape() {
    let next = offset + 1
    let scalar = source.scalar(at: next)
    let isEscape =
      source.spaceLength(at: next) != nil || Quote(opening: scalar) != nil
      || "\\|<>;#$".unicodeScalars.contains(scalar)
    guard isEscape else {
      take(1)
      return
    }
    isQuoted = true
    offset = next
    take(source.length(at: next))
  }

  private mutating func readParameter() {
    let dollar = offset
    let isBraced = source.byte(at: offset + 1) == UInt8(ascii: "{")
    let name = dollar + (isBraced ? 2 : 1)
    var end = name
    if source.scalar(at: name).isNameStart {
      while end < source.end, source.scalar(at: end).isNamePart { end += source.length(at: end) }
    }
    if end == source.end { openParameter = dollar..<end }
    if isBraced {
      guard end > name, source.byte(at: end) == UInt8(ascii: "}") else {
        note(SyntaxError(.badParameter, at: dollar..<end))
        take(end - dollar)
        return
      }
      offset = end + 1
    } else {
      guard end > name else {
        take(1)
        return
      }
      offset = end
    }
    flush()
    pieces.append(.parameter(name: source[name..<end], range: dollar..<offset))
  }

  // MARK: Keeping what was read

  private mutating func take(_ length: Int) {
    literal.append(contentsOf: source.bytes[offset..<offset + length])
    offset += length
  }

  private mutating func flush() {
    guard !literal.isEmpty else { return }
    pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
    literal.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ error: SyntaxError) {
    problem = problem ?? error
  }
}

extension [Word.Piece] {
  /// The pieces with neighbouring literals made one.
  func joined() -> [Word.Piece] {
    var joined: [Word.Piece] = []
    for piece in self {
      if case .literal(let next) = piece, case .literal(let last) = joined.last {
        joined[joined.count - 1] = .literal(last + next)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }
}
