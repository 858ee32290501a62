internal import CommandLanguage
internal import Glibc
internal import LineEditing
internal import Shell
internal import Tables

extension ProgramMode {
  /// `lede`: the shell, a line of commands, or commands from a pipe.
  static let shell = ProgramMode(
    name: "", summary: "the shell, with these articles loaded",
    parameters: [
      Parameter("file", .words, .input, "articles to load: files, folders, globs, addresses, -"),
      Parameter("command", .option, .text, letter: "c", "runs these commands and leaves"),
      Parameter("date", .option, .day, "the day the articles speak from, if they do not say"),
      .output,
    ] + Parameter.formats
  ) { arguments throws(Problem) in
    var printer = Printer()
    printer.display.format = arguments.format
    if let output = arguments.text("output") { try OutputTemplate(output).verify() }
    var run = CommandRun(printer: printer)
    let files = arguments.all("file").map(\.text)
    if let commands = arguments.text("command") {
      run.load(files, date: arguments.text("date"), isAnswer: false)
      run.carryOut(commands)
      return run.finish(output: arguments.text("output"))
    }
    if TerminalLineSource.canEdit(), files != ["-"] {
      return InteractiveShell(printer: printer).run(files, date: arguments.text("date"))
    }
    let commandsComeFromPipe = !files.contains("-")
    run.load(files, date: arguments.text("date"), isAnswer: !commandsComeFromPipe)
    if commandsComeFromPipe { run.carryOut(from: PipedLineSource(descriptor: STDIN_FILENO)) }
    return run.finish(output: arguments.text("output"))
  }
}

/// Commands that nobody waits at a prompt for.
private struct CommandRun {
  var printer: Printer
  var workspace = Workspace()
  let progress = ProgressLine()
  var status = ExitStatus.success
  /// Whether a statement failed; one bad file of many is no failure of a load.
  private var hasFailed = false
  var last: Table?
  var isOver = false

  init(printer: Printer) {
    self.printer = printer
    workspace.progress = progress.watch()
  }

  /// Loads the articles named behind `lede`.
  mutating func load(_ files: [String], date: String?, isAnswer: Bool) {
    guard !files.isEmpty else { return }
    carryOut(Workspace.loadingLine(files, date: date), shows: isAnswer)
  }

  /// Carries out the statements of a line; one that fails does not keep the next from its turn.
  mutating func carryOut(_ commands: String) {
    let statements = splitStatements(commands)
    for (index, statement) in statements.enumerated() where !isOver {
      carryOut(statement.text, isLast: index == statements.count - 1)
    }
  }

  mutating func carryOut(from source: PipedLineSource) {
    var pending = ""
    while !isOver {
      switch source.nextLine(prompt: "") {
      case .line(let line), .pasted(let line):
        pending += pending.isEmpty ? line : "\n" + line
        guard !needsMore(pending) else { continue }
        carryOut(pending)
        pending = ""
      case .interrupted, .end:
        if !pending.isEmpty { carryOut(pending) }
        return
      }
    }
  }

  private mutating func carryOut(_ line: String, isLast: Bool = false, shows: Bool = true) {
    do {
      let outcomes = try workspace.carryOut(line)
      progress.clear()
      for outcome in outcomes { take(outcome, line, isLast, shows) }
    } catch {
      progress.clear()
      printer.show(error, in: line)
      status.note(.failure)
      hasFailed = true
    }
  }

  private mutating func take(_ outcome: Outcome, _ line: String, _ isLast: Bool, _ shows: Bool) {
    switch outcome {
    case .table(let table, let isAnswer):
      last = table
      if shows { printer.show(table, isAnswer: isAnswer || isLast) }
    case .written(let file): printer.show(file)
    case .complaint(let problem):
      printer.show(problem, in: line)
      status.note(.failure)
    case .remark(let words): printer.remark(words)
    case .system(let command):
      fflush(nil)
      if Glibc.system(command) != 0 { status.note(.failure) }
    case .dot(let call): carryOut(call, line)
    }
  }

  private mutating func carryOut(_ call: Call, _ line: String) {
    do {
      switch try DotCommand.carryOut(call, on: &printer.display) {
      case .quit: isOver = true
      case .say(let words): writeError(words + "\n")
      case .help(let topic): printer.show(try Help.table(on: topic))
      case .history: break
      }
    } catch {
      printer.show(error, in: line)
      status.note(.failure)
    }
  }

  /// Writes the last result where a file is asked for.
  mutating func finish(output: String?) -> ExitStatus {
    guard let output else { return status }
    guard !hasFailed, let last else {
      writeError("lede: \(output) is not written, for there is no result for it\n")
      status.note(.failure)
      return status
    }
    do throws(Problem) {
      guard !workspace.isInput(output) else { throw Problem(.wouldOverwriteInput(path: output)) }
      printer.show(try OutputFile.write(last, of: workspace, to: output))
    } catch {
      writeError("lede: \(error.message)\n")
      status.note(.failure)
    }
    return status
  }
}
