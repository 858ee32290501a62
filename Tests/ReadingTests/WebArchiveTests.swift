import Articles
import Testing

@testable import Reading

struct WebArchiveTests {
  private let page = Array("<html><p>Fire at the harbour of Varnholm.</p></html>".utf8)
  private let head = "<html><p>Fire at the harbour of Varnholm."
  private var expected: String { String(head.prefix(40)) }

  private var archive: [[UInt8]] {
    [
      warc("warcinfo", Array("software: none".utf8), at: nil),
      warc("response", http(page)),
      warc("request", Array("GET /fire HTTP/1.1\r\n\r\n".utf8)),
      warc("response", http(page, status: "404 Not Found")),
      warc("response", http([0x89, 0x50], type: "image/png")),
      warc(
        "response", http(Array("x".utf8), type: "text/plain"), at: "http://coast.example/robots.txt"
      ),
      warc("response", http([])),
      warc("revisit", http([])),
      warc("resource", page, at: "<http://coast.example/a b>", contentType: "text/html"),
    ]
  }

  @Test func `pages are documents, and all else is set aside with the reason`() throws {
    let records = try records(archive.flatMap(\.self))
    #expect(
      records.map { $0.aside?.rawValue ?? "\($0.member ?? 0)" } == [
        "type", "1", "type", "status", "media type", "robots", "empty", "type", "2",
      ])
    #expect(records.map(\.number) == Array(1...9))
    #expect(records[1].status == 200)
    #expect(records[1].mediaType == "text/html")
    #expect(records[1].size == page.count)
    #expect(records[8].address == "http://coast.example/a%20b")
  }

  @Test func `plain, in gzip by record and in gzip as a whole say the same`() {
    let plain = given(archive.flatMap(\.self))
    #expect(plain == [expected, expected])
    #expect(given(archive.flatMap { deflated($0) }) == plain)
    #expect(given(deflated(archive.flatMap(\.self))) == plain)
  }

  @Test func `a page comes with what its head says`() throws {
    let input = try Reader().open(
      Document(name: "coast.warc", bytes: archive.flatMap(\.self)))
    let document = try #require(try input.next()?.get())
    #expect(document.name == "coast.warc, record 2 at byte \(archive[0].count)")
    #expect(document.label.mediaType == "text/html")
    #expect(document.label.charset == "utf-8")
    #expect(document.label.address == "http://coast.example/fire")
    #expect(document.label.captured == CalendarDate(2021, 3, 2))
    #expect(document.label.member == 1)
    while input.next() != nil {}
    #expect(input.asideCount == 7)
  }

  @Test(arguments: ["-1", "99999999999999999999999", "9223372036854775807", "abc", "", "1e3", "７"])
  func `no length makes a reader fall, and the next record is read`(length: String) {
    let archive = warc("response", http(page), length: length) + warc("response", http(page))
    for bytes in [archive, deflated(archive)] {
      let given = given(bytes)
      #expect(given.count == 2)
      #expect(given.first?.hasPrefix("! a, record 1 at byte 0: damaged") == true)
      #expect(given.last == expected)
    }
  }

  @Test func `a length too small keeps what there is and names what is left`() throws {
    let bytes = warc("response", http(page), length: "100") + warc("response", http(page))
    let records = try records(bytes)
    #expect(records.map(\.member) == [1, 2, 3])
    #expect(records.map { $0.flaw != nil } == [true, false, false])
    #expect(records.map { $0.problem != nil } == [false, true, false])
  }

  @Test func `a record that swallows the next one is named, and the next one is read`() {
    let first = warc("response", http(page), length: "\(http(page).count + 60)")
    let given = given(first + warc("response", http(page)))
    #expect(given.count == 2)
    #expect(given.last == expected)
  }

  @Test func `a page cut off behind all that the server sent is kept`() throws {
    let whole = http(page, "Content-Length: \(page.count)")
    let records = try records(
      Array(warc("response", whole, length: "\(whole.count + 9)").dropLast(4)))
    #expect(records.first?.flaw != nil)
    #expect(records.first?.problem == nil)
    #expect(given(Array(warc("response", whole).dropLast(30))).first?.hasPrefix("! ") == true)
  }

  @Test func `damaged gzip costs one record`() {
    var parts = [page, page, page].map { deflated(warc("response", http($0))) }
    for index in 30..<60 { parts[1][index] ^= 0x5A }
    let given = given(parts.flatMap(\.self))
    #expect(given.count == 3)
    #expect([given.first, given.last] == [expected, expected])
    #expect(given.dropFirst().first?.contains("gzip archive") == true)
  }

  @Test func `bytes between records are named once`() {
    let noise = Array("noise\nmore noise\nWARC/x\n".utf8)
    let page = warc("response", http(page))
    #expect(given(page + noise + page).map { $0.prefix(1) } == ["<", "!", "<"])
  }

  @Test func `a bomb in gzip ends the archive`() {
    let text = warc("resource", [UInt8](repeating: 0x61, count: 50_000), contentType: "text/plain")
    let records = RecordReader(
      (0..<9).flatMap { _ in deflated(text) }, .warc, name: "a", outputLimit: 120_000)
    var problems: [ReadingError.Problem?] = []
    while let member = records.next() { problems.append(member.record?.problem) }
    #expect(
      problems == [
        nil, nil,
        .damaged(kind: "gzip archive", detail: "more comes out of it than out of any text"),
      ])
  }

  @Test func `records without content that claim much are all named`() {
    let empty = Array("WARC/1.0\nContent-Length: 60000000\n\n".utf8)
    #expect(given(empty + empty + empty + warc("response", http(page))).count == 4)
  }

  @Test func `a person can stop the reading of an archive`() throws {
    let input = try Reader(isCancelled: { true }).open(
      Document(name: "coast.warc", bytes: archive.flatMap(\.self)))
    #expect(throws: ReadingError("coast.warc", .cancelled)) { try input.next()?.get() }
    #expect(input.next() == nil)
  }

  @Test func `no bytes make a reader of archives fall`() {
    let plain = archive.flatMap(\.self)
    let text = String(decoding: plain, as: UTF8.self)
    let seeds = [
      plain, archive.flatMap { deflated($0) }, deflated(plain),
      zip([("a.txt", "Fire at the harbour."), ("archive/b.warc", text)], method: 0),
      zip([("datapackage.json", "{}"), ("archive/b.warc", text)]),
    ]
    let pieces = [
      "WARC/1.0\r\n", "Content-Length: 99999999999999999\r\n", "\r\n\r\n", "PK\u{3}\u{4}",
      "PK\u{1}\u{2}", "ffffffff\r\n", "-1", "HTTP/1.1 200 OK\r\n", "\u{1F}\u{8B}",
    ]
    var mutations = Mutations(seed: 7)
    for seed in seeds {
      for _ in 0..<150 { _ = given(mutations.mutated(seed, pieces: pieces)) }
    }
  }

  @Test func `folded, broken and misspelt fields are tolerated`() {
    let bytes =
      "WARC/0.17\nwarc-type: response\nno field\nContent-type: application/http;\n"
      + " msgtype=response\ncontent-LENGTH:  22\n\nHTTP/1.0 200 OK\n\n<p>A\n\n"
    #expect(given(Array(bytes.utf8)) == ["<p>A\n"])
  }
}

struct ARCTests {
  private func arc(_ lines: String) -> [UInt8] {
    Array(
      ("filedesc://coast.arc 0.0.0.0 20010203040506 text/plain 76\n1 0 Coast\n"
        + "URL IP-address Archive-date Content-type Archive-length\nxxxxxxxxx\n\n" + lines).utf8)
  }
  private let block = "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>Fire.</p>\n"

  @Test func `records are read by the line in front of them`() throws {
    let line = "http://coast.example/a b 192.0.2.1 20010203040506 text/html \(block.utf8.count)\n"
    let bytes = arc(line + block + "\n" + line + block)
    #expect(given(bytes) == ["<p>Fire.</p>\n", "<p>Fire.</p>\n"])
    #expect(given(deflated(bytes)).count == 2)
    let record = try #require(try records(bytes).dropFirst().first)
    #expect(record.address == "http://coast.example/a%20b")
    #expect(record.date == "2001-02-03T04:05:06Z")
    #expect(record.status == 200)
  }

  @Test func `the second version has more words in the line`() {
    let line =
      "http://coast.example/ 192.0.2.1 20010203040506 text/html 200 - - 0 coast.arc "
      + "\(block.utf8.count)\n"
    #expect(given(arc(line + block)) == ["<p>Fire.</p>\n"])
  }

  @Test func `a wrong length costs one record`() {
    let good = "http://coast.example/ 192.0.2.1 20010203040506 text/html \(block.utf8.count)\n"
    let bad = "http://coast.example/ 192.0.2.1 20010203040506 text/html -1\n"
    #expect(given(arc(bad + block + "\n" + good + block)).map { $0.prefix(1) } == ["!", "<"])
  }
}
