internal import Tables

extension Command {
  /// `save`: keeps the session.
  static let save = Command(
    "save", "writes the cells so far to a session file",
    parameters: [
      Parameter("file", .word, .output, required: true, "the file, such as work.lede"),
      Parameter("replace", .flag, .text, "writes over a file that is not this session's"),
      Parameter("with-pages", .flag, .text, "copies the web pages it read into a folder beside it"),
      Parameter("title", .option, .text, "what the session is about, in a line"),
    ],
    discussion: [
      "The file is a script with its results as comments: lede replay FILE runs it, lede replay "
        + "--check FILE verifies it. Cells that failed or were taken back are left out. The file "
        + "is written whole or not at all.",
      "Web pages are kept in ~/.cache/lede/pages, where a replay finds them. --with-pages copies those "
        + "of the session into a folder beside it (fire.pages for fire.lede): whoever gets both "
        + "can replay it without a network.",
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
    var said = ["saved \(counted(session.cells.count, "cell")) to \(file.text)"]
    if arguments.has("with-pages") {
      let pages = try SessionPages.save(of: workspace, besideSession: path)
      said.append("with \(counted(pages.count, "page"))")
      for address in pages.missing {
        workspace.complaints.append(Problem(.pageNotKept(address)))
      }
    }
    said.append("lede replay --check \(file.text) verifies them")
    return Table(note: said.joined(separator: " · "))
  }
}
