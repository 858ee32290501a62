import Articles

extension Format {
  /// Text without markup, a paragraph a line or hard-wrapped.
  static let plainText = Format(
    name: "text", endings: ["txt", "text"],
    mediaTypes: ["text/plain"], showsSigns: { _ in false },
    content: .article { document, _ throws(ReadingError.Problem) in
      let decoded = DecodedText(document.bytes, declared: document.label.charset)
      return Draft(
        flat: Text(validUTF8: decoded.utf8), encoding: decoded.encoding,
        title: document.label.metadata.title)
    })
}

extension Draft {
  /// Finds zones and metadata in a text that has no markup.
  ///
  /// - Parameter title: a title known from elsewhere; none where the text is to tell.
  init(flat text: Text, encoding: String, title: String?) {
    let zones = Zoning(text, blocks: Blocks.find(in: text), knownTitle: title)
      .zones(knownTitle: title)
    self.init(
      text: text, encoding: encoding, zones: zones,
      metadata: Metadata(zones: zones, of: text, title: title))
  }

  /// Takes a text as body from end to end.
  init(unzoned text: Text, title: String?) {
    let zones = Blocks.find(in: text).map {
      Zone(.body, $0.range, reason: "all of the text is body")
    }
    self.init(
      text: text, encoding: "utf-8", zones: zones,
      metadata: Metadata(title: title, language: Language.guess(zones, of: text)))
  }
}

extension Metadata {
  /// Gathers what the zones of a flat text say.
  init(zones: [Zone], of text: Text, title: String?) {
    self.init(title: title)
    fillGaps(from: zones, of: text)
  }

  /// Takes over what the zones of a text say and nothing else did.
  mutating func fillGaps(from zones: [Zone], of text: Text) {
    title = title ?? zones.first { $0.kind == .title }.map { text[$0.range] }
    byline = byline ?? Self.byline(in: zones, of: text)
    date = date ?? DocumentDate(in: zones, of: text)
    publisher = publisher ?? Publisher.find(in: zones, of: text)
    language = language ?? Language.guess(zones, of: text)
  }

  private static func byline(in zones: [Zone], of text: Text) -> String? {
    let byline = zones.lazy.filter { $0.kind == .byline }.compactMap { zone in
      Byline(zone.range, in: text) ?? Byline(unmarked: zone.range, in: text)
    }.first?.names
    let name = zones.first { $0.kind == .byline && Byline.isName($0.range, in: text) }?.range
    return (byline ?? name).map { text[$0] }
  }
}
