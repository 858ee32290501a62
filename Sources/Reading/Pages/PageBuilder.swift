internal import Articles
internal import CGumbo

/// Walks a parsed page once, without going into itself, and writes its words down in blocks.
struct PageBuilder {
  private(set) var text: [UInt8] = []
  private(set) var source = SourceMap()
  private(set) var elements: [Page.Element] = []
  private(set) var blocks: [Page.Block] = []
  private(set) var head = PageHead()

  private let slim: SlimPage
  /// The innermost element that shapes the page.
  private var element = -1
  /// How many links to other places are open, and how many to places on the page.
  private var links = 0
  private var anchors = 0
  /// The block that is being written.
  private var start = 0
  private var blockElement = -1
  private var linkLength = 0
  private var commas = 0
  private var owesSpace = false
  private var breaks = 0
  private var headTitle: [UInt8]?

  init(slim: SlimPage) {
    self.slim = slim
    text.reserveCapacity(slim.bytes.count / 2)
  }

  /// Walks the tree of a page, whose text nodes point into `bytes`.
  mutating func build(_ tree: OpaquePointer, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let document = page_tree_document(tree) else { return }
    var open: [OpenNode] = []
    enter(document, bytes, &open)
    while let last = open.last {
      if last.next < last.children.length, let child = last.child {
        open[open.count - 1].next += 1
        enter(child, bytes, &open)
      } else {
        open.removeLast()
        leave(last)
      }
    }
    finishBlock()
    source.end(at: Int(slim.source.last?.page ?? 0))
    if let headTitle { head.title = String(decoding: headTitle, as: UTF8.self) }
  }

  /// A node whose children are being walked.
  private struct OpenNode {
    let children: GumboVector
    var next: UInt32 = 0
    let tag: Tag
    /// The element around it, to go back to; its own is `element` while it is open.
    let outer: Int
    let isElement: Bool
    var isLink = false

    var child: UnsafePointer<GumboNode>? {
      children.data[Int(next)].map { UnsafePointer($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  private mutating func enter(
    _ node: UnsafePointer<GumboNode>, _ bytes: UnsafeBufferPointer<UInt8>, _ open: inout [OpenNode]
  ) {
    switch node.pointee.type {
    case GUMBO_NODE_DOCUMENT:
      open.append(
        OpenNode(
          children: node.pointee.v.document.children, tag: .other, outer: element, isElement: false)
      )
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      enter(element: node.pointee.v.element, bytes, &open)
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA:
      append(node.pointee.v.text, bytes)
    case GUMBO_NODE_WHITESPACE: owesSpace = true
    default: break
    }
  }

  private mutating func enter(
    element node: GumboElement, _ bytes: UnsafeBufferPointer<UInt8>, _ open: inout [OpenNode]
  ) {
    let tag = Tag(node.tag)
    switch node.tag {
    case GUMBO_TAG_META:
      readMeta(node)
      return
    case GUMBO_TAG_LINK:
      readLink(node)
      return
    case GUMBO_TAG_TITLE where headTitle == nil && links == 0:
      headTitle = []
    case GUMBO_TAG_BR:
      breaks += 1
      owesSpace = true
      if breaks > 1 { finishBlock() }
      return
    case GUMBO_TAG_RP, GUMBO_TAG_RT: return
    default: break
    }
    let outer = element
    let parts = PageAttributes(node, bytes)
    if tag == .html, let language = parts.language, head.language == nil {
      head.language = language
    }
    let isShaping =
      tag.isBlock || tag == .time || !parts.traits.isEmpty && tag != .title
    if tag.isBlock { finishBlock() }
    if isShaping {
      elements.append(
        Page.Element(
          tag: tag, parent: outer, end: elements.count + 1, blocks: blocks.count..<blocks.count,
          range: TextRange(text.count, text.count), traits: parts.traits, label: parts.label))
      element = elements.count - 1
      if let written = parts.datetime { head.times.append((element, written)) }
    }
    if tag == .link { if parts.isLink { links += 1 } else { anchors += 1 } }
    open.append(
      OpenNode(
        children: node.children, tag: tag, outer: outer, isElement: isShaping,
        isLink: parts.isLink))
  }

  private mutating func leave(_ node: OpenNode) {
    if node.tag.isBlock { finishBlock() }
    if node.tag == .link { if node.isLink { links -= 1 } else { anchors -= 1 } }
    if node.tag == .title, let title = headTitle, head.title == nil {
      head.title = String(decoding: title, as: UTF8.self)
    }
    guard node.isElement else { return }
    let blockEnd = node.tag.isBlock || start == text.count ? blocks.count : blocks.count + 1
    elements[element].end = elements.count
    elements[element].blocks = elements[element].blocks.lowerBound..<blockEnd
    elements[element].range.end = text.count
    if node.tag == .row { joinCells(of: element) }
    element = node.outer
  }

  // MARK: Words

  /// Writes the words of a text node, its white space as single spaces.
  private mutating func append(_ node: GumboText, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let words = node.text, let base = bytes.baseAddress,
      let original = node.original_text.data
    else { return }
    let offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(original))
    if let title = headTitle, head.title == nil {
      headTitle = title + UnsafeRawPointer(words).assumingMemoryBound(to: UInt8.self).bytes
      return
    }
    // The sign of an anchor behind a heading is no word of it.
    if links + anchors > 0, Self.isAnchorSign(words) { return }
    var place = PlaceInPage(slim: slim, bytes: bytes, offset: offset)
    var at = UnsafeRawPointer(words).assumingMemoryBound(to: UInt8.self)
    while at.pointee != 0 {
      let byte = at.pointee
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        owesSpace = true
        _ = place.take(at)
        at += 1
        continue
      }
      if start == text.count { beginBlock() }
      if owesSpace, start < text.count {
        text.append(breaks > 0 ? 0x0A : 0x20)
        if links > 0 { linkLength += 1 }
      }
      owesSpace = false
      breaks = 0
      place.beginWord()
      repeat {
        let byte = at.pointee
        if let offset = place.take(at) { source.mark(text.count, standsAt: offset) }
        text.append(byte)
        if byte == 0x2C { commas += 1 }
        if links > 0 { linkLength += 1 }
        at += 1
      } while at.pointee > 0x20
    }
  }

  private static func isAnchorSign(_ words: UnsafePointer<CChar>) -> Bool {
    let signs: [StaticString] = ["¶", "#", "§"]
    return signs.contains { UnsafeRawPointer(words).assumingMemoryBound(to: UInt8.self).is($0) }
  }

  private mutating func beginBlock() {
    blockElement = element
    owesSpace = false
    breaks = 0
    if !blocks.isEmpty {
      text.append(0x0A)
      text.append(0x0A)
      start = text.count
    }
  }

  private mutating func finishBlock() {
    defer {
      owesSpace = false
      breaks = 0
    }
    guard text.count > start else { return }
    blocks.append(
      Page.Block(
        range: TextRange(start, text.count), element: blockElement, linkLength: linkLength,
        commas: commas))
    start = text.count
    (linkLength, commas) = (0, 0)
  }

  /// Makes one block of the short cells of a table's row.
  private mutating func joinCells(of row: Int) {
    let cells = elements[row].blocks
    guard cells.count > 1, cells.upperBound == blocks.count,
      blocks[cells].allSatisfy({ $0.range.length <= 100 }),
      Set(blocks[cells].map(\.element)).count == cells.count
    else { return }
    let joined = blocks[cells]
    for block in joined.dropFirst() {
      // The empty line before a cell has the length of “; ”.
      text[block.range.start - 2] = UInt8(ascii: ";")
      text[block.range.start - 1] = UInt8(ascii: " ")
    }
    guard let first = joined.first, let last = joined.last else { return }
    let block = Page.Block(
      range: first.range.joined(with: last.range), element: row,
      linkLength: joined.reduce(0) { $0 + $1.linkLength },
      commas: joined.reduce(0) { $0 + $1.commas })
    blocks.replaceSubrange(cells, with: [block])
    for index in row..<elements.count {
      let inner = elements[index].blocks
      elements[index].blocks =
        min(inner.lowerBound, cells.lowerBound)..<min(inner.upperBound, cells.lowerBound + 1)
    }
  }

  // MARK: Head

  private mutating func readMeta(_ node: GumboElement) {
    guard let content = node.value(of: "content"), !content.isEmpty else { return }
    for name in ["property", "name", "itemprop", "http-equiv"] {
      guard let name = node.value(of: name) else { continue }
      head.metas.append((name.lowercased(), content))
    }
  }

  private mutating func readLink(_ node: GumboElement) {
    guard head.canonical == nil, node.value(of: "rel")?.lowercased() == "canonical" else { return }
    head.canonical = node.value(of: "href")
  }
}
