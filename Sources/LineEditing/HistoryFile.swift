internal import Glibc

/// The lines entered in all sittings, one JSON object a line, oldest first.
///
/// Every line is appended by itself under a lock, so that two shells may write to one file and a
/// kill loses nothing. Only its owner may read it (0600).
package struct HistoryFile: Sendable {
  /// The most bytes of the file's end that are read.
  private static let mostBytes = 8 << 20
  /// The most bytes of a line that is kept: longer ones were not typed.
  private static let longestLine = 65_536

  /// Where the file is, or will be.
  package let path: String

  /// Names the file; nothing is opened yet.
  package init(path: String) {
    self.path = path
  }

  /// Reads the newest entries, the oldest of them first; none where there is no file.
  ///
  /// Lines that are no entries are passed over.
  package func newest(_ limit: Int = 10_000) -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    for line in tail().split(separator: UInt8(ascii: "\n")).reversed() {
      guard entries.count < limit else { break }
      if let entry = HistoryEntry(json: line) { entries.append(entry) }
    }
    return entries.reversed()
  }

  /// Tells whether a line is kept at all.
  ///
  /// One that begins with a blank is not: that is how a person keeps a line out of the history.
  package static func keeps(_ line: String) -> Bool {
    guard let first = line.utf8.first, first != 0x20, first != 0x09 else { return false }
    return line.utf8.count <= longestLine
  }

  /// Appends an entry, and makes the file and its folders where they are missing.
  ///
  /// - Throws: ``HistoryError`` where the file cannot be written; the session goes on without.
  package func append(_ entry: HistoryEntry) throws(HistoryError) {
    makeParents()
    let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw HistoryError(path: path, code: errno) }
    defer { close(file) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { throw HistoryError(path: path, code: errno) }
    }
    // A writer that was killed may have left half a line; keep ours out of it.
    let start = endsInLine(file) ? "\n" : ""
    let bytes = Array("\(start)\(entry.json)\n".utf8)
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw HistoryError(path: path, code: errno)
    }
  }

  private func endsInLine(_ file: Int32) -> Bool {
    let end = lseek(file, 0, SEEK_END)
    var last: UInt8 = 0
    return end > 0 && pread(file, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
  }

  private func makeParents() {
    var parent = ""
    for name in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      parent += "\(name)/"
      mkdir(parent, 0o700)
    }
  }

  /// Reads the end of the file; the first line of it may be half a line.
  private func tail() -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return [] }
    let length = min(size, Self.mostBytes)
    var bytes = [UInt8](repeating: 0, count: length)
    var filled = 0
    while filled < length {
      let count = bytes.withUnsafeMutableBytes { storage in
        pread(
          file, storage.baseAddress?.advanced(by: filled), length - filled,
          size - length + filled)
      }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }
}

/// The reason why a line could not be kept.
package struct HistoryError: Error, Hashable, Sendable {
  /// The file that was to be written.
  package let path: String
  /// The system's error number (`errno`).
  package let code: Int32
}
