internal import Tables

extension Command {
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
    let words = arguments.all("words").map(\.text).joined(separator: " ")
    guard words.contains(where: { !$0.isWhitespace }) else {
      throw Problem(.nothingHere("there are no words to keep"), at: arguments.verbRange)
    }
    workspace.record(note: words)
    return Table(note: "noted")
  }
}
