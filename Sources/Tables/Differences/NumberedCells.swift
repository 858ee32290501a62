/// The shared cells of two tables as numbers, equal for equal words of one column.
struct NumberedCells {
  /// For each row of the earlier table a number a shared column.
  let old: [[Int32]]
  /// The same of the later one.
  let new: [[Int32]]

  /// For each shared column how many different values it has, nothing among them.
  let counts: [Int]

  /// The number of a cell that holds nothing.
  static let empty: Int32 = 0

  /// Numbers all cells, in time in proportion to them.
  init(_ old: Table, _ new: Table, _ columns: [SharedColumn]) {
    var numbers = [[String: Int32]](repeating: ["": Self.empty], count: columns.count)
    func number(_ words: String, _ column: Int) -> Int32 {
      if let known = numbers[column][words] { return known }
      let next = Int32(truncatingIfNeeded: numbers[column].count)
      numbers[column][words] = next
      return next
    }
    self.old = old.rows.map { row in
      columns.indices.map { number(columns[$0].before(row), $0) }
    }
    self.new = new.rows.map { row in
      columns.indices.map { number(columns[$0].after(row), $0) }
    }
    counts = numbers.map(\.count)
  }
}
