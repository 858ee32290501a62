internal import CCurl

/// libcurl, opened when the first page is asked for.
struct CurlLibrary: @unchecked Sendable {
  /// Its functions, which are the same for all threads.
  private(set) var functions = ccurl()

  /// The library, or why it cannot be used.
  static let shared = Result { () throws(FetchProblem) in try CurlLibrary() }

  private init() throws(FetchProblem) {
    if let failure = ccurl_load(&functions) {
      throw .noLibrary(detail: String(cString: failure))
    }
  }

  /// What a code means, in libcurl's words.
  func words(for code: CURLcode) -> String {
    functions.easy_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
  }
}
