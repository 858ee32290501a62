/// Reads values of JSON (RFC 8259) out of UTF-8.
///
/// More is taken than the standard has, as far as it is written and can be meant in one way only:
/// line ends in strings, `NaN` for null. Depth is bounded, for the stack is.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  /// The offset of the next byte.
  private(set) var offset: Int

  /// The number of arrays and objects that may lie in each other.
  static let deepest = 128

  /// Starts at the first byte.
  init(_ utf8: ArraySlice<UInt8>) {
    bytes = utf8
    offset = utf8.startIndex
  }

  /// Reads one value that is all there is.
  ///
  /// - Throws: `JSONFlaw` where it is no value, or something follows.
  static func value(_ utf8: ArraySlice<UInt8>) throws(JSONFlaw) -> JSONValue {
    var reader = JSONReader(utf8)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.byte == nil else { throw reader.flaw("more than one value") }
    return value
  }

  private var byte: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

  private func flaw(_ reason: String) -> JSONFlaw {
    JSONFlaw(offset: offset - bytes.startIndex, reason: reason)
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { offset += 1 }
  }

  private mutating func value(depth: Int) throws(JSONFlaw) -> JSONValue {
    skipSpace()
    guard let byte else { throw flaw("it ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(JSONFlaw) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try open(depth)
    while try !closes(UInt8(ascii: "}"), isFirst: members.isEmpty) {
      guard byte == UInt8(ascii: "\"") else { throw flaw("a name in quotation marks is missing") }
      let name = try string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw flaw("a colon is missing") }
      offset += 1
      members[name] = try value(depth: depth)
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONFlaw) -> JSONValue {
    var values: [JSONValue] = []
    try open(depth)
    while try !closes(UInt8(ascii: "]"), isFirst: values.isEmpty) {
      values.append(try value(depth: depth))
    }
    return .array(values)
  }

  private mutating func open(_ depth: Int) throws(JSONFlaw) {
    guard depth <= Self.deepest else { throw flaw("values lie in each other too deeply") }
    offset += 1
  }

  /// Moves behind the closing mark, or to the next element behind a comma.
  private mutating func closes(_ mark: UInt8, isFirst: Bool) throws(JSONFlaw) -> Bool {
    skipSpace()
    if byte == mark {
      offset += 1
      return true
    }
    if isFirst { return false }
    guard byte == UInt8(ascii: ",") else {
      throw flaw(byte == nil ? "it ends too early" : "a comma is missing")
    }
    offset += 1
    skipSpace()
    // A comma behind the last element is a slip of the hand.
    guard byte == mark else { return false }
    offset += 1
    return true
  }

  /// Reads a number or one of the names.
  private mutating func word() throws(JSONFlaw) -> JSONValue {
    let start = offset
    while let byte, isWordByte(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    switch text {
    case "null", "NaN", "Infinity", "-Infinity": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard Double(text) != nil else {
        offset = start
        throw flaw("no value")
      }
      return .number(text)
    }
  }

  private mutating func string() throws(JSONFlaw) -> String {
    offset += 1
    let start = offset
    while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { offset += 1 }
    if byte == UInt8(ascii: "\"") {
      defer { offset += 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
    var text = Array(bytes[start..<offset])
    while let byte {
      offset += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        text += try escape()
      } else {
        text.append(byte)
      }
    }
    throw flaw("a string without an end")
  }

  private mutating func escape() throws(JSONFlaw) -> [UInt8] {
    guard let mark = byte else { throw flaw("it ends too early") }
    offset += 1
    switch mark {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
    case UInt8(ascii: "u"): return Array(String(try character()).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"):
      return [mark]
    default:
      offset -= 1
      throw flaw("no escape")
    }
  }

  /// Reads the four digits behind `\u`, and those of the other half of a character beyond them.
  private mutating func character() throws(JSONFlaw) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), byte == UInt8(ascii: "\\"),
      offset + 1 < bytes.endIndex, bytes[offset + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let start = offset
    offset += 2
    let second = try unit()
    guard UTF16.isTrailSurrogate(second) else {
      offset = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x1_0000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
      ?? "\u{FFFD}"
  }

  private mutating func unit() throws(JSONFlaw) -> UInt16 {
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ isWordByte($0) && $0 != 0x2B && $0 != 0x2D }),
      let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw flaw("no escape") }
    offset += 4
    return value
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "+-.".utf8.contains(byte)
}
