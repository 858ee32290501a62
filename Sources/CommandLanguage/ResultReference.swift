/// An earlier result: `_`, `__`, `_3`, and with a row `_3.2`.
package struct ResultReference: Hashable, Sendable {
  /// Which cell is meant.
  package enum Cell: Hashable, Sendable {
    /// The cell so many results back: 1 for `_`, 2 for `__`.
    case back(Int)
    /// The cell of that number.
    case number(Int)
  }

  /// The cell.
  package var cell: Cell
  /// The row, from 1; none for the whole table.
  package var row: Int?

  /// Points at an earlier result.
  package init(cell: Cell, row: Int? = nil) {
    self.cell = cell
    self.row = row
  }

  /// Reads `_`, `__`, `_3`, `_.2` or `_3.2`; none for any other text.
  package init?(_ text: String) {
    let marks = text.utf8.prefix { $0 == UInt8(ascii: "_") }.count
    guard marks > 0 else { return nil }
    let parts = text.utf8.dropFirst(marks).split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return nil }
    if first.isEmpty {
      cell = .back(marks)
    } else {
      guard marks == 1, let number = Self.ordinal(first) else { return nil }
      cell = .number(number)
    }
    guard parts.count == 2 else { return }
    guard let row = Self.ordinal(parts[1]) else { return nil }
    self.row = row
  }

  /// Reads a number from 1 as it is written by hand: no sign, no leading zero.
  private static func ordinal(_ digits: Substring.UTF8View) -> Int? {
    guard let first = digits.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first) else {
      return nil
    }
    return Int(Substring(digits))
  }
}
