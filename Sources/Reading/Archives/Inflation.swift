/// What came out of compressed bytes.
struct Inflation {
  /// The bytes, as far as they could be had.
  private(set) var bytes: [UInt8] = []
  /// What is wrong; none where the stream is whole.
  private(set) var problem: ReadingError.Problem?

  /// The number of bytes that may come out of a number of compressed ones.
  ///
  /// Text is pressed to a tenth, to a fiftieth where it repeats itself; deflate can do a
  /// thousandth. What small files hold is no danger.
  static func bound(forCompressed count: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: 200)
    return overflow ? Int.max / 2 : product + Reader.memberLimit
  }

  /// Inflates what lies in some bytes: of gzip all members, one behind the other.
  ///
  /// - Parameter limit: the number of bytes at which it stops, with `tooLarge`.
  init(_ compressed: [UInt8], from start: Int = 0, as wrapping: Inflater.Wrapping, limit: Int) {
    self.init(compressed, from: start, to: compressed.count, as: wrapping, limit: limit)
  }

  /// Inflates what lies between two offsets.
  init(
    _ compressed: [UInt8], from start: Int, to end: Int, as wrapping: Inflater.Wrapping, limit: Int
  ) {
    let inflater = Inflater(wrapping)
    var offset = start
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let before = offset
      let count = inflater.inflate(compressed, at: &offset, end: end, into: &block)
      append(block[..<count], limit: limit)
      if problem != nil { return }
      switch inflater.state {
      case .damaged:
        problem = .damaged(kind: wrapping.noun, detail: "wrong from byte \(offset - start) on")
        return
      case .ended:
        guard wrapping == .gzip, GzipHeader.stands(in: compressed, at: offset) else { return }
        inflater.restart()
      case .open where count == 0 && offset == before:
        problem = .damaged(kind: wrapping.noun, detail: "cut off at byte \(end - start)")
        return
      case .open: break
      }
    }
  }

  private mutating func append(_ block: ArraySlice<UInt8>, limit: Int) {
    let room = limit - bytes.count
    if block.count > room { problem = .tooLarge(limit: limit) }
    let needed = bytes.count + min(block.count, room)
    // An array left alone would take twice the limit.
    if needed > bytes.capacity { bytes.reserveCapacity(min(limit, max(needed, needed * 2))) }
    bytes += block.prefix(room)
  }
}

extension Inflater.Wrapping {
  /// What an error calls it.
  fileprivate var noun: String { self == .gzip ? "gzip archive" : "deflate stream" }
}

/// The first bytes of a member of a gzip file (RFC 1952).
enum GzipHeader {
  /// The number of bytes of the shortest one.
  static let length = 10

  /// Whether a member may start at an offset.
  static func stands(in bytes: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && bytes.count - offset >= length && bytes[offset] == 0x1F
      && bytes[offset + 1] == 0x8B && bytes[offset + 2] == 8 && bytes[offset + 3] & 0xE0 == 0
  }

  /// The next offset at which a member may start, from one on.
  static func next(in bytes: [UInt8], from offset: Int) -> Int? {
    var start = offset
    while let found = bytes.offset(of: 0x1F, from: start) {
      if stands(in: bytes, at: found) { return found }
      start = found + 1
    }
    return nil
  }
}
