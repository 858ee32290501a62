/// A page without what a reader never looks at: scripts, styles, drawings, comments, most attributes.
///
/// Three quarters of a news page are of that kind, and the parser takes as long for them as for the
/// rest. What is left parses to the same tree. Elements nested too deeply lose their tags, as in
/// browsers, and keep their words, so that no page takes more than its share of time.
struct SlimPage {
  /// The bytes that are left.
  private(set) var bytes: [UInt8] = []
  /// Where they stood in the page; the last entry is its end.
  private(set) var source: [(slim: UInt32, page: UInt32)] = []
  /// The stretches of the page that are structured data (`application/ld+json`).
  private(set) var structuredData: [Range<Int>] = []

  /// The number of elements that may lie in each other; browsers have the same limit.
  private static let deepest = 512
  /// The number of elements such as `b` and `font` that may lie in each other.
  ///
  /// Where they are not closed, each paragraph opens all of them again.
  private static let deepestStyle = 24

  private let isXML: Bool
  private var depth = 0
  private var styleDepth = 0
  private var droppedTags: [UInt64: Int] = [:]
  /// The names of elements that no end tag follows any more.
  private var neverClosed: Set<UInt64> = []

  /// Slims a page, in time proportional to its length.
  ///
  /// - Parameter page: valid UTF-8.
  init(_ page: [UInt8]) {
    isXML = page.starts(with: Array("<?xml".utf8))
    bytes.reserveCapacity(page.count / 2)
    page.withUnsafeBufferPointer { slim($0) }
  }

  // MARK: Scanning

  private mutating func slim(_ page: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    defer { note(page.count) }
    while offset < page.count {
      let open = page.offset(of: UInt8(ascii: "<"), from: offset) ?? page.count
      copy(page, offset..<open)
      guard open < page.count else { return }
      offset = tag(in: page, at: open)
    }
  }

  private mutating func copy(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    note(range.lowerBound)
    bytes.append(contentsOf: page[range])
  }

  private mutating func note(_ offset: Int) {
    source.append((UInt32(clamping: bytes.count), UInt32(clamping: offset)))
  }

  /// Handles what begins with `<` and gives the offset behind it.
  private mutating func tag(in page: UnsafeBufferPointer<UInt8>, at open: Int) -> Int {
    let second = open + 1 < page.count ? page[open + 1] : 0
    switch second {
    case UInt8(ascii: "!"):
      if page.holds("!--", at: open + 1) {
        return page.offset(ofWord: "-->", from: open + 4).map { $0 + 3 } ?? page.count
      }
      let end = page.offset(of: UInt8(ascii: ">"), from: open).map { $0 + 1 } ?? page.count
      // Words of CDATA stand between brackets; only a document type matters otherwise.
      if page.holds("![cdata[", at: open + 1) { return open + 9 }
      if bytes.count < 1_024, end - open < 512 { bytes.append(contentsOf: page[open..<end]) }
      return end
    case UInt8(ascii: "?"):
      return page.offset(of: UInt8(ascii: ">"), from: open).map { $0 + 1 } ?? page.count
    case UInt8(ascii: "/"):
      return endTag(in: page, at: open)
    case let letter where letter.isLetter:
      return startTag(in: page, at: open)
    default:
      copy(page, open..<open + 1)
      return open + 1
    }
  }

  private mutating func endTag(in page: UnsafeBufferPointer<UInt8>, at open: Int) -> Int {
    let end = page.offset(of: UInt8(ascii: ">"), from: open).map { $0 + 1 } ?? page.count
    guard let name = TagName(page, at: open + 2) else { return end }
    if let count = droppedTags[name.key], count > 0 {
      droppedTags[name.key] = count - 1
      return end
    }
    let kind = TagKind.of(name.key)
    if kind == .nesting { depth = max(0, depth - 1) }
    if kind == .style { styleDepth = max(0, styleDepth - 1) }
    bytes.append(contentsOf: [UInt8(ascii: "<"), UInt8(ascii: "/")])
    appendLowercased(page, name.range)
    bytes.append(UInt8(ascii: ">"))
    return end
  }

  private mutating func startTag(in page: UnsafeBufferPointer<UInt8>, at open: Int) -> Int {
    guard let name = TagName(page, at: open + 1) else {
      copy(page, open..<open + 1)
      return open + 1
    }
    let kind = TagKind.of(name.key)
    let start = bytes.count
    bytes.append(UInt8(ascii: "<"))
    appendLowercased(page, name.range)
    var attributes = AttributeReader(page, at: name.range.upperBound)
    var isStructuredData = false
    var seen = 0
    while let attribute = attributes.next() {
      if kind == .script, attribute.valueHolds("ld+json", in: page) { isStructuredData = true }
      guard let kept = KeptAttribute.of(attribute, of: name.key, in: page), seen & kept.bit == 0
      else { continue }
      seen |= kept.bit
      append(attribute, as: kept, from: page)
    }
    let end = attributes.end
    let closesItself = isXML && attributes.closesItself && kind != .void
    switch kind {
    case .script, .dropped:
      bytes.removeSubrange(start...)
      return closesItself
        ? end : self.end(ofDropped: name, kind, in: page, from: end, isStructuredData)
    case .nesting where depth >= Self.deepest, .style where styleDepth >= Self.deepestStyle:
      bytes.removeSubrange(start...)
      if !closesItself { droppedTags[name.key, default: 0] += 1 }
      return end
    case .nesting: depth += closesItself ? 0 : 1
    case .style: styleDepth += closesItself ? 0 : 1
    case .void, .optional: break
    }
    bytes.append(UInt8(ascii: ">"))
    if closesItself {
      bytes.append(contentsOf: [UInt8(ascii: "<"), UInt8(ascii: "/")])
      appendLowercased(page, name.range)
      bytes.append(UInt8(ascii: ">"))
    }
    return end
  }

  /// The end of an element that is left out; behind its start tag where it is never closed.
  private mutating func end(
    ofDropped name: TagName, _ kind: TagKind, in page: UnsafeBufferPointer<UInt8>, from start: Int,
    _ isStructuredData: Bool
  ) -> Int {
    var offset = neverClosed.contains(name.key) ? page.count : start
    while let close = page.offset(of: UInt8(ascii: "<"), from: offset) {
      if close + 1 < page.count, page[close + 1] == UInt8(ascii: "/"),
        let found = TagName(page, at: close + 2), found.key == name.key
      {
        if isStructuredData { structuredData.append(start..<close) }
        return page.offset(of: UInt8(ascii: ">"), from: close).map { $0 + 1 } ?? page.count
      }
      offset = close + 1
    }
    neverClosed.insert(name.key)
    return kind == .script ? page.count : start
  }

  // MARK: Writing

  private mutating func appendLowercased(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    for index in range { bytes.append(page[index].lowercased) }
  }

  private mutating func append(
    _ attribute: AttributeReader.Attribute, as kept: KeptAttribute,
    from page: UnsafeBufferPointer<UInt8>
  ) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: kept.name.utf8)
    guard kept.keepsValue, !attribute.value.isEmpty else { return }
    let value = page[attribute.value]
    let quote: UInt8 = value.contains(UInt8(ascii: "\"")) ? 0x27 : 0x22
    bytes.append(UInt8(ascii: "="))
    bytes.append(quote)
    bytes.append(contentsOf: value.prefix(kept.longest))
    bytes.append(quote)
  }
}
