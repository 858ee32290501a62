/// An element of an XML document with all that is in it.
struct XMLElement {
  /// The name in small letters; with a prefix, the usual one of its namespace: `dc:creator`.
  var name: String
  /// The attributes by their names in small letters, with the prefix as it is written.
  var attributes: [String: String]
  /// The elements in it, in their order.
  var children: [XMLElement] = []
  /// The words in it and in its children, without tags.
  var text = ""
  /// Where its content stands in the document, tags and references and all.
  var content: Range<Int>
  /// The address that relative ones in it start from.
  var base: String?
  /// The language of its words as `xml:lang` says it.
  var language: String?

  /// The name without its prefix.
  var localName: Substring { name.split(separator: ":").last ?? "" }

  /// The first child of a name.
  subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

  /// All children of a name.
  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}

extension XMLElement {
  /// Reads a document and gives its outermost element; none where it has none.
  ///
  /// - Parameter declared: the encoding that a header names, as it is written there.
  init?(reading bytes: [UInt8], declared: String? = nil) {
    let decoded = DecodedText(bytes, declared: declared ?? declaredCharset(inMarkup: bytes))
    var walk = XMLWalk(decoded.utf8)
    while let event = walk.next() {
      guard case .open = event else { continue }
      self = walk.element()
      return
    }
    return nil
  }
}
