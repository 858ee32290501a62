import Articles
import Foundation
import LocalServer
import Testing

@testable import Reading

private let ferry = "The ferry sailed again.\n\nNobody was hurt.\n"

struct FetchingTests {
  private typealias Reply = LocalServer.Reply

  /// A server for one test, gone behind it.
  private func serving(
    rules: LocalServer.Reply? = nil,
    _ reply: @escaping @Sendable (LocalServer.Request) -> LocalServer.Reply?,
    _ body: (LocalServer, Visitor) throws -> Void
  ) throws {
    let server = try LocalServer(rules: rules, reply)
    defer { server.stop() }
    try body(server, Visitor())
  }

  @Test func `a page is a document with what the server says beside it`() throws {
    try serving { request in
      request.target == "/news/ferry.txt?b=*"
        ? Reply(
          "200 OK",
          [
            "Content-Type: Text/Plain; charset=ISO-8859-1", "Date: Fri, 27 Nov 2026 23:10:00 GMT",
          ], text: ferry) : nil
    } _: { server, visitor in
      let (document, arrival, digest) = try visitor.load(server.address("/news/ferry.txt?b=*"))
      #expect(String(decoding: document.bytes, as: UTF8.self) == ferry)
      #expect(document.label.mediaType == "text/plain")
      #expect(document.label.charset == "ISO-8859-1")
      #expect(document.label.fileName == "ferry.txt")
      #expect(document.label.address == server.address("/news/ferry.txt?b=*"))
      #expect(document.label.captured?.description == "2026-11-27")
      #expect(arrival.way == .fetched)
      #expect(digest == Reading.sha256(Array(ferry.utf8)))
      #expect(server.requests.map { $0.field("User-Agent") } == ["lede", "lede"])
    }
  }

  @Test func `without a date of the server the day is that of the clock`() throws {
    try serving { _ in
      Reply(text: ferry)
    } _: { server, visitor in
      let document = try visitor.load(server.address("/")).document
      #expect(document.label.captured?.description == "2026-11-28")
    }
  }

  @Test func `a page is taken out of its compression`() throws {
    let body = Array(try #require(packedFerry))
    try serving { _ in
      Reply("200 OK", ["Content-Encoding: gzip"], body: body)
    } _: { server, visitor in
      let document = try visitor.load(server.address("/")).document
      #expect(document.bytes == Array(ferry.utf8))
    }
    // Some servers say so of what they have unpacked.
    try serving { _ in
      Reply("200 OK", ["Content-Encoding: gzip"], text: ferry)
    } _: { server, visitor in
      let document = try visitor.load(server.address("/")).document
      #expect(document.bytes == Array(ferry.utf8))
    }
    try serving { _ in
      Reply("200 OK", ["Content-Encoding: gzip"], body: Array(body.prefix(20)) + body.suffix(9))
    } _: {
      #expect($1.problem($0.address("/")) == .fetch(.badCompression))
    }
  }

  // MARK: Redirects

  @Test func `redirects are followed, and the last address is the page's`() throws {
    try serving { request in
      switch request.target {
      case "/old": .redirect(to: "/new?a=1", "301 Moved Permanently")
      case "/new?a=1": .redirect(to: "page#part", "307 Temporary Redirect")
      case "/page": Reply(text: ferry)
      default: nil
      }
    } _: { server, visitor in
      let loaded = try visitor.load(server.address("/old"))
      #expect(loaded.document.label.address == server.address("/page"))
      #expect(loaded.arrival.address == server.address("/old"))
      #expect(server.targets == ["/old", "/new?a=1", "/page"])
    }
  }

  @Test func `pages that lead in a circle are given up`() throws {
    try serving {
      .redirect(to: $0.target == "/a" ? "/b" : "/a")
    } _: { server, visitor in
      #expect(visitor.problem(server.address("/a")) == .fetch(.tooManyRedirects(limit: 10)))
      #expect(server.targets.count == 11)
    }
  }

  @Test(arguments: [
    ("file:///etc/passwd", FetchProblem.otherScheme("file")),
    ("gopher://127.0.0.1/", .otherScheme("gopher")),
    ("http://a b/", .badAddress("no host is called “a b”")),
  ])
  func `no redirect leads out of the web`(place: String, problem: FetchProblem) throws {
    try serving { _ in
      .redirect(to: place)
    } _: { server, visitor in
      let found = visitor.problem(server.address("/a"))
      #expect(found == .fetch(problem) || found == .fetch(.badRedirect))
    }
  }

  @Test func `a cookie comes back within one fetch`() throws {
    try serving { request in
      request.field("Cookie") == "seen=1"
        ? Reply(text: ferry)
        : Reply("302 Found", ["Location: /a", "Set-Cookie: seen=1"])
    } _: { server, visitor in
      _ = try visitor.load(server.address("/a"))
      #expect(server.targets.count == 2)
    }
  }

  @Test func `a password stays with its host and out of all that is shown`() throws {
    try serving { _ in
      Reply(text: ferry)
    } _: { other, visitor in
      let place = other.address("/b").replacing("127.0.0.1", with: "localhost")
      try serving {
        $0.target == "/a" ? .redirect(to: place) : nil
      } _: { server, _ in
        let typed = server.address("/a").replacing("http://", with: "http://ada:secret@")
        let (document, arrival, _) = try visitor.load(typed)
        let asked = server.requests.first { $0.target == "/a" }
        #expect(asked?.field("Authorization") == "Basic YWRhOnNlY3JldA==")
        #expect(other.requests.allSatisfy { $0.field("Authorization") == nil })
        #expect(server.requests.first?.field("Authorization") == nil)
        #expect(arrival.hasPassword)
        #expect(!"\(document.name) \(document.label) \(arrival)".contains("secret"))
        #expect(throws: ReadingError(server.address("/a?b"), .fetch(.status(404, retryAfter: nil))))
        {
          try visitor.load(typed + "?b")
        }
      }
    }
  }

  // MARK: Answers without a page

  @Test(arguments: [
    ("404 Not Found", nil), ("410 Gone", nil), ("451 Unavailable For Legal Reasons", nil),
    ("403 Forbidden", nil), ("500 Internal Server Error", nil), ("429 Too Many Requests", "120"),
    ("503 Service Unavailable", "Fri, 27 Nov 2026 23:10:00 GMT"), ("206 Partial Content", nil),
    ("304 Not Modified", nil),
  ])
  func `a status is told`(status: String, retryAfter: String?) throws {
    try serving { _ in
      Reply(status, retryAfter.map { ["Retry-After: \($0)"] } ?? [])
    } _: { server, visitor in
      let number = try #require(Int(status.prefix(3)))
      let problem = visitor.problem(server.address("/a"))
      #expect(problem == .fetch(.status(number, retryAfter: retryAfter)))
    }
  }

  @Test(arguments: ["image/png", "video/mp4", "text/css", "font/woff2"])
  func `what is no article is refused by its kind`(type: String) throws {
    try serving { _ in
      Reply("200 OK", ["Content-Type: \(type)"], text: "x")
    } _: {
      #expect($1.problem($0.address("/a")) == .fetch(.notAnArticle(mediaType: type)))
    }
  }

  @Test func `half an article is no article`() throws {
    let packed = try #require(packedFerry)
    try serving { request in
      switch request.target {
      case "/short":
        Reply("200 OK", body: Array(ferry.utf8), length: 900).followed(by: .end)
      case "/chunks":
        .raw(Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n\(ferry)".utf8))
      case "/packed":
        .raw(Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8) + packed.prefix(40))
      case "/head": .raw(Array("HTTP/1.1 200 OK\r\nContent-Ty".utf8))
      case "/nothing": .raw([])
      default: nil
      }
    } _: { server, visitor in
      func cutShort(_ target: String) -> (received: Int, expected: Int?)? {
        guard
          case .fetch(.cutShort(let received, let expected))? =
            visitor.problem(server.address(target))
        else { return nil }
        return (received, expected)
      }
      let short = try #require(cutShort("/short"))
      #expect(short == (42, 900))
      #expect(visitor.problem(server.address("/packed")) == .fetch(.badCompression))
      for target in ["/chunks", "/nothing", "/head"] {
        #expect(cutShort(target) != nil, "\(target): \(visitor.problem(server.address(target)))")
      }
    }
  }

  @Test func `a page without a word is empty`() throws {
    try serving { _ in
      Reply()
    } _: {
      #expect($1.problem($0.address("/a")) == .empty)
    }
  }

  @Test func `where nobody answers, no page comes`() throws {
    let server = try LocalServer { _ in nil }
    server.stop()
    #expect(
      Visitor().problem(server.address("/a"))
        == .fetch(.unreachable(detail: "connection refused")))
  }

  // MARK: Limits

  @Test func `a page may not be larger than the limit, packed or not`() throws {
    let bomb = try #require(Data(base64Encoded: packedLetters))
    let reply: @Sendable (LocalServer.Request) -> LocalServer.Reply? = { request in
      switch request.target {
      case "/huge": Reply(body: [UInt8](repeating: 65, count: 200_000))
      case "/bomb": Reply("200 OK", ["Content-Encoding: gzip"], body: Array(bomb))
      default: nil
      }
    }
    try serving(reply) { server, visitor in
      visitor.fetching.limits.bytes = 100_000
      for target in ["/huge", "/bomb"] {
        #expect(visitor.problem(server.address(target)) == .tooLarge(limit: 100_000), "\(target)")
      }
    }
  }

  @Test func `a server that says nothing is waited for so long and no longer`() throws {
    let start = Reply(length: 900)
    try serving { request in
      switch request.target {
      case "/silent": .silence
      case "/stalled": start.followed(by: .silence)
      case "/slow": start.followed(by: .trickle([65]))
      default: nil
      }
    } _: { server, visitor in
      visitor.fetching.limits.silence = .milliseconds(200)
      visitor.fetching.limits.total = .seconds(20)
      for target in ["/silent", "/stalled"] {
        #expect(
          visitor.problem(server.address(target))
            == .fetch(.timedOut(.bytes(.milliseconds(200)))), "\(target)")
      }
      visitor.fetching.limits.silence = .seconds(20)
      visitor.fetching.limits.total = .milliseconds(400)
      #expect(
        visitor.problem(server.address("/slow"))
          == .fetch(.timedOut(.end(.milliseconds(400)))))
    }
  }

  @Test func `a person can stop a fetch`() throws {
    try serving { _ in
      .silence
    } _: {
      server, visitor in
      visitor.isCancelled = { !server.targets.isEmpty }
      #expect(visitor.problem(server.address("/a")) == .cancelled)
    }
  }

  @Test func `no more than two ask one host at once`() throws {
    try serving { _ in
      usleep(20_000)
      return Reply(text: ferry)
    } _: { server, visitor in
      let (reader, cache) = (visitor.reader, visitor.fetching.cache)
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        _ = try? reader.open(reader.expand([server.address("/\(number)")])[0])
      }
      #expect(Set(server.targets).count == 8)
      #expect(server.mostAtOnce <= 2)
      #expect(server.requests.count { $0.target == "/robots.txt" } == 1)
      #expect(cache?.latestPage(at: server.address("/7")) != nil)
    }
  }

  // MARK: Rules of a site

  @Test func `a page that the site closes to programs is not fetched`() throws {
    try serving(rules: Reply(text: "User-agent: *\nDisallow: /closed")) { request in
      switch request.target {
      case "/open": .redirect(to: "/closed/a")
      default: Reply(text: ferry)
      }
    } _: { server, visitor in
      let problem = ReadingError.Problem.fetch(
        .disallowed(rule: "Disallow: /closed", by: server.address("/robots.txt")))
      #expect(visitor.problem(server.address("/closed/b")) == problem)
      #expect(visitor.problem(server.address("/open")) == problem)
      #expect(visitor.problem(server.address("/news")) == nil)
      #expect(server.targets == ["/open", "/news"])
      #expect(server.requests.count { $0.target == "/robots.txt" } == 1)
    }
  }

  @Test(arguments: [
    ("404 Not Found", true), ("403 Forbidden", true), ("503 Service Unavailable", false),
  ])
  func `rules that are not there allow all, rules that fail nothing`(
    status: String, isOpen: Bool
  ) throws {
    try serving(rules: Reply(status)) { _ in
      Reply(text: ferry)
    } _: {
      server, visitor in
      let problem = ReadingError.Problem.fetch(
        .robotsUnreadable(
          at: server.address("/robots.txt"),
          FetchProblem.Cause(.status(503, retryAfter: nil))))
      #expect(visitor.problem(server.address("/a")) == (isOpen ? nil : problem))
    }
  }

  @Test func `rules are read up to a limit and through redirects`() throws {
    try serving(rules: .redirect(to: "/rules")) { request in
      switch request.target {
      case "/rules":
        Reply(
          text:
            "User-agent: *\nDisallow: /a\n# \(String(repeating: "x", count: 9_000))\nDisallow: /b")
      default: Reply(text: ferry)
      }
    } _: { server, visitor in
      visitor.fetching.limits.robotsBytes = 5_000
      #expect(visitor.problem(server.address("/b")) == nil)
      #expect(visitor.problem(server.address("/a")) != nil)
    }
  }
}

/// 400,000 letters “a” in gzip.
private let packedLetters =
  "H4sIAAAAAAACA+3BMQEAAADCoKzrX8IUfkAB" + String(repeating: "A", count: 514) + "DA3wB1+IeRgBoGAA=="

/// The article in gzip.
private let packedFerry = Data(
  base64Encoded:
    "H4sIAAAAAAACAwvJSFVISy0qqlQoTszMSU1RSExPzMzT4+Lyy0/KT6lUKE8sVsgoLSrR4wIAfSJ51yoAAAA=")
