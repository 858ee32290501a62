internal import Analysis
internal import Articles
internal import Tables

/// The table that `quotes --drift` gives.
struct DriftTable {
  private let articles: [Article]

  init(_ articles: [Article]) { self.articles = articles }

  private static let columns = [
    Column("#", .integer), Column("drift", .list), Column("source"), Column("words"),
    Column("where"), Column("later-source"), Column("later-words"), Column("later-where"),
    Column("type", wide: true), Column("later-type", wide: true),
    Column("likeness", .real, wide: true),
  ]

  /// A row for each quotation that an earlier article has otherwise, the gravest first.
  var table: Table {
    let drift = QuotationDrift(in: articles)
    let compared = "\(counted(drift.compared, "quotation")) compared"
    let repeated = "\(drift.repeated) said again word for word"
    let alone = articles.count < 2 ? ["one article has no later one: quotes all --drift"] : []
    return Table(
      columns: Self.columns,
      rows: drift.rows.enumerated().map { row($0.element, number: $0.offset + 1) },
      notes: alone + [(drift.rows.isEmpty ? "no drift: " : "") + "\(compared), \(repeated)"])
  }

  private func row(_ row: QuotationDrift.Row, number: Int) -> Row {
    let (first, later) = (attributed(row.first), attributed(row.later))
    let kinds = row.kinds.map(\.rawValue)
    return Row(
      [
        .integer(number), .list(kinds), .text(first.source), .text(first.content),
        place(of: first), .text(later.source), .text(later.content), place(of: later),
        .text(first.quotation.kind.rawValue), .text(later.quotation.kind.rawValue),
        .real((row.likeness * 100).rounded() / 100),
      ],
      anchors: anchors(of: first) + anchors(of: later), reasons: reasons(for: row, first, later))
  }

  private func attributed(_ saying: Voice.Saying) -> AttributedQuotation {
    AttributedQuotation(quotation: saying.quotation, article: articles[saying.article])
  }

  private func place(of quotation: AttributedQuotation) -> Value {
    Value(
      quotation.quotation.content.first
        .flatMap { quotation.article.locator(at: $0.start) }?.description)
  }

  private func anchors(of quotation: AttributedQuotation) -> [Anchor] {
    quotation.quotation.content.map { Anchor(quotation.article.handle, $0) }
  }

  private func reasons(
    for row: QuotationDrift.Row, _ first: AttributedQuotation, _ later: AttributedQuotation
  ) -> [String] {
    let percent = Int((row.likeness * 100).rounded())
    var reasons = ["\(percent) % of the shorter one's pairs of words stand in both"]
    if !row.lost.isEmpty {
      reasons.append("lost: " + row.lost.map { "“\(first.article[$0])”" }.joined(separator: ", "))
    }
    if !row.gained.isEmpty {
      reasons.append(
        "gained: " + row.gained.map { "“\(later.article[$0])”" }.joined(separator: ", "))
    }
    if row.kinds.contains(.speaker) {
      reasons.append("said by \(first.source), then by \(later.source)")
    }
    return reasons
  }
}
