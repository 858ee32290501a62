/// The words of a header field that are written in another encoding: `=?utf-8?B?…?=` (RFC 2047).
enum EncodedWords {
  /// Decodes a field. White space between two such words is no part of the text.
  static func decoded(_ field: [UInt8]) -> String {
    var text = ""
    var offset = 0
    var plainStart = 0
    // Pieces of one encoding are decoded together: some mailers cut a character in two.
    var pending: (charset: String, bytes: [UInt8])?
    func flushed() -> String {
      pending.map {
        String(decoding: DecodedText($0.bytes, declared: $0.charset).utf8, as: UTF8.self)
      }
        ?? ""
    }
    while offset < field.count {
      guard field[offset] == UInt8(ascii: "="), let word = Word(field, at: offset) else {
        offset += 1
        continue
      }
      let between = field[plainStart..<offset]
      if pending == nil || between.contains(where: { $0 > 0x20 })
        || pending?.charset != word.charset
      {
        let isBlank = pending != nil && between.allSatisfy { $0 <= 0x20 }
        text += flushed() + (isBlank ? "" : plain(between))
        pending = (word.charset, [])
      }
      pending?.bytes += word.bytes
      offset = word.end
      plainStart = offset
    }
    return text + flushed() + plain(field[plainStart...])
  }

  /// Words that are not encoded should be ASCII, and are not always.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: DecodedText(Array(bytes)).utf8, as: UTF8.self)
  }

  /// One encoded word.
  private struct Word {
    let charset: String
    let bytes: [UInt8]
    let end: Int

    /// The number of bytes that a word may have; the standard allows 75.
    private static let longest = 2_000

    init?(_ field: [UInt8], at start: Int) {
      let rest = field[start...].prefix(Self.longest)
      let mark = UInt8(ascii: "?")
      guard rest.count > 6, rest[start + 1] == mark,
        let first = rest[(start + 2)...].firstIndex(of: mark), first + 2 < rest.endIndex,
        rest[first + 2] == mark,
        let last = rest[(first + 3)...].firstIndex(of: mark), last + 1 < rest.endIndex,
        rest[last + 1] == UInt8(ascii: "=")
      else { return nil }
      // A language may stand behind the encoding: `utf-8*en`.
      let name = rest[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
      guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
      charset = String(decoding: name, as: UTF8.self).lowercased()
      let coded = rest[(first + 3)..<last]
      switch rest[first + 1] | 0x20 {
      case UInt8(ascii: "b"): bytes = Base64.decoded(coded)
      case UInt8(ascii: "q"):
        bytes = QuotedPrintable.decoded(coded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
      default: return nil
      }
      end = last + 2
    }
  }
}

/// Bytes written as letters and `=3D` (RFC 2045).
enum QuotedPrintable {
  /// Reads bytes; a `=` at the end of a line joins it with the next, one that codes nothing stays.
  static func decoded(_ coded: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(coded.count)
    var offset = coded.startIndex
    while offset < coded.endIndex {
      guard coded[offset] == UInt8(ascii: "=") else {
        bytes.append(coded[offset])
        offset += 1
        continue
      }
      let rest = coded[(offset + 1)...]
      if let high = rest.first.flatMap(digit), let low = rest.dropFirst().first.flatMap(digit) {
        bytes.append(high << 4 | low)
        offset += 3
        continue
      }
      // A soft line break, behind which mailers may have put spaces.
      let blank = rest.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.prefix(100)
      if blank.endIndex == coded.endIndex || coded[blank.endIndex] == 0x0A {
        offset = min(coded.endIndex, blank.endIndex + 1)
      } else {
        bytes.append(coded[offset])
        offset += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
