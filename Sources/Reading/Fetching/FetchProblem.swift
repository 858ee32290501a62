/// Why a page did not come.
package enum FetchProblem: Error, Hashable, Sendable {
  /// libcurl cannot be used; `detail` says why.
  case noLibrary(detail: String)
  /// The address is none.
  case badAddress(String)
  /// An address, or what it leads to, is of a scheme that is not followed, such as `file`.
  case otherScheme(String)
  /// No connection came about.
  case unreachable(detail: String)
  /// The server's certificate or its encryption is not right.
  case insecure(detail: String)
  /// A time-out has passed.
  case timedOut(Wait)
  /// The server answers with a status that brings no page.
  case status(Int, retryAfter: String?)
  /// Pages send on to pages, more often than is followed.
  case tooManyRedirects(limit: Int)
  /// The server sends on to nowhere.
  case badRedirect
  /// The connection ended before the page did.
  case cutShort(received: Int, expected: Int?)
  /// The bytes cannot be taken out of their compression, or not to their end.
  case badCompression
  /// What is there is a picture, a film or a script.
  case notAnArticle(mediaType: String)
  /// The site asks programs not to fetch the page, with a rule in its `robots.txt`.
  case disallowed(rule: String, by: String)
  /// A `robots.txt` cannot be read, which counts as a “no” to everything.
  case robotsUnreadable(at: String, Cause)
  /// The session recorded a page that is not kept and does not come.
  case recordedPageGone(sha256: String, Cause)

  /// What a reader waited for.
  package enum Wait: Hashable, Sendable {
    /// A connection, for so long.
    case connection(Duration)
    /// The next byte.
    case bytes(Duration)
    /// The last byte.
    case end(Duration)
  }

  /// The problem behind a problem.
  package final class Cause: Hashable, Sendable {
    /// The problem.
    package let problem: FetchProblem

    init(_ problem: FetchProblem) {
      self.problem = problem
    }

    /// Whether both are the same problem.
    package static func == (left: Cause, right: Cause) -> Bool { left.problem == right.problem }

    /// Hashes the problem.
    package func hash(into hasher: inout Hasher) { hasher.combine(problem) }
  }
}
