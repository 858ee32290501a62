/// Bytes that show that an input is no text, or a text of another kind.
enum BinarySigns {
  /// Says why some bytes are no plain text; none where they may be.
  static func problem(of bytes: [UInt8], declared: String? = nil) -> ReadingError.Problem? {
    binaryProblem(of: bytes, declared: declared) ?? markupProblem(of: bytes)
  }

  /// Says why some bytes are no text at all; none where they may be.
  ///
  /// Byte order marks are looked at first: UTF-16 is full of NUL bytes.
  ///
  /// - Parameter declared: the encoding that a header names, as it is written there.
  static func binaryProblem(
    of bytes: [UInt8], declared: String? = nil
  ) -> ReadingError.Problem? {
    if let known = signatures.first(where: { bytes.starts(with: $0.start) }) {
      return .binary(looksLike: known.kind, offset: 0)
    }
    if Encoding.wide(bytes, declared: declared) != nil { return nil }
    if let nul = bytes.firstIndex(of: 0) {
      return .binary(looksLike: kind(withNULs: bytes), offset: nul)
    }
    if let first = tooManyControls(bytes) {
      return .binary(looksLike: "data with many control characters", offset: first)
    }
    return nil
  }

  /// Says which markup bytes begin with that nothing reads; none where they begin with no such.
  static func markupProblem(of bytes: [UInt8]) -> ReadingError.Problem? {
    markup(bytes).map { .unsupported(format: $0) }
  }

  /// The first bytes of kinds of files, from their specifications.
  private static let signatures: [(start: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
    (Array("BZh".utf8) + [0x31], "a bzip2 archive"),
    (Array("BZh".utf8) + [0x39], "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
    (Array("Rar!".utf8) + [0x1A], "a RAR archive"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("RIFF".utf8), "a RIFF sound, film or picture"),
    (Array("ID3".utf8), "an MP3 sound"),
    (Array("OggS".utf8), "an Ogg sound or film"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0xFF, 0xFE, 0x00, 0x00], "text in UTF-32"),
    ([0x00, 0x00, 0xFE, 0xFF], "text in UTF-32"),
  ]

  /// Text without a byte order mark in UTF-16 has a NUL beside nearly every letter.
  private static func kind(withNULs bytes: [UInt8]) -> String {
    // The sign of a tar archive stands behind the name and rights of its first file.
    if bytes.dropFirst(257).starts(with: Array("ustar".utf8)) { return "a tar archive" }
    let head = bytes.prefix(4_096)
    let nuls = head.enumerated().filter { $0.element == 0 }
    let odd = nuls.count { $0.offset % 2 == 1 }
    let looksWide = nuls.count * 3 > head.count && (odd == 0 || odd == nuls.count)
    return looksWide ? "text in UTF-16 without a byte order mark" : "data with NUL bytes"
  }

  /// The first control character, where more than one byte in fifty is one.
  private static func tooManyControls(_ bytes: [UInt8]) -> Int? {
    func isControl(_ byte: UInt8) -> Bool {
      byte < 0x20 ? !(0x09...0x0D).contains(byte) && byte != 0x1B : byte == 0x7F
    }
    guard let first = bytes.firstIndex(where: isControl) else { return nil }
    let count = bytes.reduce(0) { $0 + (isControl($1) ? 1 : 0) }
    return count * 50 > bytes.count ? first : nil
  }

  /// The kind of marked-up text that bytes begin as.
  private static func markup(_ bytes: [UInt8]) -> String? {
    let skipped = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes.dropFirst(skipped).prefix(1_024).drop { $0 <= 0x20 }
    let start = String(decoding: head.prefix(8), as: UTF8.self).lowercased()
    return markups.first { start.hasPrefix($0.start) }?.kind
  }

  private static let markups: [(start: String, kind: String)] = [
    ("<?xml", "an XML document that is neither a feed nor a page"),
    ("{\\rtf", "a document in RTF"),
  ]
}
