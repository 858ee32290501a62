/// Cuts what was typed into words and marks, and never gives up.
///
/// What a mark means depends on where it stands: behind `where` a `>` compares, elsewhere it leads
/// to a file. So one pass decides it for everybody: parsing, splitting a script, completion.
struct Lexer {
  /// What the next word will be.
  enum Stage {
    /// The first word of a statement.
    case statement
    /// The name of a filter.
    case filter
    /// A word behind a verb.
    case arguments
    /// A word behind `where`.
    case condition
    /// The file behind `>`.
    case file
  }

  let source: SourceText
  private(set) var tokens: [Token] = []
  /// The first mistake.
  private(set) var problem: SyntaxError?
  /// Whether the text ends inside quotes.
  private(set) var hasOpenQuote = false
  /// A parameter that reaches to the end of the text, from its `$`.
  private(set) var openParameter: SourceRange?
  /// Whether the text ends in a backslash.
  private(set) var endsInBackslash = false
  /// Whether the text ends inside a comment.
  private(set) var endsInComment = false

  private var offset = 0
  private var stage: Stage
  private var condition = Condition()

  init(_ source: SourceText, from stage: Stage = .statement) {
    self.source = source
    self.stage = stage
    while offset < source.end { step() }
  }

  private mutating func step() {
    if let length = source.spaceLength(at: offset) {
      offset += length
      return
    }
    if let length = source.continuationLength(at: offset) {
      offset += length
      endsInBackslash = offset == source.end && !source.isNewline(at: offset - 1)
      return
    }
    switch source.bytes[offset] {
    case UInt8(ascii: "\n"):
      // A line that ends in `|` goes on.
      if tokens.last?.kind != .pipe { separate() }
      offset += 1
    case UInt8(ascii: "#"): skipComment()
    case UInt8(ascii: "!") where stage == .statement: readShell()
    case UInt8(ascii: ";"):
      separate()
      offset += 1
    case UInt8(ascii: "|"):
      append(.pipe, length: 1)
      stage = .filter
    case UInt8(ascii: ">"), UInt8(ascii: "<"): readAngle()
    case UInt8(ascii: "&") where source.byte(at: offset + 1) == UInt8(ascii: "&"):
      append(.stray, length: 2)
    default:
      let length = stage == .condition ? source.comparisonLength(at: offset) : 0
      if length > 0 { readComparison(length: length) } else { readWord() }
    }
  }

  private mutating func skipComment() {
    while offset < source.end, !source.isNewline(at: offset) { offset += 1 }
    endsInComment = offset == source.end
  }

  private mutating func readShell() {
    let start = offset
    while offset < source.end, !source.isNewline(at: offset) { offset += 1 }
    let range = source.trimmed(start..<offset)
    tokens.append(Token(.shell, range: range, text: source[range]))
  }

  private mutating func separate() {
    tokens.append(Token(.separator, range: offset..<offset + 1, text: ";"))
    stage = .statement
  }

  private mutating func readAngle() {
    let run = source.comparisonLength(at: offset)
    let second = run > 1 ? source.bytes[offset + 1] : nil
    let leadsOn = second == UInt8(ascii: ">") || second == UInt8(ascii: "=")
    let isRedirection = source.bytes[offset] == UInt8(ascii: ">") && !leadsOn
    if stage == .condition, !(isRedirection && condition.isComplete) {
      readComparison(length: run)
    } else if isRedirection {
      append(.redirection, length: 1)
      stage = .file
    } else {
      append(.stray, length: leadsOn ? 2 : 1)
    }
  }

  private mutating func readComparison(length: Int) {
    let text = source[offset..<offset + length]
    append(Comparison(rawValue: text) == nil ? .stray : .comparison, length: length)
    condition.readComparison()
  }

  private mutating func append(_ kind: Token.Kind, length: Int) {
    let range = offset..<offset + length
    tokens.append(Token(kind, range: range, text: source[range]))
    offset += length
  }

  private mutating func readWord() {
    var reader = WordReader(
      source: source, offset: offset, endsAtComparison: stage == .condition)
    let token = reader.read()
    tokens.append(token)
    offset = reader.offset
    problem = problem ?? reader.problem
    hasOpenQuote = reader.hasOpenQuote
    openParameter = reader.openParameter
    switch stage {
    case .statement, .filter:
      condition = Condition()
      stage = token.word.plainText == Condition.verb ? .condition : .arguments
    case .condition: condition.read(token.word)
    case .arguments, .file: stage = .arguments
    }
  }
}

extension SourceText {
  /// The number of bytes that look like a comparison from an offset on: a run of `< > = ~ !=`.
  func comparisonLength(at offset: Int) -> Int {
    var end = offset
    while let byte = byte(at: end) {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "~"): end += 1
      case UInt8(ascii: "!") where self.byte(at: end + 1) == UInt8(ascii: "="): end += 2
      default: return end - offset
      }
    }
    return end - offset
  }
}
