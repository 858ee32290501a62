/// A way of writing characters as bytes.
enum Encoding {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252

  var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .windows1252: "windows-1252"
    }
  }
}

/// The mark at the start of some texts that says how they are encoded.
struct ByteOrderMark {
  let encoding: Encoding
  let length: Int

  /// Reads the mark; none where the bytes do not start with one.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else {
      return nil
    }
  }
}

/// Bytes turned into valid UTF-8, and what they were before.
struct DecodedText {
  /// The text without a byte order mark.
  let utf8: [UInt8]
  /// The encoding as the metadata says it, such as `utf-8` or `utf-16le`.
  let encoding: String

  /// Decodes by the byte order mark, else as UTF-8 if that is valid, else as Windows-1252.
  ///
  /// A text that is plainly UTF-8 but for a few bytes (cut off, say) stays UTF-8, with U+FFFD
  /// for each of them, and says so: as Windows-1252 every accent and curly quote would be lost.
  ///
  /// - Parameter declared: the encoding that a header or the markup names, as it is written there.
  init(_ bytes: [UInt8], declared: String? = nil) {
    let mark = ByteOrderMark(of: bytes)
    let rest = mark.map { Array(bytes.dropFirst($0.length)) } ?? bytes
    if let encoding = mark?.encoding, encoding.isWide {
      utf8 = Self.fromUTF16(rest, bigEndian: encoding == .utf16BigEndian)
      self.encoding = encoding.name
      return
    }
    let suffix = mark == nil ? "" : " with byte order mark"
    let census = SequenceCensus(rest)
    if census.broken == 0 {
      utf8 = rest
      encoding = Encoding.utf8.name + suffix
    } else if mark != nil || census.whole > 4 * census.broken {
      utf8 = Array(String(decoding: rest, as: UTF8.self).utf8)
      encoding = "\(Encoding.utf8.name)\(suffix), \(census.broken) invalid"
    } else {
      utf8 = Self.fromWindows1252(rest)
      encoding = Encoding.windows1252.name
    }
  }

  private static func fromUTF16(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).lazy.map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    let text = Array(String(decoding: Array(units), as: UTF16.self).utf8)
    return bytes.count % 2 == 0 ? text : text + Array("\u{FFFD}".utf8)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar =
          byte < 0xA0 ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return text
  }

  /// The characters 0x80 to 0x9F; the five without one keep their number, as web browsers do.
  private static let windows1252: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}

/// How many sequences of several bytes in a text are whole, and how many bytes are out of place.
private struct SequenceCensus {
  private(set) var whole = 0
  private(set) var broken = 0

  init(_ bytes: [UInt8]) {
    if (try? UTF8Span(validating: bytes.span)) != nil { return }
    var offset = 0
    while offset < bytes.count {
      let length = Self.sequenceLength(bytes, at: offset)
      if length > 1 { whole += 1 }
      if length == 0 { broken += 1 }
      offset += max(1, length)
    }
  }

  /// The length of the well-formed sequence at an offset (Unicode, table 3-7); 0 where none is.
  private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, offset + length <= bytes.count, second.contains(bytes[offset + 1]),
      bytes[offset + 1..<offset + length].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return 0 }
    return length
  }
}
