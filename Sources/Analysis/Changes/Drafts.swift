internal import Articles

/// Turns an alignment into rows.
struct Drafts {
  /// A change before its facets are read.
  struct Draft {
    var kind: Change.Kind
    var isMoved = false
    var before: Range<Int>
    var after: Range<Int>
    var similarity: Double
    var hunks: [Hunk] = []
    /// Where the row is shown: the old sentence it stands at, additions before it.
    var place: (old: Int, new: Int)
  }

  let old: Version
  let new: Version
  private(set) var unchanged = 0
  private(set) var typography: TypographyDifferences
  private var words: WordDifference
  private var drafts: [Draft] = []

  init(_ old: Version, _ new: Version) {
    self.old = old
    self.new = new
    typography = TypographyDifferences(old: old.article.text, new: new.article.text)
    words = WordDifference(old, new)
  }

  mutating func add(_ alignment: Alignment) {
    for (link, isKept) in zip(alignment.links, alignment.kept) { add(link, isKept: isKept) }
    addRemoved(alignment)
    addAdded(alignment)
    // An addition comes before the old sentence it was put before.
    drafts.sort { ($0.place.old, $0.place.new) < ($1.place.old, $1.place.new) }
  }

  /// The rows, in order, with what the rules see in them.
  func rows() -> [Change] {
    let facets = Facets(old, new, drafts)
    return drafts.map { draft in
      let isNotice = (draft.before.map { old.roles[$0] } + draft.after.map { new.roles[$0] })
        .contains(.notice)
      let seen = isNotice ? ([], false) : facets.findings(of: draft)
      return Change(
        draft.kind, isMoved: draft.isMoved, before: draft.before, after: draft.after,
        replacements: draft.hunks.map {
          Change.Replacement(
            before: old.range(ofTokens: $0.before), after: new.range(ofTokens: $0.after))
        },
        findings: seen.0, similarity: draft.similarity, isOfForm: seen.1,
        isNotice: isNotice)
    }
  }

  private mutating func add(_ link: Link, isKept: Bool) {
    let hunks = link.isSame ? [] : words.hunks(link)
    countTypography(link, hunks)
    let kind: Change.Kind =
      switch (link.old.count, link.new.count) {
      case (1, 1): isKept ? .edited : .moved
      case (1, _): .split
      default: .merged
      }
    if kind == .edited && hunks.isEmpty {
      unchanged += 1
      return
    }
    let draft = Draft(
      kind: kind, isMoved: !isKept, before: link.old, after: link.new,
      similarity: link.similarity, hunks: hunks, place: (link.old.lowerBound, 1))
    if let last = drafts.last, let block = block(last, draft) {
      drafts[drafts.count - 1] = block
    } else {
      drafts.append(draft)
    }
  }

  /// Neighbours that moved together are one move.
  private func block(_ last: Draft, _ next: Draft) -> Draft? {
    guard last.kind == .moved, next.kind == .moved,
      last.before.upperBound == next.before.lowerBound,
      last.after.upperBound == next.after.lowerBound
    else { return nil }
    let count = Double(last.before.count)
    return Draft(
      kind: .moved, isMoved: true, before: last.before.lowerBound..<next.before.upperBound,
      after: last.after.lowerBound..<next.after.upperBound,
      similarity: (last.similarity * count + next.similarity) / (count + 1),
      hunks: last.hunks + next.hunks, place: last.place)
  }

  /// Counts in the words that stayed, with the blanks on both sides of them.
  private mutating func countTypography(_ link: Link, _ hunks: [Hunk]) {
    let (left, right) = (old.range(of: link.old), new.range(of: link.new))
    var (p, q) = (left.start, right.start)
    for hunk in hunks {
      let before = old.range(ofTokens: hunk.before)
      let after = new.range(ofTokens: hunk.after)
      // Beside an insertion or a deletion one side has a blank that the other cannot have.
      let isOpen = hunk.before.isEmpty || hunk.after.isEmpty
      let stretch = (TextRange(p, max(p, before.start)), TextRange(q, max(q, after.start)))
      typography.count(
        isOpen ? old.article.text.trimmed(stretch.0) ?? TextRange(p, p) : stretch.0,
        isOpen ? new.article.text.trimmed(stretch.1) ?? TextRange(q, q) : stretch.1)
      (p, q) = (before.end, after.end)
      if isOpen {
        p = old.article.text.behindSpaces(p, before: left.end)
        q = new.article.text.behindSpaces(q, before: right.end)
      }
    }
    typography.count(TextRange(p, left.end), TextRange(q, right.end))
  }

  private mutating func addRemoved(_ alignment: Alignment) {
    var isLinked = Array(repeating: false, count: old.count)
    for link in alignment.links { for index in link.old { isLinked[index] = true } }
    for index in isLinked.indices where !isLinked[index] {
      drafts.append(
        Draft(
          kind: .removed, before: index..<index + 1, after: 0..<0, similarity: 0,
          place: (index, 1)))
    }
  }

  private mutating func addAdded(_ alignment: Alignment) {
    // The old sentence before which a new one stands: that of the next kept link.
    var keptOld = Array(repeating: -1, count: new.count)
    var isLinked = Array(repeating: false, count: new.count)
    for (link, isKept) in zip(alignment.links, alignment.kept) {
      for index in link.new { isLinked[index] = true }
      if isKept { keptOld[link.new.lowerBound] = link.old.lowerBound }
    }
    var next = old.count
    for index in isLinked.indices.reversed() {
      if keptOld[index] >= 0 { next = keptOld[index] }
      guard !isLinked[index] else { continue }
      drafts.append(
        Draft(
          kind: .added, before: 0..<0, after: index..<index + 1, similarity: 0,
          place: (next, index - new.count)))
    }
  }
}

extension Text {
  fileprivate func behindSpaces(_ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, let length = spaceLength(at: offset) { offset += length }
    return offset
  }
}
