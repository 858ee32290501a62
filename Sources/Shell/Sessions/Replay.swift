internal import CommandLanguage
internal import Reading
package import Tables

/// A session file on its way through the interpreter again.
package struct Replay: Sendable {
  /// What is different from the recording on purpose.
  package struct Options: Sendable {
    /// Parameters with other values than the recorded ones.
    package var parameters: [String: String] = [:]
    /// Whether inputs may differ from the recorded ones.
    package var acceptsInputs = false
    /// Whether `> file` writes.
    package var mayWrite = true
    /// Asks whether the person has given up waiting.
    package var isCancelled: @Sendable () -> Bool = { false }
    /// Is told how far a long command is, from any thread.
    package var progress: @Sendable (LoadProgress) -> Void = { _ in }
    /// The sessions that this one is replayed from.
    var openSessions: [FileIdentity] = []

    /// The same as recorded.
    package init() {}
  }

  /// Where and why a replay stopped.
  package struct Stop: Error, Sendable {
    /// The problem.
    package var problem: Problem
    /// The cell; none where it was before the first.
    package var cell: SessionFile.Cell?
    /// The number of the cell among those with commands.
    package var number: Int

    /// Where it stopped, in words.
    package var place: String {
      guard let cell else { return "stopped before the first cell" }
      let title = cell.title.map { " “\($0)”" } ?? ""
      return "stopped at cell \(number)\(title), line \(cell.line)"
    }

    /// Where and why it stopped, in one line.
    package var message: String { "\(place): \(problem.message)" }
  }

  /// A cell with what it came to.
  package struct Step: Sendable {
    /// The cell as the file has it.
    package var cell: SessionFile.Cell
    /// Its number among the cells with commands, from 1.
    package var number: Int
    /// The result, or the problem of a cell that is meant to fail.
    package var result: Result<Table, Problem>
    /// What is to be said beside it, such as which recorded page was used.
    package var remarks: [String] = []
  }

  /// The path of the file, as it was given.
  package let path: String
  /// What it says.
  package let file: SessionFile

  /// Reads a session file.
  ///
  /// - Throws: `input` or `session`.
  package init(path: String) throws(Problem) {
    self.path = path
    let bytes: [UInt8]
    do {
      bytes = try Reader().read(Input(path: path, source: .file(path)))
    } catch {
      throw Problem(.input(error))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(.session(SessionSyntaxError(kind: .notUTF8, line: 1), path: path))
    }
    do {
      file = try SessionFile(parsing: text)
    } catch {
      throw Problem(.session(error, path: path))
    }
  }

  /// Runs the cells on an empty workspace, handing each over as it is done.
  ///
  /// - Throws: `Stop` at the first cell that fails and is not meant to.
  package func run(
    _ options: Options = Options(), each: (Step) -> Void = { _ in }
  ) throws(Stop) -> Workspace {
    var workspace = Workspace(base: RelativePath.folder(of: path))
    workspace.mayWrite = options.mayWrite
    workspace.isCancelled = options.isCancelled
    workspace.progress = options.progress
    workspace.pagesFolder = SessionPages.folder(besideSession: path)
    let own = FileIdentity(path)
    guard let own, !options.openSessions.contains(own) else {
      throw Stop(problem: Problem(.alreadyReplaying(path)), cell: nil, number: 0)
    }
    workspace.openSessions = options.openSessions + [own]
    do {
      try prepare(&workspace, options)
    } catch {
      throw Stop(problem: error, cell: nil, number: 0)
    }
    for cell in file.cells {
      guard cell.kind == .code else {
        workspace.record(note: cell.source, title: cell.title)
        continue
      }
      let number = workspace.nextNumber
      let result = try run(cell, number, on: &workspace)
      each(Step(cell: cell, number: number, result: result, remarks: workspace.remarks))
      workspace.remarks = []
    }
    // What a person does with the session from here on is bound by nothing.
    workspace.state.inputs.expectation = .anything
    return workspace
  }

  private func run(
    _ cell: SessionFile.Cell, _ number: Int, on workspace: inout Workspace
  ) throws(Stop) -> Result<Table, Problem> {
    do {
      return .success(try workspace.carryOut(cell))
    } catch {
      guard cell.check == .error, !error.isAboutRecordedInput else {
        throw Stop(problem: error, cell: cell, number: number)
      }
      workspace.recordFailure(of: cell)
      return .failure(error)
    }
  }

  /// Sets the parameters, and what is expected of the inputs.
  private func prepare(_ workspace: inout Workspace, _ options: Options) throws(Problem) {
    let declared = Dictionary(
      file.header.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    for name in options.parameters.keys.sorted() where declared[name] == nil {
      throw Problem(.unknownParameter(name, known: declared.keys.sorted()))
    }
    for (name, value) in file.header.parameters {
      _ = workspace.set(name, to: options.parameters[name] ?? value)
    }
    let recorded = file.header.inputs
    guard !options.acceptsInputs, !recorded.isEmpty else { return }
    guard workspace.parameters == declared else {
      workspace.state.inputs.expectation = .recorded(recorded)
      return
    }
    workspace.state.inputs.expectation = .only(recorded)
    let differences = recorded.compactMap { difference(of: $0, in: workspace) }
    guard differences.isEmpty else { throw Problem(.inputsDiffer(differences)) }
  }

  /// How a recorded input differs from the file that is there now; none where it does not.
  private func difference(
    of entry: InputLedger.Entry, in workspace: Workspace
  ) -> InputLedger.Difference? {
    // Standard input can be read only once, by the cell that asks for it. So does it with a page,
    // whose password only the cell has.
    guard entry.path != "-", !isAddress(entry.path) else { return nil }
    let place = workspace.path(entry.path)
    let bytes = try? Reader().read(Input(path: entry.path, source: .file(place)))
    let found = bytes.map(sha256)
    guard found != entry.sha256 else { return nil }
    return InputLedger.Difference(path: entry.path, recorded: entry.sha256, found: found)
  }
}
