internal import CommandLanguage
internal import LineEditing
internal import Shell
internal import Tables

/// The conversation with a person at a terminal.
struct InteractiveShell {
  private var printer: Printer
  private var workspace = Workspace()
  private let interrupts = Interrupts()
  private let progress = ProgressLine()
  private let history = HistoryFile(path: UserFolder.state + "/history.jsonl")
  private var status = ExitStatus.success
  private var isOver = false
  private var wasInterrupted = false

  init(printer: Printer) {
    self.printer = printer
    self.printer.interrupts = interrupts
  }

  /// Loads articles, then carries out lines until the person leaves.
  consuming func run(_ files: [String], date: String?) -> ExitStatus {
    var shell = self
    guard let source = TerminalLineSource(history: shell.history) else { return .failure }
    writeOutput("\(programVersion) · help lists the commands, Ctrl-D leaves\n")
    shell.readStartFile()
    if !files.isEmpty { shell.carryOut(Workspace.loadingLine(files, date: date)) }
    while !shell.isOver {
      shell.readLine(from: source)
      // A script that is running line by line is given up with the line that was interrupted.
      if shell.wasInterrupted { source.dropFedLines() }
    }
    shell.keepUnsaved()
    return .success
  }

  // MARK: Lines

  private mutating func readLine(from source: TerminalLineSource) {
    let workspace = workspace
    source.complete = { line, cursor in
      let offer = Completer(workspace: workspace).offer(for: line, at: cursor)
      return Completion(
        offer.range,
        offer.candidates.map {
          Completion.Candidate($0.insertion, description: $0.description, ending: $0.ending)
        })
    }
    let prompt = Prompt("lede[\(workspace.nextNumber)]> ", style: printer.promptStyle)
    switch source.nextLine(prompt: prompt) {
    case .line(let line): carryOut(continued(line, from: source))
    case .pasted(let text): takePaste(text, from: source)
    case .interrupted: break
    case .end: isOver = true
    }
  }

  /// Reads on while the statement goes on; Ctrl-C gives it up.
  private func continued(_ first: String, from source: TerminalLineSource) -> String {
    var line = first
    while needsMore(line) {
      switch source.nextLine(prompt: "  ...> ") {
      case .line(let next), .pasted(let next): line += "\n" + next
      case .interrupted: return ""
      case .end: return line
      }
    }
    return line
  }

  private mutating func carryOut(_ line: String) {
    let start = ContinuousClock.now
    wasInterrupted = false
    let before = workspace
    let watch = progress.watch()
    let outcome = interrupts.run { cancellation in
      var workspace = before
      workspace.isCancelled = { cancellation.isCancelled }
      workspace.progress = watch
      return Result { () throws(Problem) in
        Attempt(outcomes: try workspace.carryOut(line), workspace: workspace)
      }
    }
    progress.end()
    switch outcome {
    case nil:
      wasInterrupted = true
      writeError("interrupted\n")
    case .failure(let problem)?: printer.show(problem, in: line)
    case .success(let done)?:
      workspace = done.workspace
      for outcome in done.outcomes { show(outcome, of: line) }
    }
    if printer.display.tellsTime { writeError("\(start.duration(to: .now))\n") }
  }

  /// What a line came to, on a thread of its own.
  private struct Attempt: Sendable {
    var outcomes: [Outcome]
    var workspace: Workspace
  }

  private mutating func show(_ outcome: Outcome, of line: String) {
    switch outcome {
    case .table(let table, _): printer.show(table)
    case .written(let file): printer.show(file)
    case .complaint(let problem): printer.show(problem, in: line)
    case .remark(let words): printer.remark(words)
    case .system(let command):
      _ = interrupts.lendTerminal { ChildProgram(shell: command).run() }
    case .dot(let call): carryOut(call, of: line)
    }
  }

  private mutating func carryOut(_ call: Call, of line: String) {
    do {
      switch try DotCommand.carryOut(call, on: &printer.display) {
      case .say(let words): writeOutput(" \(words)\n")
      case .help(let topic): printer.show(try Help.table(on: topic))
      case .history: printer.show(Table.history(history.newest()))
      case .quit: isOver = true
      }
    } catch {
      printer.show(error, in: line)
    }
  }

  // MARK: Around the conversation

  /// Carries out the person's own first lines, which scripts never see.
  private mutating func readStartFile() {
    let path = UserFolder.configuration + "/lederc"
    guard let text = OutputFile.text(at: path) else { return }
    for statement in splitStatements(text) { carryOut(statement.text) }
  }

  /// A text pasted at an empty prompt: an article to load, or commands to run.
  private mutating func takePaste(_ text: String, from source: TerminalLineSource) {
    let words = text.split(whereSeparator: \.isWhitespace).count
    let question = Prompt("\(words) words pasted: load them as an article? [y/n, r runs them] ")
    guard case .line(let answer) = source.nextLine(prompt: question) else { return }
    switch answer.lowercased() {
    case "y", "yes", "": loadPaste(text)
    case "r", "run": source.feed(text)
    default: writeOutput(" dropped\n")
    }
  }

  /// Keeps the text as a file first, so that a saved session can be replayed.
  private mutating func loadPaste(_ text: String) {
    do {
      let path = try OutputFile.keep(text, as: "pasted", ending: "txt")
      carryOut(Workspace.loadingLine([path], date: nil))
    } catch {
      writeError(error.message + "\n")
    }
  }

  /// Nothing is lost: cells that no file has are kept where the next sitting finds them.
  private func keepUnsaved() {
    guard workspace.unsavedCount > 0 else { return }
    let path = UserFolder.state + "/last.lede"
    do {
      try OutputFile.save(workspace, to: path)
      writeOutput("unsaved cells are kept in \(path)\n")
    } catch {
      writeError("the unsaved cells are lost: \(error.message)\n")
    }
  }
}

extension Table {
  /// The lines typed so far, the latest last.
  fileprivate static func history(_ entries: [HistoryEntry]) -> Table {
    Table(
      columns: [Column("#", .integer), Column("line")],
      rows: entries.enumerated().map { Row([.integer($0.offset + 1), .text($0.element.line)]) })
  }
}
