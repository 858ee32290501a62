/// The bytes of what was typed, and the Unicode scalars they spell.
struct SourceText {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  var end: Int { bytes.count }

  subscript(range: SourceRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<end)], as: UTF8.self)
  }

  /// The byte at an offset; none behind the end.
  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// The scalar that begins at an offset; U+FFFD where none does.
  func scalar(at offset: Int) -> Unicode.Scalar {
    guard let first = byte(at: offset) else { return "\u{FFFD}" }
    guard first >= 0x80 else { return Unicode.Scalar(first) }
    let length = length(at: offset)
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The number of bytes of the scalar that begins at an offset, at most those that are left.
  func length(at offset: Int) -> Int {
    guard let first = byte(at: offset) else { return 0 }
    let length =
      switch first {
      case 0xC0..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0...: 4
      default: 1
      }
    return min(length, end - offset)
  }

  /// The length of a space between words; none where there is none, and at a line's end.
  func spaceLength(at offset: Int) -> Int? {
    guard let byte = byte(at: offset) else { return nil }
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C, 0x0D: return 1
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF:
      // Text pasted from a page brings no-break spaces, one from a file a byte order mark.
      let scalar = scalar(at: offset)
      let isSpace =
        scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
      return isSpace ? length(at: offset) : nil
    default: return nil
    }
  }

  func isNewline(at offset: Int) -> Bool { byte(at: offset) == UInt8(ascii: "\n") }

  /// The length of a backslash at the end of its line, with that end; none where there is none.
  func continuationLength(at offset: Int) -> Int? {
    guard byte(at: offset) == UInt8(ascii: "\\") else { return nil }
    if offset + 1 == end { return 1 }
    if isNewline(at: offset + 1) { return 2 }
    let isCRLF = byte(at: offset + 1) == 0x0D && isNewline(at: offset + 2)
    return isCRLF ? 3 : nil
  }

  /// The stretch without the spaces and line ends on both sides.
  func trimmed(_ range: SourceRange) -> SourceRange {
    var start = range.lowerBound
    while start < range.upperBound {
      if isNewline(at: start) { start += 1; continue }
      guard let length = spaceLength(at: start) else { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard isNewline(at: last) || spaceLength(at: last) != nil else { break }
      end = last
    }
    return start..<max(start, end)
  }

  /// The offset, moved into the text and back to where a scalar begins.
  func boundary(at offset: Int) -> Int {
    var offset = min(max(offset, 0), end)
    while offset > 0, offset < end, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

extension Unicode.Scalar {
  /// Whether a parameter's or an option's name may begin with it.
  var isNameStart: Bool {
    isASCII ? properties.isAlphabetic : properties.isIDStart
  }

  /// Whether a parameter's name may go on with it.
  var isNamePart: Bool {
    self == "_" || (isASCII ? isNameStart || ("0"..."9").contains(self) : properties.isIDContinue)
  }
}
