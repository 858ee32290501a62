internal import Glibc

/// Why a file could not be written or read, with the system's error number.
package struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  package enum Action: Hashable, Sendable { case write, read, lock }

  /// The path as it was given.
  package var path: String
  /// What was tried.
  package var action: Action
  /// The system's error number.
  package var number: Int32
}

/// Files that are written whole or not at all.
package enum AtomicFile {
  /// Writes bytes to a path: a temporary file beside it, `fsync`, and a rename over it.
  ///
  /// A device or a pipe at the path is written to as it is. A link is followed. Permissions of an
  /// earlier file are kept.
  /// - Parameter permissions: those of a new file.
  /// - Throws: `FileError`; the earlier file is then as it was.
  package static func write(
    _ bytes: [UInt8], to path: String, permissions: UInt32 = 0o644
  ) throws(FileError) {
    let target = resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw FileError(path: path, action: .write, number: EISDIR)
      }
      return try writeThrough(bytes, to: target, named: path)
    }
    let temporary = target + ".\(getpid()).tmp"
    let mode = exists ? status.st_mode & 0o7777 : permissions
    do throws(FileError) {
      try create(temporary, holding: bytes, mode: mode, named: path)
      guard rename(temporary, target) == 0 else {
        throw FileError(path: path, action: .write, number: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    syncFolder(of: target)
  }

  private static func create(
    _ temporary: String, holding bytes: [UInt8], mode: mode_t, named path: String
  ) throws(FileError) {
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw FileError(path: path, action: .write, number: errno) }
    defer { close(file) }
    try writeAll(bytes, to: file, named: path)
    guard fsync(file) == 0 else { throw FileError(path: path, action: .write, number: errno) }
  }

  private static func writeThrough(
    _ bytes: [UInt8], to target: String, named path: String
  ) throws(FileError) {
    let file = open(target, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(path: path, action: .write, number: errno) }
    defer { close(file) }
    try writeAll(bytes, to: file, named: path)
  }

  private static func writeAll(
    _ bytes: [UInt8], to file: Int32, named path: String
  ) throws(FileError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress! + offset, bytes.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, action: .write, number: errno) }
      offset += count
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes the rename last through a power cut; where the folder cannot be opened it still holds.
  private static func syncFolder(of path: String) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }
}
