import Analysis
import Articles
import Testing

struct RevisionTests {
  /// The floors below which precision and recall of no kind may fall, by the share touched.
  static let floors = [(share: 0.05, floor: 0.98), (0.2, 0.98), (0.5, 0.96)]

  @Test(arguments: floors)
  func `revisions in known places are found`(share: Double, floor: Double) {
    var found: [String: Int] = [:]
    var shown: [String: Int] = [:]
    var done: [String: Int] = [:]
    for seed in 1...10 {
      let revision = Revision(sentences: 120, touched: share, seed: UInt64(seed))
      let rows = deeds(changes(from: revision.old, to: revision.new))
      let truth = Set(revision.deeds)
      for deed in truth { done[deed.kind, default: 0] += 1 }
      for row in rows {
        shown[row.kind, default: 0] += 1
        if truth.contains(row) { found[row.kind, default: 0] += 1 }
      }
    }
    for kind in Set(done.keys).union(shown.keys) {
      let (hits, rows, deeds) = (found[kind] ?? 0, shown[kind] ?? 0, done[kind] ?? 0)
      #expect(Double(hits) >= floor * Double(rows), "precision of \(kind): \(hits) of \(rows)")
      #expect(Double(hits) >= floor * Double(deeds), "recall of \(kind): \(hits) of \(deeds)")
    }
  }

  /// The rows as deeds; a block that moved together is a deed a sentence.
  private func deeds(_ changes: Changes) -> [Revision.Deed] {
    changes.rows.flatMap { row -> [Revision.Deed] in
      guard row.kind == .moved else {
        return [
          Revision.Deed(
            kind: row.kind.rawValue, before: Array(row.before), after: Array(row.after))
        ]
      }
      return zip(row.before, row.after).map {
        Revision.Deed(
          kind: row.replacements.isEmpty ? "moved" : "moved and edited", before: [$0], after: [$1])
      }
    }
  }

  @Test(arguments: 1...30)
  func `the changes applied to the old sentences give the new ones`(seed: Int) {
    let revision = Revision(sentences: 60, touched: 0.5, seed: UInt64(seed))
    let changes = changes(from: revision.old, to: revision.new)
    let old = sentences(of: revision.old)
    var new: [String?] = Array(repeating: nil, count: revision.new[Sentences.self].all.count)
    for row in changes.rows {
      let words = Array(sentences(of: revision.new)[row.after])
      for (place, sentence) in zip(row.after, words) { new[place] = sentence }
    }
    let touched = Set(changes.rows.flatMap { Array($0.before) })
    var stayed = old.indices.filter { !touched.contains($0) }.map { old[$0] }.makeIterator()
    let applied = new.map { $0 ?? stayed.next() ?? "" }
    #expect(applied == sentences(of: revision.new))
    #expect(stayed.next() == nil)
    #expect(changes.unchanged == old.count - touched.count)
  }

  @Test(arguments: 1...30)
  func `the replacements applied to a sentence give the sentence after`(seed: Int) {
    let revision = Revision(sentences: 60, touched: 0.5, seed: UInt64(seed))
    for row in changes(from: revision.old, to: revision.new).rows where !row.replacements.isEmpty {
      var written: [String] = []
      var offset = revision.old[Sentences.self][row.before.lowerBound].range.start
      for replacement in row.replacements {
        written.append(revision.old[TextRange(offset, replacement.before.start)])
        written.append(revision.new[replacement.after])
        offset = replacement.before.end
      }
      let end = revision.old[Sentences.self][row.before.upperBound - 1].range.end
      written.append(revision.old[TextRange(offset, end)])
      let after = sentences(of: revision.new)[row.after].joined()
      // The first word of a sentence changes its casing with its place, which is no replacement.
      #expect(letters(written.joined()) == letters(after))
    }
  }

  @Test(arguments: 1...30)
  func `the way back is the mirror image of the way there`(seed: Int) {
    let revision = Revision(sentences: 60, touched: 0.5, seed: UInt64(seed))
    let there = changes(from: revision.old, to: revision.new)
    let back = changes(from: revision.new, to: revision.old)
    #expect(Set(there.rows.map(Place.init)) == Set(back.rows.map { Place($0).mirrored }))
    #expect(there.unchanged == back.unchanged)
  }

  @Test(arguments: 1...30)
  func `a redline without what came is the old text, without what went the new one`(seed: Int) {
    let revision = Revision(sentences: 60, touched: 0.5, seed: UInt64(seed))
    let changes = changes(from: revision.old, to: revision.new)
    let lines = Redline(changes, from: revision.old, to: revision.new).lines
    #expect(lines.flatMap { Array($0.after) } == Array(revision.new[Sentences.self].all.indices))
    #expect(
      lines.flatMap { Array($0.before) } == Array(revision.old[Sentences.self].all.indices))
    for line in lines {
      func words(without fate: Redline.Run.Fate) -> String {
        letters(
          line.runs.filter { $0.fate != fate }.map { run in
            run.fate == .went ? revision.old[run.range] : revision.new[run.range]
          }.joined())
      }
      if !line.after.isEmpty {
        let new = revision.new[revision.new.range(ofSentences: line.after)]
        #expect(words(without: .went) == letters(new))
      }
      if !line.before.isEmpty {
        let old = revision.old[revision.old.range(ofSentences: line.before)]
        #expect(words(without: .came) == letters(old))
      }
    }
  }

  @Test(arguments: 1...10)
  func `a text compared with itself has no changes`(seed: Int) {
    let revision = Revision(sentences: 60, touched: 0, seed: UInt64(seed))
    let changes = changes(from: revision.old, to: revision.old)
    #expect(changes.rows.isEmpty && changes.ignored.isEmpty)
    #expect(changes.unchanged == 60)
  }

  private struct Place: Hashable {
    var kind: Change.Kind
    var before: Range<Int>
    var after: Range<Int>
    var words: Set<Change.Replacement>

    init(_ row: Change) {
      (kind, before, after) = (row.kind, row.before, row.after)
      words = Set(row.replacements)
    }

    var mirrored: Place {
      let kinds: [Change.Kind: Change.Kind] = [
        .added: .removed, .removed: .added, .split: .merged, .merged: .split,
      ]
      var place = self
      place.kind = kinds[kind] ?? kind
      (place.before, place.after) = (after, before)
      place.words = Set(
        words.map { Change.Replacement(before: $0.after, after: $0.before) })
      return place
    }
  }

  private func sentences(of article: Article) -> [String] {
    article[Sentences.self].all.map { article[$0.range] }
  }

  private func letters(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
}
