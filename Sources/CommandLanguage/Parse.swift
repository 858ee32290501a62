/// Reads one statement, which may go over several lines.
///
/// Ranges count UTF-8 bytes from the start of `line`. Takes time linear in its length.
/// - Throws: the first mistake in the line.
package func parse(_ line: String) throws(SyntaxError) -> Statement {
  let lexer = Lexer(SourceText(line))
  if let problem = lexer.problem { throw problem }
  var parser = Parser(source: lexer.source, tokens: try lexer.onlyStatement())
  return try parser.statement()
}

extension Lexer {
  /// The tokens without separators around them.
  fileprivate func onlyStatement() throws(SyntaxError) -> ArraySlice<Token> {
    let statements = tokens.split { $0.kind == .separator }
    if statements.count > 1, let second = statements[1].first {
      throw SyntaxError(.secondStatement, at: second.range)
    }
    return statements.first ?? []
  }
}

/// Makes a statement of its tokens.
struct Parser {
  let source: SourceText
  var tokens: ArraySlice<Token>

  mutating func statement() throws(SyntaxError) -> Statement {
    guard let first = tokens.first else { return .empty }
    if first.kind == .shell { return try shell(first) }
    if let statement = help(first) { return statement }
    if let statement = try assignment(first) { return statement }
    if isDotCommand(first) { return try dotCommand() }
    return .pipeline(try pipeline())
  }

  private func shell(_ token: Token) throws(SyntaxError) -> Statement {
    let command = source.trimmed(token.range.lowerBound + 1..<token.range.upperBound)
    if command.isEmpty { throw SyntaxError(.missingShellCommand, at: token.range) }
    return .shell(source[command])
  }

  // MARK: Help

  private func help(_ first: Token) -> Statement? {
    guard first.kind == .word, let end = tokens.last?.range.upperBound else { return nil }
    if source.isQuestion(at: first.range.lowerBound) {
      return .help(topic: topic(first.range.lowerBound..<end))
    }
    guard let text = first.word.plainText else { return nil }
    if text == "help" && !isBinding(tokens.dropFirst().first) {
      return .help(topic: topic(first.range.upperBound..<end))
    }
    let isQuestion = tokens.count == 1 && source.isQuestion(at: end - 1)
    return isQuestion ? .help(topic: topic(first.range)) : nil
  }

  private func isBinding(_ token: Token?) -> Bool {
    token.map { source.byte(at: $0.range.lowerBound) == UInt8(ascii: "=") } ?? false
  }

  /// What stands in a range between the question marks, as it stands.
  private func topic(_ range: SourceRange) -> Word? {
    var range = source.trimmed(range)
    while !range.isEmpty, source.isQuestion(at: range.lowerBound) {
      range = source.trimmed(range.lowerBound + 1..<range.upperBound)
    }
    while !range.isEmpty,
      source.isQuestion(at: range.upperBound - 1)
        || source.byte(at: range.upperBound - 1) == UInt8(ascii: "\\")
    {
      range = source.trimmed(range.lowerBound..<range.upperBound - 1)
    }
    return range.isEmpty ? nil : Word(pieces: [.literal(source[range])], range: range)
  }

  // MARK: Assignments

  /// Reads `name = value`, `name=value` and what lies between; none where nothing is assigned.
  private mutating func assignment(_ first: Token) throws(SyntaxError) -> Statement? {
    guard first.kind == .word else { return nil }
    var behind = tokens.dropFirst()
    let mark = first.binding == nil ? behind.popFirst() : first
    guard let mark, first.binding != nil || isBinding(mark) else { return nil }
    let range = first.binding?.name ?? first.range
    var value = mark.binding?.value
    if value?.range.isEmpty ?? false { value = nil }
    guard !first.word.isQuoted || first.binding != nil, isNameLike(range) else { return nil }
    let name = source[range]
    if name.hasPrefix("_") {
      throw SyntaxError(.reservedName(name), at: range)
    }
    guard isName(range) else { throw SyntaxError(.badName(name), at: range) }
    let equals = mark.binding?.name.upperBound ?? mark.range.lowerBound
    if source.byte(at: equals + 1) == UInt8(ascii: "=") {
      throw SyntaxError(.strayOperator("=="), at: equals..<equals + 2)
    }
    if value == nil, let next = behind.first, next.kind == .word {
      value = next.word
      behind = behind.dropFirst()
    }
    guard let value else { throw SyntaxError(.missingValue(name: name), at: range) }
    if let next = behind.first, let last = behind.last {
      throw SyntaxError(
        .behindValue(name: name), at: next.range.lowerBound..<last.range.upperBound)
    }
    return .assignment(name: name, range: range, value: value)
  }

  /// Whether somebody may have meant a name: letters, digits, `_` and hyphens.
  private func isNameLike(_ range: SourceRange) -> Bool {
    !range.isEmpty && source.byte(at: range.lowerBound) != UInt8(ascii: "-")
      && source[range].unicodeScalars.allSatisfy { $0.isNamePart || $0 == "-" }
  }

  private func isName(_ range: SourceRange) -> Bool {
    source.scalar(at: range.lowerBound).isNameStart
      && source[range].unicodeScalars.allSatisfy(\.isNamePart)
  }

  // MARK: Commands and filters

  private func isDotCommand(_ token: Token) -> Bool {
    token.kind == .word && !token.word.isQuoted
      && source.byte(at: token.range.lowerBound) == UInt8(ascii: ".")
      && source.scalar(at: token.range.lowerBound + 1).isNameStart
  }

  private mutating func dotCommand() throws(SyntaxError) -> Statement {
    let call = try call(behind: nil)
    if let mark = tokens.first {
      throw SyntaxError(.behindDotCommand(source[call.verb.range]), at: mark.range)
    }
    return .dot(call)
  }

  private mutating func pipeline() throws(SyntaxError) -> Pipeline {
    var pipeline = Pipeline(call: try call(behind: nil))
    while let mark = tokens.popFirst() {
      if mark.kind == .pipe {
        pipeline.filters.append(try call(behind: mark))
        continue
      }
      pipeline.output = try file(behind: mark, of: pipeline.filters.last ?? pipeline.call)
      if let next = tokens.first, let last = tokens.last {
        throw SyntaxError(.behindFile, at: next.range.lowerBound..<last.range.upperBound)
      }
    }
    return pipeline
  }

  private mutating func file(
    behind mark: Token, of call: Call
  ) throws(SyntaxError) -> Word {
    guard let file = tokens.popFirst(), file.kind == .word else {
      throw SyntaxError(.missingFile, at: mark.range)
    }
    if call.isCondition, !file.word.looksLikeFile {
      throw SyntaxError(.unclearRedirection(source[file.range]), at: mark.range)
    }
    return file.word
  }

  private mutating func call(behind pipe: Token?) throws(SyntaxError) -> Call {
    guard let verb = tokens.first, verb.kind == .word else {
      throw missingVerb(behind: pipe)
    }
    if verb.word.isBareOperator {
      throw SyntaxError(.strayOperator(source[verb.range]), at: verb.range)
    }
    tokens.removeFirst()
    var call = Call(verb: verb.word)
    var takesOptions = true
    while let token = tokens.first, token.kind != .pipe, token.kind != .redirection {
      tokens.removeFirst()
      if token.kind == .stray {
        throw SyntaxError(.strayOperator(source[token.range]), at: token.range)
      }
      if takesOptions, token.word.plainText == "--" {
        takesOptions = false
        continue
      }
      call.arguments.append(takesOptions ? try argument(token) : .word(token.word))
    }
    return call
  }

  private func missingVerb(behind pipe: Token?) -> SyntaxError {
    if let pipe { return SyntaxError(.emptyStage, at: pipe.range) }
    guard let mark = tokens.first else { return SyntaxError(.emptyStage, at: 0..<0) }
    switch mark.kind {
    case .pipe: return SyntaxError(.emptyStage, at: mark.range)
    case .stray: return SyntaxError(.strayOperator(source[mark.range]), at: mark.range)
    default:
      return SyntaxError(.missingCommand(before: source[mark.range]), at: mark.range)
    }
  }

  /// Reads an option, or a plain word.
  func argument(_ token: Token) throws(SyntaxError) -> Call.Argument {
    guard source.startsOption(at: token.range.lowerBound) else { return .word(token.word) }
    let range = token.binding?.name ?? token.range
    let text = source[range]
    let name = text.drop { $0 == "-" || $0 == "–" || $0 == "—" }
    let isBare = token.binding != nil || token.word.plainText != nil
    guard isBare, let first = name.unicodeScalars.first, first.isNameStart,
      name.unicodeScalars.allSatisfy({ $0.isNamePart || $0 == "-" }), !text.hasPrefix("---")
    else { throw SyntaxError(.badOption(text), at: range) }
    guard text.hasPrefix("--") || (text.hasPrefix("-") && name.count == 1) else {
      throw SyntaxError(.badHyphens(name: String(name)), at: range)
    }
    return .option(name: String(name), range: range, value: token.binding?.value)
  }
}

extension SourceText {
  fileprivate func isQuestion(at offset: Int) -> Bool { byte(at: offset) == UInt8(ascii: "?") }

  /// Whether hyphens stand here as they do before an option: `--`, `-f`, and `—f` as pasted.
  func startsOption(at offset: Int) -> Bool {
    let first = scalar(at: offset)
    let second = scalar(at: offset + length(at: offset))
    switch first {
    case "-": return second == "-" || second.isNameStart
    case "–", "—": return second.isNameStart
    default: return false
    }
  }
}

extension Word {
  /// Whether it is nothing but operators, as `==`.
  fileprivate var isBareOperator: Bool {
    guard let plainText, !plainText.isEmpty else { return false }
    return plainText.utf8.allSatisfy { "=<>".utf8.contains($0) }
  }

  /// Whether it has a folder, an ending of letters as `.csv`, or a parameter that may have.
  fileprivate var looksLikeFile: Bool {
    guard let text else { return true }
    if text.utf8.contains(UInt8(ascii: "/")) { return true }
    guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return text.unicodeScalars[text.unicodeScalars.index(after: dot)...].first?.isNameStart ?? false
  }
}
