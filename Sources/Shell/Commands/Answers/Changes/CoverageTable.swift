internal import Analysis
internal import Articles
internal import Tables

/// The table that `diff --coverage` gives.
struct CoverageTable {
  private let articles: [Article]
  private let coverage: Coverage
  /// What is said in each article, stretch by stretch in the order of the text.
  private let contents: [[(range: TextRange, quotation: Quotation)]]

  /// Compares articles on one event.
  init(_ articles: [Article]) {
    self.articles = articles
    coverage = Coverage(of: articles)
    contents = articles.map { article in
      article[Quotations.self].speech
        .flatMap { quotation in quotation.content.map { ($0, quotation) } }
        .sorted { $0.range < $1.range }
    }
  }

  private static let columns = [
    Column("#", .integer), Column("kind"), Column("what"), Column("in", .list),
    Column("not-in", .list), Column("where", .list), Column("detail"),
    Column("mentions", .integer, wide: true),
  ]

  /// A row for each thing that only some of the articles tell, and for each contradiction.
  var table: Table {
    Table(
      columns: Self.columns,
      rows: coverage.findings.enumerated().map { row($0.element, number: $0.offset + 1) },
      notes: notes)
  }

  private func row(_ finding: CoverageFinding, number: Int) -> Row {
    let missing = articles.indices.filter { !finding.articles.contains($0) }
    let isContradiction = finding.kind == .contradiction
    return Row(
      [
        .integer(number), .text(finding.kind.rawValue), .text(finding.what),
        .list(finding.articles.map { articles[$0].handle }),
        .list(isContradiction ? [] : missing.map { articles[$0].handle }),
        .list(locators(of: finding)), .text(detail(of: finding)), .integer(finding.mentions),
      ],
      anchors: finding.places.map { Anchor(articles[$0.article].handle, $0.range) },
      reasons: reasons(for: finding, missing))
  }

  /// Where it is told, each sentence once, the first few of each article.
  private func locators(of finding: CoverageFinding) -> [String] {
    var locators: [String] = []
    for article in finding.articles {
      var own: [String] = []
      for place in finding.places.lazy.filter({ $0.article == article }).prefix(40)
      where own.count < 3 {
        let locator = articles[article].place(of: place.range)
        if own.last != locator { own.append(locator) }
      }
      locators += own
    }
    return locators
  }

  private func detail(of finding: CoverageFinding) -> String {
    guard finding.kind == .quotation, let saying = finding.saying else { return finding.detail }
    let attributed = AttributedQuotation(
      quotation: saying.quotation, article: articles[saying.article])
    return "\(attributed.source) · \(saying.quotation.kind.rawValue)"
  }

  private func reasons(for finding: CoverageFinding, _ missing: [Int]) -> [String] {
    guard finding.kind != .contradiction else {
      var sources: [String] = []
      for source in finding.places.lazy.compactMap(source) where !sources.contains(source) {
        sources.append(source)
      }
      return finding.reasons + sources
    }
    let absent = missing.map { articles[$0].handle }.joined(separator: ", ")
    return finding.reasons + [
      "told \(counted(finding.mentions, "time")), and nothing of the kind was found in \(absent)"
    ]
  }

  /// In whose words a place stands; none where the article itself tells it.
  private func source(of place: CoverageFinding.Place) -> String? {
    let article = articles[place.article]
    let contents = contents[place.article]
    let end = contents.boundary { $0.range.start > place.range.start }
    let quotation = contents[..<end].suffix(8).first { $0.range.contains(place.range) }?.quotation
    return quotation.map {
      "\(article.handle): by \(AttributedQuotation(quotation: $0, article: article).source)"
    }
  }

  // MARK: Notes

  private static let kinds: [(kind: CoverageFinding.Kind, one: String, many: String)] = [
    (.entity, "entity", "entities"), (.quotation, "quotation", "quotations"),
    (.number, "number", "numbers"), (.date, "date", "dates"),
  ]

  private var notes: [String] {
    let contradictions = coverage.findings.count { $0.kind == .contradiction }
    let shared = Self.kinds.map { counted(coverage.shared[$0.kind] ?? 0, $0.one, $0.many) }
    var notes = [
      "shared: \(shared.joined(separator: ", "))",
      contradictions == 0
        ? "no contradiction was found" : counted(contradictions, "contradiction"),
    ]
    let absent = Self.kinds.filter { (coverage.total[$0.kind] ?? 0) == 0 }.map(\.one)
    if !absent.isEmpty { notes[0] += " · none in any of them: \(absent.joined(separator: ", "))" }
    if coverage.shared.isEmpty { notes.append("nothing is shared: are the articles on one event?") }
    let undated = articles.filter { $0.metadata.date == nil }.map(\.handle)
    if !undated.isEmpty {
      notes.append(
        "without a document date: \(undated.joined(separator: ", ")); days such as “Friday” are not "
          + "compared there")
    }
    return notes
  }
}
