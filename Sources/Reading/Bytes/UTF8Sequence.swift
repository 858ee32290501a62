/// The sequence of bytes that writes one character in UTF-8, or what is left of one.
struct UTF8Sequence {
  /// The number of bytes, from 1.
  let length: Int
  /// Whether it is a character; else the bytes stand for U+FFFD.
  let isWhole: Bool

  /// Reads the sequence at an offset (Unicode, table 3-7).
  ///
  /// Of a broken one, the bytes that could have begun a character are taken together, as web
  /// browsers do.
  init(in bytes: ArraySlice<UInt8>, at offset: Int) {
    let first = bytes[offset]
    let (count, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0x00...0x7F: (1, 0x80...0xBF)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    var length = 1
    while length < count, offset + length < bytes.endIndex {
      let byte = bytes[offset + length]
      guard length == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { break }
      length += 1
    }
    self.length = length
    isWhole = length == count
  }
}

/// How many sequences of several bytes in a text are whole, and how many are broken.
struct SequenceCensus {
  /// Whether no byte is outside of ASCII.
  private(set) var isASCII = false
  /// The number of characters of several bytes.
  private(set) var whole = 0
  /// The number of stretches that are no character.
  private(set) var broken = 0

  /// Counts in time linear in the number of bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      whole = bytes.reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
      isASCII = whole == 0
      return
    }
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let sequence = UTF8Sequence(in: bytes, at: offset)
      if sequence.isWhole { whole += 1 } else { broken += 1 }
      offset += sequence.length
    }
  }
}
