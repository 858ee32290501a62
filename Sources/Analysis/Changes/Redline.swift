package import Articles

/// Two versions as one text: what stayed, what went and what came, in reading order.
package struct Redline: Sendable {
  /// Words of one of the versions and what became of them.
  package struct Run: Hashable, Sendable {
    /// What became of words.
    package enum Fate: Sendable { case stayed, went, came }

    /// What became of them; words that stayed are those of the new version.
    package var fate: Fate
    /// The words, in the old version where they went, else in the new one.
    package var range: TextRange
  }

  /// Sentences that stand together, with all that became of them.
  package struct Line: Hashable, Sendable {
    /// The sentences of the old version; empty where they came in or came here.
    package var before: Range<Int>
    /// The sentences of the new version; empty where they went out or went away.
    package var after: Range<Int>
    /// The index of the change among the rows; none where nothing changed.
    package var change: Int?
    /// The words, in reading order.
    package var runs: [Run]
  }

  /// The lines, in the order of the new version, what went standing where it stood.
  package private(set) var lines: [Line] = []
  private let old: Article
  private let new: Article

  /// Puts two versions together along their changes, in linear time.
  ///
  /// A sentence that moved stands twice: where it was, with what it was, and where it is.
  package init(_ changes: Changes, from old: Article, to new: Article) {
    (self.old, self.new) = (old, new)
    let (lefts, rights) = (old[Sentences.self].all.count, new[Sentences.self].all.count)
    var changeOfOld = [Int?](repeating: nil, count: lefts)
    var changeOfNew = [Int?](repeating: nil, count: rights)
    for (index, row) in changes.rows.enumerated() {
      for sentence in row.before { changeOfOld[sentence] = index }
      for sentence in row.after { changeOfNew[sentence] = index }
    }
    var (left, right) = (0, 0)
    while left < lefts || right < rights {
      if left < lefts, let index = changeOfOld[left], changes.rows[index].leavesPlace {
        let row = changes.rows[index]
        lines.append(line(row, index, before: row.before, after: 0..<0))
        left = row.before.upperBound
      } else if right < rights, let index = changeOfNew[right], changes.rows[index].takesPlace {
        let row = changes.rows[index]
        lines.append(line(row, index, before: 0..<0, after: row.after))
        right = row.after.upperBound
      } else if left < lefts, let index = changeOfOld[left] {
        let row = changes.rows[index]
        lines.append(line(row, index, before: row.before, after: row.after))
        (left, right) = (row.before.upperBound, row.after.upperBound)
      } else {
        let stayed = Run(fate: .stayed, range: new.range(ofSentences: right..<right + 1))
        lines.append(
          Line(before: left..<left + 1, after: right..<right + 1, change: nil, runs: [stayed]))
        (left, right) = (left + 1, right + 1)
      }
    }
  }

  private func line(_ row: Change, _ index: Int, before: Range<Int>, after: Range<Int>) -> Line {
    // What moved is marked as a whole where it was, word by word where it is.
    let runs: [Run] =
      switch (before.isEmpty, after.isEmpty) {
      case (false, true): [Run(fate: .went, range: old.range(ofSentences: before))]
      case (true, false) where row.replacements.isEmpty:
        [Run(fate: .came, range: new.range(ofSentences: after))]
      default: marked(row)
      }
    return Line(before: before, after: after, change: index, runs: runs)
  }

  /// The words of linked sentences, those that went before those that came for them.
  private func marked(_ row: Change) -> [Run] {
    let (left, right) = (
      old.range(ofSentences: row.before), new.range(ofSentences: row.after)
    )
    var runs: [Run] = []
    func add(_ fate: Run.Fate, _ start: Int, _ end: Int) {
      if start < end { runs.append(Run(fate: fate, range: TextRange(start, end))) }
    }
    var offset = right.start
    for replacement in row.replacements {
      let (before, after) = (replacement.before, replacement.after)
      // Words bring the blank before them along where the other side has none there.
      let (behindOld, behindNew) = (
        old.text.behindWord(before.start, from: left.start),
        new.text.behindWord(after.start, from: right.start)
      )
      let hasBlanks = (old: behindOld < before.start, new: behindNew < after.start)
      let went = after.isEmpty || hasBlanks.old && !hasBlanks.new ? behindOld : before.start
      let came = before.isEmpty || hasBlanks.new && !hasBlanks.old ? behindNew : after.start
      add(.stayed, offset, max(offset, came))
      add(.went, went, before.end)
      add(.came, max(offset, came), after.end)
      offset = max(offset, after.end)
    }
    add(.stayed, offset, right.end)
    return runs
  }
}

extension Change {
  /// Whether the old sentences are gone from where they stood.
  fileprivate var leavesPlace: Bool { after.isEmpty || isMoved }
  /// Whether the new sentences stand where none of theirs stood.
  fileprivate var takesPlace: Bool { before.isEmpty || isMoved }
}

extension Article {
  /// The stretch from the first to the last of neighbouring sentences; an empty one for none.
  package func range(ofSentences sentences: Range<Int>) -> TextRange {
    guard let first = sentences.first, let last = sentences.last else { return TextRange(0, 0) }
    let all = self[Sentences.self].all
    return TextRange(all[first].range.start, all[last].range.end)
  }
}

extension Text {
  /// The end of the word before an offset, no earlier than a start.
  fileprivate func behindWord(_ offset: Int, from start: Int) -> Int {
    var end = offset
    while end > start, utf8[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return end
  }
}
