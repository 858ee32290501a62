/// Writes a statement so that it is read back as the same, whatever its ranges are.
package func written(_ statement: Statement) -> String {
  switch statement {
  case .empty: ""
  case .pipeline(let pipeline): written(pipeline)
  case .assignment(let name, _, let value): assignment(of: value, to: name)
  case .dot(let call): written(call)
  case .shell(let command): "!" + command
  case .help(let topic): help(on: topic)
  }
}

/// Writes a pipeline so that it is read back as the same.
package func written(_ pipeline: Pipeline) -> String {
  let isAlone = pipeline.filters.isEmpty && pipeline.output == nil
  var parts = [verb(of: pipeline.call, isAlone: isAlone) + arguments(of: pipeline.call)]
  for filter in pipeline.filters {
    parts.append("|")
    parts.append(written(filter.verb, at: .filter) + arguments(of: filter))
  }
  if let output = pipeline.output {
    parts.append(">")
    parts.append(written(output, at: .file))
  }
  return parts.joined(separator: " ")
}

/// Writes a call that stands alone so that it is read back as the same.
package func written(_ call: Call) -> String {
  verb(of: call, isAlone: true) + arguments(of: call)
}

/// Writes a word that stands behind a verb, in quotes where it needs them.
package func written(_ word: Word) -> String {
  written(word, at: .arguments)
}

/// Writes a text as one word behind a verb, in the quotes that it began with.
///
/// A text that needs no quotes is left plain where `quote` is `.none`.
package func quoted(_ text: String, in quote: Quote = .none) -> String {
  let word = Word(pieces: text.isEmpty ? [] : [.literal(text)], range: 0..<0)
  guard quote != .none else {
    let isPlain =
      !SourceText(text).startsOption(at: 0) && word.comparison == nil && word.reference == nil
      && word.isReadBack(from: text, at: .arguments) && word.isReadBack(from: text, at: .condition)
    return isPlain ? text : escaped(word, in: .double)
  }
  var inQuotes = word
  inQuotes.isQuoted = true
  let written = escaped(word, in: quote)
  return inQuotes.isReadBack(from: written, at: .arguments) ? written : escaped(word, in: .double)
}

// MARK: Words

private func written(_ word: Word, at stage: Lexer.Stage) -> String {
  let plain = word.unquoted
  return word.isReadBack(from: plain, at: stage) ? plain : escaped(word, in: .double)
}

/// Writes the first word, which must not look like an assignment, a question or another's command.
private func verb(of call: Call, isAlone: Bool) -> String {
  let plain = call.verb.unquoted
  let line = isAlone && call.arguments.isEmpty ? plain : plain + " x"
  let isSame =
    switch try? parse(line) {
    case .pipeline(let pipeline):
      pipeline.call.verb.isSame(as: call.verb) && pipeline.filters.isEmpty
        && pipeline.output == nil
    case .dot(let other): other.verb.isSame(as: call.verb)
    default: false
    }
  return isSame ? plain : escaped(call.verb, in: .double)
}

/// Writes what stands behind a verb, each word with a space before it.
private func arguments(of call: Call) -> String {
  let stage = call.isCondition ? Lexer.Stage.condition : .arguments
  let lastOption = call.arguments.lastIndex {
    if case .option = $0 { true } else { false }
  }
  var text = ""
  var takesOptions = true
  for (index, argument) in call.arguments.enumerated() {
    switch argument {
    case .option(let name, _, let value):
      let option = (name.unicodeScalars.count == 1 ? "-" : "--") + name
      text += " " + (value.map { bound($0, to: option, at: stage) } ?? option)
    case .word(let word):
      let looksLikeOption = word.plainStart.map { $0.startsOption(at: 0) } ?? false
      guard takesOptions, looksLikeOption else {
        text += " " + written(word, at: stage)
        continue
      }
      // Behind `--` there are no options any more.
      if index < lastOption ?? 0 {
        text += " " + escaped(word, in: .double)
      } else {
        text += " -- " + written(word, at: stage)
        takesOptions = false
      }
    }
  }
  return text
}

/// Writes `--name=value`.
private func bound(_ value: Word, to name: String, at stage: Lexer.Stage) -> String {
  let plain = name + "=" + value.unquoted
  let tokens = Lexer(SourceText(plain), from: stage).tokens
  let isSame = tokens.count == 1 && tokens.first?.binding?.value.isSame(as: value) ?? false
  return isSame ? plain : name + "=" + escaped(value, in: .double)
}

private func assignment(of value: Word, to name: String) -> String {
  for line in [name + " = " + value.unquoted, name + "=" + value.unquoted] {
    guard case .assignment(name, _, let read)? = try? parse(line) else { continue }
    if read.isSame(as: value) { return line }
  }
  return name + " = " + escaped(value, in: .double)
}

private func help(on topic: Word?) -> String {
  guard let topic else { return "help" }
  let text = topic.unquoted
  for line in ["help " + text, "?" + text] {
    if case .help(let read?)? = try? parse(line), read.isSame(as: topic) { return line }
  }
  return "help " + escaped(topic, in: .double)
}

private func escaped(_ word: Word, in quote: Quote) -> String {
  var written = quote.opening
  for (index, piece) in word.pieces.enumerated() {
    let next = word.pieces.indices.contains(index + 1) ? word.pieces[index + 1] : nil
    switch piece {
    case .parameter(let name, _): written += parameter(name, before: next)
    case .literal(let text): written += quote.isLiteral ? text : escaped(text, in: quote)
    }
  }
  return written + quote.closing
}

private func escaped(_ text: String, in quote: Quote) -> String {
  var escaped = String.UnicodeScalarView()
  let scalars = text.unicodeScalars
  var index = scalars.startIndex
  while index < scalars.endIndex {
    let scalar = scalars[index]
    index = scalars.index(after: index)
    switch scalar {
    case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
    case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
    case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
    case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
    case "$":
      // “$5” reads well and is no parameter; at the end one may follow.
      let next = index < scalars.endIndex ? scalars[index] : "{"
      if next == "{" || next.isNameStart { escaped.append("\\") }
      escaped.append(scalar)
    default:
      if quote.isClosed(by: scalar, before: nil) { escaped.append("\\") }
      escaped.append(scalar)
    }
  }
  return String(escaped)
}

private func parameter(_ name: String, before next: Word.Piece?) -> String {
  guard case .literal(let text) = next, text.unicodeScalars.first?.isNamePart ?? false else {
    return "$" + name
  }
  return "${" + name + "}"
}

extension Word {
  /// What the word begins with, if it is not in quotes.
  fileprivate var plainStart: SourceText? {
    isQuoted ? nil : SourceText(unquoted)
  }

  /// The word without quotes and escapes, which may read as something else.
  fileprivate var unquoted: String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      let next = pieces.indices.contains(index + 1) ? pieces[index + 1] : nil
      switch piece {
      case .literal(let literal): text += literal
      case .parameter(let name, _): text += parameter(name, before: next)
      }
    }
    return text
  }

  /// Whether a text means this word where it stands alone.
  fileprivate func isReadBack(from text: String, at stage: Lexer.Stage) -> Bool {
    let lexer = Lexer(SourceText(text), from: stage)
    guard lexer.problem == nil, !lexer.endsInBackslash, lexer.tokens.count == 1,
      let token = lexer.tokens.first, token.range == 0..<text.utf8.count
    else { return false }
    return (token.kind == .word || token.kind == .comparison) && token.word.isSame(as: self)
  }

  /// Whether both mean the same, wherever they stand.
  fileprivate func isSame(as other: Word) -> Bool {
    isQuoted == other.isQuoted
      && pieces.joined().map(\.unplaced) == other.pieces.joined().map(\.unplaced)
  }
}

extension Word.Piece {
  /// The piece without its place.
  fileprivate var unplaced: Word.Piece {
    guard case .parameter(let name, _) = self else { return self }
    return .parameter(name: name, range: 0..<0)
  }
}
