/// The documents in a container, pulled one after the other, by one thread at a time.
///
/// A member that cannot be read is a failure in its place, and those behind it follow.
struct Members {
  /// Gives the next member; none behind the last, as often as it is asked.
  let next: () -> Result<Document, ReadingError>?
  /// Counts the members pulled so far that are no articles: pictures, redirects, requests.
  let asideCount: () -> Int

  /// Pulls members.
  init(
    asideCount: @escaping () -> Int = { 0 },
    next: @escaping () -> Result<Document, ReadingError>?
  ) {
    self.next = next
    self.asideCount = asideCount
  }

  /// Hands over members that are all in memory.
  init(_ members: some Sequence<Result<Document, ReadingError>>) {
    var iterator = members.makeIterator()
    self.init { iterator.next() }
  }
}
