/// The small-letter form of words, for look-ups: soft hyphens dropped, `’` as `'`.
enum Folding {
  /// Folds bytes that are all ASCII; words of up to fifteen bytes need no memory of their own.
  static func fold(ascii bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { folded in
      for (index, byte) in bytes.enumerated() { folded[index] = small(byte) }
      return bytes.count
    }
  }

  /// Folds valid UTF-8.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard hasOnlyKnownMarks(bytes) else { return fold(String(decoding: bytes, as: UTF8.self)) }
    return String(unsafeUninitializedCapacity: bytes.count) { folded in
      var (offset, count) = (0, 0)
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte == 0xE2, bytes[offset + 1] == 0x80, (0x98...0x99).contains(bytes[offset + 2]) {
          folded[count] = UInt8(ascii: "'")
          (offset, count) = (offset + 3, count + 1)
        } else {
          folded[count] = small(byte)
          (offset, count) = (offset + 1, count + 1)
        }
      }
      return count
    }
  }

  /// Whether all that is not ASCII is a dash or a quotation mark, which have no small form.
  private static func hasOnlyKnownMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else if bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80,
        (0x90...0xA7).contains(bytes[offset + 2])
      {
        offset += 3
      } else {
        return false
      }
    }
    return true
  }

  /// The small letter of an ASCII capital; any other byte as it is.
  static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func fold(_ written: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in written.lowercased().unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200D}", "\u{200C}": continue
      case "’", "‘", "ʼ", "′": folded.append("'")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
