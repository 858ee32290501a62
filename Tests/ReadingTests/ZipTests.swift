import Testing

@testable import Reading

struct ZipTests {
  private let entries = [
    ("news/fire.txt", "Fire at the harbour of Varnholm."), ("news/", ""),
    ("map.png", "\u{1}\u{2}"), ("../flood.txt", "Flood at the mill of Ostby."),
    ("__MACOSX/._fire.txt", "x"), ("empty.txt", ""),
  ]

  @Test(arguments: [0, 8]) func `entries that may be articles are documents`(method: Int) throws {
    let bytes = zip(entries, method: method)
    #expect(given(bytes) == ["Fire at the harbour of Varnholm.", "Flood at the mill of Ostby."])
    let records = try records(bytes)
    #expect(records.map(\.name) == entries.map(\.0))
    #expect(
      records.map { $0.aside?.rawValue } == [nil, "type", "media type", nil, "type", "empty"])
    #expect(records.map(\.member) == [1, nil, nil, 2, nil, nil])
    #expect(records.first?.date == "2021-03-02T10:00:00")
  }

  @Test func `bytes in front and a comment behind do not matter`() {
    var bytes = zip(entries)
    bytes[bytes.count - 2] = 5
    let archive = try? ZipArchive(Array("program".utf8) + bytes + Array("hello".utf8))
    #expect(archive?.entries.count(where: { _ in true }) == 6)
  }

  @Test func `old names are in the characters of the first PC`() {
    #expect(CodePage437.text([0x46, 0x81, 0xE1, 0xFF]) == "Füß\u{A0}")
    #expect(CodePage437.text(Array(0x80...0xFF)).unicodeScalars.count == 128)
  }

  @Test func `what cannot be taken out is named, and the next is read`() {
    let locked = given(zip(entries, flags: 1))
    #expect(locked.count == 2)
    #expect(locked.first?.contains("an encrypted entry") == true)
    #expect(given(zip(entries, method: 14)).first?.contains("LZMA") == true)
    var bytes = zip(entries, method: 0)
    bytes[45] ^= 1
    let given = given(bytes)
    #expect(given.first?.contains("checksum") == true)
    #expect(given.last == "Flood at the mill of Ostby.")
  }

  @Test func `a file that is cut off is refused with the reason`() {
    #expect(given(Array(zip(entries).dropLast(30))).first?.contains("directory is missing") == true)
  }

  @Test func `entries that share their bytes are refused`() {
    let content = String(repeating: "Fire. ", count: 100)
    var bytes = zip((0..<9).map { ("\($0).txt", content) }, method: 0)
    // All entries of the directory point to the first one.
    for offset in bytes.indices.dropLast(46)
    where bytes[offset...].starts(with: [0x50, 0x4B, 1, 2]) {
      for place in 42..<46 { bytes[offset + place] = 0 }
    }
    #expect(given(bytes).count { $0.contains("overlap") } == 0)
    bytes.removeSubrange(700..<5_000)
    #expect(given(bytes).contains { $0.contains("overlap") || $0.contains("damaged") })
  }

  @Test func `office documents are refused by their name`() {
    #expect(
      given(zip([("[Content_Types].xml", "<x/>"), ("word/document.xml", "<w/>")]))
        == ["refused: unsupported(format: \"a DOCX document\")"])
    #expect(
      given(
        zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")]))
        == ["refused: unsupported(format: \"an ODT document\")"])
  }

  @Test func `a collection of web archives is read through`() throws {
    let archive = String(
      decoding: warc("response", http(Array("<p>Fire.</p>".utf8)))
        + warc("request", Array("GET / HTTP/1.1\r\n\r\n".utf8)), as: UTF8.self)
    let bytes = zip(
      [
        ("datapackage.json", "{}"), ("archive/data.warc", archive), ("pages/pages.jsonl", "{}"),
      ])
    #expect(given(bytes) == ["<p>Fire.</p>"])
    let records = try records(bytes)
    #expect(records.map(\.container) == [nil, nil, "archive/data.warc", "archive/data.warc", nil])
    #expect(
      records.map { $0.aside?.rawValue ?? "\($0.member ?? 0)" } == [
        "type", "container", "1", "type", "type",
      ])
    #expect(records.map(\.number) == [1, 2, 3, 4, 5])
  }
}

struct AddressPatternTests {
  @Test(arguments: [
    ("http://coast.example/fire?id=3", "coast.example", true),
    ("http://coast.example/fire?id=3", "fire?id=3", true),
    ("http://coast.example/fire?id=3", "*/fire?id=*", true),
    ("http://coast.example/fire?id=3", "fire*", false),
    ("http://coast.example/fire?id=3", "http://*", true),
    ("http://coast.example/fire?id=3", "mill", false),
    ("", "", true),
  ])
  func `an address fits a part of it, or a pattern for all of it`(
    address: String, pattern: String, fits: Bool
  ) {
    #expect(AddressPattern(pattern).fits(address) == fits)
  }
}
