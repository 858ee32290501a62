internal import Tables

/// The results of a replay on their way into its file.
package struct Recording: Sendable {
  private var file: SessionFile
  private var results: [SessionLines] = []
  private let keepsAll: Bool
  /// The numbers of the cells that were meant to fail and did not.
  package private(set) var unexpectedSuccesses: [Int] = []

  /// Starts to record a replay.
  ///
  /// Cells that have a recorded result get a new one; where no cell has any, all of them get one.
  package init(of replay: Replay) {
    file = replay.file
    keepsAll = !file.cells.contains { $0.recorded != nil }
  }

  /// The number of results that are recorded.
  package var count: Int {
    file.cells.count { $0.kind == .code && (keepsAll || $0.recorded != nil) }
  }

  /// Takes the result of the next cell.
  package mutating func add(_ step: Replay.Step) {
    results.append(SessionLines(of: step.result))
    if step.cell.check == .error, case .success = step.result {
      unexpectedSuccesses.append(step.number)
    }
  }

  /// The file with all results, and with the inputs and parameters of the workspace.
  package func file(of workspace: Workspace) -> SessionFile {
    var file = file
    file.header.tool = programVersion
    file.header.inputs = workspace.state.inputs.read
    file.header.parameters = file.header.parameters.map {
      ($0.name, workspace.parameters[$0.name] ?? $0.value)
    }
    var results = results.makeIterator()
    for index in file.cells.indices where file.cells[index].kind == .code {
      let result = results.next()
      if keepsAll || file.cells[index].recorded != nil { file.cells[index].recorded = result }
    }
    return file
  }
}

extension SessionLines {
  /// The lines of a cell's result; of a cell that failed, its message.
  init(of result: Result<Table, Problem>) {
    switch result {
    case .success(let table): self.init(table)
    case .failure(let problem): self.init(Table(note: problem.message))
    }
  }
}
