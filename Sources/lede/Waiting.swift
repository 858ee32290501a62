internal import Dispatch
internal import Synchronization

/// Runs asynchronous work on other threads and waits for it on this one.
///
/// The program's own thread must stay its own: an asynchronous `main` would give it to a queue
/// whose threads block signals, and Ctrl-Z would stop nothing.
func waiting<Value: Sendable>(for work: @escaping @Sendable () async -> Value) -> Value {
  let result = Result<Value>()
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    result.keep(await work())
    done.signal()
  }
  done.wait()
  return result.value
}

/// A value that one thread computes and another waits for.
private final class Result<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  var value: Value {
    guard let value = kept.withLock({ $0 }) else { preconditionFailure("asked before it is there") }
    return value
  }

  func keep(_ value: Value) { kept.withLock { $0 = value } }
}
