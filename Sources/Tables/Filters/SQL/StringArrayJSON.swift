/// Reads back the JSON arrays of strings that lists are in SQLite.
enum StringArrayJSON {
  /// The elements; none where the bytes are something else.
  static func elements(of json: UnsafeBufferPointer<UInt8>) -> [String]? {
    var offset = 0
    func skipSpace() { while offset < json.count, json[offset] <= 0x20 { offset += 1 } }
    func take(_ sign: Unicode.Scalar) -> Bool {
      skipSpace()
      guard offset < json.count, json[offset] == UInt8(ascii: sign) else { return false }
      offset += 1
      return true
    }

    guard take("[") else { return nil }
    var elements: [String] = []
    while true {
      guard take("\"") else { return nil }
      guard let element = string(in: json, from: &offset) else { return nil }
      elements.append(element)
      if take(",") { continue }
      guard take("]") else { return nil }
      skipSpace()
      return offset == json.count ? elements : nil
    }
  }

  /// Reads to the closing quotation mark and moves behind it.
  private static func string(
    in json: UnsafeBufferPointer<UInt8>, from offset: inout Int
  ) -> String? {
    var bytes: [UInt8] = []
    while offset < json.count {
      let byte = json[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard offset < json.count else { return nil }
      let escaped = json[offset]
      offset += 1
      switch escaped {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(escaped)
      case UInt8(ascii: "u"):
        guard offset + 4 <= json.count,
          let value = UInt32(
            String(decoding: json[offset..<offset + 4], as: UTF8.self), radix: 16),
          // `JSONWriter` escapes nothing that would need a surrogate pair.
          let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar)
        else { return nil }
        bytes += encoded
        offset += 4
      default: return nil
      }
    }
    return nil
  }
}
