extension Format {
  /// A book as a ZIP file of pages (EPUB 2 and 3), whose pages are read in the order of the book.
  static let epub = Format(
    name: "epub", endings: ["epub"], mediaTypes: ["application/epub+zip"], isBinary: true,
    showsSigns: { bytes in
      guard zip.showsSigns(bytes), let archive = try? ZipArchive(bytes) else { return false }
      return archive.entries.contains { $0.name == BookPackage.containerName }
    },
    content: .members { document, _ throws(ReadingError.Problem) in
      var book = try Book(document)
      return Members(archive: { book.next() })
    })
}

/// The pages of a book one after the other, and behind them what lies beside them.
private struct Book {
  private let name: String
  private let archive: ZipArchive
  private let package: BookPackage
  private let entries: [String: ZipEntry]
  private var pages: [BookPackage.Page]
  private var others: ZipEntries

  /// No book has more files.
  private static let entryLimit = 200_000

  init(_ document: Document) throws(ReadingError.Problem) {
    name = document.name
    let archive = try ZipArchive(document.bytes)
    let entries = Dictionary(
      archive.entries.prefix(Self.entryLimit).map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    if let lock = Self.locks.first(where: { entries[$0] != nil }) {
      throw .unsupported(format: "a book under a lock (\(lock))")
    }
    package = try BookPackage { name throws(ReadingError.Problem) in
      try entries[name].map { entry throws(ReadingError.Problem) in
        try archive.content(of: entry, limit: BookPackage.limit)
      }
    }
    self.archive = archive
    self.entries = entries
    pages = package.pages.reversed()
    others = archive.entries
  }

  /// Gives the next page, then the next other entry.
  mutating func next() -> Member? {
    if let page = pages.popLast() { return member(page) }
    while let entry = others.next() {
      if package.names.contains(entry.name) { continue }
      return archive.member(entry, in: name, aside: .type, limit: 0)
    }
    return nil
  }

  private func member(_ page: BookPackage.Page) -> Member {
    guard let entry = entries[page.name] else {
      var record = ArchiveRecord(type: "file", offset: 0)
      let problem = ReadingError.Problem.damaged(kind: "EPUB", detail: "the page is not in it")
      (record.name, record.problem) = (page.name, problem)
      return Member(
        record: record, document: .failure(ReadingError("\(name), \(page.name)", problem)))
    }
    let label = Document.Label(mediaType: page.mediaType, metadata: package.metadata)
    var member = archive.member(
      entry, in: name, aside: page.aside, limit: Reader.memberLimit, label: label)
    // A cover is a page with a picture.
    if case .success(let document) = member.document, !PageWords.areIn(document.bytes) {
      member.document = nil
      member.record?.aside = .empty
    }
    return member
  }

  /// The entries by which sellers note who may open the pages.
  private static let locks = ["META-INF/rights.xml", "META-INF/license.lcpl", "META-INF/sinf.xml"]
}

/// Whether a page says anything.
private enum PageWords {
  /// Whether anything but white space stands outside of tags, from the body on.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    var isTag = false
    for byte in bytes[bodyStart(in: bytes)...] {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      default: if !isTag, byte > 0x20 { return true }
      }
    }
    return false
  }

  private static func bodyStart(in bytes: [UInt8]) -> Int {
    var start = 0
    while let tag = bytes.offset(of: UInt8(ascii: "<"), from: start) {
      if bytes[tag...].prefix(5).map({ $0 | 0x20 }) == Array("<body".utf8).map({ $0 | 0x20 }) {
        return tag
      }
      start = tag + 1
    }
    return 0
  }
}
