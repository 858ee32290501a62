/// The tags and texts of an XML document, one after the other, however broken it is.
///
/// Nothing outside of the document is ever fetched, and nothing in it is a reason to stop: a `<`
/// that begins no tag is text, a comment or section without an end reaches to the last byte.
struct XMLTokens {
  /// A piece of the document.
  enum Token {
    /// The beginning of an element, or an element without content.
    case start(Tag)
    /// The end of an element, by its name as it is written.
    case end(name: String)
    /// Words, which may hold references unless they come from a CDATA section.
    case text(Range<Int>, isLiteral: Bool)
  }

  /// The beginning of an element as it is written.
  struct Tag {
    /// The name with its prefix.
    var name: String
    /// The attributes in their order, with their values where they stand, references and all.
    var attributes: [(name: String, value: Range<Int>)]
    /// Whether it has no content: `<br/>`.
    var isEmpty: Bool
  }

  /// The bytes, valid UTF-8.
  let bytes: [UInt8]
  /// The offset of the next piece.
  private(set) var offset: Int
  /// The words that the document itself gives to names of entities.
  private(set) var entities: [String: String] = [:]

  /// The number of attributes of a tag and of entities of a document that are kept.
  private static let most = 256
  /// The number of bytes of an entity's words; longer ones would only be there to do harm.
  private static let longestEntity = 256

  /// Starts at the beginning of a document.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = 0
  }

  /// Gives the next piece; none behind the last.
  mutating func next() -> Token? {
    while offset < bytes.count {
      guard bytes[offset] == less else { return text() }
      if starts("<!--") {
        skip(past: "-->", from: offset + 4)
      } else if starts("<![CDATA[") {
        let start = offset + 9
        skip(past: "]]>", from: start)
        let end = bytes[..<offset].suffix(3).elementsEqual("]]>".utf8) ? offset - 3 : offset
        if end > start { return .text(start..<end, isLiteral: true) }
      } else if starts("<?") {
        skip(past: "?>", from: offset + 2)
      } else if starts("<!") {
        skipDeclaration()
      } else if starts("</"), let name = name(at: offset + 2) {
        offset += 2 + name.utf8.count
        while offset < bytes.count, bytes[offset] != greater, bytes[offset] != less { offset += 1 }
        if offset < bytes.count, bytes[offset] == greater { offset += 1 }
        return .end(name: name)
      } else if let name = name(at: offset + 1) {
        offset += 1 + name.utf8.count
        return .start(tag(name))
      } else {
        return text()
      }
    }
    return nil
  }

  /// Goes back to the beginning of a piece, which comes next again.
  mutating func goBack(to start: Int) {
    offset = start
  }

  // MARK: Pieces

  private func starts(_ mark: StaticString) -> Bool {
    guard bytes.count - offset >= mark.utf8CodeUnitCount else { return false }
    for index in 0..<mark.utf8CodeUnitCount
    where bytes[offset + index] != mark.utf8Start[index] {
      return false
    }
    return true
  }

  /// Takes words up to the next `<`; the first byte belongs to them whatever it is.
  private mutating func text() -> Token {
    let start = offset
    repeat {
      offset = bytes[(offset + 1)...].firstIndex(of: less) ?? bytes.count
    } while offset < bytes.count && !beginsTag(at: offset + 1)
    return .text(start..<offset, isLiteral: false)
  }

  /// Whether what stands behind a `<` may go on a tag, a comment or a declaration.
  private func beginsTag(at start: Int) -> Bool {
    start < bytes.count && (isNameStart(bytes[start]) || "/!?".utf8.contains(bytes[start]))
  }

  /// Moves behind a closing mark, or to the end where there is none.
  private mutating func skip(past mark: StaticString, from start: Int) {
    offset = min(start, bytes.count)
    while offset < bytes.count {
      if bytes[offset] == mark.utf8Start[0], starts(mark) {
        offset += mark.utf8CodeUnitCount
        return
      }
      offset += 1
    }
  }

  /// Reads a name; none where no letter stands at an offset.
  private func name(at start: Int) -> String? {
    guard start < bytes.count, isNameStart(bytes[start]) else { return nil }
    let end = bytes[start...].firstIndex { !isNameByte($0) } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Reads the attributes of a tag up to its end.
  private mutating func tag(_ name: String) -> Tag {
    var tag = Tag(name: name, attributes: [], isEmpty: false)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == less { return tag }
      if byte == greater {
        offset += 1
        return tag
      }
      guard isNameStart(byte), let name = self.name(at: offset) else {
        tag.isEmpty =
          byte == UInt8(ascii: "/") && offset + 1 < bytes.count && bytes[offset + 1] == greater
        offset += 1
        continue
      }
      offset += name.utf8.count
      let value = attributeValue()
      if tag.attributes.count < Self.most { tag.attributes.append((name, value)) }
    }
    return tag
  }

  /// Reads `= "value"`; empty where there is none.
  private mutating func attributeValue() -> Range<Int> {
    let start = offset
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      offset = start
      return start..<start
    }
    offset += 1
    skipSpace()
    guard offset < bytes.count else { return offset..<offset }
    let mark = bytes[offset]
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      let end = bytes[(offset + 1)...].firstIndex(where: { $0 == mark || $0 == less }),
      bytes[end] == mark
    {
      defer { offset = end + 1 }
      return offset + 1..<end
    }
    let first = offset
    while offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != greater,
      bytes[offset] != less
    {
      offset += 1
    }
    return first..<offset
  }

  private mutating func skipSpace() {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
  }

  // MARK: Declarations

  /// Skips `<!DOCTYPE … [ … ]>`, and keeps what it says of entities.
  private mutating func skipDeclaration() {
    var depth = 0
    var isSubset = false
    while offset < bytes.count {
      switch bytes[offset] {
      case less:
        if isSubset, starts("<!--") {
          skip(past: "-->", from: offset + 4)
          continue
        }
        if isSubset, starts("<!ENTITY") { keepEntity() }
        depth += 1
      case greater:
        depth -= 1
      case UInt8(ascii: "["): isSubset = true
      case UInt8(ascii: "]"):
        isSubset = false
        depth = 1
      default: break
      }
      offset += 1
      if depth <= 0, !isSubset { return }
    }
  }

  /// Keeps `<!ENTITY name "words">`, moving to its last quotation mark; one that lies outside of
  /// the document is left.
  private mutating func keepEntity() {
    offset += 8
    skipSpace()
    guard let name = name(at: offset) else { return }
    offset += name.utf8.count
    skipSpace()
    guard offset < bytes.count else { return }
    let mark = bytes[offset]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      let end = bytes[(offset + 1)...].firstIndex(of: mark)
    else { return }
    let words = bytes[offset + 1..<end]
    if words.count <= Self.longestEntity, entities.count < Self.most, entities[name] == nil {
      entities[name] = CharacterReferences.decoded(words)
    }
    offset = end
  }
}

private let less = UInt8(ascii: "<")
private let greater = UInt8(ascii: ">")

private func isNameStart(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
}

private func isNameByte(_ byte: UInt8) -> Bool {
  isNameStart(byte) || (0x30...0x39).contains(byte) || "-.:".utf8.contains(byte)
}
