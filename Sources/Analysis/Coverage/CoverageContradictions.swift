internal import Articles

/// What articles tell in ways that cannot all hold.
struct CoverageContradictions {
  /// The contradictions: of times and numbers first, then of what was said.
  let all: [CoverageFinding]

  private let places: Set<CoverageFinding.Place>

  init(in articles: [Article], counts: [CountedThing], identities: Identities) {
    let facts =
      Self.conflicts(articles).map { Self.event($0, articles) }
      + Self.numbers(articles, counts, CountPairs(in: articles, counts, identities))
    let told = PlaceIndex(facts.flatMap(\.places))
    all =
      facts
      + QuotationDrift(in: articles).rows.compactMap { Self.quotation($0, articles, told) }
    places = Set(all.flatMap(\.places))
  }

  /// Whether a contradiction tells already what a finding would: a number or a time of one article.
  func cover(_ finding: CoverageFinding) -> Bool {
    guard finding.kind == .number || finding.kind == .date else { return false }
    return finding.places.contains(where: places.contains)
  }

  // MARK: Times

  private static func conflicts(_ articles: [Article]) -> [EventConflict] {
    var known: Set<EventConflict> = []
    return SharedEvents(in: articles).all.flatMap(\.conflicts)
      .filter { conflict in
        // What was so by noon and what was so by eight are no two times of one event.
        let areLimits = conflict.articles.indices.contains { side in
          let article = articles[conflict.articles[side]]
          return times(beside: conflict.ranges[side], conflict.values[side], article)
            .contains { CountTime.isLimit($0, in: article) }
        }
        return conflict.kind != .number && !areLimits && known.insert(conflict).inserted
      }
  }

  private static func event(_ conflict: EventConflict, _ articles: [Article]) -> CoverageFinding {
    let sides = zip(conflict.values, conflict.articles).map { "\($0) (\(articles[$1].handle))" }
    var finding = CoverageFinding(
      .contradiction, articles[conflict.articles[0]][conflict.ranges[0]],
      at: conflict.articles.indices.flatMap { side in
        let (index, event) = (conflict.articles[side], conflict.ranges[side])
        return ([event] + times(beside: event, conflict.values[side], articles[index])).map {
          CoverageFinding.Place(article: index, range: $0)
        }
      },
      detail: "\(conflict.kind.rawValue): \(sides.joined(separator: " ≠ "))")
    finding.mentions = conflict.articles.count
    finding.reasons = ["the two are one event by their words, their time and who takes part"]
    return finding
  }

  /// The words of the sentence of an event that have a value, `2024-03-01` or `T04:50`.
  private static func times(
    beside event: TextRange, _ value: String, _ article: Article
  ) -> [TextRange] {
    let sentences = article[Sentences.self]
    guard let sentence = sentences.index(at: event.start).map({ sentences.all[$0].range }) else {
      return []
    }
    let all = article[Times.self].all
    return all[all.boundary { $0.range.start >= sentence.start }...]
      .prefix { $0.range.start < sentence.end }.filter { $0.value.hasSuffix(value) }.map(\.range)
  }

  // MARK: Numbers

  private static func numbers(
    _ articles: [Article], _ counts: [CountedThing], _ pairs: CountPairs
  ) -> [CoverageFinding] {
    pairs.all.map { pair in
      let sides = [counts[pair.left], counts[pair.right]]
      var finding = CoverageFinding(
        .contradiction,
        sides.map { "“\(articles[$0.article][$0.range])”" }.joined(separator: " ≠ "),
        at: sides.map { CoverageFinding.Place(article: $0.article, range: $0.range) },
        detail: "number of \(sides[0].thing): "
          + sides.map { "\($0.writtenNumber) (\(articles[$0.article].handle))" }
          .joined(separator: " ≠ "))
      finding.reasons = [
        "the same thing is counted with numbers that cannot both be right", pair.reason,
      ]
      return finding
    }
  }

  // MARK: Quotations

  /// A quotation that differs in more than its length, and in more than numbers that are told.
  private static func quotation(
    _ row: QuotationDrift.Row, _ articles: [Article], _ told: PlaceIndex
  ) -> CoverageFinding? {
    let (first, later) = (row.first, row.later)
    var kinds = row.kinds.filter { $0 != .cut && $0 != .longer }
    if isSpokenFor(first.quotation, later.quotation) { kinds.removeAll { $0 == .speaker } }
    if isTold(row, kinds, articles, told) { kinds.removeAll { $0 != .speaker } }
    guard !kinds.isEmpty else { return nil }
    let sides = [first, later].map { saying in
      saying.quotation.content.map { articles[saying.article][$0] }.joined(separator: " … ")
    }
    var finding = CoverageFinding(
      .contradiction,
      Set(sides).count == 1 ? sides[0] : sides.map { "“\($0)”" }.joined(separator: " ≠ "),
      at: [first, later].flatMap { saying in
        saying.quotation.content.map { CoverageFinding.Place(article: saying.article, range: $0) }
      },
      detail: "quotation: \(kinds.map(\.rawValue).joined(separator: ", "))"
        + (kinds.contains(.speaker) ? speakers(row, articles) : changed(row, articles)))
    finding.saying = first
    finding.mentions = 2
    finding.reasons = reasons(for: row, articles)
    return finding
  }

  /// Whether what differs is told already as a contradiction of numbers and times.
  private static func isTold(
    _ row: QuotationDrift.Row, _ kinds: [QuotationDrift.Kind], _ articles: [Article],
    _ told: PlaceIndex
  ) -> Bool {
    func areTold(_ ranges: [TextRange], _ saying: Voice.Saying) -> Bool {
      ranges.allSatisfy { told.holds(CoverageFinding.Place(article: saying.article, range: $0)) }
    }
    // In the writer’s words only figures count; whatever else was put otherwise is no drift.
    let isNumberOnly = kinds.filter { $0 != .speaker } == [.number]
    func differing(_ ranges: [TextRange], _ saying: Voice.Saying) -> [TextRange] {
      guard isNumberOnly else { return ranges }
      let tokens = articles[saying.article][Tokens.self]
      return ranges.flatMap { tokens.indices(in: $0) }.map { tokens[$0] }
        .filter { NumberWords.value(of: $0) != nil }.map(\.range)
    }
    let (lost, gained) = (differing(row.lost, row.first), differing(row.gained, row.later))
    return !lost.isEmpty && !gained.isEmpty && areTold(lost, row.first)
      && areTold(gained, row.later)
  }

  /// Who says it here and there: `: Nora Vance ≠ a spokesman`.
  private static func speakers(_ row: QuotationDrift.Row, _ articles: [Article]) -> String {
    let sides = [row.first, row.later].map { saying in
      let article = articles[saying.article]
      return saying.quotation.entity.map { article[Entities.self].all[$0].name }
        ?? saying.quotation.source.map { article[$0] }.joined(separator: " ")
    }
    return ": " + sides.joined(separator: " ≠ ")
  }

  /// The words that differ, the first few: `: “Monday” ≠ “Tuesday”`.
  private static func changed(_ row: QuotationDrift.Row, _ articles: [Article]) -> String {
    let sides = [(row.lost, row.first), (row.gained, row.later)].map { ranges, saying in
      let words = ranges.prefix(3).map { "“\(articles[saying.article][$0])”" }
      return (words + (ranges.count > 3 ? ["…"] : [])).joined(separator: ", ")
    }
    guard sides.contains(where: { !$0.isEmpty }) else { return "" }
    return ": " + sides.map { $0.isEmpty ? "nothing" : $0 }.joined(separator: " ≠ ")
  }

  /// Whether one source may speak for the other: a body and a person.
  private static func isSpokenFor(_ one: Quotation, _ other: Quotation) -> Bool {
    Set([one.sourceKind, other.sourceKind]) == [.person, .organisation]
  }

  private static func reasons(for row: QuotationDrift.Row, _ articles: [Article]) -> [String] {
    let percent = Int((row.likeness * 100).rounded())
    func words(_ ranges: [TextRange], _ saying: Voice.Saying) -> String {
      ranges.map { "“\(articles[saying.article][$0])”" }.joined(separator: ", ")
    }
    return [
      "\(percent) % of the shorter one’s pairs of words stand in both",
      row.lost.isEmpty ? nil : "only the one has: \(words(row.lost, row.first))",
      row.gained.isEmpty ? nil : "only the other has: \(words(row.gained, row.later))",
    ].compactMap { $0 }
  }
}
