internal import Glibc

/// What the system says about the thing at a path, symbolic links followed.
struct FileStatus {
  private let status: stat

  /// Asks the system; none, with `errno` set, where it does not say.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
  /// The device and the number there: one pair a folder, whichever path led to it.
  var identity: [UInt64] { [UInt64(status.st_dev), UInt64(status.st_ino)] }
}

/// The listing of folders.
enum Folder {
  /// Finds the files at any depth below a folder whose names are readable, sorted by path.
  ///
  /// Hidden names are left out. Each folder is entered once, so links that lead back end.
  ///
  /// - Returns: paths below the folder, and those of folders in it that cannot be listed, with the
  ///   error number; an empty path for the folder itself.
  static func files(
    below root: String, readable: (String) -> Bool
  ) -> (paths: [String], failures: [(path: String, errno: Int32)]) {
    guard let first = names(in: root) else { return ([], [("", errno)]) }
    var failures: [(path: String, errno: Int32)] = []
    var entered: Set<[UInt64]> = []
    if let status = FileStatus(of: root) { entered.insert(status.identity) }
    var waiting = first
    var found: [String] = []
    while let path = waiting.popLast() {
      guard let status = FileStatus(of: root + "/" + path) else { continue }
      if status.isFolder {
        guard entered.insert(status.identity).inserted else { continue }
        guard let inner = names(in: root + "/" + path) else {
          failures.append((path, errno))
          continue
        }
        waiting += inner.map { path + "/" + $0 }
      } else if status.isFile, readable(path.split(separator: "/").last.map(String.init) ?? path) {
        found.append(path)
      }
    }
    return (found.sorted(by: bytewise), failures.sorted { bytewise($0.path, $1.path) })
  }

  /// Lists the names in a folder that are not hidden, sorted; none, with `errno` set, on failure.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted(by: bytewise)
  }

  /// Orders by bytes, which is the same in every locale.
  static func bytewise(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
