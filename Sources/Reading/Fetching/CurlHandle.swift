internal import CCurl
internal import Glibc

/// A line to servers in libcurl, for one thread; it keeps connections and cookies until it goes.
final class CurlHandle {
  /// The library.
  let library: CurlLibrary
  private var functions: ccurl { library.functions }
  private let easy: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  private var lines: UnsafeMutablePointer<curl_slist>?
  /// Where libcurl writes what went wrong.
  private let words: UnsafeMutablePointer<CChar>

  /// Opens a line that speaks http and https alone.
  ///
  /// - Throws: `noLibrary`.
  init() throws(FetchProblem) {
    library = try CurlLibrary.shared.get()
    guard let easy = library.functions.easy_init() else {
      throw .noLibrary(detail: "libcurl does not start")
    }
    guard let multi = library.functions.multi_init() else {
      library.functions.easy_cleanup(easy)
      throw .noLibrary(detail: "libcurl does not start")
    }
    self.easy = easy
    self.multi = multi
    words = .allocate(capacity: Int(CURL_ERROR_SIZE))
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    withFunctions { _ = ccurl_restrain($0, easy) }
    // Some pages send on to themselves until a cookie comes back.
    set(CURLOPT_COOKIEFILE, "")
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    withFunctions { [words] in _ = ccurl_set_text($0, easy, CURLOPT_ERRORBUFFER, words) }
    // Libraries leave these to programs; people behind a proxy that looks into https need them.
    if let path = getenv("CURL_CA_BUNDLE") ?? getenv("SSL_CERT_FILE"), path.pointee != 0 {
      set(CURLOPT_CAINFO, String(cString: path))
    }
  }

  deinit {
    _ = functions.multi_cleanup(multi)
    functions.easy_cleanup(easy)
    functions.slist_free_all(lines)
    words.deallocate()
  }

  private func withFunctions<Result>(_ body: (UnsafePointer<ccurl>) -> Result) -> Result {
    withUnsafePointer(to: functions, body)
  }

  // MARK: What is asked

  /// Sets a number.
  func set(_ option: CURLoption, _ value: Int) {
    withFunctions { _ = ccurl_set_number($0, easy, option, value) }
  }

  /// Sets a text, or takes it back.
  func set(_ option: CURLoption, _ value: String?) {
    withFunctions { functions in
      guard let value else { return _ = ccurl_set_text(functions, easy, option, nil) }
      _ = value.withCString { ccurl_set_text(functions, easy, option, $0) }
    }
  }

  /// Sets the lines in front of a request.
  func setHead(_ head: [String]) {
    let old = lines
    lines = head.reduce(nil) { list, line in
      line.withCString { functions.slist_append(list, $0) ?? list }
    }
    withFunctions { _ = ccurl_set_head($0, easy, lines) }
    functions.slist_free_all(old)
  }

  // MARK: What comes

  /// Carries a transfer out, and hands what comes to an intake.
  ///
  /// - Parameter goesOn: asked between pieces, and every `pause` milliseconds.
  /// - Throws: what `goesOn` throws.
  func perform(
    into intake: Intake, pause: Int32, goesOn: () throws(ReadingError.Problem) -> Void
  ) throws(ReadingError.Problem) -> CURLcode {
    let context = Unmanaged.passUnretained(intake)
    withFunctions {
      _ = ccurl_set_receivers(
        $0, easy,
        { bytes, size, count, context in
          receive(bytes, size * count, context) { $0.take(headLine: $1) }
        },
        { bytes, size, count, context in
          receive(bytes, size * count, context) { $0.take(body: $1) }
        }, context.toOpaque())
    }
    let brokenPipes = BrokenPipes()
    defer { brokenPipes.forget() }
    guard functions.multi_add_handle(multi, easy) == CURLM_OK else { return CURLE_FAILED_INIT }
    defer {
      _ = functions.multi_remove_handle(multi, easy)
      withExtendedLifetime(intake) {}
    }
    var running: Int32 = 1
    while true {
      guard functions.multi_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT }
      if running == 0 { return ending }
      try goesOn()
      _ = functions.multi_poll(multi, nil, 0, pause, nil)
    }
  }

  private var ending: CURLcode {
    var waiting: Int32 = 0
    var code = CURLE_FAILED_INIT
    while let message = functions.multi_info_read(multi, &waiting) {
      if ccurl_ending(message, &code) != 0 { return code }
    }
    return code
  }

  /// A number of bytes or microseconds that the transfer has come to; none where it is not known.
  func size(_ info: CURLINFO) -> Int? {
    let size = withFunctions { ccurl_size($0, easy, info) }
    return size < 0 ? nil : Int(size)
  }

  /// A text that the transfer has come to; none where it is not known.
  func text(_ info: CURLINFO) -> String? {
    withFunctions { ccurl_text($0, easy, info) }.map { String(cString: $0) }
  }

  /// What went wrong, in libcurl's words for this very transfer, else in those for its code.
  func words(for code: CURLcode) -> String {
    words.pointee == 0 ? library.words(for: code) : String(cString: words)
  }

  /// Why the system refused a connection, in its words; none where it did not.
  var systemWords: String? {
    let number = Int32(
      truncatingIfNeeded: withFunctions { ccurl_number($0, easy, CURLINFO_OS_ERRNO) })
    return number == 0 ? nil : String(cString: strerror(number)).lowercased()
  }
}

/// Hands bytes over; anything but their number makes libcurl stop.
private func receive(
  _ bytes: UnsafePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
  _ take: (Intake, UnsafeRawBufferPointer) -> Bool
) -> Int {
  guard let context else { return 0 }
  let intake = Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue()
  let goesOn = take(intake, UnsafeRawBufferPointer(start: bytes, count: count))
  // Nothing at all is also the right number for an empty piece.
  return goesOn ? count : count == 0 ? 1 : 0
}

/// The signal by which a connection that broke would end the program: kept from one thread.
///
/// The library under https writes to its socket as to a file, and libcurl leaves signals alone.
private struct BrokenPipes {
  private var before = sigset_t()
  private var pipe = sigset_t()

  /// Holds the signal back from now on.
  init() {
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
  }

  /// Drops it if it came, and lets it through again where it was.
  func forget() {
    guard sigismember([before], SIGPIPE) == 0 else { return }
    var nothing = timespec()
    while sigtimedwait([pipe], nil, &nothing) == SIGPIPE {}
    pthread_sigmask(SIG_SETMASK, [before], nil)
  }
}
