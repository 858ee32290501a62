internal import Glibc
internal import Synchronization

/// The signals a process catches, as bytes in a pipe that can be waited for beside other input.
///
/// A handler may do next to nothing, so ours writes the signal's number into the pipe and the
/// one thread that owns the terminal reads it when it can act.
struct SignalPipe: Sendable {
  /// The only one: signals belong to the process.
  static let shared = SignalPipe()

  private let readEnd: Int32

  private init() {
    // Without a pipe (no descriptors left) signals go unheard; poll ignores a negative descriptor.
    let ends = openPipe()
    for end in [ends.readEnd, ends.writeEnd] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    readEnd = ends.readEnd
    handlersEnd.store(ends.writeEnd, ordering: .releasing)
  }

  /// Catches signals from now on.
  ///
  /// Reads and writes that a signal interrupts go on by themselves: only `poll` shall wake.
  func catching(_ signals: [Int32]) {
    for signal in signals { set(signal, handler: noteSignal) }
  }

  /// Gives signals back their usual effect.
  func release(_ signals: [Int32]) {
    for signal in signals { set(signal, handler: SIG_DFL) }
  }

  /// Takes out the oldest signal caught and not yet taken.
  func take() -> Int32? {
    var byte: UInt8 = 0
    return read(readEnd, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Forgets all of one signal, keeps the others, and tells whether there was any.
  @discardableResult
  func drop(_ signal: Int32) -> Bool {
    var waiting: [Int32] = []
    while let next = take() { waiting.append(next) }
    for other in waiting where other != signal { noteSignal(other) }
    return waiting.contains(signal)
  }

  /// Waits until a descriptor can be read or a signal is caught.
  ///
  /// - Returns: whether the descriptor can be read; false when only a signal came or the time,
  ///   in milliseconds, has run out.
  @discardableResult
  func wait(for descriptor: Int32, milliseconds: Int32 = -1) -> Bool {
    var sources = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&sources, nfds_t(sources.count), milliseconds) < 0 {
      guard errno == EINTR else { return true }
      sources[1].revents = 0
    }
    return sources[0].revents != 0
  }

  private func set(_ signal: Int32, handler: __sighandler_t?) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, nil)
  }
}

private let handlersEnd = Atomic<Int32>(-1)

/// Writes a signal's number into the pipe; safe inside a signal handler.
private func noteSignal(_ signal: Int32) {
  let before = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(handlersEnd.load(ordering: .acquiring), &byte, 1)
  errno = before
}
