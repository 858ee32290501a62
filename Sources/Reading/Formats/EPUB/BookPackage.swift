import Articles

/// What a book says of itself: its pages in their order, and who wrote it.
struct BookPackage {
  /// One page of the book.
  struct Page {
    /// The name of its entry.
    let name: String
    /// Its media type, where the book names one.
    let mediaType: String?
    /// Why it is no document; none where it is one.
    let aside: ArchiveRecord.Aside?
  }

  /// The entry that says where the package lies.
  static let containerName = "META-INF/container.xml"
  /// The number of bytes beyond which no package is read.
  static let limit = 8 << 20

  /// The pages in the order of the book, each once.
  let pages: [Page]
  /// Their names.
  let names: Set<String>
  /// What holds for all pages.
  let metadata: Metadata

  /// Reads the package of a book.
  ///
  /// - Parameter entry: gives the content of an entry; none where there is none of that name.
  /// - Throws: what `entry` throws, and `damaged` where the book does not name its pages.
  init(
    entry: (String) throws(ReadingError.Problem) -> [UInt8]?
  ) throws(ReadingError.Problem) {
    guard let container = try entry(Self.containerName).flatMap({ XMLElement(reading: $0) }),
      let path = container.first("rootfiles")?.first("rootfile")?.attributes["full-path"]
    else { throw .damaged(kind: "EPUB", detail: "it does not say where its package lies") }
    guard let package = try entry(path).flatMap({ XMLElement(reading: $0) }) else {
      throw .damaged(kind: "EPUB", detail: "its package \(path) is missing")
    }
    var known: Set<String> = []
    pages = Self.pages(of: package, at: path).filter { known.insert($0.name).inserted }
    names = known
    guard !pages.isEmpty else { throw .damaged(kind: "EPUB", detail: "it names no pages") }
    metadata = Metadata(book: package.first("metadata"))
  }

  private static func pages(of package: XMLElement, at path: String) -> [Page] {
    let items = Dictionary(
      (package.first("manifest")?.children ?? []).compactMap { item in
        item.attributes["id"].map { ($0, item) }
      }, uniquingKeysWith: { first, _ in first })
    return (package.first("spine")?.children ?? []).compactMap { reference in
      guard let item = reference.attributes["idref"].flatMap({ items[$0] }),
        let address = item.attributes["href"]
      else { return nil }
      let type = item.attributes["media-type"]?.lowercased()
      let isBeside = reference.attributes["linear"] == "no"
      let isContents = item.attributes["properties"]?.split(separator: " ").contains("nav") ?? false
      let isPage = type.map(ArticleMediaType.holds) ?? true
      return Page(
        name: name(of: address, from: path), mediaType: type,
        aside: isBeside || isContents ? .type : isPage ? nil : .mediaType)
    }
  }

  /// The name of the entry that an address in the package leads to.
  private static func name(of address: String, from path: String) -> String {
    let bare = address.split(separator: "#", omittingEmptySubsequences: false).first ?? ""
    let whole = resolved(String(bare), against: "/\(path)")
    return unescaped(whole.hasPrefix("/") ? whole.dropFirst() : whole[...])
  }

  /// Replaces `%20` and the like by what they stand for.
  private static func unescaped(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let digits = bytes[offset...].dropFirst().prefix(2)
      if bytes[offset] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        plain.append(byte)
        offset += 3
      } else {
        plain.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

extension XMLElement {
  /// The first child of a name without a prefix.
  fileprivate func first(_ name: String) -> XMLElement? {
    children.first { $0.localName == name }
  }
}

extension Metadata {
  /// Reads what a package says of its book, in the words of Dublin Core.
  fileprivate init(book metadata: XMLElement?) {
    let outer = metadata?.children ?? []
    // The first version put them into an element of their own.
    let fields = outer + outer.flatMap { $0.localName == "dc-metadata" ? $0.children : [] }
    func all(_ name: String) -> [XMLElement] {
      fields.filter { $0.localName == name && !$0.text.allSatisfy(\.isWhitespace) }
    }
    let creators = all("creator")
    let authors = creators.filter { ($0.attributes["opf:role"] ?? "aut") == "aut" }
    // Newspapers as books have no publisher but are one.
    let publisher = all("publisher").first ?? all("title").first
    let dates = all("date")
    let date =
      dates.first { $0.attributes["opf:event"] == "publication" }
      ?? dates.first { $0.attributes["opf:event"] == nil }
    self.init(
      byline: PersonName.list((authors.isEmpty ? creators : authors).map(\.text)),
      date: date.flatMap { CalendarDate(stamp: $0.text) }.map { DocumentDate($0, from: .meta) },
      publisher: publisher.map { MarkupText.collapsed($0.text) },
      language: all("language").first.map { MarkupText.collapsed($0.text) })
  }
}
