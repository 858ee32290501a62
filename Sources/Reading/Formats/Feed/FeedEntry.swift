import Articles

/// An entry of a feed, and what is read of it.
struct FeedEntry {
  /// The headline without tags; none where there is none.
  let title: String?

  private let element: XMLElement
  private let bytes: [UInt8]
  private let feed: FeedHead

  /// Takes an entry as the feed has it.
  init(_ element: XMLElement, in bytes: [UInt8], of feed: FeedHead) {
    self.element = element
    self.bytes = bytes
    self.feed = feed
    title = Self.title(of: element, in: bytes)
  }

  private static func title(of element: XMLElement, in bytes: [UInt8]) -> String? {
    for name in ["title", "dc:title", "media:title", "itunes:title"] {
      guard let found = element[name] else { continue }
      let content = FeedContent(found, in: bytes)
      let words = MarkupText.plain(content.isMarkup ? content.source : escaped(content.source))
      if !words.isEmpty { return words }
    }
    return nil
  }

  /// The entry as a document; none where it has neither a text nor a headline.
  func document(named name: String) -> Document? {
    let content = FeedContent(best: element, in: bytes)
    guard let text = content?.source ?? title else { return nil }
    let isMarkup = content?.isMarkup ?? false
    return Document(
      name: name, bytes: Array(text.utf8),
      label: Document.Label(
        mediaType: isMarkup ? "text/html" : "text/plain", isCertain: true, charset: "utf-8",
        address: address, metadata: metadata(language: content?.language)))
  }

  private func metadata(language: String?) -> Metadata {
    let published = day("pubdate", "dc:date", "dcterms:issued", "published", "issued", "date")
    let updated = day("updated", "modified", "dcterms:modified", "lastmod")
    let created = day("dcterms:created", "created", "prism:publicationdate")
    let attribute = element.attributes["lastmod"].flatMap { CalendarDate(stamp: $0) }
    let written = element["dc:language"].map { MarkupText.collapsed($0.text) }
    let tag = language ?? written ?? element.language ?? feed.language
    return Metadata(
      title: title, byline: PersonName.list(authors) ?? PersonName.list(feed.authors),
      date: (published ?? created ?? updated ?? attribute).map { DocumentDate($0, from: .feed) },
      modified: updated.map { DocumentDate($0, from: .feed) }, publisher: publisher,
      language: tag.flatMap { $0.isEmpty ? nil : $0 })
  }

  private func day(_ names: String...) -> CalendarDate? {
    for name in names {
      for child in element.all(name) {
        if let day = CalendarDate(stamp: MarkupText.collapsed(child.text)) { return day }
      }
    }
    return nil
  }

  /// The names in the entry's fields for authors, the first kind of field that has some.
  private var authors: [String] {
    for name in ["author", "dc:creator", "itunes:author", "dc:author", "media:credit"] {
      let fields = element.all(name).compactMap { field in
        field.nameText.map { MarkupText.plain(escaped($0)) }
      }
      let found = fields.filter { PersonName.find(in: $0) != nil }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The feed that the entry was taken from where it says so, else the feed it stands in.
  private var publisher: String? {
    let source = element["source"].map { MarkupText.plain(($0["title"] ?? $0).text) }
    return source.flatMap { $0.isEmpty ? nil : $0 } ?? feed.title
  }

  // MARK: Its address

  private var address: String? {
    guard let (written, base) = link else { return nil }
    let start = base.map { resolved($0, against: feed.base) } ?? feed.base
    return resolved(written, against: start)
  }

  private var link: (written: String, base: String?)? {
    if let original = element["feedburner:origlink"], let text = word(original) {
      return (text, original.base)
    }
    let links = element.all("link")
    let alternates = links.filter { ($0.attributes["rel"] ?? "alternate") == "alternate" }
    let pages = alternates.filter { $0.attributes["type"]?.contains("html") ?? true }
    for link in pages + alternates {
      if let href = link.attributes["href"], !href.isEmpty {
        return (MarkupText.collapsed(href), link.base)
      }
      if let text = word(link) { return (text, link.base) }
    }
    for identifier in element.all("guid") + element.all("id") {
      guard identifier.attributes["ispermalink"]?.lowercased() != "false",
        let text = word(identifier), text.hasPrefix("http://") || text.hasPrefix("https://")
      else { continue }
      return (text, identifier.base)
    }
    if let href = element.attributes["href"] { return (href, element.base) }
    let about = element.attributes["rdf:about"]
    return about.flatMap { $0.hasPrefix("http") ? ($0, element.base) : nil }
  }

  /// The text of an element that is one word.
  private func word(_ element: XMLElement) -> String? {
    let text = MarkupText.collapsed(element.text)
    return text.isEmpty || text.contains(" ") ? nil : text
  }
}

extension XMLElement {
  /// What an element for a person calls them: its `name`, or its text where it has no parts.
  var nameText: String? { self["name"]?.text ?? (children.isEmpty ? text : nil) }
}

/// Words that are no markup, written so that they stay what they are when markup is taken out.
private func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: { "<&".utf8.contains($0) }) else { return text }
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
