internal import Analysis
internal import Articles
internal import Tables

/// The table that `entities` gives.
enum EntityTable {
  /// A row for each summary, those with the most names first.
  static func table(
    of summaries: [EntitySummary], found: Int, in articles: [Article]
  ) -> Table {
    let ordered = summaries.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.names != b.names { return a.names > b.names }
      if a.mentionCount != b.mentionCount { return a.mentionCount > b.mentionCount }
      return left.offset < right.offset
    }
    return Table(
      columns: columns,
      rows: ordered.enumerated().map { row($0.element.element, number: $0.offset + 1) },
      notes: notes(shown: summaries.count, found: found, in: articles))
  }

  static let columns = [
    Column("#", .integer), Column("entity"), Column("type"), Column("names", .integer),
    Column("pronouns", .integer), Column("quoted", .integer), Column("first"),
    Column("aliases", .list), Column("nominals", .integer, wide: true),
    Column("articles", .integer, wide: true), Column("mentions", .integer, wide: true),
  ]

  private static func row(_ summary: EntitySummary, number: Int) -> Row {
    let (article, entity) = (summary.article, summary.entity)
    let first = entity.mentions.first.flatMap { article.locator(at: $0.range.start) }
    return Row(
      [
        .integer(number), .text(entity.name), .text(entity.type.rawValue),
        .integer(summary.names), .integer(summary.pronouns), .integer(summary.quoted),
        Value(first?.description), .list(summary.aliases), .integer(summary.nominals),
        .integer(summary.articleCount), .integer(summary.mentionCount),
      ],
      anchors: entity.mentions.map { Anchor(article.handle, $0.range) },
      reasons: entity.mentions.map { mention in
        let place = article.locator(at: mention.range.start)?.description ?? article.handle
        return "\(place) “\(article[mention.range])” (\(mention.form.rawValue)): \(mention.reason)"
      })
  }

  private static func notes(shown: Int, found: Int, in articles: [Article]) -> [String] {
    let sentences = articles.reduce(0) { $0 + $1[Sentences.self].all.count }
    if found == 0 { return ["no entity: \(counted(sentences, "sentence")) read"] }
    return shown == 0 ? ["none of \(counted(found, "entity", "entities")) fits"] : []
  }
}

/// A number with its noun: `1 sentence`, `12 sentences`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}
