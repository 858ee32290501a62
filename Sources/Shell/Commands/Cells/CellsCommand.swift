internal import CommandLanguage
internal import Tables

extension Command {
  /// `cells`: the cells so far.
  static let cells = Command(
    "cells", "what was asked so far, numbered",
    parameters: [],
    examples: [
      Example(
        "cells",
        gives: [
          "cell\ttitle\tcommand\trows",
          "1\t\tload mill.txt late.txt\t2",
        ]),
      Example(
        "quotes mill\ncells",
        gives: [
          "cell\ttitle\tcommand\trows",
          "1\t\tload mill.txt late.txt\t2",
          "2\t\tquotes mill\t4",
        ]),
    ],
    recording: .nothing
  ) { (_, workspace: inout Workspace) throws(Problem) in
    let rows = workspace.cells.map { cell in
      switch cell.content {
      case .code(let source, let result):
        Row([
          Value(cell.number), Value(cell.title), .text(source), .integer(result.rows.count),
          .text(cell.check.rawValue),
        ])
      case .note(let prose): Row([.empty, "note", .text(prose), .empty, .empty])
      }
    }
    return Table(
      columns: [
        Column("cell", .integer), Column("title"), Column("command"), Column("rows", .integer),
        Column("check", wide: true),
      ],
      rows: rows, notes: rows.isEmpty ? ["no cell yet"] : [])
  }

  /// `note`: prose between the cells.
  static let note = Command(
    "note", "keeps a remark between the cells",
    parameters: [
      Parameter("words", .words, .text, required: true, "the remark, in Markdown")
    ],
    examples: [
      Example(
        "note \"Who owned the mill?\"",
        gives: [
          "noted"
        ]),
      Example(
        "note Ask the chief again\ncells",
        gives: [
          "cell\ttitle\tcommand\trows",
          "1\t\tload mill.txt late.txt\t2",
          "\tnote\tAsk the chief again\t",
        ]),
    ],
    recording: .nothing
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    workspace.record(note: arguments.all("words").map(\.text).joined(separator: " "))
    return Table(note: "noted")
  }

  /// `undo`: takes the last cell back.
  static let undo = Command(
    "undo", "takes the last cell back, and what it loaded or changed",
    parameters: [],
    examples: [
      Example(
        "drop mill\nundo",
        gives: [
          "took back: drop mill"
        ]),
      Example(
        "quotes mill\nundo\ncells",
        gives: [
          "cell\ttitle\tcommand\trows",
          "1\t\tload mill.txt late.txt\t2",
        ]),
    ],
    recording: .nothing
  ) { (_, workspace: inout Workspace) throws(Problem) in
    guard let undone = workspace.undo() else { throw Problem(.nothingToUndo) }
    return Table(note: "took back: \(undone)")
  }

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
