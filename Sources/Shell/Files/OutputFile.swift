internal import Glibc
internal import Reading
package import Tables

/// Files that results and sessions go to.
package enum OutputFile {
  /// Writes a table in the format that the path's ending names, with the articles of the workspace
  /// for those formats that have articles in them.
  ///
  /// - Throws: `unknownFormat`, `file`, or what keeps the table out of that format.
  @discardableResult
  package static func write(
    _ table: Table, of workspace: Workspace, to path: String, makesFolder: Bool = false
  ) throws(Problem) -> WrittenFile {
    let content = try FileFormat.ofFile(named: path).content(of: table, in: workspace, for: path)
    if makesFolder { makeFolder(RelativePath.folder(of: path)) }
    try write(content.bytes, to: path)
    return WrittenFile(path: path, rows: content.rows, rowsLeftOut: content.rowsLeftOut)
  }

  /// Writes a session file of all cells of a workspace that only its owner may read, making its
  /// folder where there is none.
  ///
  /// - Throws: `file`.
  package static func save(_ workspace: Workspace, to path: String) throws(Problem) {
    let folder = RelativePath.folder(of: path)
    makeFolder(folder)
    let session = workspace.rebased(to: folder).sessionFile(title: nil)
    try write(Array(session.text.utf8), to: path, permissions: 0o600)
  }

  /// Writes a text to a new file in the process's folder, and gives its path: `pasted-1.txt`.
  ///
  /// - Throws: `file`.
  package static func keep(
    _ text: String, as name: String, ending: String
  ) throws(Problem) -> String {
    var number = 1
    while access("\(name)-\(number).\(ending)", F_OK) == 0 { number += 1 }
    let path = "\(name)-\(number).\(ending)"
    try write(Array(text.utf8), to: path)
    return path
  }

  /// Reads a text file; none where there is none or it is no UTF-8.
  package static func text(at path: String) -> String? {
    let bytes = try? Reader().read(Input(path: path, source: .file(path)))
    return bytes.flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Writes bytes to a file.
  ///
  /// - Throws: `file`.
  static func write(
    _ bytes: [UInt8], to path: String, permissions: UInt32 = 0o644
  ) throws(Problem) {
    do {
      try AtomicFile.write(bytes, to: path, permissions: permissions)
    } catch {
      throw Problem(.file(error))
    }
  }

  /// Makes a folder and those above it; a failure shows when the file is written.
  private static func makeFolder(_ path: String) {
    guard !path.isEmpty, access(path, F_OK) != 0 else { return }
    makeFolder(RelativePath.folder(of: path))
    mkdir(path, 0o777)
  }
}
