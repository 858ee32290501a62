package import Reading

extension FetchProblem {
  /// Why a page did not come and what to try, behind its address and a colon.
  package var message: String {
    switch self {
    case .noLibrary(let detail):
      "pages are fetched with libcurl, and \(detail); apt install libcurl4 brings it"
    case .badAddress(let detail): "it is no web address: \(detail)"
    case .otherScheme(let scheme):
      "it leads to \(scheme)://, and only http:// and https:// are followed"
    case .unreachable(let detail): "the server cannot be reached: \(detail)"
    case .insecure(let detail): "the connection is not safe: \(detail)"
    case .timedOut(let wait): wait.message
    case .status(let status, let retryAfter):
      "the server says \(Self.words(for: status))" + (retryAfter.map(Self.later) ?? "")
    case .tooManyRedirects(let limit): "more than \(limit) redirects"
    case .badRedirect: "the server sends on to an address that is none"
    case .cutShort(let received, let expected):
      if let expected {
        "the connection ended after \(received) of \(expected) bytes"
      } else if received == 0 {
        "the connection ended without an answer"
      } else {
        "the connection ended after \(received) bytes, before the page did"
      }
    case .badCompression: "it came damaged or cut off: its compression cannot be undone"
    case .notAnArticle(let type): "it is \(Self.thing(of: type)) (\(type)), not an article"
    case .disallowed(let rule, let place):
      "the site asks programs not to fetch it (“\(rule)” in \(place)); "
        + "save the page with a browser and load the file"
    case .robotsUnreadable(let place, let cause):
      "it is not fetched, for what the site allows cannot be read: \(place): \(cause.problem.message)"
    case .recordedPageGone(let digest, let cause):
      "the session recorded it (sha256 \(digest.prefix(12))…), but it is not kept here, and "
        + cause.problem.message
    }
  }

  private static func later(_ retryAfter: String) -> String {
    let isSeconds = retryAfter.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isSeconds ? "; try again in \(retryAfter) seconds" : "; try again at \(retryAfter)"
  }

  private static func thing(of mediaType: String) -> String {
    switch mediaType.prefix(while: { $0 != "/" }) {
    case "image": "an image"
    case "audio": "a sound"
    case "video": "a film"
    case "font": "a font"
    case "model": "a model of something"
    default: mediaType == "text/css" ? "a style sheet" : "a program"
    }
  }

  /// The names of the statuses that articles come to, from RFC 9110.
  private static func words(for status: Int) -> String {
    let name: String? =
      switch status {
      case 204: "No Content"
      case 206: "Partial Content"
      case 304: "Not Modified"
      case 400: "Bad Request"
      case 401: "Unauthorized"
      case 402: "Payment Required"
      case 403: "Forbidden"
      case 404: "Not Found"
      case 405: "Method Not Allowed"
      case 406: "Not Acceptable"
      case 407: "Proxy Authentication Required"
      case 410: "Gone"
      case 429: "Too Many Requests"
      case 451: "Unavailable For Legal Reasons"
      case 500: "Internal Server Error"
      case 502: "Bad Gateway"
      case 503: "Service Unavailable"
      case 504: "Gateway Timeout"
      default: nil
      }
    return name.map { "\(status) \($0)" } ?? "\(status)"
  }
}

extension FetchProblem.Wait {
  /// What was waited for in vain.
  fileprivate var message: String {
    switch self {
    case .connection(let time): "no connection came about in \(time.inSeconds)"
    case .bytes(let time): "the server has sent nothing for \(time.inSeconds)"
    case .end(let time): "the page has not come within \(time.inSeconds)"
    }
  }
}

extension Duration {
  fileprivate var inSeconds: String { formattedSeconds + " seconds" }

  private var formattedSeconds: String {
    let tenths = components.seconds * 10 + components.attoseconds / 100_000_000_000_000_000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension ReadingError {
  /// Whether it is about a page that a session recorded and that is nowhere to be had.
  package var isAboutRecordedInput: Bool {
    guard case .fetch(.recordedPageGone) = problem else { return false }
    return true
  }
}
