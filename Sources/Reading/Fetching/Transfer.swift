internal import CCurl

/// One request and its answer, on the thread that asks for it.
struct Transfer {
  /// What a server answers.
  struct Answer {
    /// The status, such as 200.
    var status = 0
    /// The fields in front of the body.
    var head = MessageHead(parsing: [])
    /// The bytes as they came, out of their chunks alone.
    var body: [UInt8] = []
    /// The address that it sends on to.
    var location: String?
  }

  /// What is to be done with a body whose head has come.
  enum Wish {
    /// It is read, and an end of it that is missing is an error.
    case whole
    /// It is read up to the limit, and the rest is let go.
    case start
    /// Nobody needs it.
    case nothing
  }

  /// The address.
  let address: WebAddress
  /// The lines in front of the request.
  var head: [String]
  /// The number of bytes beyond which a body is refused.
  let limit: Int
  /// How long is waited.
  let limits: FetchLimits
  /// When all must be over.
  let deadline: ContinuousClock.Instant
  /// Looks at the status and the head, before any of the body has come.
  var judge: (Int, MessageHead) throws(ReadingError.Problem) -> Wish = { _, _ in .whole }

  /// How long a person may wait until a request to stop is noticed, in milliseconds.
  private static let pause: Int32 = 50

  /// Asks, and waits for the answer.
  ///
  /// - Throws: `fetch`, `tooLarge` or `cancelled`, and what `judge` throws.
  func answer(
    over handle: CurlHandle, isCancelled: () -> Bool
  ) throws(ReadingError.Problem) -> Answer {
    handle.set(CURLOPT_URL, address.text)
    handle.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connecting.milliseconds)
    handle.set(CURLOPT_USERNAME, address.user)
    handle.set(CURLOPT_PASSWORD, address.password)
    handle.setHead(head)
    let intake = Intake(limit: limit, judge: judge)
    var lastSign = ContinuousClock.now
    var lastSize = 0
    let ending = try handle.perform(
      into: intake, pause: Self.pause
    ) { () throws(ReadingError.Problem) in
      if isCancelled() { throw .cancelled }
      let now = ContinuousClock.now
      guard now < deadline else { throw .fetch(.timedOut(.end(limits.total))) }
      let size = handle.size(CURLINFO_SIZE_DOWNLOAD_T) ?? 0
      let isConnecting = handle.size(CURLINFO_PRETRANSFER_TIME_T) ?? 0 <= 0
      if isConnecting || size &+ intake.headSize != lastSize {
        (lastSign, lastSize) = (now, size &+ intake.headSize)
      } else if lastSign.duration(to: now) > limits.silence {
        throw .fetch(.timedOut(.bytes(limits.silence)))
      }
    }
    if let problem = intake.problem { throw problem }
    if ending != CURLE_OK, !intake.hasEnough { throw problem(ending, handle) }
    guard intake.hasHead else { throw .fetch(.cutShort(received: 0, expected: nil)) }
    var answer = intake.answer
    answer.location = handle.text(CURLINFO_REDIRECT_URL)
    return answer
  }

  /// What a transfer that failed says about the page.
  private func problem(_ code: CURLcode, _ handle: CurlHandle) -> ReadingError.Problem {
    switch code {
    case CURLE_OUT_OF_MEMORY: .tooLarge(limit: limit)
    case CURLE_COULDNT_RESOLVE_HOST:
      .fetch(.unreachable(detail: "no host is known as \(address.host)"))
    case CURLE_COULDNT_RESOLVE_PROXY: .fetch(.unreachable(detail: "the proxy is not known"))
    case CURLE_COULDNT_CONNECT:
      .fetch(.unreachable(detail: handle.systemWords ?? handle.library.words(for: code)))
    case CURLE_OPERATION_TIMEDOUT: .fetch(.timedOut(.connection(limits.connecting)))
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_SEND_ERROR,
      CURLE_HTTP2, CURLE_HTTP2_STREAM:
      .fetch(
        .cutShort(
          received: handle.size(CURLINFO_SIZE_DOWNLOAD_T) ?? 0,
          expected: handle.size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)))
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS:
      .fetch(.insecure(detail: handle.words(for: code)))
    case CURLE_URL_MALFORMAT: .fetch(.badAddress("libcurl cannot read it"))
    default: .fetch(.unreachable(detail: handle.library.words(for: code)))
    }
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int {
    Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
