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
      return element == link ? kept : nil
    case "title": return element == abbreviation ? kept : nil
    case "name": return element == meta ? kept : nil
    default: return kept
    }
  }

  private static let anchor = TagName.key("a")
  private static let abbreviation = TagName.key("abbr")
  private static let link = TagName.key("link")
  private static let meta = TagName.key("meta")

  private static let table: [UInt64: KeptAttribute] = {
    let names = [
      "class", "id", "itemprop", "role", "hidden", "aria-hidden", "style", "rel", "name",
      "property", "content", "datetime", "lang", "href", "http-equiv", "data-testid",
      "data-component", "xml:lang", "title",
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
