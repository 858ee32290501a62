internal import Tables

extension Command {
  /// `save`: keeps the session.
  static let save = Command(
    "save", "writes the cells so far to a session file",
    parameters: [
      Parameter("file", .word, .output, required: true, "the file, such as work.lede"),
      Parameter("replace", .flag, .text, "writes over a file that is not this session's"),
      Parameter("title", .option, .text, "what the session is about, in a line"),
    ],
    discussion: [
      "The file is a script with its results as comments: lede replay FILE runs it, lede replay "
        + "--check FILE verifies it. Cells that failed or were taken back are left out. The file "
        + "is written whole or not at all."
    ],
    examples: [
      Example(
        "save fire.lede",
        gives: [
          "saved 1 cell to fire.lede · lede replay --check fire.lede verifies them"
        ]),
      Example(
        "quotes mill\nsave fire.lede --title \"A fire\"",
        gives: [
          "saved 2 cells to fire.lede · lede replay --check fire.lede verifies them"
        ]),
    ],
    recording: .nothing
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    guard !workspace.cells.isEmpty else { throw Problem(.nothingToSave) }
    let file = arguments.first("file")!
    let path = workspace.path(file.text)
    guard !workspace.isInput(path) else {
      throw Problem(.wouldOverwriteInput(path: file.text), at: file.range)
    }
    let existing = FileIdentity(path)
    guard existing == nil || existing == workspace.sessionFile || arguments.has("replace") else {
      throw Problem(.wouldReplace(path: file.text), at: file.range)
    }
    guard workspace.mayWrite else { return Table(note: "not written: this run only looks") }
    let session = workspace.rebased(to: RelativePath.folder(of: path))
      .sessionFile(title: arguments.text("title") ?? workspace.title)
    do throws(FileError) {
      try AtomicFile.write(Array(session.text.utf8), to: path)
    } catch {
      throw Problem(.file(error), at: file.range)
    }
    workspace.noteSaved(title: session.header.title, to: path)
    return Table(
      note: "saved \(counted(session.cells.count, "cell")) to \(file.text)"
        + " · lede replay --check \(file.text) verifies them")
  }
}
