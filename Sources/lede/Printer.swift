internal import CommandLanguage
internal import Glibc
internal import LineEditing
internal import Shell
internal import Tables

/// Shows results and problems on whatever standard output and standard error are.
struct Printer {
  /// How results are shown.
  var display = Display()
  /// Lends the terminal to a pager; none where nobody sits at it.
  var interrupts: Interrupts?
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  private let isAccessible = environment("ACCESSIBLE") != nil

  /// Shows a table.
  ///
  /// What is no answer but only says what was done goes to standard error where standard output
  /// is a file or a pipe.
  func show(_ table: Table, isAnswer: Bool = true) {
    guard isTerminal || isAnswer else {
      writeError(String(decoding: render(table, as: .grid, size: nil), as: UTF8.self))
      return
    }
    let size = isTerminal ? TerminalSize.current() : nil
    let bytes = render(table, as: format, size: size)
    let lines = bytes.count { $0 == UInt8(ascii: "\n") }
    if let interrupts, display.usesPager, let size, lines >= size.rows {
      page(bytes, interrupts)
    } else {
      writeOutput(bytes)
    }
    // Formats for programs have no place for notes; a person still sees them.
    if !format.showsNotes, !table.notes.isEmpty {
      writeError(table.notes.map { " \(VisibleText.line($0))\n" }.joined())
    }
  }

  /// Says something beside the answers.
  func remark(_ words: String) {
    writeError(" \(VisibleText.line(words))\n")
  }

  /// Shows what was written where.
  func show(_ file: WrittenFile) {
    func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
    let rest = "; \(rows(file.rowsLeftOut)) left out: no first or last day"
    writeError(
      "wrote \(rows(file.rows)) to \(file.path)\(file.rowsLeftOut == 0 ? "" : rest)\n")
  }

  /// Shows a problem with the line it is about.
  func show(_ problem: Problem, in line: String) {
    let width = TerminalSize.current(of: STDERR_FILENO)?.columns
    // Messages have lines of their own; what they quote of files and articles has none.
    let message = problem.message.split(separator: "\n").map { VisibleText.line(String($0)) }
      .joined(separator: "\n")
    guard let range = problem.range else {
      writeError("\(message)\n")
      return
    }
    let diagnostic = Diagnostic(message: message, range: range, source: line)
    writeError(diagnostic.rendered(width: width) + "\n")
  }

  private var format: Format {
    if let format = display.format { return format }
    if isAccessible { return .linear }
    return isTerminal ? .grid : .tsv
  }

  private func render(_ table: Table, as format: Format, size: TerminalSize?) -> [UInt8] {
    format.render(
      table,
      RenderOptions(
        width: size?.columns, showsWideColumns: display.isWide || !format.showsNotes,
        hasColour: usesColour, maximumRows: isTerminal ? display.rowLimit : nil))
  }

  /// The colour of the prompt; none where there is no colour.
  var promptStyle: String? { usesColour ? "1" : nil }

  private var usesColour: Bool {
    if environment("NO_COLOR") != nil { return false }
    if environment("CLICOLOR_FORCE").map({ $0 != "0" }) ?? false { return true }
    return isTerminal && environment("TERM") != "dumb"
  }

  private func page(_ bytes: [UInt8], _ interrupts: Interrupts) {
    let pager = ChildProgram(shell: environment("PAGER") ?? "less -FRX")
    let text = String(decoding: bytes, as: UTF8.self)
    let status = interrupts.lendTerminal { pager.run(input: text) }
    // 127: the system's shell has found no such program.
    if status == 127 { writeOutput(bytes) }
  }
}
