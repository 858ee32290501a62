internal import Glibc

/// Writes text to standard output.
func writeOutput(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

/// Writes bytes to standard output.
func writeOutput(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

/// Writes text to standard error.
func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

/// The value of an environment variable; none where it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}

/// Writes all bytes, or ends the program as other programs end whose reader has gone.
private func write(_ bytes: [UInt8], to descriptor: Int32) {
  var offset = 0
  while offset < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      Glibc.write(descriptor, buffer.baseAddress! + offset, bytes.count - offset)
    }
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else {
      // Nobody reads standard error's own failure; a full disk behind standard output is one.
      if descriptor == STDOUT_FILENO {
        if errno == EPIPE { exit(141) }
        let reason = String(cString: strerror(errno))
        write(Array("lede: cannot write the output: \(reason)\n".utf8), to: STDERR_FILENO)
        exit(1)
      }
      return
    }
    offset += count
  }
}
