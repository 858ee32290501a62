import Glibc
import Testing

@testable import LineEditing

/// The tests that catch signals, one at a time: signals belong to the whole process.
@Suite(.serialized, .timeLimit(.minutes(1))) enum SignalTests {
  /// Sends a signal to the process and waits until it is caught, on whatever thread.
  static func send(_ signal: Int32) {
    kill(getpid(), signal)
    SignalPipe.shared.wait(for: -1, milliseconds: 10_000)
  }
}
