internal import Analysis
internal import Articles
internal import Tables

/// Two versions as one marked text: a row for each paragraph.
struct InlineTable {
  private let comparison: Comparison
  fileprivate var paragraphs: [Paragraph] = []

  /// Lines that stand in one paragraph.
  fileprivate struct Paragraph {
    var lines: [MarkedLine]
    /// The index of the paragraph in the new version; none where all of it went.
    var new: Int?
    /// The index of the last paragraph of the old version that has a part in it.
    var old: Int?

    var isUnchanged: Bool { lines.allSatisfy { $0.change == nil } }
  }

  /// The marked text; long stretches without a change are folded.
  static func table(of comparison: Comparison, isWhole: Bool) -> Table {
    let view = InlineTable(comparison)
    let isChanged = view.paragraphs.map { !$0.isUnchanged }
    let rows = Folding(isChanged: isChanged, around: isWhole ? nil : 1).parts.map { part in
      switch part {
      case .shown(let index): view.row(view.paragraphs[index])
      case .folded(let range):
        Row([.empty, .text("… \(counted(range.count, "paragraph")) unchanged"), .empty])
      }
    }
    return Table(
      columns: [Column("where"), Column("text"), Column("changes", .list)], rows: rows,
      notes: [comparison.summary] + comparison.remarks)
  }

  private init(_ comparison: Comparison) {
    self.comparison = comparison
    let lefts = comparison.old[Sentences.self].all
    let rights = comparison.new[Sentences.self].all
    let redline = Redline(comparison.changes, from: comparison.old, to: comparison.new)
    for line in redline.lines {
      let old = line.before.last.map { lefts[$0].paragraph }
      let new = line.after.first.map { rights[$0].paragraph }
      let marked = MarkedLine(line: line, comparison: comparison)
      if let last = paragraphs.indices.last, paragraphs[last].takes(old: old, new: new) {
        paragraphs[last].lines.append(marked)
        paragraphs[last].new = new ?? paragraphs[last].new
        paragraphs[last].old = old ?? paragraphs[last].old
      } else {
        paragraphs.append(Paragraph(lines: [marked], new: new, old: old))
      }
    }
  }

  private func row(_ paragraph: Paragraph) -> Row {
    var runs: [Passage.Run] = []
    for line in paragraph.lines {
      if !runs.isEmpty { runs.append(Passage.Run(" ", [])) }
      runs += line.inline
      if let pointer = line.pointer { runs.append(Passage.Run(" (\(pointer))", [])) }
    }
    let numbers = paragraph.lines.compactMap(\.number)
    return Row(
      [
        Value(place(of: paragraph)), .passage(Passage(runs)), .list(numbers.map { "#\($0)" }),
      ],
      anchors: anchors(of: paragraph))
  }

  private func place(of paragraph: Paragraph) -> String? {
    let article = paragraph.new == nil ? comparison.old : comparison.new
    return (paragraph.new ?? paragraph.old).map { index in
      "\(article.handle):\(article.paragraphs[index].number)"
    }
  }

  private func anchors(of paragraph: Paragraph) -> [Anchor] {
    let new = paragraph.lines.map(\.line.after).filter { !$0.isEmpty }
    let old = paragraph.lines.map(\.line.before).filter { !$0.isEmpty }
    return new.map { Anchor(comparison.new.handle, comparison.new.range(ofSentences: $0)) }
      + old.map { Anchor(comparison.old.handle, comparison.old.range(ofSentences: $0)) }
  }
}

extension InlineTable.Paragraph {
  /// Whether the next line, of these paragraphs, stands in it too.
  fileprivate func takes(old: Int?, new: Int?) -> Bool {
    guard let new else { return old == self.old }
    return self.new == new || self.new == nil && old != nil && old == self.old
  }
}
