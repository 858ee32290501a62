internal import Articles

/// The way from an address to a page: rules, requests, redirects.
struct Fetch {
  private let fetching: Fetching
  private let limits: FetchLimits
  private let isCancelled: @Sendable () -> Bool
  private let deadline: ContinuousClock.Instant

  /// Plans a fetch that starts now.
  ///
  /// - Parameter limit: how many bytes the person's own limit allows.
  init(_ fetching: Fetching, limit: Int, isCancelled: @escaping @Sendable () -> Bool) {
    var limits = fetching.limits
    limits.bytes = min(limits.bytes, limit)
    self.fetching = fetching
    self.limits = limits
    self.isCancelled = isCancelled
    deadline = .now + limits.total
  }

  /// Fetches the page at an address, and keeps it.
  ///
  /// If a page of that address is kept, the server is asked whether it has changed.
  /// - Throws: `fetch`, `tooLarge`, `empty` or `cancelled`.
  func page(at written: String) throws(ReadingError.Problem) -> (
    page: FetchedPage, arrival: Arrival
  ) {
    let first = try parsed(written)
    let known = fetching.cache?.latestPage(at: withoutUser(written))
    let handle = try curlHandle()
    var address = first
    var leftEncryption = false
    for _ in 0...limits.redirects {
      try obeyRules(at: address)
      let answer = try ask(address, for: first, known, over: handle)
      guard (300..<400).contains(answer.status), answer.status != 304 else {
        var (page, arrival) = try arrive(answer, at: address, for: withoutUser(written), known)
        arrival.leftEncryption = leftEncryption
        arrival.hasPassword = first.user != nil
        keep(&page, &arrival)
        return (page, arrival)
      }
      guard let location = answer.location else { throw .fetch(.badRedirect) }
      let next = try parsed(location)
      leftEncryption = leftEncryption || (address.scheme == "https" && next.scheme == "http")
      address = next
    }
    throw .fetch(.tooManyRedirects(limit: limits.redirects))
  }

  private func curlHandle() throws(ReadingError.Problem) -> CurlHandle {
    do { return try CurlHandle() } catch { throw .fetch(error) }
  }

  private func parsed(_ address: String) throws(ReadingError.Problem) -> WebAddress {
    do { return try WebAddress(parsing: address) } catch { throw .fetch(error) }
  }

  // MARK: The page

  private func ask(
    _ address: WebAddress, for first: WebAddress, _ known: FetchedPage?, over handle: CurlHandle
  ) throws(ReadingError.Problem) -> Transfer.Answer {
    var transfer = Transfer(
      address: address.withUser(of: first), head: head, limit: limits.bytes, limits: limits,
      deadline: deadline)
    transfer.head.append("Accept-Encoding: gzip, deflate")
    if let record = known?.record, record.finalAddress == address.text {
      transfer.head += [
        record.etag.map { "If-None-Match: \($0)" },
        record.lastModified.map { "If-Modified-Since: \($0)" },
      ].compactMap(\.self)
    }
    let limit = limits.bytes
    transfer.judge = { status, head throws(ReadingError.Problem) in
      guard status == 200 || status == 203 else {
        guard (300..<400).contains(status) else {
          throw .fetch(.status(status, retryAfter: head["Retry-After"]))
        }
        return .nothing
      }
      if let type = head["Content-Type"].flatMap({ MediaType(parsing: $0) }), type.isNoArticle {
        throw .fetch(.notAnArticle(mediaType: type.name))
      }
      // No need to wait for the bytes of what will be refused.
      if let length = head["Content-Length"].flatMap({ Int($0) }), length > limit {
        throw .tooLarge(limit: limit)
      }
      return .whole
    }
    return try visit(transfer, over: handle)
  }

  private func arrive(
    _ answer: Transfer.Answer, at final: WebAddress, for address: String, _ known: FetchedPage?
  ) throws(ReadingError.Problem) -> (FetchedPage, Arrival) {
    let moment = Moment.text(secondsSince1970: fetching.now()) ?? "1970-01-01T00:00:00Z"
    if answer.status == 304 {
      guard var known, known.record.finalAddress == final.text else {
        throw .fetch(.status(304, retryAfter: nil))
      }
      known.record.confirmed = moment
      return (known, Arrival(known.record, .notChanged(since: known.record.dayFetched)))
    }
    let bytes = try content(of: answer)
    guard !bytes.isEmpty else { throw .empty }
    let type = answer.head["Content-Type"].flatMap { MediaType(parsing: $0) }
    let day = answer.head["Date"].flatMap { CalendarDate(stamp: $0) }
    let record = PageRecord(
      address: address, finalAddress: final.text, status: answer.status, mediaType: type?.name,
      charset: type?.charset, captured: day.map { "\($0)" } ?? String(moment.prefix(10)),
      fetched: moment, confirmed: moment, sha256: sha256(bytes),
      etag: answer.head["ETag"], lastModified: answer.head["Last-Modified"])
    return (FetchedPage(bytes: bytes, record: record), Arrival(record, .fetched))
  }

  /// The bytes of an answer, out of their compression.
  private func content(of answer: Transfer.Answer) throws(ReadingError.Problem) -> [UInt8] {
    let content: (bytes: [UInt8], flaw: ReadingError.Problem?)
    do throws(ReadingError.Problem) {
      content = try ContentCoding.undoing(all: answer.head, of: answer.body, limit: limits.bytes)
    } catch {
      guard case .damaged = error else { throw error }
      throw .fetch(.badCompression)
    }
    if content.flaw != nil { throw .fetch(.badCompression) }
    return content.bytes
  }

  private func keep(_ page: inout FetchedPage, _ arrival: inout Arrival) {
    guard let cache = fetching.cache else { return }
    do throws(ReadingError.Problem) {
      page = try cache.keep(page)
    } catch {
      guard case .failed(let number) = error else { return }
      arrival.keepingFailure = number
    }
  }

  // MARK: The rules

  private func obeyRules(at address: WebAddress) throws(ReadingError.Problem) {
    let place = address.origin + "/robots.txt"
    let rules: RobotsRules
    do throws(ReadingError.Problem) {
      rules = try fetching.hosts.rules(
        of: address.origin, isCancelled: isCancelled
      ) { () throws(ReadingError.Problem) in try fetchRules(at: place) }
    } catch {
      guard case .fetch(let problem) = error else { throw error }
      switch problem {
      // These say as much of the page.
      case .unreachable, .insecure, .noLibrary, .badAddress: throw error
      default:
        throw .fetch(.robotsUnreadable(at: place, FetchProblem.Cause(problem)))
      }
    }
    if let rule = rules.refusal(of: address.target) {
      throw .fetch(.disallowed(rule: rule.line, by: place))
    }
  }

  /// Reads the rules of an origin by RFC 9309: none is a yes, an error of the server is a no.
  private func fetchRules(at place: String) throws(ReadingError.Problem) -> RobotsRules {
    let handle = try curlHandle()
    var address = try parsed(place)
    for _ in 0...5 {
      var transfer = Transfer(
        address: address, head: head, limit: limits.robotsBytes, limits: limits,
        deadline: deadline)
      transfer.judge = { status, _ throws(ReadingError.Problem) in
        guard status < 500 else { throw .fetch(.status(status, retryAfter: nil)) }
        return (200..<300).contains(status) ? .start : .nothing
      }
      let answer = try visit(transfer, over: handle)
      guard (300..<400).contains(answer.status) else {
        return (200..<300).contains(answer.status)
          ? RobotsRules(parsing: try content(of: answer), for: Fetching.robotsToken) : .none
      }
      guard let location = answer.location, let next = try? WebAddress(parsing: location) else {
        return .none
      }
      address = next
    }
    return .none
  }

  // MARK: Requests

  private var head: [String] {
    [
      "User-Agent: \(fetching.agent)",
      "Accept: text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
    ]
  }

  private func visit(
    _ transfer: Transfer, over handle: CurlHandle
  ) throws(ReadingError.Problem) -> Transfer.Answer {
    try fetching.hosts.visit(
      transfer.address.host, atOnce: limits.requestsAtOnce, isCancelled: isCancelled
    ) { () throws(ReadingError.Problem) in
      try transfer.answer(over: handle, isCancelled: isCancelled)
    }
  }
}

extension MediaType {
  /// Whether what is of this type cannot be an article nor hold any.
  fileprivate var isNoArticle: Bool {
    let kind = name.prefix { $0 != "/" }
    return ["image", "audio", "video", "font", "model"].contains(kind)
      || ["text/css", "text/javascript", "application/javascript", "application/wasm"]
        .contains(name)
  }
}
