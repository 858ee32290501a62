internal import Articles

/// Follows the bytes of a text node through the page they were parsed from.
struct PlaceInPage {
  private let source: [(slim: UInt32, page: UInt32)]
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  /// The index of the stretch of the slim page that `offset` lies in, and where the next one begins.
  private var stretch: Int
  private var next: Int
  /// An entity whose character is being written: how many of its bytes are left, and its end.
  private var entity = (left: 0, end: 0)
  private var isMoved = true
  /// Whether the bytes cannot be followed any more.
  private var isLost = false

  init(slim: SlimPage, bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    (source, self.bytes, self.offset) = (slim.source, bytes, offset)
    stretch = source.boundary { Int($0.slim) > offset } - 1
    next = stretch + 1 < source.count ? Int(source[stretch + 1].slim) : .max
  }

  /// Asks for the place of the next byte, wherever it stands.
  mutating func beginWord() { isMoved = true }

  /// Goes on by a byte of the text; gives its offset in the page if it is not behind the last one.
  mutating func take(_ byte: UInt8) -> Int? {
    guard !isLost else { return nil }
    if entity.left > 0 {
      entity.left -= 1
      if entity.left == 0 { leaveEntity() }
      return nil
    }
    while offset >= next {
      stretch += 1
      next = stretch + 1 < source.count ? Int(source[stretch + 1].slim) : .max
      isMoved = true
    }
    guard offset < bytes.count else {
      isLost = true
      return nil
    }
    let place = isMoved ? pageOffset : nil
    isMoved = false
    switch bytes[offset] {
    case UInt8(ascii: "&") where byte != UInt8(ascii: "&") || isAmpersand:
      entity = (Self.length(of: byte) - 1, entityEnd)
      let start = pageOffset
      if entity.left == 0 { leaveEntity() }
      return start
    case byte: offset += 1
    case 0x0D where byte == 0x0A:
      offset += offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
      isMoved = true
    default: isLost = true
    }
    return place
  }

  private var pageOffset: Int {
    guard stretch >= 0 else { return offset }
    return Int(source[stretch].page) + offset - Int(source[stretch].slim)
  }

  private mutating func leaveEntity() {
    offset = entity.end
    isMoved = true
  }

  private var isAmpersand: Bool {
    bytes.holds("&amp", at: offset) || bytes.holds("&#", at: offset)
  }

  private var entityEnd: Int {
    var end = offset + 1
    while end < bytes.count, end - offset < 34,
      bytes[end].isLetter || bytes[end] == UInt8(ascii: "#") || bytes[end] &- 0x30 < 10
    {
      end += 1
    }
    return end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  private static func length(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
