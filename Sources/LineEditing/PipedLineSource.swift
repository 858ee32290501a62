internal import Glibc

/// The lines of a pipe, a file or a terminal that cannot be edited on.
///
/// Lines may be of any length and end with LF or CRLF; the last one may lack its end. Bytes that
/// are no UTF-8 become U+FFFD. A byte order mark before the first line is dropped.
package final class PipedLineSource: LineSource {
  private let descriptor: Int32
  private let promptDescriptor: Int32?
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  private var isFirst = true

  /// Reads from a file descriptor.
  ///
  /// With a descriptor to show prompts on, a person is taken to sit there (at a terminal that
  /// cannot move its cursor), and Ctrl-C is an event where ``Interrupts`` are caught.
  package init(descriptor: Int32 = STDIN_FILENO, showingPromptsOn promptDescriptor: Int32? = nil) {
    self.descriptor = descriptor
    self.promptDescriptor = promptDescriptor
  }

  /// Reads standard input, and shows prompts where that is a terminal.
  package static func standard() -> PipedLineSource {
    guard isatty(STDIN_FILENO) == 1 else { return PipedLineSource() }
    let output = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
    return PipedLineSource(showingPromptsOn: output)
  }

  package func nextLine(prompt: Prompt) -> LineEvent {
    if let promptDescriptor {
      fflush(nil)
      SignalPipe.shared.drop(SIGINT)
      write(prompt.text, to: promptDescriptor)
    }
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: newline) {
        return .line(takeLine(upTo: end))
      }
      guard !hasEnded else { break }
      searched = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      guard fill() else {
        buffer = []
        if let promptDescriptor { write("\n", to: promptDescriptor) }
        return .interrupted
      }
    }
    return start < buffer.count ? .line(takeLine(upTo: buffer.count)) : .end
  }

  private func takeLine(upTo end: Int) -> String {
    var line = buffer[start..<end]
    start = min(end + 1, buffer.count)
    if isFirst, line.starts(with: byteOrderMark) { line = line.dropFirst(byteOrderMark.count) }
    isFirst = false
    if line.last == carriageReturn { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// Reads some more bytes, or notes the end; false when Ctrl-C came first.
  private func fill() -> Bool {
    while promptDescriptor != nil, !SignalPipe.shared.wait(for: descriptor) {
      while let signal = SignalPipe.shared.take() {
        if signal == SIGINT { return false }
      }
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var count = 0
    repeat {
      count = read(descriptor, &chunk, chunk.count)
    } while count < 0 && (errno == EINTR || errno == EAGAIN)
    if count > 0 { buffer += chunk[..<count] } else { hasEnded = true }
    return true
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
