internal import Glibc
internal import Synchronization

/// Ctrl-C as an event: it cancels the running command and never ends the program.
///
/// Between lines the terminal is in its usual modes and Ctrl-Z stops the program as it stops any
/// other, so a command needs nothing but a way to be waited for.
package struct Interrupts: Sendable {
  /// Catches Ctrl-C (SIGINT) from now on.
  package init() {
    SignalPipe.shared.catching([SIGINT])
  }

  /// Tells whether Ctrl-C was pressed since this was last asked, or the last line was read.
  package func take() -> Bool {
    SignalPipe.shared.drop(SIGINT)
  }

  /// Runs a command on a thread of its own and waits for its end or for Ctrl-C.
  ///
  /// On Ctrl-C the command is told through its ``Cancellation`` and not waited for any longer:
  /// what it still computes is dropped. So a command must hand its effects over as its result.
  ///
  /// - Returns: the command's result, or none where Ctrl-C came first.
  package func run<Result: Sendable>(
    _ command: @escaping @Sendable (Cancellation) -> Result
  ) -> Result? {
    SignalPipe.shared.drop(SIGINT)
    let cancellation = Cancellation()
    let worker = Worker { command(cancellation) }
    guard worker.start() else { return command(cancellation) }
    while !SignalPipe.shared.wait(for: worker.doneDescriptor) {
      if SignalPipe.shared.drop(SIGINT) {
        endEchoedRow()
        cancellation.cancel()
        return nil
      }
    }
    return worker.result
  }

  /// Lends the terminal to a child program, such as a pager, and takes it back as it was.
  ///
  /// A Ctrl-C meanwhile was meant for the child and is forgotten.
  package func lendTerminal<Result, Failure: Error>(
    to child: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    fflush(nil)
    var modes = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &modes) == 0
    defer {
      if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
      if SignalPipe.shared.drop(SIGINT) { endEchoedRow() }
    }
    return try child()
  }

  /// Ends the row in which the terminal has echoed `^C`.
  private func endEchoedRow() {
    if isatty(STDERR_FILENO) == 1 { write("\n", to: STDERR_FILENO) }
  }
}

/// A command's notice that nobody waits for it any longer.
package final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// Whether Ctrl-C was pressed; cheap enough to be asked once an article.
  package var isCancelled: Bool { flag.load(ordering: .relaxed) }

  func cancel() { flag.store(true, ordering: .relaxed) }
}

/// A thread that computes one value and makes a descriptor readable when it is there.
///
/// A thread and not a task: a cancelled command may go on for a while, and must not take a place
/// among the few threads that tasks share.
private final class Worker<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let work: @Sendable () -> Value
  let doneDescriptor: Int32
  private let doneEnd: Int32

  var result: Value? { value.withLock { $0 } }

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    (doneDescriptor, doneEnd) = openPipe()
  }

  deinit {
    close(doneDescriptor)
    close(doneEnd)
  }

  /// Starts the thread; false where the system has no thread or pipe left.
  func start() -> Bool {
    guard doneDescriptor >= 0 else { return false }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let job = Unmanaged.passRetained(Job { self.finish() })
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, job.toOpaque())
    if code != 0 { job.release() }
    return code == 0
  }

  private func finish() {
    let computed = work()
    value.withLock { $0 = computed }
    var byte: UInt8 = 0
    _ = Glibc.write(doneEnd, &byte, 1)
  }
}

private final class Job {
  let body: () -> Void

  init(_ body: @escaping () -> Void) { self.body = body }
}
