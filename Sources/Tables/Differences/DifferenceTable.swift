/// The table of what became of the rows of one table in another.
package struct DifferenceTable {
  private let old: Table
  private let new: Table
  private let difference: TableDifference

  /// Compares two tables.
  ///
  /// - Throws: what comparing them throws.
  package init(_ old: Table, _ new: Table, by key: FilterWord? = nil) throws(FilterError) {
    (self.old, self.new) = (old, new)
    difference = try TableDifference(old, new, by: key)
  }

  private static let columns = [
    Column("change"), Column("key"), Column("column"), Column("before"), Column("after"),
    Column("row-before", .integer, wide: true), Column("row-after", .integer, wide: true),
  ]

  /// A row for each cell that changed, then one for each row that came or went.
  package var table: Table {
    Table(
      columns: Self.columns,
      rows: difference.edited.flatMap(rows)
        + difference.added.map { whole("added", $0, of: new) }
        + difference.removed.map { whole("removed", $0, of: old) },
      notes: notes)
  }

  private func rows(for pair: TableDifference.Pair) -> [Row] {
    let (before, after) = (old.rows[pair.old], new.rows[pair.new])
    let name = key(of: after, in: new)
    return difference.columns.compactMap { column in
      let (was, now) = (before[column.old], after[column.new])
      guard column.before(before) != column.after(after) else { return nil }
      return Row(
        [
          "edited", .text(name), .text(column.name), was, now, .integer(pair.old + 1),
          .integer(pair.new + 1),
        ],
        anchors: after.anchors + before.anchors.filter { !after.anchors.contains($0) },
        reasons: [reason(for: pair, name)] + after.reasons.map { "after: \($0)" }
          + before.reasons.map { "before: \($0)" })
    }
  }

  private func reason(for pair: TableDifference.Pair, _ name: String) -> String {
    let rows = "row \(pair.old + 1) became row \(pair.new + 1)"
    guard let key = difference.key else { return "\(rows): most of their cells are equal" }
    return "\(rows): both have “\(name)” in \(difference.columns[key].name)"
  }

  private func whole(_ change: String, _ index: Int, of table: Table) -> Row {
    let row = table.rows[index]
    let words = table.comparedColumns.map { row[$0].words }.filter { !$0.isEmpty }
      .joined(separator: " | ")
    let isNew = change == "added"
    return Row(
      [
        .text(change), .text(key(of: row, in: table)), .empty, isNew ? .empty : .text(words),
        isNew ? .text(words) : .empty, isNew ? .empty : .integer(index + 1),
        isNew ? .integer(index + 1) : .empty,
      ],
      anchors: row.anchors,
      reasons: ["no row of the \(isNew ? "earlier" : "later") table is this one"] + row.reasons)
  }

  /// What a row is called: its cell of the column that names rows or tells most, or its first words.
  private func key(of row: Row, in table: Table) -> String {
    if let name = difference.label.map({ difference.columns[$0].name }),
      let column = table.index(ofColumn: name)
    {
      return row[column].words
    }
    return table.comparedColumns.lazy.map { row[$0].words }.first { !$0.isEmpty } ?? ""
  }

  private var notes: [String] {
    let counts = [
      (difference.edited.count, "edited"), (difference.added.count, "added"),
      (difference.removed.count, "removed"),
    ].filter { $0.0 > 0 }.enumerated().map { place, count in
      let noun = count.0 == 1 ? " row" : " rows"
      return "\(count.0)\(place == 0 ? noun : "") \(count.1)"
    }
    let unchanged = difference.unchanged.count
    let noun = counts.isEmpty ? (unchanged == 1 ? " row" : " rows") : ""
    var notes = [
      ((counts.isEmpty ? ["no change"] : counts) + ["\(unchanged)\(noun) unchanged"])
        .joined(separator: " · ")
    ]
    if difference.isReordered { notes.append("rows that did not change stand in another order") }
    if !difference.edited.isEmpty || !difference.added.isEmpty && !difference.removed.isEmpty {
      notes.append(
        difference.key.map { "rows are one by \(difference.columns[$0].name)" }
          ?? "no column names the rows: they are one by the share of equal cells")
    }
    notes += columnNotes
    return notes
  }

  private var columnNotes: [String] {
    let apart = [("before", difference.onlyOld), ("after", difference.onlyNew)]
      .filter { !$0.1.isEmpty }
      .map { "only \($0.0): \($0.1.joined(separator: ", "))" }
    let wide = changedWideColumns
    let labelled = difference.columns.filter { !$0.oldLabel.isEmpty }
    return labelled.map { "\($0.name) is compared without \($0.oldLabel) and \($0.newLabel)" }
      + (apart.isEmpty ? [] : ["columns " + apart.joined(separator: " · ")])
      + (wide.isEmpty
        ? [] : ["not compared, and different: \(wide.joined(separator: ", ")) (wide; select them)"])
  }

  /// The wide columns of both tables in which rows that are one differ.
  private var changedWideColumns: [String] {
    let pairs = difference.edited + difference.unchanged
    return old.columns.indices.compactMap { index in
      let column = old.columns[index]
      guard column.isWide, let other = new.index(ofColumn: column.name) else { return nil }
      let differs = pairs.contains {
        old.rows[$0.old][index].words != new.rows[$0.new][other].words
      }
      return differs ? column.name : nil
    }
  }
}
