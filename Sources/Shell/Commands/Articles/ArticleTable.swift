internal import Analysis
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
    Column("language", wide: true),
  ]

  private static func row(_ article: Article) -> Row {
    let tokens = article[Tokens.self]
    let metadata = article.metadata
    let title = article.paragraphs.first { $0.number == 0 }?.range
    return Row(
      [
        .text(article.handle), Value(metadata.title),
        Value(metadata.date?.day.description), .text(metadata.date?.source.rawValue ?? "none"),
        .integer(article.bodyWordCount),
        .integer(article[Sentences.self].all.count), .list(setAside(article)),
        Value(article.origin.path), .text(article.origin.sha256), .text(article.origin.format),
        .text(article.origin.encoding), Value(metadata.byline), Value(metadata.publisher),
        Value(metadata.language),
      ],
      anchors: title.map { [Anchor(article.handle, $0)] } ?? [],
      reasons: reasons(article, tokenCount: tokens.all.count))
  }

  private static func reasons(_ article: Article, tokenCount: Int) -> [String] {
    let date = article.metadata.date
    return [
      "read as \(article.origin.format), \(article.origin.encoding)",
      date.map { "the document date \($0.day) comes from: \($0.source.rawValue)" }
        ?? "no document date: none was given and the text names none",
      "\(tokenCount) tokens in \(article.paragraphs.count) paragraphs that are analysed",
    ]
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

extension Article {
  /// The words of all analysed paragraphs but the title.
  var bodyWordCount: Int {
    let tokens = self[Tokens.self]
    return zip(paragraphs, tokens.paragraphs).reduce(0) { sum, pair in
      guard pair.0.number > 0 else { return sum }
      return sum + pair.1.count { tokens.all[$0].followsSpace && tokens.all[$0].kind != .mark }
    }
  }
}

extension Anchor {
  /// Points at a stretch of an article.
  init(_ handle: String, _ range: TextRange) {
    self.init(article: handle, start: range.start, end: range.end)
  }
}
