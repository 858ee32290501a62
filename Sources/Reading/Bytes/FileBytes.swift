internal import Glibc

extension Reader {
  /// Reads all bytes of an input.
  ///
  /// - Throws: `ReadingError` where there is no such file, it may not be read, is a folder, is
  ///   larger than `limit`, has no bytes, the system refuses, a page does not come, or the person
  ///   stops it.
  package func read(_ input: Input) throws(ReadingError) -> [UInt8] {
    let bytes: [UInt8]
    switch input.source {
    case .nowhere(let error): throw error
    case .standardInput: bytes = try read(descriptor: 0, named: input.path)
    case .address(let written): bytes = try page(at: written).page.bytes
    case .file(let path): bytes = try read(file: path, named: input.path)
    }
    guard !bytes.isEmpty else { throw ReadingError(input.path, .empty) }
    return bytes
  }

  private func read(file path: String, named name: String) throws(ReadingError) -> [UInt8] {
    var descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    while descriptor < 0, errno == EINTR, !isCancelled() {
      descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else {
      throw ReadingError(name, errno == EINTR ? .cancelled : problem(errno))
    }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, named: name)
  }

  private func read(descriptor: Int32, named name: String) throws(ReadingError) -> [UInt8] {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    guard expected <= limit else { throw ReadingError(name, .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    // The size is only a hint: a file may grow, and a pipe or /proc says nothing.
    let largest = 1 << 18
    var block = [UInt8](repeating: 0, count: expected > 0 ? min(expected + 1, largest) : largest)
    while true {
      if isCancelled() { throw ReadingError(name, .cancelled) }
      let count = Glibc.read(descriptor, &block, block.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw ReadingError(name, problem(errno))
      }
      bytes += block[..<count]
      guard bytes.count <= limit else { throw ReadingError(name, .tooLarge(limit: limit)) }
    }
  }
}
