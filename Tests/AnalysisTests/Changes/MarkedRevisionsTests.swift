import Analysis
import Articles
import Testing

/// The figures of `diff` on revisions marked apart from the rules, pinned: a drop fails.
struct MarkedRevisionsTests {
  @Test func `changes in revisions as newsrooms make them are found with their facets`() throws {
    let score = try Score(MarkedRevision.newsroom + MarkedRevision.desk + MarkedRevision.rewrites)
    #expect(score.rows.gold == 417)
    #expect(score.rows.f1 >= 0.98, "\(score.errors.joined(separator: "\n"))")
    #expect(score.facets.f1 >= 0.965)
    #expect(score.explained.f1 >= 0.9)
  }

  @Test func `so are those in revisions that no rule was written with`() throws {
    let score = try Score(MarkedRevision.apart)
    #expect(score.rows.gold == 146)
    #expect(score.rows.f1 >= 0.89)
    #expect(score.facets.f1 >= 0.9)
  }
}

/// How many rows were found whole: the kind, and all sentences before and after.
private struct Score {
  struct Counts {
    var gold = 0
    var found = 0
    var hits = 0
    var f1: Double { 2 * Double(hits) / Double(max(1, gold + found)) }
  }

  private(set) var rows = Counts()
  /// Of the rows that were found.
  private(set) var facets = Counts()
  private(set) var explained = Counts()
  private(set) var errors: [String] = []

  init(_ revisions: [MarkedRevision]) throws {
    for revision in revisions { try add(revision) }
  }

  private mutating func add(_ revision: MarkedRevision) throws {
    let (old, new) = try revision.versions()
    let found = changes(from: old, to: new).rows
    var free = Array(found.indices)
    let expected = revision.rows.sorted { $0.key < $1.key }.map(\.value)
    rows.gold += expected.count
    rows.found += found.count
    for row in expected {
      let index = free.firstIndex { place in
        let change = found[place]
        return change.kind.rawValue == row.kind
          && letters(of: change.before, in: old) == letters(row.before)
          && letters(of: change.after, in: new) == letters(row.after)
      }
      guard let index else {
        errors.append("\(revision.name): missed \(row.kind) \(row.before) → \(row.after)")
        continue
      }
      let change = found[free.remove(at: index)]
      let own = Set(change.facets.map(\.rawValue))
      rows.hits += 1
      facets.gold += row.facets.count
      facets.found += own.count
      facets.hits += own.intersection(row.facets).count
      explained.gold += row.isExplained ? 1 : 0
      explained.found += change.explainedBy == nil ? 0 : 1
      explained.hits += row.isExplained && change.explainedBy != nil ? 1 : 0
    }
  }

  private func letters(of sentences: Range<Int>, in article: Article) -> String {
    letters(sentences.map { article[article[Sentences.self][$0].range] })
  }

  private func letters(_ sentences: [String]) -> String {
    sentences.joined().lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
