/// An element of an XML document with all that is in it.
struct XMLElement {
  /// The name in small letters; with a prefix, the usual one of its namespace: `dc:creator`.
  var name: String
  /// The attributes by their names in small letters, with the prefix as it is written.
  var attributes: [String: String]
  /// The words and elements in it, in their order.
  var pieces: [Piece] = []
  /// Where its content stands in the document, tags and references and all.
  var content: Range<Int>
  /// The address that relative ones in it start from.
  var base: String?
  /// The language of its words as `xml:lang` says it.
  var language: String?

  /// What may stand in an element.
  enum Piece {
    case words(String)
    case element(XMLElement)
  }

  /// The elements in it, in their order.
  var children: [XMLElement] {
    pieces.compactMap { piece in
      guard case .element(let child) = piece else { return nil }
      return child
    }
  }

  /// The words in it and in its children, without tags.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the words; elements do not lie in each other deeper than a walk keeps them.
  private func write(to text: inout String) {
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .element(let child): child.write(to: &text)
      }
    }
  }

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
