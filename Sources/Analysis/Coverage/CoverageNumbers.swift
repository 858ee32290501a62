internal import Articles

/// Which numbers of what are told, over several articles.
struct CoverageNumbers {
  /// All that are told, in the order of the articles and of the text.
  let all: [CoverageFinding]

  /// Joins equal numbers of the same thing, however the number is written or bounded.
  init(in articles: [Article], _ counts: [CountedThing]) {
    var groups: [Key: [CountedThing]] = [:]
    var order: [Key] = []
    for counted in counts where counted.value > 0 {
      let key = Key(noun: counted.noun, value: counted.value)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(counted)
    }
    all = order.flatMap { key in Self.findings(for: groups[key] ?? [], articles) }
  }

  private struct Key: Hashable {
    var noun: String
    var value: Double
  }

  /// One finding, or one for each thing that became of them: 14 killed are not 14 injured.
  private static func findings(
    for counts: [CountedThing], _ articles: [Article]
  ) -> [CoverageFinding] {
    let states = counts.reduce(into: [String]()) { states, counted in
      if let state = counted.state, !states.contains(state) { states.append(state) }
    }
    guard states.count > 1 else { return [finding(counts, open: [], articles)] }
    // Of whom nothing is told may be any of them.
    let open = counts.filter { $0.state == nil }
    return states.map { state in
      finding(counts.filter { $0.state == state }, open: open, articles)
    }
  }

  private static func finding(
    _ counts: [CountedThing], open: [CountedThing], _ articles: [Article]
  ) -> CoverageFinding {
    let first = counts[0]
    let thing = counts.first { $0.state != nil } ?? first
    var finding = CoverageFinding(
      .number, articles[first.article][first.range],
      at: counts.map { CoverageFinding.Place(article: $0.article, range: $0.range) },
      detail: "\(first.writtenNumber) \(thing.thing)")
    finding.articles = Set(finding.articles + open.map(\.article)).sorted()
    finding.reasons = ["\(written(first.value)) is the number, “\(thing.noun)” what it counts"]
    return finding
  }
}
