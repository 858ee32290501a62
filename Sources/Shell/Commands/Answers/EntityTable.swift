internal import Analysis
internal import Articles
internal import Tables

/// The table that `entities` gives.
enum EntityTable {
  /// A row for each summary, those with the most names first.
  static func table(of summaries: [EntitySummary], over articles: [Article]) -> Table {
    Table(
      columns: articles.count > 1 ? columns.map(\.withArticles) : columns,
      rows: ordered(summaries).enumerated().map { row($0.element, number: $0.offset + 1) })
  }

  /// The same, article by article: a row for each entity of each.
  static func table(byArticle groups: [(article: Article, summaries: [EntitySummary])]) -> Table {
    var rows: [Row] = []
    for (article, summaries) in groups {
      for summary in ordered(summaries) {
        var row = row(summary, number: rows.count + 1)
        row.values.insert(.text(article.handle), at: 1)
        rows.append(row)
      }
    }
    var columns = columns
    columns.insert(Column("article"), at: 1)
    return Table(columns: columns, rows: rows)
  }

  /// A row for each name that a reader rejected.
  static func table(ofRejectedIn articles: [Article]) -> Table {
    var rows: [Row] = []
    for article in articles {
      for rejection in article[Entities.self].rejected {
        let names = rejection.places.count
        let said = rejection.correction
        rows.append(
          Row(
            [
              .integer(rows.count + 1), .text(rejection.name), .text(rejection.type.rawValue),
              .integer(names), .integer(0), .integer(0),
              Value(rejection.places.first.map(article.place)), .empty, .integer(0), .integer(1),
              .integer(names), .integer(0), .integer(0), "rejected",
            ],
            anchors: rejection.places.map { Anchor(article.handle, $0) },
            reasons: [
              "the reader says in \(said.origin): \(said.words)"
                + (said.reason.map { " (\($0))" } ?? "")
            ]))
      }
    }
    return Table(
      columns: columns, rows: rows, notes: rows.isEmpty ? ["nothing was rejected"] : [])
  }

  static let columns = [
    Column("#", .integer), Column("entity"), Column("type"), Column("names", .integer),
    Column("pronouns", .integer), Column("quoted", .integer), Column("first"),
    Column("aliases", .list), Column("nominals", .integer, wide: true),
    Column("articles", .integer, wide: true), Column("mentions", .integer, wide: true),
    Column("negated", .integer, wide: true), Column("in-quotes", .integer, wide: true),
    Column("status", wide: true),
  ]

  private static func ordered(_ summaries: [EntitySummary]) -> [EntitySummary] {
    summaries.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.names != b.names { return a.names > b.names }
      if a.mentions.count != b.mentions.count { return a.mentions.count > b.mentions.count }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func row(_ summary: EntitySummary, number: Int) -> Row {
    let first = summary.mentions.first.map { $0.article.place(of: $0.mention.range) }
    return Row(
      [
        .integer(number), .text(summary.name), .text(summary.type.rawValue),
        .integer(summary.names), .integer(summary.pronouns),
        .integer(summary.quoted), Value(first), .list(summary.aliases),
        .integer(summary.nominals), .integer(summary.articleCount),
        .integer(summary.mentions.count), .integer(summary.negated), .integer(summary.inQuotes),
        Value(summary.status),
      ],
      anchors: summary.mentions.map { Anchor($0.article.handle, $0.mention.range) },
      reasons: summary.reasons
        + summary.mentions.map { mention, article in
          "\(article.place(of: mention.range)) “\(article[mention.range])” "
            + "(\(mention.form.rawValue)): \(mention.reason)"
        })
  }
}

extension Column {
  /// The same, shown every day where it counts articles: over several, that is asked first.
  fileprivate var withArticles: Column {
    var column = self
    if name == "articles" { column.isWide = false }
    return column
  }
}

/// A number with its noun: `1 sentence`, `12 sentences`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}
