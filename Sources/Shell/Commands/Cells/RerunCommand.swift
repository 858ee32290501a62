internal import CommandLanguage
internal import Tables

extension Command {
  /// `rerun`: asks again.
  static let rerun = Command(
    "rerun", "runs a cell again as a new one; without a number, all cells from the start",
    parameters: [
      Parameter("cell", .word, .cell, "the number of the cell")
    ],
    examples: [
      Example(
        "rerun",
        gives: [
          "ran 1 cell again from the start"
        ]),
      Example(
        "articles | select handle\nrerun 2",
        gives: [
          "handle",
          "mill",
          "late",
        ]),
    ],
    recording: .nothing
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    guard let number = arguments.number("cell") else {
      let rerun = try workspace.rerun()
      workspace = rerun
      return Table(
        note: "ran \(counted(rerun.codeCells.count, "cell")) again from the start")
    }
    let source = try workspace.cell(.number(number)).source ?? ""
    return try workspace.carryOut(source).compactMap(\.table).last ?? Table(columns: [])
  }
}

extension Outcome {
  /// The table to show; none where the outcome is another.
  var table: Table? {
    if case .table(let table, _) = self { table } else { nil }
  }
}
