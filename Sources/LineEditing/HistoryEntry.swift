/// A line as the history keeps it: one JSON object a line of the file.
package struct HistoryEntry: Hashable, Sendable {
  /// When it was entered, in seconds since 1970.
  package let time: Int
  /// What was entered.
  package let line: String

  /// Keeps a line.
  package init(time: Int, line: String) {
    self.time = time
    self.line = line
  }

  /// Writes the entry as `{"time": seconds, "line": "…"}`.
  var json: String {
    "{\"time\": \(time), \"line\": \"\(escaped(line))\"}"
  }

  /// Reads an entry; none where the bytes are no JSON object with a `line`.
  ///
  /// Other members are passed over, so that a later version may add some; only strings and plain
  /// words are understood as their values.
  init?(json: some Collection<UInt8>) {
    var parser = MemberParser(bytes: Array(json))
    guard let members = parser.members(), let line = members.strings["line"] else { return nil }
    self.init(time: members.words["time"].flatMap(Int.init) ?? 0, line: line)
  }
}

private func escaped(_ line: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in line.unicodeScalars {
    switch scalar {
    case "\"", "\\": result.append(contentsOf: ["\\", scalar])
    case "\u{0}"..<" ", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      let padding = String(repeating: "0", count: 4 - digits.count)
      result.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Reads the members of one flat JSON object.
///
/// Foundation's decoder would do, but loading it takes longer than the rest of the start.
private struct MemberParser {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func members() -> (strings: [String: String], words: [String: String])? {
    var strings: [String: String] = [:]
    var words: [String: String] = [:]
    guard take("{") else { return nil }
    while true {
      guard let name = string(), take(":") else { return nil }
      if let value = string() {
        strings[name] = value
      } else if let value = word() {
        words[name] = value
      } else {
        return nil
      }
      if take(",") { continue }
      guard take("}") else { return nil }
      skipBlanks()
      return offset == bytes.count ? (strings, words) : nil
    }
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func word() -> String? {
    let start = offset
    let isPart = { (byte: UInt8) in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    while offset < bytes.count, isPart(bytes[offset]) { offset += 1 }
    return offset > start ? String(decoding: bytes[start..<offset], as: UTF8.self) : nil
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        units += Array(String(Character(scalar)).utf8)
      default: units.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      guard let high = hexadecimal() else { return nil }
      guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) }
      guard take("\\"), take("u"), let low = hexadecimal(), (0xDC00...0xDFFF).contains(low)
      else { return nil }
      return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    defer { offset += 4 }
    return UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
  }
}
