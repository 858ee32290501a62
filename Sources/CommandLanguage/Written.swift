/// Writes a statement so that it is read back as the same, whatever its ranges are.
package func written(_ statement: Statement) -> String {
  switch statement {
  case .empty: ""
  case .pipeline(let pipeline): written(pipeline)
  case .assignment(let name, _, let value): name + " = " + written(value)
  case .dot(let call): written(call)
  case .shell(let command): "!" + command
  case .help(let topic): help(on: topic)
  }
}

/// Writes a pipeline so that it is read back as the same.
package func written(_ pipeline: Pipeline) -> String {
  var parts = [written(pipeline.call)]
  for filter in pipeline.filters {
    parts.append("|")
    parts.append(written(filter))
  }
  if let output = pipeline.output {
    parts.append(">")
    parts.append(written(output, at: .file))
  }
  return parts.joined(separator: " ")
}

/// Writes a call so that it is read back as the same.
package func written(_ call: Call) -> String {
  let stage = call.isCondition ? Lexer.Stage.condition : .arguments
  var parts = [verb(of: call)]
  var endsOptions = false
  for (index, argument) in call.arguments.enumerated() {
    switch argument {
    case .option(let name, _, let value):
      parts.append((name.unicodeScalars.count == 1 ? "-" : "--") + name)
      if let value { parts[parts.count - 1] += "=" + written(value, at: stage) }
    case .word(let word):
      var word = word
      if !endsOptions, let plain = word.plainText, SourceText(plain).startsOption(at: 0) {
        let optionFollows = call.arguments[index...].contains {
          if case .option = $0 { true } else { false }
        }
        // Behind `--` there are no options any more.
        if optionFollows { word.isQuoted = true } else { parts.append("--") }
        endsOptions = !optionFollows
      }
      parts.append(written(word, at: stage))
    }
  }
  return parts.joined(separator: " ")
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

/// Writes a verb, which must not look like an assignment, a question or a call to the shell.
private func verb(of call: Call) -> String {
  let plain = call.verb.unquoted
  let line = call.arguments.isEmpty ? plain : plain + " x"
  guard let statement = try? parse(line) else { return escaped(call.verb, in: .double) }
  let isSame =
    switch statement {
    case .pipeline(let pipeline):
      pipeline.call.verb.isSame(as: call.verb) && pipeline.filters.isEmpty
    case .dot(let other): other.verb.isSame(as: call.verb)
    default: false
    }
  return isSame ? plain : escaped(call.verb, in: .double)
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
