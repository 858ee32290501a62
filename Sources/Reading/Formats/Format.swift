import Articles

/// A kind of document that articles are read from.
struct Format: Sendable {
  /// The name that an article's origin shows, such as `text`.
  let name: String
  /// The endings of file names of this kind, in small letters, without the period.
  let endings: Set<String>
  /// The media types of this kind, in small letters.
  var mediaTypes: Set<String> = []
  /// Whether its bytes may hold NUL and control characters.
  var isBinary = false
  /// Whether the bytes of a document show that it is of this kind.
  let showsSigns: @Sendable ([UInt8]) -> Bool
  /// What a document of this kind holds.
  let content: Content

  /// What is in a document.
  enum Content: Sendable {
    /// One article, as a draft of it.
    case article(@Sendable (Document, Reader) throws(ReadingError.Problem) -> Draft)
    /// One document in a wrapping, which is read as if it lay there bare.
    case wrapped(@Sendable (Document, Reader) throws(ReadingError.Problem) -> Document)
    /// Documents.
    case members(@Sendable (Document, Reader) throws(ReadingError.Problem) -> Members)
  }

  /// The formats that are read, the more certain signs first; plain text takes what is left.
  static let all: [Format] = [
    .gzip, .warc, .arc, .wacz, .epub, .zip, .pdf,
    .feed,
    .jsonLines,
    .json,
    .mailbox,
    .mail,
    .html,
    .markdown,
    .plainText,
  ]

  /// The endings of files that hold one article.
  static let ofOneArticle: Set<String> = all.reduce(into: []) { endings, format in
    if case .article = format.content { endings.formUnion(format.endings) }
  }

  /// Finds out what a document is: by its bytes, then by its media type, then by its file's name.
  ///
  /// - Throws: `empty`, `binary` or `unsupported` where it is nothing that is read.
  static func of(_ document: Document) throws(ReadingError.Problem) -> Format {
    if document.bytes.isEmpty { throw .empty }
    if let format = all.first(where: { $0.isBinary && $0.showsSigns(document.bytes) }) {
      return format
    }
    let (bytes, label) = (document.bytes, document.label)
    if let problem = BinarySigns.binaryProblem(of: bytes, declared: label.charset) { throw problem }
    let texts = all.filter { !$0.isBinary }
    let signed = label.isCertain ? nil : texts.first { $0.showsSigns(bytes) }
    let found =
      signed ?? label.mediaType.flatMap { type in texts.first { $0.mediaTypes.contains(type) } }
      ?? texts.first { $0.endings.contains(label.ending) }
    if let found, found.name != plainText.name { return found }
    if !label.isCertain, let problem = BinarySigns.markupProblem(of: bytes) { throw problem }
    return .plainText
  }
}

/// What a format finds in a document, before anybody adds what they know.
struct Draft {
  /// The decoded text.
  let text: Text
  /// The encoding that it was read in.
  let encoding: String
  /// The roles of its stretches.
  let zones: [Zone]
  /// What the text and its markup say about the article.
  var metadata: Metadata
  /// Where the text stands in the document; none where it is the document.
  var source: SourceMap?
  /// The address that the document gives as its own.
  var address: String?
}
