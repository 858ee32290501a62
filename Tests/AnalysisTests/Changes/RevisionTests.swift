import Analysis
import Articles
import Testing

/// The floors below which no kind of change may fall, by the share of sentences touched.
private let floors: [(share: Double, precision: Double, recall: Double)] = [
  (0.05, 0, 0), (0.2, 0, 0), (0.5, 0, 0),
]

struct RevisionTests {
  /// The rows as deeds; a block that moved together is a deed a sentence.
  private func deeds(_ changes: Changes) -> [Revision.Deed] {
    changes.rows.flatMap { row -> [Revision.Deed] in
      guard row.kind == .moved else {
        return [Revision.Deed(kind: row.kind.rawValue, before: Array(row.before), after: Array(row.after))]
      }
      return zip(row.before, row.after).map {
        Revision.Deed(
          kind: row.replacements.isEmpty ? "moved" : "moved and edited", before: [$0], after: [$1])
      }
    }
  }

  @Test(arguments: floors)
  func `revisions in known places are found`(share: Double, precision: Double, recall: Double) {
    var found: [String: Int] = [:]
    var shown: [String: Int] = [:]
    var done: [String: Int] = [:]
    for seed in 1...10 {
      let revision = Revision(sentences: 200, touched: share, seed: UInt64(seed))
      let rows = deeds(changes(from: revision.old, to: revision.new))
      let truth = Set(revision.deeds)
      for deed in truth { done[deed.kind, default: 0] += 1 }
      for row in rows {
        shown[row.kind, default: 0] += 1
        if truth.contains(row) { found[row.kind, default: 0] += 1 }
      }
      if seed <= 20 { for row in rows where !truth.contains(row) { print(share, "wrong", row, row.before.map { revision.old[revision.old[Sentences.self][$0].range] }, row.after.map { revision.new[revision.new[Sentences.self][$0].range] }) }
        for t in truth where !rows.contains(t) { print(share, "missed", t, t.before.map { revision.old[revision.old[Sentences.self][$0].range] }, t.after.map { revision.new[revision.new[Sentences.self][$0].range] }) } }
    }
    for kind in done.keys.sorted() {
      let (hits, all, gold) = (found[kind] ?? 0, shown[kind] ?? 0, done[kind] ?? 0)
      print(share, kind, "p", Double(hits) / Double(max(all, 1)), "r", Double(hits) / Double(gold), all, gold)
    }
  }
}
