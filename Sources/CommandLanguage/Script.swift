/// The text of one statement in a script, with where it stands.
package struct ScriptStatement: Hashable, Sendable {
  /// What was typed, without the spaces around it.
  package var text: String
  /// Where it stands in the script.
  package var range: SourceRange
  /// The number of the line it begins in, from 1.
  package var line: Int
}

/// Cuts a script at the ends of its lines and at each `;` outside of quotes.
///
/// A line that ends in `\` or `|`, or with an open quote, goes on; what begins with `!` goes to the
/// end of its line. Blank lines and comments of their own give nothing. Takes time linear in the
/// length of the script.
package func splitStatements(_ script: String) -> [ScriptStatement] {
  let lexer = Lexer(SourceText(script))
  let source = lexer.source
  var statements: [ScriptStatement] = []
  var line = 1
  var counted = 0

  func finish(from start: Int, to end: Int) {
    line += source.bytes[counted..<start].count { $0 == UInt8(ascii: "\n") }
    counted = start
    let range = source.trimmed(start..<end)
    statements.append(ScriptStatement(text: source[range], range: range, line: line))
  }

  var start: Int?
  for token in lexer.tokens {
    guard token.kind == .separator else {
      start = start ?? token.range.lowerBound
      continue
    }
    if let start { finish(from: start, to: token.range.lowerBound) }
    start = nil
  }
  if let start { finish(from: start, to: source.end) }
  return statements
}

/// Whether a statement goes on in the next line: it ends in `\` or `|`, or inside quotes.
package func needsMore(_ text: String) -> Bool {
  let lexer = Lexer(SourceText(text))
  if lexer.endsInBackslash || lexer.hasOpenQuote { return true }
  guard let last = lexer.tokens.last, last.kind == .pipe else { return false }
  // Nothing mends `| |`; let the mistake be shown.
  let before = lexer.tokens.dropLast().last?.kind
  return before == .word || before == .comparison
}
