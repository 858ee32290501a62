/// Finds the name of the encoding that markup gives of itself, as it is written there.
///
/// It stands in an XML declaration, in `<meta charset>` or in `<meta http-equiv="content-type">`
/// in the first 4 KB, outside of comments and scripts; none where nothing is said.
func declaredCharset(inMarkup bytes: [UInt8]) -> String? {
  var scanner = MarkupScanner(bytes: bytes[..<min(bytes.count, 4_096)])
  return scanner.charset()
}

/// A walk over the tags at the beginning of a document.
private struct MarkupScanner {
  let bytes: ArraySlice<UInt8>
  var offset = 0

  mutating func charset() -> String? {
    while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<?xml") {
        if let name = value(of: "encoding", in: tag()) { return name }
      } else if starts("<script") || starts("<style") {
        let end = starts("<script") ? "</script" : "</style"
        offset += 1
        skip(past: end)
      } else if starts("<body") {
        return nil
      } else if starts("<meta") {
        let tag = tag()
        if let name = value(of: "charset", in: tag) { return name }
        if value(of: "http-equiv", in: tag)?.lowercased() == "content-type",
          let name = value(of: "content", in: tag).flatMap(charsetParameter)
        {
          return name
        }
      } else {
        offset += 1
      }
    }
    return nil
  }

  private func starts(_ name: String, at place: Int? = nil) -> Bool {
    var index = place ?? offset
    for byte in name.utf8 {
      guard index < bytes.endIndex, lowered(bytes[index]) == byte else { return false }
      index += 1
    }
    return true
  }

  /// Moves behind a closing mark, or to the end where there is none.
  private mutating func skip(past mark: String) {
    while offset < bytes.endIndex, !starts(mark) { offset += 1 }
    offset = min(bytes.endIndex, offset + mark.utf8.count)
  }

  /// Takes the tag that starts here, up to `>`.
  private mutating func tag() -> ArraySlice<UInt8> {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
    defer { offset = end }
    return bytes[offset..<end]
  }

  /// The value of an attribute, out of its quotation marks.
  private func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    var attributes = AttributeWalk(bytes: tag)
    while let (key, value) = attributes.next() {
      if key == name, !value.isEmpty { return value }
    }
    return nil
  }
}

/// The attributes of a tag, one after the other.
private struct AttributeWalk {
  let bytes: ArraySlice<UInt8>
  var offset: Int

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.firstIndex { isSpace($0) } ?? bytes.endIndex
  }

  mutating func next() -> (key: String, value: String)? {
    skip { isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    guard offset < bytes.endIndex else { return nil }
    let equals = UInt8(ascii: "=")
    let key = take { !isSpace($0) && $0 != equals }
    skip(isSpace)
    guard offset < bytes.endIndex, bytes[offset] == equals else {
      return (key.lowercased(), "")
    }
    offset += 1
    skip(isSpace)
    guard offset < bytes.endIndex else { return nil }
    let mark = bytes[offset]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      return (key.lowercased(), take { !isSpace($0) })
    }
    offset += 1
    let value = take { $0 != mark }
    offset = min(bytes.endIndex, offset + 1)
    return (key.lowercased(), value)
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while offset < bytes.endIndex, isSkipped(bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ isTaken: (UInt8) -> Bool) -> String {
    let start = offset
    skip(isTaken)
    // A key that is only `=` would not move on.
    if offset == start, offset < bytes.endIndex, !isTaken(bytes[offset]), bytes[offset] == 0x3D {
      return ""
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}

/// The `charset` parameter of a media type, such as `text/html; charset="utf-8"`.
func charsetParameter(_ mediaType: String) -> String? {
  for part in mediaType.split(separator: ";").dropFirst() {
    let pair = part.split(separator: "=", maxSplits: 1)
    guard pair.count == 2, trimmed(pair[0]).lowercased() == "charset" else { continue }
    let value = trimmed(pair[1]).filter { $0 != "\"" && $0 != "'" }
    return value.isEmpty ? nil : value
  }
  return nil
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
}

private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
private func lowered(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}
