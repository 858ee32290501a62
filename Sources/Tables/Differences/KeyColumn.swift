/// Which column tells the rows of two tables apart.
enum KeyColumn {
  /// The index of the shared column that is full and without repetition in both tables and has most
  /// values in common; the first of several, none where none has a value in common.
  ///
  /// Words go before whole numbers, which measure more often than they name; what is no whole
  /// number only measures.
  static func best(
    of cells: NumberedCells, _ columns: [SharedColumn], _ old: Table, _ new: Table
  ) -> Int? {
    let words = columns.indices.filter {
      !holdsNumbers(columns[$0].old, old) && !holdsNumbers(columns[$0].new, new)
    }
    let counts = columns.indices.filter {
      !words.contains($0) && old.columns[columns[$0].old].kind == .integer
    }
    return best(among: words, cells) ?? best(among: counts, cells)
  }

  /// The index of the first of the columns with the most different values; none without a column.
  static func mostTelling(of cells: NumberedCells) -> Int? {
    let counts = cells.counts
    return counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }
  }

  private static func best(among columns: [Int], _ cells: NumberedCells) -> Int? {
    var best: (column: Int, shared: Int)?
    for column in columns {
      guard let before = names(in: cells.old, column), let after = names(in: cells.new, column)
      else { continue }
      let shared = before.intersection(after).count
      if shared > best?.shared ?? 0 { best = (column, shared) }
    }
    return best?.column
  }

  /// The values of a column; none where one recurs or a cell is empty.
  private static func names(in rows: [[Int32]], _ column: Int) -> Set<Int32>? {
    var seen: Set<Int32> = [NumberedCells.empty]
    for row in rows where !seen.insert(row[column]).inserted { return nil }
    return seen.subtracting([NumberedCells.empty])
  }

  private static func holdsNumbers(_ column: Int, _ table: Table) -> Bool {
    let kind = table.columns[column].kind
    return kind == .integer || kind == .real || table.rows.contains { $0[column].isNumber }
  }
}
