internal import CommandLanguage

extension Workspace {
  /// The same workspace with its relative paths written from another folder.
  ///
  /// Words of the cells that name files are rewritten, and so are parameters that hold paths.
  package func rebased(to folder: String) -> Workspace {
    guard folder != base else { return self }
    var rebased = self
    for index in rebased.cells.indices { rebased.rebase(cell: index, to: folder) }
    rebased.state.inputs.rewritePaths { RelativePath.rebase($0, from: base, to: folder) }
    rebased.base = folder
    return rebased
  }

  private mutating func rebase(cell index: Int, to folder: String) {
    var cell = cells[index]
    guard case .code(let source, let result) = cell.content, !cell.fileWords.isEmpty else { return }
    var bytes = Array(source.utf8)
    var words: [Cell.FileWord] = []
    for word in cell.fileWords.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      let path = RelativePath.rebase(word.path, from: base, to: folder)
      if let parameter = word.parameter {
        state.parameters[parameter] = path
        redeclare(parameter, as: path)
        words.append(Cell.FileWord(range: word.range, path: path, parameter: parameter))
      } else {
        bytes.replaceSubrange(word.range, with: Array(quoted(path).utf8))
      }
    }
    cell.content = .code(String(decoding: bytes, as: UTF8.self), result: result)
    // The places of words typed out have moved; nothing asks for them once the cell is rewritten.
    cell.fileWords = words
    cells[index] = cell
  }
}
