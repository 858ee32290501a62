import Testing

@testable import Reading

struct EncodingsTests {
  private static let labelled: [(label: String, bytes: [UInt8], text: String, name: String)] = [
    ("ISO-8859-1", [0x93, 0xE9, 0x94], "“é”", "windows-1252"),
    (" 'latin2' ", [0xB3, 0x66, 0xB1], "łfą", "iso-8859-2"),
    ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир", "windows-1251"),
    ("koi8-r", [0xED, 0xC9, 0xD2], "Мир", "koi8-r"),
    ("Shift_JIS", [0x93, 0x8C, 0x8B, 0x9E, 0xB1], "東京ｱ", "shift_jis"),
    ("euc-jp", [0xC5, 0xEC, 0xB5, 0xFE], "東京", "euc-jp"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42, 0x21], "東!", "iso-2022-jp"),
    ("gb2312", [0xB1, 0xB1, 0xBE, 0xA9], "北京", "gbk"),
    ("big5", [0xA5, 0x5F, 0xA8, 0xCA], "北京", "big5"),
    ("euc-kr", [0xBC, 0xAD, 0xBF, 0xEF], "서울", "euc-kr"),
    ("tis-620", [0xA1, 0xE4], "กไ", "windows-874"),
    ("x-user-defined", [0x41, 0xC1], "A\u{F7C1}", "x-user-defined"),
    ("utf-16", [0x41, 0x00, 0xE9, 0x00], "Aé", "utf-16le"),
    (
      "utf-16be", [0x00, 0x41, 0xD8, 0x3D, 0xDE, 0x00, 0xD8, 0x3D], "A😀\u{FFFD}",
      "utf-16be, 1 invalid"
    ),
    ("utf-16", Array("plain".utf8), "plain", "utf-8"),
    ("windows-1251", Array("é".utf8), "é", "utf-8"),
    ("klingon", Array("é".utf8), "é", "utf-8"),
    ("klingon", [0x46, 0xE9], "Fé", "windows-1252"),
    ("utf-8", [0x46, 0xE9], "Fé", "windows-1252"),
  ]

  @Test(arguments: labelled)
  func `a label says how bytes are read, unless they say it better`(
    label: String, bytes: [UInt8], text: String, name: String
  ) {
    let decoded = DecodedText(bytes, declared: label)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
    #expect(decoded.encoding == name)
  }

  @Test(arguments: [
    ("shift_jis", [0x93, 0x8C, 0xFF, 0x41, 0x93] as [UInt8], "東\u{FFFD}A\u{FFFD}", 2),
    ("euc-kr", [0xBC, 0xAD, 0xFF, 0x41, 0xBF, 0xEF], "서\u{FFFD}A울", 1),
    ("big5", [0xA5, 0x5F, 0xFE, 0xFF, 0xA8, 0xCA], "北\u{FFFD}京", 1),
    ("gbk", [0xB1, 0xB1, 0xBE], "北\u{FFFD}", 1),
    ("iso-8859-7", [0xC1, 0xFF, 0xC2], "Α\u{FFFD}Β", 1),
    (
      "utf-8", [0xC3, 0xA9, 0xE2, 0x80, 0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9],
      "é\u{FFFD}éééé", 1
    ),
  ])
  func `what is no character becomes U+FFFD and is counted`(
    label: String, bytes: [UInt8], text: String, invalid: Int
  ) {
    let decoded = DecodedText(bytes, declared: label)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
    #expect(decoded.encoding.hasSuffix(", \(invalid) invalid"))
  }

  @Test func `markup in UTF-16 without a mark is told by its first signs`() {
    let bytes = "<?xml?>é".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(DecodedText(bytes).encoding == "utf-16be")
    #expect(BinarySigns.problem(of: bytes) == nil)
  }

  @Test func `without a label the alphabet is guessed`() {
    let words = "Утром в гавани загорелся склад, и ветер погнал дым на город. "
    let bytes = Transcoded.windows1251(words + words)
    #expect(DecodedText(bytes).encoding == "windows-1251")
    #expect(String(decoding: DecodedText(bytes).utf8, as: UTF8.self) == words + words)
  }

  @Test(arguments: [
    ("shift_jis", [0x41, 0x93, 0x8C, 0x8B, 0x9E, 0x42] as [UInt8], [0, 1, 3, 5, 6]),
    ("windows-1252", [0x93, 0x46, 0x94, 0xE9, 0x41], [0, 1, 2, 3, 4, 5]),
    ("utf-16le", [0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x00, 0xDE, 0xE9, 0], [2, 4, 8, 10]),
    ("utf-8 with byte order mark", [0xEF, 0xBB, 0xBF, 0x41, 0xC3, 0xA9, 0x42], [3, 4, 6, 7]),
    ("utf-8, 1 invalid", [0xC3, 0xA9, 0xE2, 0x80, 0x41, 0xC3, 0xA9], [0, 2, 4, 5, 7]),
    ("iso-2022-jp", [0x41, 0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42, 0x21], [0, 1, 6, 10]),
  ])
  func `an offset in the text leads back to the bytes`(
    encoding: String, bytes: [UInt8], offsets: [Int]
  ) {
    let mark = ByteOrderMark(of: bytes)?.length ?? 0
    let known = Encoding(label: String(encoding.prefix { $0 != "," && $0 != " " })) ?? .utf8
    let text = String(decoding: Transcoding(bytes[mark...], from: known).utf8, as: UTF8.self)
    var found: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      found.append(rawOffset(ofDecoded: offset, in: bytes, encoding: encoding))
      offset += String(scalar).utf8.count
    }
    found.append(rawOffset(ofDecoded: offset, in: bytes, encoding: encoding))
    #expect(found == offsets)
    #expect(rawOffset(ofDecoded: 9_999, in: bytes, encoding: encoding) == bytes.count)
  }

  @Test(arguments: [
    ("<?xml version='1.0' encoding='ISO-8859-2'?><a/>", "ISO-8859-2"),
    ("<html><head><meta charset=gb2312><title>x", "gb2312"),
    ("<meta content=\"text/html; charset=euc-kr\" http-equiv='Content-Type' />", "euc-kr"),
    ("<!-- <meta charset=big5> --><META CHARSET = \"koi8-r\">", "koi8-r"),
    ("<script>'<meta charset=big5>'</script><meta charset=utf-8>", "utf-8"),
    ("<meta name=description content='charset=big5'>", nil),
    ("<body><meta charset=big5>", nil),
    ("<meta charset", nil), ("<meta =charset= = ==>", nil), ("<!--", nil), ("<", nil), ("", nil),
  ])
  func `markup says its encoding`(markup: String, name: String?) {
    #expect(declaredCharset(inMarkup: Array(markup.utf8)) == name)
  }

  @Test func `no bytes in any encoding make the decoding fall or lose its place`() {
    var state: UInt64 = 7
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let labels = [
      "shift_jis", "euc-jp", "iso-2022-jp", "gbk", "big5", "euc-kr", "iso-8859-8", "windows-1258",
      "utf-16", "utf-16be", "utf-7", "tis-620", "iso-2022-kr", "euc-tw", "utf-8",
    ]
    for round in 0..<3_000 {
      let bytes = (0..<random() % 40).map { _ in UInt8(truncatingIfNeeded: random()) }
      let encoding = Encoding(label: labels[round % labels.count]) ?? .utf8
      let whole = Transcoding(bytes[...], from: encoding)
      #expect((try? UTF8Span(validating: whole.utf8.span)) != nil)
      for limit in [0, 1, 7, whole.utf8.count] {
        let part = Transcoding(bytes[...], from: encoding, limit: limit)
        #expect(part.utf8.count <= limit)
        #expect(whole.utf8.starts(with: part.utf8))
      }
    }
  }
}

/// Texts in old encodings, written for the tests.
private enum Transcoded {
  static func windows1251(_ text: String) -> [UInt8] {
    text.unicodeScalars.map {
      $0.value < 0x80 ? UInt8($0.value) : UInt8(truncatingIfNeeded: $0.value - 0x410 + 0xC0)
    }
  }
}
