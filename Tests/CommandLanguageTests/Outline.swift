@testable import CommandLanguage

/// Shows what a statement means in a line: `[plain]`, `“quoted”`, `$name`, `--option`, `(a)`, `=`.
func outline(_ statement: Statement) -> String {
  switch statement {
  case .empty: "empty"
  case .pipeline(let pipeline): outline(pipeline)
  case .assignment(let name, _, let value): "set " + name + " " + outline(value)
  case .dot(let call): "dot " + outline(call)
  case .shell(let command): "shell " + command
  case .help(let topic): "help" + (topic.map { " " + outline($0) } ?? "")
  }
}

private func outline(_ pipeline: Pipeline) -> String {
  let calls = [pipeline.call] + pipeline.filters
  let stages = calls.map(outline).joined(separator: " | ")
  return stages + (pipeline.output.map { " > " + outline($0) } ?? "")
}

private func outline(_ call: Call) -> String {
  ([outline(call.verb)]
    + call.arguments.map { argument in
      switch argument {
      case .word(let word): outline(word)
      case .option(let name, _, let value): "--" + name + (value.map { "=" + outline($0) } ?? "")
      }
    }).joined(separator: " ")
}

private func outline(_ word: Word) -> String {
  let pieces = word.pieces.map { piece in
    switch piece {
    case .literal(let text): text
    case .parameter(let name, _): "$(" + name + ")"
    }
  }
  return (word.isQuoted ? "“" : "[") + pieces.joined(separator: "·") + (word.isQuoted ? "”" : "]")
}

/// Every range of a statement.
func ranges(of statement: Statement) -> [SourceRange] {
  func ranges(of word: Word) -> [SourceRange] {
    [word.range]
      + word.pieces.compactMap { piece in
        if case .parameter(_, let range) = piece { range } else { nil }
      }
  }
  func ranges(of call: Call) -> [SourceRange] {
    ranges(of: call.verb)
      + call.arguments.flatMap { argument in
        switch argument {
        case .word(let word): ranges(of: word)
        case .option(_, let range, let value): [range] + (value.map(ranges(of:)) ?? [])
        }
      }
  }
  switch statement {
  case .empty, .shell: return []
  case .assignment(_, let range, let value): return [range] + ranges(of: value)
  case .dot(let call): return ranges(of: call)
  case .help(let topic): return topic.map(ranges(of:)) ?? []
  case .pipeline(let pipeline):
    return ranges(of: pipeline.call) + pipeline.filters.flatMap(ranges(of:))
      + (pipeline.output.map(ranges(of:)) ?? [])
  }
}

/// The part of a text between two byte offsets.
func part(_ range: SourceRange, of text: String) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

/// The line without its marks, and the stretch between `1️⃣` and `2️⃣`.
func unmarked(_ marked: String) -> (line: String, range: SourceRange) {
  let parts = marked.split(omittingEmptySubsequences: false) { $0 == "1️⃣" || $0 == "2️⃣" }
  let start = parts[0].utf8.count
  return (parts.joined(), start..<start + parts[1].utf8.count)
}
