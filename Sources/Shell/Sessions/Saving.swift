internal import Tables

extension Workspace {
  /// The session file of the cells so far, for a file in this workspace's base folder.
  package func sessionFile(title: String?) -> SessionFile {
    var file = SessionFile()
    file.header.title = title
    file.header.tool = programVersion
    file.header.parameters = declared
    file.header.inputs = state.inputs.read
    file.cells = cells.map { $0.inFile }
    return file
  }
}

extension Cell {
  /// The cell as a session file has it.
  fileprivate var inFile: SessionFile.Cell {
    switch content {
    case .note(let prose):
      SessionFile.Cell(kind: .note, title: title, source: prose, line: 1)
    case .code(let source, let result):
      SessionFile.Cell(
        kind: .code, title: title, source: source, line: 1, check: check,
        recorded: isResultRecorded ? SessionLines(result) : nil)
    }
  }
}
