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
          "2\t\tquotes mill\t3",
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
}
