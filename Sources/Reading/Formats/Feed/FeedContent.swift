/// A text in a feed, and whether it is written in HTML.
struct FeedContent {
  /// The text, or its HTML.
  var source: String
  /// Whether it is HTML.
  var isMarkup: Bool
  /// The language that is said of it.
  var language: String?

  /// Finds the fullest text of an entry; none where it has none.
  ///
  /// The one that is called the content, unless the summary is more than twice as long: some feeds
  /// put a sentence there and the article into the description.
  init?(best entry: XMLElement, in bytes: [UInt8]) {
    func longest(_ names: [String]) -> FeedContent? {
      let places = [entry] + entry.all("media:group")
      let found = places.flatMap { place in names.flatMap { place.all($0) } }.map {
        FeedContent($0, in: bytes)
      }
      return found.filter { !$0.isBlank }.max { $0.size < $1.size }
    }
    let content = longest(["content:encoded", "content", "xhtml:body", "body", "fullitem"])
    let summary =
      longest(["description", "summary", "abstract"])
      ?? longest(["dc:description", "dcterms:abstract", "media:description", "itunes:summary"])
    switch (content, summary) {
    case (let content?, let summary?):
      self = summary.size > 2 * content.size ? summary : content
    case (let only?, nil), (nil, let only?): self = only
    case (nil, nil): return nil
    }
  }

  /// Reads a text construct of Atom or RSS by the type it states, or by what it looks like.
  init(_ element: XMLElement, in bytes: [UInt8]) {
    language = element.language
    let type = element.attributes["type"]?.lowercased() ?? ""
    let mode = element.attributes["mode"]?.lowercased() ?? ""
    if mode == "base64" || Self.isBinary(type), let words = Base64.text(element.text) {
      source = words
      isMarkup =
        type.contains("html") || (!type.hasPrefix("text/plain") && MarkupText.isMarkedUp(words))
    } else if !element.children.isEmpty {
      // Tags that should have been escaped are as good as those that may stand here.
      source = Self.markup(of: element, in: bytes)
      isMarkup = true
    } else {
      source = element.text
      let isPlain = type == "text" || type == "text/plain"
      isMarkup = type.contains("html") || (!isPlain && MarkupText.isMarkedUp(source))
    }
  }

  private var size: Int { source.utf8.count }
  /// Whether there are no words in it; a picture alone is no text.
  private var isBlank: Bool {
    isMarkup ? MarkupText.plain(source).isEmpty : source.allSatisfy(\.isWhitespace)
  }

  /// A type that is neither text nor XML is written in base64, as Atom has it.
  private static func isBinary(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.contains("xml")
      && !type.contains("html")
  }

  /// The content as it stands in the feed; XHTML with a prefix is written without it.
  private static func markup(of element: XMLElement, in bytes: [UInt8]) -> String {
    let written = bytes[element.content]
    guard let child = element.children.first, child.name.hasPrefix("xhtml:"),
      let open = written.firstIndex(of: UInt8(ascii: "<")),
      let colon = written[open...].prefix(64).firstIndex(of: UInt8(ascii: ":")),
      written[open..<colon].allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: ">") })
    else { return String(decoding: written, as: UTF8.self) }
    return String(
      decoding: without(Array(written[(open + 1)...colon]), in: written), as: UTF8.self)
  }

  /// Takes the prefix out of the tags.
  private static func without(_ prefix: [UInt8], in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      kept.append(bytes[offset])
      let isTag = bytes[offset] == UInt8(ascii: "<")
      offset += 1
      guard isTag else { continue }
      if offset < bytes.endIndex, bytes[offset] == UInt8(ascii: "/") {
        kept.append(bytes[offset])
        offset += 1
      }
      if bytes[offset...].starts(with: prefix) { offset += prefix.count }
    }
    return kept
  }
}
