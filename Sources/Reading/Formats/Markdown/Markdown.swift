import Articles

extension Format {
  /// A text in Markdown, read without its marks.
  static let markdown = Format(
    name: "markdown", endings: ["md", "markdown", "mdown", "mkd"],
    mediaTypes: ["text/markdown", "text/x-markdown"], showsSigns: { _ in false },
    content: .article { document, _ throws(ReadingError.Problem) in
      let decoded = DecodedText(document.bytes, declared: document.label.charset)
      return Draft(
        markdown: decoded.utf8, encoding: decoded.encoding, title: document.label.metadata.title)
    })
}

extension Draft {
  /// Reads the words of a text in Markdown, and what stands in front of it.
  fileprivate init(markdown utf8: [UInt8], encoding: String, title: String?) {
    let front = FrontMatter(utf8)
    var writer = MarkdownWriter(utf8)
    var blocks = MarkdownBlocks(utf8, from: front.end)
    let all = blocks.all()
    let heading = all.first.flatMap { $0.kind == .heading ? $0 : nil }
    // A site shows the title that stands in front above the text; so does the text here.
    if let range = front.title,
      heading == nil || all.allSatisfy({ $0.kind != .heading || $0.level > 1 })
    {
      writer.write(.init(kind: .heading, lines: [range], level: 1), definitions: [])
    }
    for block in all { writer.write(block, definitions: blocks.definitions) }
    let first = writer.written.first.flatMap { $0.kind == .heading ? $0.range : nil }
    let text = Text(validUTF8: writer.utf8)
    let draft = Draft(
      flat: text, encoding: encoding,
      title: title ?? first.map { text[$0] }
        ?? front.title.map { String(decoding: utf8[$0], as: UTF8.self) })
    var metadata = front.metadata
    metadata.title = draft.metadata.title
    metadata.byline = metadata.byline ?? draft.metadata.byline
    metadata.date = metadata.date ?? draft.metadata.date
    metadata.publisher = draft.metadata.publisher
    metadata.language = metadata.language ?? draft.metadata.language
    self.init(
      text: text, encoding: encoding, zones: writer.zoned(draft.zones), metadata: metadata,
      source: writer.map)
  }
}

extension MarkdownWriter {
  /// The zones of the words, with what the marks say of them.
  fileprivate func zoned(_ zones: [Zone]) -> [Zone] {
    let special = written.filter { $0.kind == .picture || $0.kind == .code }
    return zones.map { zone in
      let index = special.boundary { $0.range.start > zone.range.start } - 1
      guard index >= 0, special[index].range.contains(zone.range) else { return zone }
      return special[index].kind == .picture
        ? Zone(.caption, zone.range, reason: "the words that stand for a picture")
        : Zone(.other, zone.range, reason: "a block of code")
    }
  }
}
