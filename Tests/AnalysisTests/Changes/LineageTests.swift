import Analysis
import Articles
import Testing

struct LineageTests {
  private let versions = [
    "The ferry ran aground with 40 people on board. The captain was alone. The sea was calm.",
    "The ferry ran aground with 42 people on board. The sea was calm. A buoy had been lost.",
    "The ferry ran aground with 40 people on board. The sea was calm. The captain was alone.",
  ].map { Article(body: $0) }

  private var steps: [Changes] {
    zip(versions, versions.dropFirst()).map { changes(from: $0, to: $1) }
  }

  @Test func `a sentence knows the version that gave it its words`() {
    let lineage = Lineage(of: versions, steps: steps)
    #expect(lineage.descents.map(\.since) == [2, 0, 2])
    #expect(lineage.descents.map(\.first) == [0, 0, 0])
    #expect(lineage.descents.map(\.rows.count) == [2, 0, 2])
  }

  @Test func `a change that takes another back names the version that stands again`() {
    let lineage = Lineage(of: versions, steps: steps)
    let second = zip(steps[1].rows, lineage.pasts[1]).map { ($0.kind, $1.restored, $1.rows.count) }
    #expect(second.contains { $0 == (.edited, 0, 1) })
    #expect(second.contains { $0 == (.added, 0, 1) })
    #expect(second.contains { $0 == (.removed, nil, 1) })
    #expect(lineage.pasts[0].allSatisfy { $0.rows.isEmpty && $0.restored == nil })
  }

  @Test func `a sentence that moves keeps its words and its past`() {
    let versions = [
      "One came at dawn there. Two of them sang for hours. Three rowed on to the far shore.",
      "Two of them sang for hours. Three rowed on to the far shore. One came at dawn there.",
    ].map { Article(body: $0) }
    let lineage = Lineage(
      of: versions, steps: [changes(from: versions[0], to: versions[1])])
    #expect(lineage.descents.map(\.since) == [0, 0, 0])
    #expect(lineage.descents.map(\.rows.count) == [0, 0, 1])
  }

  @Test func `a sentence that went and came back with any of its words is known`() {
    let (first, second) = ("The boat left at dawn with 40.", "The boat left at dawn with 42.")
    let rest = " The sea was calm all day."
    let versions = [first + rest, second + rest, first + rest, rest, first + rest].map {
      Article(body: $0)
    }
    let steps = zip(versions, versions.dropFirst()).map { changes(from: $0, to: $1) }
    let lineage = Lineage(of: versions, steps: steps)
    #expect(lineage.pasts.last?.map(\.restored) == [0])
    #expect(lineage.descents.map(\.first) == [0, 0])
  }

  @Test func `no versions have no lineage`() {
    #expect(Lineage(of: [], steps: []).descents.isEmpty)
  }
}
