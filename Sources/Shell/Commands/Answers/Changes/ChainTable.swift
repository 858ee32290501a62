internal import Analysis
internal import Articles
internal import Tables

/// The changes of a chain of versions: which version made each, and what was changed before.
enum ChainTable {
  /// A row for each change, version by version.
  static func table(of chain: [Comparison], _ lineage: Lineage) -> Table {
    var rows: [Row] = []
    for (step, comparison) in chain.enumerated() {
      let new = comparison.new
      for (row, index) in zip(ChangeTable(comparison: comparison).rows(), comparison.order) {
        var row = row
        let past = lineage.pasts[step][index]
        let earlier = past.rows.map { chain[$0.step].numbers[$0.row] }
        let restored = past.restored.map { chain.version($0).handle }
        row.values.insert(.text(new.handle), at: 1)
        row.values.insert(Value(again(earlier, restored)), at: 7)
        row.values += [
          Value(new.metadata.date?.day.description), Value(new.metadata.byline),
        ]
        rows.append(row)
      }
    }
    var columns = ChangeTable.columns
    columns.insert(Column("version"), at: 1)
    columns.insert(Column("again"), at: 7)
    columns += [Column("date", wide: true), Column("byline", wide: true)]
    let notes = chain.flatMap { comparison in
      ([comparison.summary] + comparison.remarks).map { "\(comparison.new.handle): \($0)" }
    }
    return Table(columns: columns, rows: rows, notes: notes)
  }

  private static func again(_ earlier: [Int], _ restored: String?) -> String? {
    if let restored { return "back to \(restored)" }
    guard !earlier.isEmpty else { return nil }
    return "after " + earlier.map { "#\($0)" }.joined(separator: ", ")
  }
}

/// The sentences of the newest version, each with the version that gave it its words.
enum DescentTable {
  /// A row for each sentence.
  static func table(of chain: [Comparison], _ lineage: Lineage) -> Table {
    guard let newest = chain.last?.new else { return Table(columns: []) }
    let sentences = newest[Sentences.self].all
    let rows = zip(sentences, lineage.descents).map { sentence, descent in
      Row(
        [
          .text(newest.place(of: sentence.range)), .text(chain.version(descent.since).handle),
          .text(chain.version(descent.first).handle), .text(newest[sentence.range]),
          .list(descent.rows.map { "#\(chain[$0.step].numbers[$0.row])" }),
        ], anchors: [Anchor(newest.handle, sentence.range)])
    }
    let shares = chain.indices.map { $0 + 1 }.compactMap { version -> String? in
      let count = lineage.descents.count { $0.since == version }
      return count == 0
        ? nil : "\(counted(count, "sentence")) of \(chain.version(version).handle)"
    }
    let oldest = lineage.descents.count { $0.since == 0 }
    return Table(
      columns: [
        Column("where"), Column("since"), Column("first"), Column("text"),
        Column("changes", .list),
      ],
      rows: rows,
      notes: [
        (["\(counted(oldest, "sentence")) as in \(chain.version(0).handle)"] + shares)
          .joined(separator: " · ")
      ])
  }
}

extension [Comparison] {
  /// The article at a place in the chain, from 0.
  func version(_ place: Int) -> Article { place == 0 ? self[0].old : self[place - 1].new }
}
