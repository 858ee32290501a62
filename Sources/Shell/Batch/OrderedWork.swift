internal import Dispatch

/// Runs work on many items, some at once, and hands the results over in the order of the items.
///
/// A result is handed over as soon as those before it are, also while the next item is still being
/// waited for. Only a few items a job are held at any time, so that an endless stream of items
/// needs little memory. Returns when the last result is handed over.
/// - Parameters:
///   - next: gives the next item, one call at a time; none at the end, as often as it is asked.
///   - work: computes the result of an item, on any thread.
///   - consume: takes the results, one call at a time and in order.
package func orderedWork<Item: Sendable, Output: Sendable>(
  jobs: Int, next: @escaping () -> Item?, work: @escaping @Sendable (Item) -> Output,
  consume: @escaping (Output) -> Void
) {
  // What one queue alone touches: the items behind `reading`, the results behind `handing`.
  nonisolated(unsafe) let next = next
  nonisolated(unsafe) let consume = consume
  nonisolated(unsafe) var started = 0
  nonisolated(unsafe) var finished = FinishedWork<Output>()
  let reading = DispatchQueue(label: "reading")
  let handing = DispatchQueue(label: "handing")
  let places = DispatchSemaphore(value: jobs * 8)
  DispatchQueue.concurrentPerform(iterations: jobs) { _ in
    while true {
      places.wait()
      let taken = reading.sync { () -> (number: Int, item: Item)? in
        guard let item = next() else { return nil }
        defer { started += 1 }
        return (started, item)
      }
      guard let taken else {
        places.signal()
        return
      }
      let output = work(taken.item)
      let count = handing.sync { finished.add(output, number: taken.number, consume) }
      for _ in 0..<count { places.signal() }
    }
  }
}

/// Results that wait for those of earlier items.
private struct FinishedWork<Output> {
  private var waiting: [Int: Output] = [:]
  private var handedOver = 0

  /// Takes a result, and hands over all whose turn has come; gives their number.
  mutating func add(_ output: Output, number: Int, _ consume: (Output) -> Void) -> Int {
    waiting[number] = output
    let before = handedOver
    while let output = waiting.removeValue(forKey: handedOver) {
      consume(output)
      handedOver += 1
    }
    return handedOver - before
  }
}
