package import CommandLanguage
internal import Reading
package import Tables

/// What carrying out a statement came to.
package enum Outcome: Sendable {
  /// A table to show; one that is no answer only says what was done.
  case table(Table, isAnswer: Bool)
  /// A table that went to a file.
  case written(WrittenFile)
  /// A dot command, to be carried out by whoever shows tables.
  case dot(Call)
  /// A line for the system's shell.
  case system(String)
  /// Something that went wrong beside an answer, such as one file of many that was not read.
  case complaint(Problem)
  /// Something to know beside an answer, which no session records, such as how a page came.
  case remark(String)
}

extension Workspace {
  /// Carries out a line, which may hold several statements, and records what is to be kept.
  ///
  /// - Throws: the first problem; the workspace is then as it was before the line.
  package mutating func carryOut(_ line: String) throws(Problem) -> [Outcome] {
    var run = LineRun(workspace: self)
    try run.carryOut(line)
    if run.isRecorded {
      run.workspace.record(
        run.recordedSource, result: run.result, fileWords: run.fileWords, before: state)
    }
    self = run.workspace
    return run.outcomes
  }

  /// Carries out the lines of a session's cell and records them as one cell.
  ///
  /// What is to be said beside the result is then in `remarks`.
  ///
  /// - Throws: the first problem; the workspace is then as it was before the cell.
  package mutating func carryOut(_ cell: SessionFile.Cell) throws(Problem) -> Table {
    var run = LineRun(workspace: self)
    try run.carryOut(cell.source)
    run.workspace.record(
      cell.source, result: run.result, fileWords: run.fileWords, before: state, title: cell.title,
      check: cell.check, isResultRecorded: cell.recorded != nil)
    self = run.workspace
    remarks = run.outcomes.compactMap { outcome in
      guard case .remark(let words) = outcome else { return nil }
      return words
    }
    return run.result
  }
}

/// The state of one pass over the statements of a line or a cell.
private struct LineRun {
  var workspace: Workspace
  var outcomes: [Outcome] = []
  /// The table of the last statement that is kept.
  var result = Table(columns: [])
  var isRecorded = false
  var recordedSource = ""
  var fileWords: [Cell.FileWord] = []

  init(workspace: Workspace) {
    self.workspace = workspace
  }

  mutating func carryOut(_ source: String) throws(Problem) {
    for piece in splitStatements(source) {
      do {
        try carryOut(try parsed(piece.text), written: piece.text, in: source, at: piece.range)
      } catch {
        throw error.shifted(by: piece.range.lowerBound)
      }
    }
  }

  private mutating func carryOut(
    _ statement: Statement, written: String, in source: String, at range: SourceRange
  ) throws(Problem) {
    switch statement {
    case .empty: break
    case .dot(let call): outcomes.append(.dot(call))
    case .shell(let line): outcomes.append(.system(line))
    case .help(let topic):
      outcomes.append(.table(try Help.table(on: topic, in: workspace), isAnswer: true))
    case .assignment(let name, _, let value):
      let text = try value.expanded(with: workspace.parameters)
      guard workspace.set(name, to: text) else { return }
      result = Table(columns: [])
      keep(written, fileWords: [])
    case .pipeline(let pipeline) where pipeline.call.leaves: outcomes.append(.dot(pipeline.call))
    case .pipeline(let pipeline):
      var evaluation = Evaluation(workspace: workspace)
      let table = try evaluation.table(of: pipeline)
      workspace = evaluation.workspace
      let file = try evaluation.write(table, to: pipeline.output)
      outcomes.append(
        file.map { .written($0) }
          ?? .table(table, isAnswer: evaluation.isAnswer || !pipeline.filters.isEmpty))
      outcomes += workspace.complaints.map { .complaint($0) }
      outcomes += workspace.remarks.map { .remark($0) }
      workspace.complaints = []
      workspace.remarks = []
      guard evaluation.recording == .cell else { return }
      result = table
      keep(written, fileWords: evaluation.fileWords)
    }
  }

  private mutating func keep(_ written: String, fileWords words: [Cell.FileWord]) {
    isRecorded = true
    if !recordedSource.isEmpty { recordedSource += "\n" }
    let offset = recordedSource.utf8.count
    recordedSource += written
    fileWords += words.map { word in
      var word = word
      word.range = word.range.lowerBound + offset..<word.range.upperBound + offset
      return word
    }
  }

  private func parsed(_ line: String) throws(Problem) -> Statement {
    do {
      return try parse(line)
    } catch {
      throw Problem(.syntax(error), at: error.range)
    }
  }
}

extension Call {
  /// Whether it is `quit` or `exit`, which are dot commands that need no dot.
  fileprivate var leaves: Bool { verb.isPlain("quit") || verb.isPlain("exit") }
}

extension Problem {
  /// The same problem in a longer text, in which the line begins at an offset.
  fileprivate func shifted(by offset: Int) -> Problem {
    Problem(kind, at: range.map { $0.lowerBound + offset..<$0.upperBound + offset })
  }
}
