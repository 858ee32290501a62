/// Which rows of two tables are one: equal ones first, then by a key or by the likeness of cells.
struct RowPairing {
  private(set) var edited: [TableDifference.Pair] = []
  private(set) var unchanged: [TableDifference.Pair] = []
  private(set) var added: [Int] = []
  private(set) var removed: [Int] = []

  /// Pairs rows.
  ///
  /// - Parameter key: the index of the shared column whose values name the rows; none pairs those
  ///   that are left by the share of equal cells.
  init(_ cells: NumberedCells, key: Int?) {
    guard let width = (cells.old.first ?? cells.new.first)?.count, width > 0 else {
      // Without a common column nothing says that two rows are one.
      added = Array(cells.new.indices)
      removed = Array(cells.old.indices)
      return
    }
    var rest = Rest(old: Array(cells.old.indices), new: Array(cells.new.indices))
    unchanged = rest.pair(by: { cells.old[$0] }, { cells.new[$0] })
    edited =
      if let key {
        rest.pair(by: { cells.old[$0][key] }, { cells.new[$0][key] })
      } else {
        rest.pairAlike(cells)
      }
    edited.sort { $0.new < $1.new }
    added = rest.new
    removed = rest.old
  }
}

/// The rows that have no partner yet.
private struct Rest {
  var old: [Int]
  var new: [Int]

  /// Pairs rows of one value, the first with the first; gives them in the order of the earlier ones.
  mutating func pair<Value: Hashable>(
    by before: (Int) -> Value, _ after: (Int) -> Value
  ) -> [TableDifference.Pair] {
    var waiting: [Value: (rows: [Int], next: Int)] = [:]
    for row in new { waiting[after(row), default: ([], 0)].rows.append(row) }
    var pairs: [TableDifference.Pair] = []
    for row in old {
      let value = before(row)
      guard let (rows, next) = waiting[value], next < rows.count else { continue }
      waiting[value]?.next += 1
      pairs.append(TableDifference.Pair(old: row, new: rows[next]))
    }
    remove(pairs)
    return pairs
  }

  /// Pairs each earlier row with the later one that has most of its cells, at least half of those
  /// that either fills; of equals the first.
  mutating func pairAlike(_ cells: NumberedCells) -> [TableDifference.Pair] {
    var candidates = LikeRows(new, cells.new)
    let pairs = old.compactMap { row in
      candidates.take(like: cells.old[row]).map { TableDifference.Pair(old: row, new: $0) }
    }
    remove(pairs)
    return pairs
  }

  private mutating func remove(_ pairs: [TableDifference.Pair]) {
    let (before, after) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
    old.removeAll(where: before.contains)
    new.removeAll(where: after.contains)
  }
}

/// Rows that can be looked up by a cell, each to be taken once.
private struct LikeRows {
  private let rows: [[Int32]]
  private var isTaken: [Bool]
  /// For each column and value the rows that hold it; those before `next` are taken.
  private var holders: [[Int32: (rows: [Int], next: Int)]]

  /// So many rows with a cell in common are held against a row; bounds the time.
  private static let most = 16
  /// From this share of equal cells on two rows are one.
  private static let sameFrom = 0.5

  init(_ free: [Int], _ rows: [[Int32]]) {
    self.rows = rows
    isTaken = [Bool](repeating: false, count: rows.count)
    holders = [[Int32: (rows: [Int], next: Int)]](
      repeating: [:], count: rows.first?.count ?? 0)
    for row in free {
      for (column, value) in rows[row].enumerated() where value != NumberedCells.empty {
        holders[column][value, default: ([], 0)].rows.append(row)
      }
    }
  }

  /// The row most like another, which is then taken; none where none is like it.
  mutating func take(like row: [Int32]) -> Int? {
    var seen: Set<Int> = []
    for (column, value) in row.enumerated() where value != NumberedCells.empty {
      guard let (all, free) = holders[column][value] else { continue }
      var next = free
      while next < all.count, isTaken[all[next]] { next += 1 }
      holders[column][value]?.next = next
      seen.formUnion(all[next...].prefix(Self.most).filter { !isTaken[$0] })
    }
    let best = seen.sorted().map { (row: $0, likeness: likeness(row, rows[$0])) }
      .max { ($0.likeness, $1.row) < ($1.likeness, $0.row) }
    guard let best, best.likeness >= Self.sameFrom else { return nil }
    isTaken[best.row] = true
    return best.row
  }

  private func likeness(_ one: [Int32], _ other: [Int32]) -> Double {
    let filled = zip(one, other).filter { $0 != NumberedCells.empty || $1 != NumberedCells.empty }
    return Double(filled.count { $0 == $1 }) / Double(max(1, filled.count))
  }
}
