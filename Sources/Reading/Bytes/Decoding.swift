/// Bytes turned into valid UTF-8, and what they were before.
struct DecodedText {
  /// The text without a byte order mark.
  let utf8: [UInt8]
  /// The encoding as the metadata says it, such as `utf-8` or `shift_jis, 2 invalid`.
  let encoding: String

  /// Decodes by the byte order mark, else as what the bytes plainly are, else by the label.
  ///
  /// Bytes that are valid UTF-8 and not only ASCII are UTF-8 whatever the label says: chance does
  /// not write that. A text that is plainly UTF-8 but for a few bytes (cut off, say) stays UTF-8,
  /// with U+FFFD for each of them, and says so: otherwise every accent and curly quote was lost.
  /// Without a label that is known the encoding is guessed, and is Windows-1252 at last.
  ///
  /// - Parameter declared: the encoding that a header or the markup names, as it is written there.
  init(_ bytes: [UInt8], declared: String? = nil) {
    let mark = ByteOrderMark(of: bytes)
    let rest = bytes[(mark?.length ?? 0)...]
    let encoding = Encoding.of(rest, mark: mark, declared: declared)
    let decoded = Transcoding(rest, from: encoding)
    utf8 = decoded.utf8
    let suffix = mark?.encoding == .utf8 ? DecodedText.markSuffix : ""
    let count = decoded.invalid == 0 ? "" : ", \(decoded.invalid) invalid"
    self.encoding = encoding.name + suffix + count
  }

  fileprivate static let markSuffix = " with byte order mark"
}

/// Finds where in a document's bytes a byte of its decoded text was read from.
///
/// Takes time linear in the offset; made when somebody asks for the source, and not before.
///
/// - Parameters:
///   - offset: a count of bytes of UTF-8, without the byte order mark.
///   - encoding: the name that the article's origin gives.
package func rawOffset(ofDecoded offset: Int, in bytes: [UInt8], encoding: String) -> Int {
  let mark = ByteOrderMark(of: bytes)?.length ?? 0
  let known = Encoding(named: encoding)
  return mark + Transcoding(bytes[mark...], from: known, limit: max(0, offset)).consumed
}

extension DecodedText {
  /// Decodes the bytes of a document again, in the encoding that the article's origin gives.
  static func utf8(of bytes: [UInt8], encoding: String) -> [UInt8] {
    let mark = ByteOrderMark(of: bytes)?.length ?? 0
    return Transcoding(bytes[mark...], from: Encoding(named: encoding)).utf8
  }
}

extension Encoding {
  /// Knows an encoding by the words of an origin, such as `shift_jis, 2 invalid`.
  fileprivate init(named words: String) {
    self = Encoding(label: String(words.prefix { $0 != "," && $0 != " " })) ?? .utf8
  }
}

extension Encoding {
  /// Decides how bytes behind their byte order mark are to be read.
  fileprivate static func of(
    _ bytes: ArraySlice<UInt8>, mark: ByteOrderMark?, declared: String?
  ) -> Encoding {
    if let mark { return mark.encoding }
    if let wide = wide(Array(bytes.prefix(4_096)), declared: declared) { return wide }
    // An 8-bit text whose label says UTF-16 has been converted, and its label forgotten.
    let label = declared.flatMap(Encoding.init(label:)).flatMap { $0.isWide ? nil : $0 }
    let census = SequenceCensus(bytes)
    if census.isASCII {
      let guess = label ?? (bytes.contains(0x1B) ? Encoding(guessing: bytes) : nil)
      return guess.flatMap { $0.isSevenBit ? $0 : nil } ?? .utf8
    }
    if census.broken == 0 || census.whole > 4 * census.broken { return .utf8 }
    if let label, label != .utf8 { return label }
    return Encoding(guessing: bytes) ?? .windows1252
  }
}
