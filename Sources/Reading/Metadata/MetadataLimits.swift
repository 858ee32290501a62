internal import Articles

extension Metadata {
  /// Takes out what only damage writes: control characters, endless titles, languages that are none.
  mutating func keepWithinLimits() {
    title = title.flatMap(Self.line)
    byline = byline.flatMap(Self.line)
    publisher = publisher.flatMap(Self.line)
    language = language.flatMap { Self.isLanguageTag($0) ? $0 : nil }
  }

  /// The number of bytes of a title whose end was forgotten.
  private static let longest = 1_000

  /// Some words without control characters, cut where they are too long; none where none are left.
  private static func line(_ written: String) -> String? {
    var words = written
    if words.unicodeScalars.contains(where: isControl) {
      let scalars = words.unicodeScalars.map { isControl($0) ? " " : $0 }
      words = MarkupText.collapsed(String(String.UnicodeScalarView(scalars)))
    }
    if words.utf8.count > longest {
      let scalars = words.unicodeScalars.prefix(longest / 4)
      words = String(String.UnicodeScalarView(scalars)) + "…"
    }
    return words.isEmpty ? nil : words
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Whether a text has the form of a BCP 47 tag, such as `en-GB`.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return text.utf8.count <= 35
      && parts.allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0 &- 0x30 < 10 }
      }
  }
}
