/// A list of words and phrases that is searched where it lies in the program, without building a set.
///
/// Its entries are in small letters, in the order of their bytes, apart by commas or line ends.
struct WordList: Sendable {
  private let entries: StaticString

  init(_ entries: StaticString) {
    self.entries = entries
  }

  /// Whether an entry is the same as a folded word or phrase; takes logarithmic time.
  func contains(_ entry: String) -> Bool {
    var entry = entry
    return entry.withUTF8 { key in
      entries.withUTF8Buffer { bytes in
        guard !key.isEmpty else { return false }
        let start = Self.lowerBound(of: key, in: bytes)
        return start < bytes.count && Self.compare(start, key, bytes) == 0
      }
    }
  }

  /// All entries, in their order.
  var all: [String] {
    entries.withUTF8Buffer { bytes in
      bytes.split(whereSeparator: Self.isSeparator).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Where the first entry that is not less than a key starts; the end where all are less.
  private static func lowerBound(
    of key: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, !isSeparator(bytes[start - 1]) { start -= 1 }
      if compare(start, key, bytes) < 0 {
        low = min(end(of: start, in: bytes) + 1, bytes.count)
      } else {
        high = start
      }
    }
    return low
  }

  /// Negative, zero or positive, as the entry that starts at an offset comes before a key, is the
  /// same or comes behind it.
  private static func compare(
    _ start: Int, _ key: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for (index, wanted) in key.enumerated() {
      let offset = start + index
      guard offset < bytes.count, !isSeparator(bytes[offset]) else { return -1 }
      if bytes[offset] != wanted { return Int(bytes[offset]) - Int(wanted) }
    }
    let end = start + key.count
    return end == bytes.count || isSeparator(bytes[end]) ? 0 : 1
  }

  private static func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, !isSeparator(bytes[end]) { end += 1 }
    return end
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
  }
}
