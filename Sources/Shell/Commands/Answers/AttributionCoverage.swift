internal import Analysis
internal import Articles
internal import Tables

/// What share of the sentences is attributed to which kind of source.
struct AttributionCoverage {
  let sentences: Int
  let unattributed: Int
  private let kinds: [QuotationFindings.Kind]

  init(_ articles: [Article]) {
    let findings = articles.map { $0[Quotations.self].findings }
    sentences = findings.reduce(0) { $0 + $1.sentences }
    unattributed = findings.reduce(0) { $0 + $1.unattributedSentences }
    kinds = Quotation.SourceKind.allCases.compactMap { kind in
      let some = findings.flatMap(\.kinds).filter { $0.kind == kind }
      guard !some.isEmpty else { return nil }
      return QuotationFindings.Kind(
        kind: kind, count: some.reduce(0) { $0 + $1.count },
        sentences: some.reduce(0) { $0 + $1.sentences })
    }
  }

  static let columns = [
    Column("source-kind"), Column("sentences", .integer), Column("share", .real),
    Column("quotes", .integer),
  ]

  /// A row for each kind of source, and one for the sentences without any.
  var table: Table {
    func row(_ name: String, _ sentences: Int, _ quotes: Int) -> Row {
      let share = self.sentences == 0 ? 0 : Double(sentences) / Double(self.sentences)
      return Row([
        .text(name), .integer(sentences), .real((share * 1000).rounded() / 1000), .integer(quotes),
      ])
    }
    return Table(
      columns: Self.columns,
      rows: kinds.map { row($0.kind.rawValue, $0.sentences, $0.count) }
        + [row("no source", unattributed, 0)],
      notes: [
        "\(counted(sentences, "sentence")); one with several sources counts for the kind listed first"
      ])
  }
}
