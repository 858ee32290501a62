internal import Analysis
internal import Articles
internal import Tables

/// Two versions side by side: a row for each sentence, or for those that belong together.
enum SideTable {
  /// The two columns; long stretches without a change are folded.
  static func table(of comparison: Comparison, isWhole: Bool) -> Table {
    let redline = Redline(comparison.changes, from: comparison.old, to: comparison.new)
    let lines = redline.lines.map { MarkedLine(line: $0, comparison: comparison) }
    let isChanged = lines.map { $0.change != nil }
    let rows = Folding(isChanged: isChanged, around: isWhole ? nil : 1).parts.map { part in
      switch part {
      case .shown(let index): row(lines[index])
      case .folded(let range):
        Row(folded("… \(counted(range.count, "sentence")) unchanged"))
      }
    }
    return Table(
      columns: [
        Column("#", .integer), Column("before"), Column("after"), Column("change", wide: true),
        Column("from", wide: true), Column("to", wide: true), Column("facets", .list, wide: true),
      ],
      rows: rows, notes: [comparison.summary] + comparison.remarks)
  }

  private static func folded(_ words: String) -> [Value] {
    [.empty, .text(words), .text(words), .empty, .empty, .empty, .empty]
  }

  private static func row(_ line: MarkedLine) -> Row {
    let (old, new) = (line.comparison.old, line.comparison.new)
    let (before, after) = (line.line.before, line.line.after)
    // A moved sentence leaves a pointer on the side where it is not.
    let pointer = Value(line.pointer)
    return Row(
      [
        Value(line.number), line.before.map { .passage($0) } ?? pointer,
        line.after.map { .passage($0) } ?? pointer, Value(line.change?.name),
        Value(old.place(ofSentences: before)), Value(new.place(ofSentences: after)),
        .list(line.change?.facets.map(\.rawValue) ?? []),
      ],
      anchors: [
        before.isEmpty ? nil : Anchor(old.handle, old.range(ofSentences: before)),
        after.isEmpty ? nil : Anchor(new.handle, new.range(ofSentences: after)),
      ].compactMap { $0 })
  }
}
