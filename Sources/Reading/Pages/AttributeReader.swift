/// Reads the attributes of a start tag one after the other, as the HTML standard prescribes.
struct AttributeReader {
  /// An attribute as it stands in the page; its value without quotation marks.
  struct Attribute {
    let name: TagName
    let value: Range<Int>

    /// Whether the value holds a word, in small letters, whatever its case.
    func valueHolds(_ word: StaticString, in page: UnsafeBufferPointer<UInt8>) -> Bool {
      var offset = value.lowerBound
      while offset + word.utf8CodeUnitCount <= value.upperBound {
        if page.holds(word, at: offset) { return true }
        offset += 1
      }
      return false
    }
  }

  private let page: UnsafeBufferPointer<UInt8>
  private var offset: Int
  /// Whether the tag ended in `/>`.
  private(set) var closesItself = false
  /// The offset behind the tag, once all attributes are read.
  var end: Int { offset }

  init(_ page: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.page = page
    offset = start
  }

  mutating func next() -> Attribute? {
    while offset < page.count {
      let byte = page[offset]
      if byte == UInt8(ascii: ">") {
        offset += 1
        return nil
      }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        closesItself = byte == UInt8(ascii: "/")
        offset += 1
        continue
      }
      guard let name = TagName(page, at: offset) else {
        offset += 1
        continue
      }
      closesItself = false
      offset = name.range.upperBound
      return Attribute(name: name, value: value())
    }
    return nil
  }

  private mutating func value() -> Range<Int> {
    var ahead = offset
    while ahead < page.count, page[ahead] <= 0x20 { ahead += 1 }
    guard ahead < page.count, page[ahead] == UInt8(ascii: "=") else { return offset..<offset }
    ahead += 1
    while ahead < page.count, page[ahead] <= 0x20 { ahead += 1 }
    guard ahead < page.count else {
      offset = ahead
      return ahead..<ahead
    }
    let quote = page[ahead]
    if quote == 0x22 || quote == 0x27 {
      let end = page.offset(of: quote, from: ahead + 1) ?? page.count
      offset = min(end + 1, page.count)
      return ahead + 1..<end
    }
    var end = ahead
    while end < page.count, page[end] > 0x20, page[end] != UInt8(ascii: ">") { end += 1 }
    offset = end
    return ahead..<end
  }
}

/// The name of an element or attribute as it stands in a page.
struct TagName {
  let range: Range<Int>
  /// The bytes of the name in small letters, eight at most, and the length.
  let key: UInt64

  /// Reads the name at an offset; none where no letter stands there.
  init?(_ page: UnsafeBufferPointer<UInt8>, at start: Int) {
    var end = start
    var key: UInt64 = 0
    while end < page.count {
      let byte = page[end]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "=")
      {
        break
      }
      key = Self.mix(key, byte.lowercased)
      end += 1
    }
    guard end > start else { return nil }
    (range, self.key) = (start..<end, key)
  }

  static func key(_ name: String) -> UInt64 { name.utf8.reduce(0, mix) }

  private static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
  }
}
