internal import Glibc

/// How pages are fetched, and where they are kept.
package struct Fetching: Sendable {
  /// How long and how much a server is listened to.
  package var limits = FetchLimits()
  /// What servers are told of the program: its name, a slash and its version.
  package var agent = "lede"
  /// Where pages are kept; none where they are not.
  package var cache: PageCache?
  /// Where else the pages that a session recorded may be, which is looked at first.
  package var recordedPages: [PageCache] = []
  /// The SHA-256 that a session recorded for an address; none where it recorded none.
  package var recordedDigest: @Sendable (String) -> String? = { _ in nil }
  /// The clock, in seconds since the start of 1970; a page gets its day from it if no server says.
  package var now: @Sendable () -> Int = { time(nil) }
  /// What is known of hosts.
  let hosts: Hosts

  /// The name that rules in a `robots.txt` call the program by.
  static let robotsToken = "lede"

  /// Fetches on its own, knowing nothing of what others ask.
  package init(cache: PageCache?) {
    self.cache = cache
    hosts = Hosts()
  }

  /// Fetches as all of the program does, and keeps pages in the person's cache.
  package static let standard = Fetching(cache: .standard)
}

extension Reader {
  /// Fetches a page, or takes the one that the session recorded.
  ///
  /// - Throws: `ReadingError` where it does not come, is no article, or is too large.
  func page(at written: String) throws(ReadingError) -> (page: FetchedPage, arrival: Arrival) {
    let address = withoutUser(written)
    do throws(ReadingError.Problem) {
      guard let digest = fetching.recordedDigest(address) else {
        return try Fetch(fetching, limit: limit, isCancelled: isCancelled).page(at: written)
      }
      return try recordedPage(at: written, address, digest)
    } catch {
      throw ReadingError(address, error)
    }
  }

  private func recordedPage(
    at written: String, _ address: String, _ digest: String
  ) throws(ReadingError.Problem) -> (page: FetchedPage, arrival: Arrival) {
    for place in fetching.recordedPages + [fetching.cache].compactMap(\.self) {
      guard let page = place.page(at: address, sha256: digest) else { continue }
      let way = Arrival.Way.kept(since: page.record.dayFetched, folder: place.folder)
      return (page, Arrival(page.record, way))
    }
    do throws(ReadingError.Problem) {
      return try Fetch(fetching, limit: limit, isCancelled: isCancelled).page(at: written)
    } catch {
      guard case .fetch(let problem) = error else { throw error }
      throw .fetch(.recordedPageGone(sha256: digest, FetchProblem.Cause(problem)))
    }
  }
}
