/// Runs work on many items, some at once, and hands the results over in the order of the items.
///
/// No more than `jobs` items are worked on, and only a few more are held, at any time, so that an
/// endless stream of items needs little memory.
/// - Parameters:
///   - next: gives the next item; none at the end.
///   - work: computes the result of an item, on any thread.
///   - consume: takes the results, one after another in order.
package func orderedWork<Item: Sendable, Result: Sendable>(
  jobs: Int, next: () -> Item?, work: @escaping @Sendable (Item) -> Result,
  consume: (Result) -> Void
) async {
  await withTaskGroup(of: (Int, Result).self) { group in
    var started = 0
    var handedOver = 0
    var waiting: [Int: Result] = [:]
    func start() -> Bool {
      guard let item = next() else { return false }
      let number = started
      group.addTask { (number, work(item)) }
      started += 1
      return true
    }
    while started < jobs, start() {}
    while let (number, result) = await group.next() {
      waiting[number] = result
      while let result = waiting.removeValue(forKey: handedOver) {
        consume(result)
        handedOver += 1
      }
      // One slow item must not let the finished ones behind it pile up.
      while started - handedOver < jobs * 4, started - handedOver - waiting.count < jobs {
        guard start() else { break }
      }
    }
  }
}
