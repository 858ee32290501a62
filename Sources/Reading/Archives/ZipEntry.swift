/// An entry of a ZIP file, as the directory at its end notes it.
struct ZipEntry: Hashable, Sendable {
  /// The name, with `/` between folders; only a name, which may lead anywhere.
  let name: String
  /// The number of the method it is pressed by: 0 is none, 8 is deflate.
  let method: Int
  /// Whether it is encrypted.
  let isEncrypted: Bool
  /// The checksum of the content (CRC-32).
  let checksum: Int
  /// The number of bytes in the file.
  let pressedSize: Int
  /// The number of bytes of the content, as it is noted.
  let size: Int
  /// Where the entry starts, in a file that starts with its first one.
  let offset: Int
  /// The time of its last change as ISO 8601 has it, without a zone.
  let date: String?
  /// The number of bytes that the directory takes to note it.
  let noteLength: Int

  private static let sign = 0x0201_4B50

  /// Reads what is noted at an offset of a ZIP file; none where no entry is (APPNOTE, 4.3.12).
  init?(in bytes: [UInt8], at start: Int) {
    func number(_ offset: Int, _ width: Int) -> Int? {
      bytes.number(at: start + offset, width: width)
    }
    guard number(0, 4) == Self.sign, let flags = number(8, 2), let method = number(10, 2),
      let time = number(12, 2), let day = number(14, 2), let checksum = number(16, 4),
      let pressed = number(20, 4), let size = number(24, 4), let nameLength = number(28, 2),
      let extraLength = number(30, 2), let commentLength = number(32, 2),
      let offset = number(42, 4), start + 46 + nameLength + extraLength <= bytes.count
    else { return nil }
    let nameEnd = start + 46 + nameLength
    name = Self.text(Array(bytes[(start + 46)..<nameEnd]), isUTF8: flags & 0x800 != 0)
    self.method = method
    self.checksum = checksum
    isEncrypted = flags & 1 != 0
    date = Self.date(day: day, time: time)
    noteLength = 46 + nameLength + extraLength + commentLength
    var large = LargeNumbers(in: bytes, from: nameEnd, to: nameEnd + extraLength)
    // They follow each other in this order, each only where its short place is full.
    guard let size = large.resolve(size), let pressed = large.resolve(pressed),
      let offset = large.resolve(offset)
    else { return nil }
    (self.size, pressedSize, self.offset) = (size, pressed, offset)
  }

  private static func text(_ name: [UInt8], isUTF8: Bool) -> String {
    if isUTF8 || (try? UTF8Span(validating: name.span)) != nil {
      return String(decoding: name, as: UTF8.self)
    }
    return CodePage437.text(name)
  }

  /// The day and the time of MS-DOS, which counts years from 1980 and every other second.
  private static func date(day: Int, time: Int) -> String? {
    let (month, dayOfMonth) = (day >> 5 & 15, day & 31)
    guard (1...12).contains(month), dayOfMonth > 0 else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(1980 + day >> 9)-\(two(month))-\(two(dayOfMonth))"
      + "T\(two(time >> 11)):\(two(time >> 5 & 63)):\(two((time & 31) * 2))"
  }
}

/// The numbers of an entry that do not fit into four bytes (ZIP64; APPNOTE, 4.5.3).
private struct LargeNumbers {
  private let bytes: [UInt8]
  private var next: Int
  private let end: Int

  private static let full = 0xFFFF_FFFF

  /// Finds them in the extra fields between two offsets.
  init(in bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    var field = start
    while let kind = bytes.number(at: field, width: 2),
      let length = bytes.number(at: field + 2, width: 2), field + 4 + length <= end
    {
      if kind == 1 {
        (next, self.end) = (field + 4, field + 4 + length)
        return
      }
      field += 4 + length
    }
    (next, self.end) = (end, end)
  }

  /// The number that stands in four bytes, or, where they are full, the next large one.
  mutating func resolve(_ number: Int) -> Int? {
    if number != Self.full { return number }
    guard next + 8 <= end, let large = bytes.number(at: next, width: 8) else { return nil }
    next += 8
    return large
  }
}
