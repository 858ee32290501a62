/// What became of the rows of a table in a later one: which came, went and changed.
///
/// Cells are held against each other by their words, and only those of the columns that both tables
/// show; `#` numbers rows and is never held against anything.
package struct TableDifference: Sendable {
  /// A row of the earlier table with the row of the later one that it became.
  package struct Pair: Hashable, Sendable {
    /// The index of the row in the earlier table.
    package var old: Int
    /// The index of the row in the later table.
    package var new: Int
  }

  /// The columns that both tables show, in the order of the earlier one.
  package let columns: [SharedColumn]
  /// The names of the columns that only the earlier table shows.
  package let onlyOld: [String]
  /// The names of the columns that only the later table shows.
  package let onlyNew: [String]
  /// The index in `columns` of the one that tells which rows are one; none where no column does.
  package let key: Int?
  /// The index in `columns` of the one whose cells stand for their rows; none without a column.
  package let label: Int?
  /// The rows whose cells differ, in the order of the later table.
  package let edited: [Pair]
  /// The rows whose cells are equal, in the order of the earlier table.
  package let unchanged: [Pair]
  /// The rows that only the later table has.
  package let added: [Int]
  /// The rows that only the earlier table has.
  package let removed: [Int]

  /// Compares two tables, in time near the number of their cells.
  ///
  /// - Parameter key: the column that tells which rows are one; else the one that does it best.
  /// - Throws: `FilterError` where one of the tables shows no column of that name.
  package init(_ old: Table, _ new: Table, by key: FilterWord? = nil) throws(FilterError) {
    columns = SharedColumn.all(of: old, new)
    onlyOld = old.comparedColumns.map { old.columns[$0].name }.missing(in: new)
    onlyNew = new.comparedColumns.map { new.columns[$0].name }.missing(in: old)
    let cells = NumberedCells(old, new, columns)
    self.key =
      if let key {
        try SharedColumn.index(named: key, in: columns, old, new)
      } else {
        KeyColumn.best(of: cells, columns, old, new)
      }
    label = self.key ?? KeyColumn.mostTelling(of: cells)
    let pairing = RowPairing(cells, key: self.key)
    edited = pairing.edited
    unchanged = pairing.unchanged
    added = pairing.added
    removed = pairing.removed
  }

  /// Whether not a row differs.
  package var isEmpty: Bool { edited.isEmpty && added.isEmpty && removed.isEmpty }

  /// Whether rows that did not change stand in another order.
  package var isReordered: Bool {
    zip(unchanged, unchanged.dropFirst()).contains { $0.new > $1.new }
  }
}

extension [String] {
  /// Those that are no compared column of a table.
  fileprivate func missing(in table: Table) -> [String] {
    let known = Set(table.comparedColumns.map { table.columns[$0].name })
    return filter { !known.contains($0) }
  }
}
