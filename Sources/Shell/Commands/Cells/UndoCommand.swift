internal import Tables

extension Command {
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
}
