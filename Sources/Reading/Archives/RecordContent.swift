import Articles

/// The content of a record, and whether it may be an article.
struct RecordContent {
  /// Why it is no document; none where it may be one.
  let aside: ArchiveRecord.Aside?

  private let head: RecordHead
  private let bytes: ArraySlice<UInt8>
  private let response: HTTPResponse?
  private let mediaType: MediaType?

  /// Judges a content by the heads in front of it.
  init(_ head: RecordHead, _ bytes: ArraySlice<UInt8>) {
    self.head = head
    self.bytes = bytes
    response = head.mayBeHTTP ? HTTPResponse(parsing: bytes) : nil
    mediaType = response == nil ? head.mediaType : response?.mediaType
    aside = Self.aside(head, response, mediaType, content: response?.body ?? bytes)
  }

  /// Whether the server's own length, or its last chunk, shows that nothing is missing.
  var isWholeByHTTP: Bool {
    guard let response else { return false }
    if let length = response.head["Content-Length"].flatMap(RecordHead.length) {
      return length > 0 && length <= response.body.count
    }
    return response.isChunked && Chunks(response.body)?.isBroken == false
  }

  /// Adds to a record what is noted in the content.
  func described(_ record: ArchiveRecord) -> ArchiveRecord {
    var record = record
    record.status = response?.status
    record.mediaType = mediaType?.name ?? record.mediaType
    if let response { record.size = response.body.count }
    record.aside = aside
    return record
  }

  /// Gives the content, out of its chunks and its compression, with what the heads say of it.
  ///
  /// - Throws: what `HTTPResponse.content(limit:)` throws.
  func document() throws(ReadingError.Problem) -> (Document, flaw: ReadingError.Problem?) {
    let content: (bytes: [UInt8], flaw: ReadingError.Problem?) =
      try response?.content(limit: Reader.memberLimit) ?? (Array(bytes), nil)
    let label = Document.Label(
      mediaType: mediaType?.name, charset: mediaType?.charset, address: head.address,
      captured: head.date.flatMap { CalendarDate(iso: $0.prefix(10)) })
    return (Document(name: "", bytes: content.bytes, label: label), content.flaw)
  }

  private static func aside(
    _ head: RecordHead, _ response: HTTPResponse?, _ mediaType: MediaType?,
    content: ArraySlice<UInt8>
  ) -> ArchiveRecord.Aside? {
    guard documentTypes.contains(head.type) else { return .type }
    if let address = head.address?.lowercased() {
      if foreignSchemes.contains(where: address.hasPrefix) { return .type }
      if address.hasSuffix("/robots.txt") { return .robots }
    }
    if let response, response.status != 200 { return .status }
    if content.allSatisfy({ $0 <= 0x20 }) { return .empty }
    if let mediaType { return ArticleMediaType.holds(mediaType.name) ? nil : .mediaType }
    // Old servers name no type; a page is a text then.
    let isText = BinarySigns.problem(of: Array(content.prefix(1_024))) == nil
    return isText || response?.head["Content-Encoding"] != nil ? nil : .mediaType
  }

  /// The types of records that hold documents.
  private static let documentTypes: Set<String> = ["response", "resource", "conversion"]

  /// Schemes under which archives keep their own notes.
  private static let foreignSchemes = [
    "metadata:", "dns:", "whois:", "filedesc:", "warcinfo:", "screenshot:", "urn:",
  ]
}

/// The media types of what may be an article, or hold some.
enum ArticleMediaType {
  /// Whether a type, in small letters, is one of them.
  static func holds(_ type: String) -> Bool {
    known.contains(type) || type.hasSuffix("+json")
      || Format.all.contains { !$0.isBinary && $0.mediaTypes.contains(type) }
  }

  private static let known: Set<String> = [
    "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/json",
    "text/json", "application/jsonl", "application/x-ndjson", "application/xml", "text/xml",
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "text/markdown",
  ]
}
