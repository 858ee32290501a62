internal import Articles
internal import Tables

/// The table that `load` and `articles` give.
enum ArticleTable {
  /// A row for each article.
  static func table(of articles: [Article]) -> Table {
    Table(columns: columns, rows: articles.map(row))
  }

  private static let columns = [
    Column("handle"), Column("title"), Column("date"), Column("date-source"),
    Column("words", .integer), Column("sentences", .integer), Column("set-aside", .list),
    Column("path", wide: true), Column("sha256", wide: true), Column("format", wide: true),
    Column("encoding", wide: true), Column("byline", wide: true), Column("publisher", wide: true),
    Column("language", wide: true), Column("modified", wide: true),
    Column("modified-source", wide: true), Column("address", wide: true),
    Column("captured", wide: true), Column("member", .integer, wide: true),
  ]

  private static func row(_ article: Article) -> Row {
    let counts = article[ArticleCounts.self]
    let metadata = article.metadata
    let title = article.paragraphs.first { $0.number == 0 }?.range
    return Row(
      [
        .text(article.handle), Value(metadata.title),
        Value(metadata.date?.day.description), .text(metadata.date?.source.rawValue ?? "none"),
        .integer(counts.words), .integer(counts.sentences), .list(setAside(article)),
        Value(article.origin.path), .text(article.origin.sha256), .text(article.origin.format),
        .text(article.origin.encoding), Value(metadata.byline), Value(metadata.publisher),
        Value(metadata.language), Value(metadata.modified?.day.description),
        Value(metadata.modified?.source.rawValue), Value(article.origin.address),
        Value(article.origin.captured?.description), Value(article.origin.member),
      ],
      anchors: title.map { [Anchor(article.handle, $0)] } ?? [],
      reasons: reasons(article, tokenCount: counts.tokens))
  }

  private static func reasons(_ article: Article, tokenCount: Int) -> [String] {
    let (metadata, origin) = (article.metadata, article.origin)
    var reasons = ["read as \(origin.format), \(origin.encoding)"]
    if let member = origin.member {
      reasons.append("document \(member) of \(origin.path ?? "a text from memory")")
    }
    if let address = origin.address { reasons.append("its address is \(address)") }
    if let captured = origin.captured {
      reasons.append("it was fetched on \(captured), so no date in it can be later")
    }
    reasons.append(
      metadata.date.map { "the document date \($0.day) comes from: \($0.source.words)" }
        ?? "no document date: none was given and the text names none")
    if let modified = metadata.modified {
      reasons.append("changed on \(modified.day), which comes from: \(modified.source.words)")
    }
    for (name, value, kind) in [
      ("title", metadata.title, Zone.Kind.title), ("byline", metadata.byline, .byline),
    ] {
      guard value != nil else { continue }
      let zone = article.zones.first { $0.kind == kind }
      reasons.append(
        zone.map { "the \(name) stands in the text: \($0.reason)" }
          ?? "the \(name) is said beside the text, and does not stand in it")
    }
    reasons.append(
      "\(tokenCount) tokens in \(article.paragraphs.count) paragraphs that are analysed")
    return reasons
  }

  /// The kinds of the zones that are kept but not analysed, each once, in the order of the text.
  private static func setAside(_ article: Article) -> [String] {
    var kinds: [String] = []
    for zone in article.zones where !zone.isAnalysed && !kinds.contains(zone.kind.rawValue) {
      kinds.append(zone.kind.rawValue)
    }
    return kinds
  }
}

extension Anchor {
  /// Points at a stretch of an article.
  init(_ handle: String, _ range: TextRange) {
    self.init(article: handle, start: range.start, end: range.end)
  }
}

extension DocumentDate.Source {
  /// Where a day was found, in words.
  var words: String {
    switch self {
    case .given, .dateline, .text, .url: rawValue
    case .meta: "meta, an element of the page's head"
    case .jsonLD: "json-ld, data in the page for search engines"
    case .time: "time, an element of the page"
    case .feed: "feed, its entry"
    case .header: "header, of the message or the server's answer"
    case .json: "json, a member of the object"
    }
  }
}
