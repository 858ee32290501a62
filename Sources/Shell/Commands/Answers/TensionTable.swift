internal import Analysis
internal import Articles
internal import Tables

/// The table that `check` gives.
struct TensionTable {
  private let articles: [Article]
  private let tensions: Tensions

  /// Compares the times of articles; all kinds of tensions where none is named.
  init(_ articles: [Article], kinds: [String]) {
    self.articles = articles
    tensions = Tensions(in: articles, kinds: kinds)
  }

  static let columns = [
    Column("#", .integer), Column("kind"), Column("what"), Column("left"), Column("right"),
    Column("where"), Column("also"), Column("holds", wide: true), Column("earliest", wide: true),
    Column("latest", wide: true), Column("apart", .integer, wide: true),
  ]

  /// A row for each tension, with the words of both statements.
  var table: Table {
    Table(
      columns: Self.columns,
      rows: tensions.all.enumerated().map { row($0.element, number: $0.offset + 1) },
      notes: [note])
  }

  private func row(_ tension: Tension, number: Int) -> Row {
    var right: Tension.Statement?
    if case .words(let statement) = tension.right { right = statement }
    return Row(
      [
        .integer(number), .text(tension.kind), .text(tension.what), .text(words(tension.left)),
        Value(right.map(words) ?? outside(tension)), .text(place(tension.left)),
        Value(right.map(place)), .text(tension.holds.words), Value(tension.earliest?.description),
        Value(tension.latest?.description), Value(tension.apart),
      ],
      anchors: [tension.left, right].compactMap { $0 }.map(anchor), reasons: reasons(for: tension))
  }

  private func words(_ statement: Tension.Statement) -> String {
    articles[statement.article][statement.range]
  }

  private func anchor(_ statement: Tension.Statement) -> Anchor {
    Anchor(articles[statement.article].handle, statement.range)
  }

  /// The sentence; in a set-aside zone, which has none, the stretch of code points.
  private func place(_ statement: Tension.Statement) -> String {
    let (article, range) = (articles[statement.article], statement.range)
    let zone = article.zones.boundary { $0.range.end > range.start }
    let isAside = zone < article.zones.count && !article.zones[zone].isAnalysed
    if !isAside, let locator = article.locator(at: range.start) { return locator.description }
    let start = article.text.codePointOffset(of: range.start)
    return "\(article.handle)@\(start)-\(article.text.codePointOffset(of: range.end))"
  }

  /// What a statement is held against where that is no words of an article.
  private func outside(_ tension: Tension) -> String? {
    guard tension.right == .documentDate, let date = articles[tension.left.article].metadata.date
    else { return nil }
    return "document date \(date.day) (\(date.source.rawValue))"
  }

  private func reasons(for tension: Tension) -> [String] {
    let rule = TensionRule.all.first { $0.name == tension.kind }
    return [tension.what]
      + (rule.map { ["rule: \($0.name): \($0.explanation)"] } ?? [])
      + tension.reasons + (tension.holds == .hint ? [] : ["both hold: \(tension.holds.words)"])
  }

  /// What was compared, so that an absence can be told from a blank.
  private var note: String {
    let read = [
      counted(tensions.times, "time"), counted(tensions.ages, "age") + " among them",
      counted(tensions.compared, "pair") + " compared",
    ].joined(separator: ", ")
    let undated = articles.count { $0.metadata.date == nil }
    let dates =
      undated == 0
      ? ""
      : " · \(articles.count == 1 ? "no" : "\(undated) without a") document date to hold against"
    return (tensions.all.isEmpty ? "no tension: \(read)" : read) + dates
  }
}

extension Tension.Holding {
  /// The answer to whether both can be true.
  fileprivate var words: String {
    switch self {
    case .no: "no"
    case .onlyIf(let condition): "yes only if \(condition)"
    case .hint: "hint"
    }
  }
}
