internal import Analysis
internal import Articles
internal import Tables

/// Two versions as one marked text: a row for each paragraph.
enum InlineTable {
  /// The marked text; long stretches without a change are folded.
  static func table(of comparison: Comparison, isWhole: Bool) -> Table {
    let paragraphs = MarkedParagraph.all(of: comparison)
    let isChanged = paragraphs.map { !$0.isUnchanged }
    let rows = Folding(isChanged: isChanged, around: isWhole ? nil : 1).parts.map { part in
      switch part {
      case .shown(let index): row(paragraphs[index], of: comparison)
      case .folded(let range):
        Row([.empty, .text("… \(counted(range.count, "paragraph")) unchanged"), .empty])
      }
    }
    return Table(
      columns: [Column("where"), Column("text"), Column("changes", .list)], rows: rows,
      notes: [comparison.summary] + comparison.remarks)
  }

  private static func row(_ paragraph: MarkedParagraph, of comparison: Comparison) -> Row {
    var runs: [Passage.Run] = []
    for line in paragraph.lines {
      if !runs.isEmpty { runs.append(Passage.Run(" ", [])) }
      runs += line.inline
      if let pointer = line.pointer { runs.append(Passage.Run(" (\(pointer))", [])) }
    }
    let numbers = paragraph.lines.compactMap(\.number)
    let new = paragraph.lines.map(\.line.after).filter { !$0.isEmpty }
    let old = paragraph.lines.map(\.line.before).filter { !$0.isEmpty }
    return Row(
      [
        Value(paragraph.place(in: comparison)), .passage(Passage(runs)),
        .list(numbers.map { "#\($0)" }),
      ],
      anchors: new.map { Anchor(comparison.new.handle, comparison.new.range(ofSentences: $0)) }
        + old.map { Anchor(comparison.old.handle, comparison.old.range(ofSentences: $0)) })
  }
}
