internal import CommandLanguage
internal import Glibc
internal import Reading
internal import Shell
internal import Tables

extension ProgramMode {
  /// `lede replay`: runs a session again.
  static let replay = ProgramMode(
    name: "replay", summary: "runs a session again, checks it, or runs it over many articles",
    parameters: [
      Parameter("file", .words, .input, required: true, "the session files"),
      Parameter("param", .options, .text, letter: "p", "name=value sets a parameter"),
      Parameter("check", .flag, .text, "compares every result with the recorded one"),
      Parameter("record", .flag, .text, "writes inputs and results into the file anew"),
      Parameter("accept-inputs", .flag, .text, "goes on where inputs are not those recorded"),
      Parameter(
        "each", .option, .text, "one run an article: 'articles/*.txt', or 'name=articles/*.txt'"),
      .output, .jobs,
    ] + Parameter.formats
  ) { arguments throws(Problem) in
    var printer = Printer()
    printer.display.format = arguments.format
    var options = Replay.Options()
    options.acceptsInputs = arguments.has("accept-inputs")
    for assignment in arguments.all("param") {
      let halves = assignment.text.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        throw Problem(.nothingHere("-p wants name=value, not “\(assignment.text)”"))
      }
      options.parameters[String(halves[0])] = String(halves[1])
    }
    for (one, other) in [("each", "check"), ("each", "record"), ("check", "record")]
    where arguments.has(one) && arguments.has(other) {
      throw Problem(.optionsExclude(one, other))
    }
    if let output = arguments.text("output") { try OutputTemplate(output).verify() }
    var status = ExitStatus.success
    for file in arguments.all("file") {
      let run = ReplayRun(path: file.text, options: options, printer: printer)
      status.note(run.carryOut(arguments))
    }
    return status
  }
}

/// One session file on its way through the program.
private struct ReplayRun {
  let path: String
  var options: Replay.Options
  let printer: Printer
  private let progress = ProgressLine()

  init(path: String, options: Replay.Options, printer: Printer) {
    self.path = path
    self.options = options
    self.printer = printer
  }

  func carryOut(_ arguments: Arguments) -> ExitStatus {
    let replay: Replay
    do {
      replay = try Replay(path: path)
      if let pattern = arguments.text("each") {
        var batch = try Batch(replay, each: pattern)
        batch.options = options
        return BatchRun(batch: batch, printer: printer).carryOut(
          output: arguments.text("output"), jobs: arguments.jobs)
      }
    } catch {
      writeError("lede: \(error.message)\n")
      return .failure
    }
    var watched = self
    watched.options.progress = progress.watch()
    return watched.carryOut(replay, arguments)
  }

  private func carryOut(_ replay: Replay, _ arguments: Arguments) -> ExitStatus {
    if arguments.has("check") { return check(replay) }
    if arguments.has("record") { return record(replay) }
    return run(replay, output: arguments.text("output"))
  }

  private func run(_ replay: Replay, output: String?) -> ExitStatus {
    var last = Table(columns: [])
    let workspace: Workspace
    do {
      workspace = try replay.run(options) { step in
        say(step.remarks)
        guard case .success(let table) = step.result else { return }
        last = table
        if output == nil { printer.show(table) }
      }
    } catch {
      return stopped(error)
    }
    guard let output else { return .success }
    do throws(Problem) {
      guard !workspace.isInput(output) else { throw Problem(.wouldOverwriteInput(path: output)) }
      try OutputFile.write(last, of: workspace, to: output)
      return .success
    } catch {
      writeError("lede: \(error.message)\n")
      return .failure
    }
  }

  private func check(_ replay: Replay) -> ExitStatus {
    var options = options
    options.mayWrite = false
    var check = Check(of: replay, options)
    do {
      _ = try replay.run(options) { step in
        say(step.remarks)
        check.add(step)
      }
      progress.end()
    } catch {
      return stopped(error)
    }
    writeOutput("\(path): \(check.summary)\n")
    guard !check.isPassed else { return .success }
    printer.show(check.differences)
    return .failure
  }

  private func record(_ replay: Replay) -> ExitStatus {
    var options = options
    options.acceptsInputs = true
    var recording = Recording(of: replay)
    do {
      let workspace = try replay.run(options) { step in
        say(step.remarks)
        recording.add(step)
      }
      progress.end()
      guard recording.unexpectedSuccesses.isEmpty else {
        let cells = recording.unexpectedSuccesses.map(String.init).joined(separator: ", ")
        writeError("\(path): nothing is recorded, for cell \(cells) was meant to fail\n")
        return .failure
      }
      try AtomicFile.write(Array(recording.file(of: workspace).text.utf8), to: path)
    } catch let stop as Replay.Stop {
      return stopped(stop)
    } catch let error as FileError {
      writeError("lede: \(error.message)\n")
      return .failure
    } catch {}
    writeOutput("\(path): recorded \(recording.count) results\n")
    return .success
  }

  private func say(_ remarks: [String]) {
    progress.clear()
    for remark in remarks { printer.remark(remark) }
  }

  /// Says where and why a replay stopped.
  private func stopped(_ stop: Replay.Stop) -> ExitStatus {
    progress.end()
    writeError("\(path): \(stop.place)\n")
    printer.show(stop.problem, in: stop.cell?.source ?? "")
    return stop.problem.isAboutRecordedInput ? .inputChanged : .scriptStopped
  }
}
