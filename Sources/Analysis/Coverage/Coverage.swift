package import Articles

/// What articles on one event share, what only some of them tell, and what contradicts.
package struct Coverage: Sendable {
  /// What only some articles tell, and the contradictions; the gravest first.
  package let findings: [CoverageFinding]
  /// How many things of each kind all of the articles tell.
  package let shared: [CoverageFinding.Kind: Int]
  /// How many things of each kind there are in all.
  package let total: [CoverageFinding.Kind: Int]

  /// Compares articles, in time near the number of their words.
  ///
  /// What an article tells in a way that is not understood is not said to be missing there.
  package init(of articles: [Article]) {
    let identities = Identities(in: articles)
    let words = articles.map { WordIndex($0) }
    let counts = CountedThing.all(in: articles)
    let contradictions = CoverageContradictions(
      in: articles, counts: counts, identities: identities)
    let told =
      CoverageQuotations(in: articles, identities: identities, words: words).all
      + CoverageNumbers(in: articles, counts).all + CoverageDates(in: articles).all
      + CoverageEntities(in: articles, identities: identities, words: words).all
    var (shared, total) = ([CoverageFinding.Kind: Int](), [CoverageFinding.Kind: Int]())
    for finding in told {
      total[finding.kind, default: 0] += 1
      if Set(finding.places.map(\.article)).count == articles.count {
        shared[finding.kind, default: 0] += 1
      }
    }
    self.shared = shared
    self.total = total
    // Articles that share no name, saying or date are hardly on one event: equal things that they
    // count are others.
    let isOneEvent = [.entity, .quotation, .date].contains { (shared[$0] ?? 0) > 0 }
    findings =
      ((isOneEvent || articles.count > 2 ? contradictions.all : [])
      + told.filter { finding in
        finding.articles.count < articles.count && !contradictions.cover(finding)
      })
      .enumerated().sorted { left, right in
        let (a, b) = (left.element, right.element)
        return a.isBefore(b) || !b.isBefore(a) && left.offset < right.offset
      }.map(\.element)
  }
}
