import Articles
import Foundation
import LocalServer
import Synchronization
import Testing

@testable import Reading

struct PageCacheTests {
  private typealias Reply = LocalServer.Reply

  /// A server whose page can change, gone behind a test.
  private func serving(
    _ body: (LocalServer, Visitor, _ page: borrowing Mutex<String>) throws -> Void
  ) throws {
    let page = Shared()
    let server = try LocalServer { request in
      let text = page.text.withLock { $0 }
      let tag = "\"\(text.utf8.count)\""
      let head = ["ETag: \(tag)", "Content-Type: text/plain; charset=utf-8"]
      return request.field("If-None-Match") == tag
        ? Reply("304 Not Modified", head) : Reply("200 OK", head, text: text)
    }
    defer { server.stop() }
    try body(server, Visitor(), page.text)
  }

  private final class Shared: Sendable {
    let text = Mutex("The ferry sailed.\n")
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a page that has not changed is not sent again`() throws {
    try serving { server, visitor, page in
      let first = try visitor.load(server.address("/a"))
      visitor.fetching.now = { 1_795_867_200 + 86_400 * 3 }
      let second = try visitor.load(server.address("/a"))
      #expect(second.arrival.way == .notChanged(since: "2026-11-28"))
      #expect(second.document.bytes == first.document.bytes)
      #expect(second.document.label.captured == first.document.label.captured)
      page.withLock { $0 = "The ferry sailed again.\n" }
      let third = try visitor.load(server.address("/a"))
      #expect(third.arrival.way == .fetched)
      #expect(third.document.label.captured?.description == "2026-12-01")
      // Both versions are kept, and a page that is put back has the day of its first fetch.
      page.withLock { $0 = "The ferry sailed.\n" }
      let fourth = try visitor.load(server.address("/a"))
      #expect(fourth.arrival.way == .fetched)
      #expect(fourth.document.label.captured == first.document.label.captured)
    }
  }

  @Test func `a recorded page comes out of the cache without a request`() throws {
    try serving { server, visitor, page in
      let address = server.address("/a")
      let first = try visitor.load(address)
      page.withLock { $0 = "The ferry sank.\n" }
      _ = try visitor.load(address)
      server.stop()
      visitor.fetching.recordedDigest = { $0 == address ? first.sha256 : nil }
      let again = try visitor.load(address)
      #expect(again.sha256 == first.sha256)
      #expect(
        again.arrival.way
          == .kept(since: "2026-11-28", folder: visitor.folder + "/pages"))
      #expect(again.document.label.mediaType == "text/plain")
      #expect(again.document.label.charset == "utf-8")
      #expect(again.document.label.captured == first.document.label.captured)
    }
  }

  @Test func `a recorded page that is not kept is fetched, or missed by name`() throws {
    try serving { server, visitor, _ in
      let digest = String(repeating: "0", count: 64)
      visitor.fetching.recordedDigest = { _ in digest }
      let first = try visitor.load(server.address("/a"))
      #expect(first.arrival.way == .fetched)
      server.stop()
      let cause = FetchProblem.Cause(.unreachable(detail: "connection refused"))
      #expect(
        visitor.problem(server.address("/a"))
          == .fetch(.recordedPageGone(sha256: digest, cause)))
    }
  }

  @Test func `pages are kept beside a session too`() throws {
    try serving { server, visitor, _ in
      let first = try visitor.load(server.address("/a"))
      let beside = PageCache(folder: visitor.folder + "/work.pages")
      let cache = try #require(visitor.fetching.cache)
      let isThere = try cache.copy(pageAt: server.address("/a"), sha256: first.sha256, to: beside)
      #expect(isThere)
      let isOther = try cache.copy(pageAt: server.address("/b"), sha256: first.sha256, to: beside)
      #expect(!isOther)
      server.stop()
      visitor.fetching.cache = nil
      visitor.fetching.recordedPages = [beside]
      visitor.fetching.recordedDigest = { _ in first.sha256 }
      let again = try visitor.load(server.address("/a"))
      #expect(again.arrival.way == .kept(since: "2026-11-28", folder: beside.folder))
    }
  }

  @Test func `only the person may read the cache`() throws {
    try serving { server, visitor, _ in
      let digest = try visitor.load(server.address("/a")).sha256
      let folder = visitor.folder + "/pages"
      let places = [folder, folder + "/addresses", folder + "/" + digest]
      let found = try places.map { try permissions($0) }
      #expect(found == [0o700, 0o700, 0o600])
    }
  }

  @Test func `what is damaged counts as not there`() throws {
    try serving { server, visitor, _ in
      let address = server.address("/a")
      let digest = try visitor.load(address).sha256
      let cache = try #require(visitor.fetching.cache)
      try Data("The ferry".utf8).write(to: URL(fileURLWithPath: cache.folder + "/" + digest))
      #expect(cache.page(at: address, sha256: digest) == nil)
      let second = try visitor.load(address)
      #expect(second.arrival.way == .fetched)
      #expect(cache.page(at: address, sha256: digest) != nil)
      let records = cache.folder + "/addresses/" + Reading.sha256(Array(address.utf8))
      try Data("{\"address\":".utf8).write(to: URL(fileURLWithPath: records + "/\(digest).json"))
      let third = try visitor.load(address)
      #expect(third.arrival.way == .fetched)
    }
  }

  @Test func `no digest of a session leads out of the cache`() throws {
    let visitor = Visitor()
    try Data("secret".utf8).write(to: URL(fileURLWithPath: visitor.folder + "/secret"))
    let cache = try #require(visitor.fetching.cache)
    for digest in ["../secret", "", "addresses"] {
      #expect(cache.page(at: "http://karlow.example/", sha256: digest) == nil)
    }
  }

  @Test func `where nothing can be kept, the page still comes`() throws {
    try serving { server, visitor, _ in
      try Data().write(to: URL(fileURLWithPath: visitor.folder + "/file"))
      visitor.fetching.cache = PageCache(folder: visitor.folder + "/file/pages")
      let loaded = try visitor.load(server.address("/a"))
      #expect(loaded.arrival.way == .fetched)
      #expect(loaded.arrival.keepingFailure == ENOTDIR)
    }
  }
}
