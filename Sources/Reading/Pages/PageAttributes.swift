internal import CGumbo

/// What the attributes of an element say.
struct PageAttributes {
  private(set) var traits: PageTraits = []
  private(set) var label = 0..<0
  private(set) var isLink = false
  private(set) var datetime: String?
  private var content: String?
  private(set) var language: String?

  init(_ node: GumboElement, _ bytes: UnsafeBufferPointer<UInt8>) {
    for index in 0..<Int(node.attributes.length) {
      guard let pointer = node.attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name, let value = attribute.value else { continue }
      read(
        String(cString: name), UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self),
        attribute.original_value, bytes)
    }
    if datetime == nil, traits.contains(.date) { datetime = content }
  }

  private mutating func read(
    _ name: String, _ value: UnsafePointer<UInt8>, _ original: GumboStringPiece,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    switch name {
    case "class", "id":
      traits.formUnion(PageTraits(names: value.bytes))
      if let base = bytes.baseAddress, let start = original.data, label.isEmpty, original.length > 2
      {
        let offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(start))
        label = offset + 1..<offset + original.length - 1
      }
    case "data-testid", "data-component": traits.formUnion(PageTraits(names: value.bytes))
    case "hidden": traits.insert(.hidden)
    case "aria-hidden": if value.is("true") { traits.insert(.hidden) }
    case "style":
      let style = String(cString: value).lowercased().filter { $0 != " " }
      if style.contains("display:none") || style.contains("visibility:hidden") {
        traits.insert(.hidden)
      }
    case "itemprop", "rel": readMeaning(String(cString: value).lowercased())
    case "role": readRole(String(cString: value).lowercased())
    case "href": isLink = value.pointee != UInt8(ascii: "#")
    case "datetime": datetime = String(cString: value)
    case "content", "title": content = String(cString: value)
    case "lang", "xml:lang": language = String(cString: value)
    default: break
    }
  }

  private mutating func readMeaning(_ value: String) {
    for word in value.split(separator: " ") {
      switch word {
      case "articlebody": traits.insert(.articleBody)
      case "author": traits.formUnion([.author, .byline])
      case "headline": traits.insert(.headline)
      case "datepublished", "datemodified": traits.insert(.date)
      case "comment": traits.insert(.comments)
      case "tag": traits.insert(.tags)
      default: break
      }
    }
  }

  private mutating func readRole(_ role: String) {
    switch role {
    case "navigation", "menu", "menubar": traits.insert(.navigation)
    case "complementary": traits.insert(.sidebar)
    case "dialog", "alertdialog", "alert", "contentinfo", "banner", "search":
      traits.insert(.furniture)
    case "article", "main": traits.insert(.content)
    default: break
    }
  }
}

extension UnsafePointer<UInt8> {
  /// The bytes before the NUL.
  var bytes: UnsafeBufferPointer<UInt8> {
    var end = self
    while end.pointee != 0 { end += 1 }
    return UnsafeBufferPointer(start: self, count: end - self)
  }

  func `is`(_ word: StaticString) -> Bool {
    bytes.elementsEqual(
      UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

extension GumboElement {
  /// The value of an attribute.
  func value(of name: String) -> String? {
    for index in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      if let written = attribute.name, let value = attribute.value, String(cString: written) == name
      {
        return String(cString: value)
      }
    }
    return nil
  }
}
