/// A walk over the elements of an XML document, which knows what is open and mends what is broken.
///
/// It is a value: a copy of it is a place to come back to.
struct XMLWalk {
  /// What the walk comes to.
  enum Event {
    /// An element begins; `walk.element()` reads all of it, `walk.skip()` passes it.
    case open
    /// The innermost open element ends.
    case close(name: String)
    /// Words in the innermost open element.
    case text(String)
  }

  /// An element that is open.
  struct Open {
    /// The name as it is written, which its end must repeat.
    let written: String
    /// The name as `XMLElement.name` has it.
    let name: String
    let attributes: [String: String]
    let base: String?
    let language: String?
    /// Where its content begins.
    let start: Int
    fileprivate let namespaceCount: Int
  }

  /// The open elements, the outermost first.
  private(set) var open: [Open] = []
  private var tokens: XMLTokens
  private var namespaces: [(prefix: String, uri: String)] = []
  /// The elements that are to be closed before the next piece is read.
  private var closing = 0
  /// The number of elements below the deepest that is kept.
  private var buried = 0
  /// The element that ends where another one of its name begins, and its depth.
  private var repeated: (written: String, depth: Int)?
  /// Where the content of the element that was closed last ends.
  private var contentEnd = 0

  /// The number of elements that may be in each other, and of namespaces declared in them.
  private static let deepest = 200

  /// Starts at the beginning of a document in UTF-8.
  init(_ utf8: [UInt8]) {
    tokens = XMLTokens(utf8)
  }

  /// The document.
  var bytes: [UInt8] { tokens.bytes }

  /// Goes to the next event; none behind the last.
  mutating func next() -> Event? {
    while true {
      if closing > 0, let last = open.popLast() {
        closing -= 1
        namespaces.removeLast(namespaces.count - last.namespaceCount)
        return .close(name: last.name)
      }
      let start = tokens.offset
      guard let token = tokens.next() else {
        guard !open.isEmpty else { return nil }
        contentEnd = start
        closing = open.count
        continue
      }
      switch token {
      case .text(let range, let isLiteral):
        return .text(
          isLiteral
            ? String(decoding: bytes[range], as: UTF8.self)
            : CharacterReferences.decoded(bytes[range], entities: tokens.entities))
      case .start(let tag):
        if let repeated, tag.name.lowercased() == repeated.written {
          tokens.goBack(to: start)
          contentEnd = start
          closing = open.count - repeated.depth + 1
          continue
        }
        guard open.count < Self.deepest else {
          if !tag.isEmpty { buried += 1 }
          continue
        }
        push(tag)
        contentEnd = tokens.offset
        closing = tag.isEmpty ? 1 : 0
        return .open
      case .end(let name):
        if buried > 0 {
          buried -= 1
          continue
        }
        // An end that no element waits for is left; those that an outer one ends end with it.
        let lowered = name.lowercased()
        guard let index = open.lastIndex(where: { $0.written == lowered }) else { continue }
        contentEnd = start
        closing = open.count - index
      }
    }
  }

  /// Reads the element that was just opened.
  ///
  /// It ends before another one of its name begins, where `isRepeated`: entries of a feed do not
  /// lie in each other, so that one without an end does not swallow the rest.
  mutating func element(isRepeated: Bool = false) -> XMLElement {
    guard let first = open.last else {
      return XMLElement(name: "", attributes: [:], content: 0..<0)
    }
    repeated = isRepeated ? (first.written, open.count) : nil
    defer { repeated = nil }
    var stack = [XMLElement(first)]
    while let event = next() {
      switch event {
      case .open:
        if let opened = open.last { stack.append(XMLElement(opened)) }
      case .text(let words): stack[stack.count - 1].pieces.append(.words(words))
      case .close:
        guard var last = stack.popLast() else { break }
        last.content = last.content.lowerBound..<max(last.content.lowerBound, contentEnd)
        guard !stack.isEmpty else { return last }
        stack[stack.count - 1].pieces.append(.element(last))
      }
    }
    return stack[0]
  }

  /// Passes the element that was just opened, to where `element(isRepeated: true)` would come.
  mutating func skip() {
    guard let first = open.last else { return }
    let depth = open.count
    repeated = (first.written, depth)
    defer { repeated = nil }
    while open.count >= depth, next() != nil {}
  }

  // MARK: Names

  private mutating func push(_ tag: XMLTokens.Tag) {
    let count = namespaces.count
    var attributes: [String: String] = [:]
    for (name, range) in tag.attributes {
      let key = name.lowercased()
      let value = CharacterReferences.decoded(bytes[range], entities: tokens.entities)
      if attributes[key] == nil { attributes[key] = value }
      guard namespaces.count < Self.deepest else { continue }
      if key == "xmlns" { namespaces.append(("", value)) }
      if key.hasPrefix("xmlns:") { namespaces.append((String(key.dropFirst(6)), value)) }
    }
    let outer = open.last
    let base = attributes["xml:base"].map { resolved($0, against: outer?.base) }
    let written = tag.name.lowercased()
    open.append(
      Open(
        written: written, name: usualName(written), attributes: attributes,
        base: base ?? outer?.base, language: attributes["xml:lang"] ?? outer?.language,
        start: tokens.offset, namespaceCount: count))
  }

  /// The name with the usual prefix of its namespace; one that is not declared stays as it is.
  private func usualName(_ written: String) -> String {
    let parts = written.split(separator: ":", maxSplits: 1)
    let prefix = parts.count == 2 ? String(parts[0]) : ""
    guard let local = parts.last,
      let uri = namespaces.last(where: { $0.prefix == prefix })?.uri,
      let usual = XMLNamespaces.usualPrefix(of: uri)
    else { return prefix == "atom" ? String(parts[1]) : written }
    return usual.isEmpty ? String(local) : usual + ":" + local
  }
}

extension XMLElement {
  fileprivate init(_ opened: XMLWalk.Open) {
    self.init(
      name: opened.name, attributes: opened.attributes, content: opened.start..<opened.start,
      base: opened.base, language: opened.language)
  }
}
