internal import Articles
internal import Glibc

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

/// What becomes of the elements of a name.
enum TagKind {
  /// Its content is program text.
  case script
  /// It goes with all it holds.
  case dropped
  /// It holds nothing.
  case void
  /// It ends by itself where the next one begins, and is never counted as nested.
  case optional
  /// A style of words, which a parser opens again in the next paragraph.
  case style
  /// It may hold others.
  case nesting

  static func of(_ key: UInt64) -> TagKind { kinds[key] ?? .nesting }

  private static let kinds: [UInt64: TagKind] = {
    var kinds: [UInt64: TagKind] = [:]
    func add(_ names: String, _ kind: TagKind) {
      for name in names.split(separator: " ") { kinds[TagName.key(String(name))] = kind }
    }
    add("script", .script)
    add(
      "style svg template iframe object canvas video audio noscript textarea select map", .dropped)
    add("area base br col embed hr img input link meta param source track wbr", .void)
    add("p li dt dd td th tr option thead tbody tfoot colgroup html head body", .optional)
    add("a b big code em font i nobr s small strike strong tt u", .style)
    return kinds
  }()
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

/// An attribute that the readers of pages ask for.
struct KeptAttribute {
  let name: String
  let bit: Int
  var keepsValue = true
  var longest = 256

  /// The attribute to keep; none for those that nobody asks for.
  static func of(
    _ attribute: AttributeReader.Attribute, of element: UInt64,
    in page: UnsafeBufferPointer<UInt8>
  ) -> KeptAttribute? {
    guard let kept = table[attribute.name.key] else { return nil }
    switch kept.name {
    case "style":
      return attribute.valueHolds("display", in: page)
        || attribute.valueHolds("visibility", in: page) ? kept : nil
    case "href":
      if element == anchor {
        var bare = kept
        bare.keepsValue = page[attribute.value].first == UInt8(ascii: "#")
        return bare
      }
      return element == link || element == base ? kept : nil
    case "name": return element == meta || element == anchor ? kept : nil
    default: return kept
    }
  }

  private static let anchor = TagName.key("a")
  private static let link = TagName.key("link")
  private static let base = TagName.key("base")
  private static let meta = TagName.key("meta")

  private static let table: [UInt64: KeptAttribute] = {
    let names = [
      "class", "id", "itemprop", "itemtype", "role", "hidden", "aria-hidden", "style", "rel",
      "name",
      "property", "content", "datetime", "lang", "href", "type", "charset", "http-equiv",
      "data-testid", "data-component", "xml:lang", "pubdate",
    ]
    var table: [UInt64: KeptAttribute] = [:]
    for (index, name) in names.enumerated() {
      var kept = KeptAttribute(name: name, bit: 1 << index)
      if name == "content" || name == "href" { kept.longest = 4_096 }
      table[TagName.key(name)] = kept
    }
    return table
  }()
}

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

extension UnsafeBufferPointer<UInt8> {
  /// The first offset of a byte, from one on.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The first offset of a word of small letters or signs, from one on.
  func offset(ofWord word: StaticString, from start: Int) -> Int? {
    let behind = word.utf8CodeUnitCount - 1
    var from = start + behind
    while let last = offset(of: word.utf8Start[behind], from: from) {
      if holds(word, at: last - behind) { return last - behind }
      from = last + 1
    }
    return nil
  }

  /// Whether a word of small letters stands at an offset, whatever its case there.
  func holds(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where self[start + index].lowercased != word.utf8Start[index] {
      return false
    }
    return true
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital; any other byte is itself.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Whether it is a letter of ASCII.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
