import Articles
import Reading
import Testing

struct BytesTests {
  private func article(_ bytes: [UInt8]) throws -> Article {
    try Reader().article(from: bytes, path: "a.txt", handle: "a")
  }

  private func problem(_ bytes: [UInt8]) -> ReadingError.Problem? {
    do throws(ReadingError) {
      _ = try Reader().article(from: bytes, path: "a.txt", handle: "a")
      return nil
    } catch {
      return error.problem
    }
  }

  private static let utf8 = Array("“Fire” é".utf8)
  private static let littleEndian = "“Fire” é".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  private static let bigEndian = "“Fire” é".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
  private static let encoded: [(bytes: [UInt8], encoding: String)] = [
    (utf8, "utf-8"),
    ([0xEF, 0xBB, 0xBF] + utf8, "utf-8 with byte order mark"),
    ([0xFF, 0xFE] + littleEndian, "utf-16le"),
    ([0xFE, 0xFF] + bigEndian, "utf-16be"),
    ([0x93, 0x46, 0x69, 0x72, 0x65, 0x94, 0x20, 0xE9], "windows-1252"),
  ]

  @Test(arguments: encoded)
  func `a text is decoded and its encoding said`(bytes: [UInt8], encoding: String) throws {
    let article = try article(bytes)
    #expect(article[article.text.range] == "“Fire” é")
    #expect(article.origin.encoding == encoding)
  }

  @Test func `bytes that Windows-1252 does not define keep their number`() throws {
    let article = try article([0x41, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x42])
    #expect(article[article.text.range] == "A\u{81}\u{8D}\u{8F}\u{90}\u{9D}B")
  }

  @Test func `a text cut off in a letter stays UTF-8`() throws {
    let article = try article(Array("é “ü” ß — ñ".utf8) + [0xC3])
    #expect(article[article.text.range] == "é “ü” ß — ñ\u{FFFD}")
    #expect(article.origin.encoding == "utf-8, 1 invalid")
  }

  @Test func `half a character at the end of UTF-16 is shown`() throws {
    let article = try article([0xFF, 0xFE, 0x41, 0x00, 0x42])
    #expect(article[article.text.range] == "A\u{FFFD}")
  }

  @Test func `the digest is that of the bytes read`() throws {
    #expect(
      try article(Array("abc".utf8)).origin.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  private static let refused: [(bytes: [UInt8], problem: ReadingError.Problem)] = [
    ([], .empty),
    (Array(" \n\u{A0}\r\n".utf8), .empty),
    ([0xEF, 0xBB, 0xBF], .empty),
    (Array("abc\0def".utf8), .binary(looksLike: "data with NUL bytes", offset: 3)),
    (
      Array(littleEndian[2..<10]),
      .binary(looksLike: "text in UTF-16 without a byte order mark", offset: 1)
    ),
    ([0x1F, 0x8B, 0x08, 0x00], .damaged(kind: "gzip archive", detail: "cut off at byte 4")),
    (
      Array("ab\u{1}\u{1}\u{1}\u{1}".utf8),
      .binary(looksLike: "data with many control characters", offset: 2)
    ),
    ([0xFF, 0xFE, 0x00, 0x00, 0x41, 0, 0, 0], .binary(looksLike: "text in UTF-32", offset: 0)),
  ]

  @Test(arguments: refused)
  func `bytes that are no article are refused with the reason`(
    bytes: [UInt8], expected: ReadingError.Problem
  ) {
    #expect(problem(bytes) == expected)
  }

  @Test func `no bytes make a reader fall`() {
    var state: UInt64 = 42
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = [
      "Photo: ", "By Ana", "(", "—", "\n", "\n\n", "© 2024", "March 2", " ", "“", "é", "\u{85}",
      "A.", "HARBOUR CITY, ", "Related:", "日本", "'", "’s", "-", "12", "/Getty", "@x", "\r", "…",
    ]
    for _ in 0..<300 {
      let text = (0..<random() % 60).map { _ in pieces[Int(random()) % pieces.count] }.joined()
      let article = zoned(text)
      #expect(article.zones.map(\.range) == article.zones.map(\.range).sorted())
    }
    for _ in 0..<300 {
      _ = problem((0..<random() % 80).map { _ in UInt8(truncatingIfNeeded: random()) })
    }
  }

  @Test func `long lines and many lines are read in linear time`() throws {
    let clock = ContinuousClock()
    let line = String(repeating: "word Word, “said” (AP) — ", count: 8_000)
    let lines = String(repeating: "Mia Poe is a writer at Photo: Coast\n", count: 8_000)
    #expect(try clock.measure { _ = try article(Array(line.utf8)) } < .seconds(5))
    #expect(try clock.measure { _ = try article(Array(lines.utf8)) } < .seconds(20))
  }
}
