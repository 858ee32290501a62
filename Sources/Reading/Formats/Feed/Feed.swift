import Articles

extension Format {
  /// A feed: RSS of all versions, RDF, Atom or CDF, whose entries are read as documents.
  static let feed = Format(
    name: "feed", endings: ["rss", "atom", "rdf", "feed", "cdf", "xml"],
    mediaTypes: [
      "application/rss+xml", "application/atom+xml", "application/rdf+xml",
      "application/x-rss+xml", "text/rss+xml", "application/x-cdf", "application/xml", "text/xml",
    ],
    showsSigns: FeedSigns.shows,
    content: .members { document, _ throws(ReadingError.Problem) in
      try FeedReader(document).members()
    })
}

/// Reads the entries of a feed one after the other.
struct FeedReader {
  private let name: String
  private let feed: FeedHead
  /// The places of the entries.
  private let entries: [XMLWalk]

  /// Looks for the entries, and for what the feed says of itself, before or behind them.
  ///
  /// - Throws: `nothingFound` where it is no feed, or has no entries.
  init(_ document: Document) throws(ReadingError.Problem) {
    name = document.name
    let declared = document.label.charset ?? declaredCharset(inMarkup: document.bytes)
    var walk = XMLWalk(DecodedText(document.bytes, declared: declared).utf8)
    var feed = FeedHead(address: document.label.address)
    var entries: [XMLWalk] = []
    var isFeed = false
    while let event = walk.next() {
      guard case .open = event, let opened = walk.open.last else { continue }
      switch opened.name {
      case "item", "entry":
        isFeed = true
        entries.append(walk)
        walk.skip()
      case "rss", "rdf:rdf", "feed", "channel":
        isFeed = true
        feed.read(attributesOf: opened)
      default:
        guard walk.open.dropLast().last.map({ FeedHead.holders.contains($0.name) }) ?? false else {
          continue
        }
        feed.read(walk.element())
      }
    }
    guard isFeed else {
      throw .nothingFound(in: "XML document", wanted: "a feed (RSS, RDF or Atom)")
    }
    guard !entries.isEmpty else { throw .nothingFound(in: "feed", wanted: "an entry") }
    self.feed = feed
    self.entries = entries
  }

  /// The entries as documents, each made when it is asked for.
  func members() -> Members {
    var rest = entries.enumerated().makeIterator()
    return Members {
      guard let (index, start) = rest.next() else { return nil }
      var walk = start
      let entry = FeedEntry(walk.element(isRepeated: true), in: walk.bytes, of: feed)
      let title = entry.title.map { " (\($0.prefix(60)))" } ?? ""
      let name = "\(name) entry \(index + 1)\(title)"
      guard let document = entry.document(named: name) else {
        return .failure(ReadingError(name, .empty))
      }
      return .success(document)
    }
  }
}

/// The beginnings of a feed.
enum FeedSigns {
  /// Whether a feed begins in the first 4 KB, behind comments, declarations and stray words.
  static func shows(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(4_096))
    let wide = Encoding.wide(head, declared: nil)
    var tokens = XMLTokens(wide.map { Transcoding(head[...], from: $0).utf8 } ?? head)
    var isPage = false
    while let token = tokens.next() {
      guard case .start(let tag) = token else { continue }
      let name = tag.name.lowercased().split(separator: ":").last ?? ""
      switch name {
      case "rss", "rdf": return true
      case "feed": return !isPage || tag.attributes.contains { $0.name.hasPrefix("xmlns") }
      case "channel": return !isPage
      // A server may have put a page around it.
      case "html", "head", "body", "pre", "title", "meta": isPage = true
      default: return false
      }
    }
    return false
  }
}
