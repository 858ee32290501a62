package import Tables

/// The comparison of a replay with the results that its file recorded.
package struct Check: Sendable {
  /// How one cell came out.
  package struct Verdict: Sendable {
    /// The cell as the file has it.
    package var cell: SessionFile.Cell
    /// Its number among the cells with commands, from 1.
    package var number: Int
    /// The differences from the recording; none where nothing is recorded.
    package var comparison: SessionComparison?

    /// Whether it came out otherwise than recorded.
    package var isDifferent: Bool { comparison.map { !$0.isSame } ?? false }
  }

  /// The verdicts, in the order of the cells.
  package private(set) var verdicts: [Verdict] = []
  /// What else is not as recorded: the program, a parameter, accepted inputs.
  let circumstances: [String]

  /// Whether every compared cell came out as recorded.
  package var isPassed: Bool { !verdicts.contains { $0.isDifferent } }

  /// Starts to check a replay with these options.
  package init(of replay: Replay, _ options: Replay.Options) {
    let header = replay.file.header
    var circumstances: [String] = []
    if let tool = header.tool, tool != programVersion {
      circumstances.append("recorded by \(tool), checked by \(programVersion)")
    }
    for (name, value) in header.parameters {
      guard let other = options.parameters[name], other != value else { continue }
      circumstances.append("parameter \(name) was \(value), is \(other)")
    }
    if options.acceptsInputs { circumstances.append("other inputs were accepted") }
    self.circumstances = circumstances
  }

  /// Compares one step with its recording.
  package mutating func add(_ step: Replay.Step) {
    var verdict = Verdict(cell: step.cell, number: step.number)
    let isCompared = step.cell.recorded != nil || step.cell.check == .error
    if isCompared {
      verdict.comparison = SessionComparison(
        recorded: step.cell.recorded ?? SessionLines(lines: []),
        actual: (try? step.result.get()).map { SessionLines($0) }, mode: step.cell.check)
    }
    verdicts.append(verdict)
  }
}
