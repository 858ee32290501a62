package import Articles

/// Turns what a person names into articles.
package struct Reader: Sendable {
  /// The number of bytes beyond which an input is refused: 512 MB.
  package static let standardLimit = 512 << 20
  /// The number of bytes beyond which a document in an archive is refused: 64 MB.
  package static let memberLimit = 64 << 20

  /// The number of bytes beyond which an input is refused.
  let limit: Int
  /// Whether the person has asked to stop.
  let isCancelled: @Sendable () -> Bool
  /// How pages are fetched.
  let fetching: Fetching

  /// Makes a reader.
  ///
  /// - Parameter isCancelled: asked between blocks of bytes, and when a signal interrupts a wait.
  package init(
    limit: Int = Reader.standardLimit, isCancelled: @escaping @Sendable () -> Bool = { false },
    fetching: Fetching = .standard
  ) {
    self.limit = limit
    self.isCancelled = isCancelled
    self.fetching = fetching
  }

  /// Makes an article of bytes.
  ///
  /// - Parameters:
  ///   - path: where the bytes come from, as the person wrote it; none for bytes from memory.
  ///   - date: the day the person says the text speaks from; it goes before any in the text.
  /// - Throws: `ReadingError` where the bytes are no text, of a kind that is not read, or blank.
  package func article(
    from bytes: [UInt8], path: String?, handle: String, date: CalendarDate? = nil
  ) throws(ReadingError) -> Article {
    try article(
      from: Document(
        name: path ?? handle, bytes: bytes, label: Document.Label(fileName: path)),
      path: path, handle: handle, date: date)
  }

  /// Makes an article of a document.
  ///
  /// - Parameters:
  ///   - path: the input that the document comes from, as the person wrote it.
  ///   - date: the day the person says the text speaks from; it goes before any in the text.
  /// - Throws: `ReadingError` where the bytes are no text, of a kind that is not read, or blank.
  package func article(
    from document: Document, path: String?, handle: String, date: CalendarDate? = nil
  ) throws(ReadingError) -> Article {
    let (document, format) = try unwrapped(document)
    var draft: Draft
    do throws(ReadingError.Problem) {
      guard case .article(let read) = format.content else {
        throw .damaged(kind: format.name, detail: "one article was asked for, it may hold several")
      }
      draft = try read(document, self)
    } catch {
      throw ReadingError(document.name, error)
    }
    if let nul = draft.text.utf8.firstIndex(of: 0) {
      throw ReadingError(
        document.name, .binary(looksLike: "data with NUL characters", offset: nul))
    }
    guard !draft.zones.isEmpty else { throw ReadingError(document.name, .empty) }
    draft.metadata.fillGaps(from: document.label.metadata)
    draft.metadata.keepWithinLimits()
    return Article(
      draft, handle: handle, date: date,
      origin: Origin(
        path: path, member: document.label.member,
        address: document.label.address ?? draft.address, captured: document.label.captured,
        sha256: document.sha256 ?? sha256(document.bytes), format: format.name,
        encoding: draft.encoding))
  }

  /// Turns the bytes of a text file into UTF-8, without a byte order mark.
  ///
  /// - Throws: `ReadingError` where the bytes are no text.
  package func utf8(of bytes: [UInt8], path: String) throws(ReadingError) -> [UInt8] {
    if let problem = BinarySigns.problem(of: bytes) { throw ReadingError(path, problem) }
    return DecodedText(bytes).utf8
  }

  /// How much of a text is judged.
  package enum Zones: String, Sendable {
    /// The roles of its stretches are found.
    case auto
    /// The whole text is body.
    case none
  }

  /// Makes an article of a text whose offsets must stay as they are.
  ///
  /// - Parameter title: a title given beside the text. It is the title's zone if the text begins
  ///   with it; else it is metadata, and no headline is looked for in the text.
  package func article(
    text: String, title: String? = nil, handle: String, date: CalendarDate? = nil,
    zones: Zones = .auto
  ) -> Article {
    let bytes = Array(text.utf8)
    let text = Text(validUTF8: bytes)
    let draft =
      zones == .none
      ? Draft(unzoned: text, title: title) : Draft(flat: text, encoding: "utf-8", title: title)
    return Article(
      draft, handle: handle, date: date,
      origin: Origin(path: nil, sha256: sha256(bytes), format: "text", encoding: "utf-8"))
  }
}

extension Article {
  /// Numbers the paragraphs of a draft: the title is 0, the other analysed zones 1, 2, …
  fileprivate init(_ draft: Draft, handle: String, date: CalendarDate?, origin: Origin) {
    var number = 0
    var paragraphs: [Paragraph] = []
    for zone in draft.zones where zone.isAnalysed {
      if zone.kind != .title { number += 1 }
      paragraphs.append(
        Paragraph(number: zone.kind == .title ? 0 : number, range: zone.range, zone: zone.kind))
    }
    var metadata = draft.metadata
    if let date { metadata.date = DocumentDate(date, from: .given) }
    self.init(
      handle: handle, text: draft.text, origin: origin, metadata: metadata, zones: draft.zones,
      paragraphs: paragraphs, source: draft.source)
  }
}

extension Metadata {
  /// Takes over what only the other one knows.
  mutating func fillGaps(from other: Metadata) {
    title = title ?? other.title
    byline = byline ?? other.byline
    date = date ?? other.date
    modified = modified ?? other.modified
    publisher = publisher ?? other.publisher
    language = language ?? other.language
  }
}
