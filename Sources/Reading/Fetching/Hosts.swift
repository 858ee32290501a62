internal import Glibc
internal import Synchronization

/// What all threads of a program know of the hosts they ask: who is busy, and who says no.
final class Hosts: Sendable {
  /// What is known of the rules of an origin.
  private enum Rules {
    /// A thread asks for them.
    case beingFetched
    /// They were read at a moment.
    case known(RobotsRules, ContinuousClock.Instant)
  }

  private let requests = Mutex<[String: Int]>([:])
  private let rules = Mutex<[String: Rules]>([:])

  /// How long rules are believed, by RFC 9309.
  private static let freshness: Duration = .seconds(24 * 3_600)

  /// Does something when less than so many others ask the same host.
  ///
  /// - Throws: `cancelled`, and what `body` throws.
  func visit<Result>(
    _ host: String, atOnce limit: Int, isCancelled: () -> Bool,
    _ body: () throws(ReadingError.Problem) -> Result
  ) throws(ReadingError.Problem) -> Result {
    try waitUntil(isCancelled: isCancelled) {
      requests.withLock { requests in
        guard requests[host, default: 0] < limit else { return false }
        requests[host, default: 0] += 1
        return true
      }
    }
    defer { requests.withLock { $0[host, default: 1] -= 1 } }
    return try body()
  }

  /// The rules of an origin, fetched once however many threads want them.
  ///
  /// - Throws: `cancelled`, and what `fetch` throws, which then counts for the asking thread alone.
  func rules(
    of origin: String, isCancelled: () -> Bool,
    fetch: () throws(ReadingError.Problem) -> RobotsRules
  ) throws(ReadingError.Problem) -> RobotsRules {
    var found: RobotsRules?
    try waitUntil(isCancelled: isCancelled) {
      rules.withLock { rules in
        switch rules[origin] {
        case .beingFetched: return false
        case .known(let known, let moment) where moment.duration(to: .now) < Self.freshness:
          found = known
        default: rules[origin] = .beingFetched
        }
        return true
      }
    }
    if let found { return found }
    do throws(ReadingError.Problem) {
      let fetched = try fetch()
      rules.withLock { $0[origin] = .known(fetched, .now) }
      return fetched
    } catch {
      rules.withLock { $0[origin] = nil }
      throw error
    }
  }

  private func waitUntil(
    isCancelled: () -> Bool, _ isReady: () -> Bool
  ) throws(ReadingError.Problem) {
    while !isReady() {
      if isCancelled() { throw .cancelled }
      usleep(10_000)
    }
  }
}
