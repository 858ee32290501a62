internal import Reading

/// The folder beside a session file with the web pages it has read, for those it is shown to.
enum SessionPages {
  /// The folder of a session file: `fire.pages` beside `fire.lede`.
  static func folder(besideSession path: String) -> String {
    (path.hasSuffix(".lede") ? String(path.dropLast(5)) : path) + ".pages"
  }

  /// Copies the pages that a workspace has read into the folder beside a session file.
  ///
  /// - Returns: how many are there, and the addresses of those that are kept nowhere.
  /// - Throws: `file`.
  static func save(
    of workspace: Workspace, besideSession path: String
  ) throws(Problem) -> (count: Int, missing: [String]) {
    let folder = folder(besideSession: path)
    let fetching = workspace.fetching
    let places = fetching.recordedPages + [fetching.cache].compactMap(\.self)
    var (count, missing): (Int, [String]) = (0, [])
    for entry in workspace.state.inputs.read where isAddress(entry.path) {
      do throws(ReadingError.Problem) {
        var isThere = false
        for place in places where !isThere {
          isThere = try place.copy(
            pageAt: entry.path, sha256: entry.sha256, to: PageCache(folder: folder))
        }
        if isThere { count += 1 } else { missing.append(entry.path) }
      } catch {
        guard case .failed(let number) = error else { continue }
        throw Problem(.file(FileError(path: folder, action: .write, number: number)))
      }
    }
    return (count, missing)
  }
}
