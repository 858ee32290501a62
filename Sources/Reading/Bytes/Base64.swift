/// Bytes written with 64 letters, as mail and feeds do (RFC 4648).
enum Base64 {
  /// Reads bytes; what is no letter of it, such as a line end, is passed over.
  ///
  /// It goes on behind padding, as joined pieces have it. Bits that make no whole byte are dropped.
  static func decoded(_ letters: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for letter in letters {
      if letter == UInt8(ascii: "=") {
        (bits, count) = (0, 0)
        continue
      }
      guard let value = value(letter) else { continue }
      bits = (bits << 6 | UInt32(value)) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// Reads a text in UTF-8; none where the letters are of another writing.
  static func text(_ letters: String) -> String? {
    let isOurs = letters.utf8.allSatisfy {
      $0 <= 0x20 || $0 == UInt8(ascii: "=") || value($0) != nil
    }
    guard isOurs else { return nil }
    let bytes = decoded(letters.utf8)
    return bytes.isEmpty || bytes.contains(0)
      ? nil : String(decoding: DecodedText(bytes).utf8, as: UTF8.self)
  }

  private static func value(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x41...0x5A: letter - 0x41
    case 0x61...0x7A: letter - 0x61 + 26
    case 0x30...0x39: letter - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
