/// What a feed says of itself, which holds for its entries where they say nothing.
struct FeedHead {
  /// The name of the feed.
  var title: String?
  /// The address of the site, which relative addresses start from.
  var link: String?
  /// Where the feed was fetched from.
  let address: String?
  /// The language of its entries.
  var language: String?
  /// The authors of its entries.
  var authors: [String] = []

  /// The elements whose children speak of the feed.
  static let holders: Set<String> = ["channel", "feed", "rss", "rdf:rdf", "head"]

  /// Knows nothing but where the feed was fetched from.
  init(address: String?) {
    self.address = address
  }

  /// What relative addresses start from, where no `xml:base` says otherwise.
  var base: String? { link.map { resolved($0, against: address) } ?? address }

  /// Takes over what the outermost elements say.
  mutating func read(attributesOf opened: XMLWalk.Open) {
    language = language ?? opened.language
    link = link ?? opened.attributes["href"].flatMap { $0.contains("//") ? $0 : nil }
  }

  /// Takes over what a child of theirs says.
  mutating func read(_ element: XMLElement) {
    switch element.name {
    case "title", "dc:title":
      let words = MarkupText.plain(element.text)
      if title == nil, !words.isEmpty { title = words }
    case "link":
      let rel = element.attributes["rel"] ?? "alternate"
      let address = element.attributes["href"] ?? MarkupText.collapsed(element.text)
      if link == nil, rel == "alternate", !address.isEmpty {
        link = resolved(address, against: element.base)
      }
    case "language", "dc:language":
      let tag = MarkupText.collapsed(element.text)
      if !tag.isEmpty { language = tag }
    // The webmaster and the editor of an RSS feed did not write its entries.
    case "author": authors += [element.nameText].compactMap { $0 }
    default: break
    }
  }
}
