/// Puts the rows in the order of columns.
package struct Sort: TableFilter, Hashable {
  /// A column and which way it goes.
  package struct Key: Hashable, Sendable {
    /// The column.
    package var column: FilterWord
    /// Whether the largest comes first.
    package var isDescending: Bool
  }

  /// The columns, the deciding one first.
  package var keys: [Key]

  /// Reads columns, each with `asc` or `desc` behind it if need be.
  package init(_ words: [FilterWord]) throws(FilterError) {
    keys = []
    for word in words.withoutCommas {
      guard word.isKeyword("asc") || word.isKeyword("desc") else {
        keys.append(Key(column: word, isDescending: false))
        continue
      }
      guard !keys.isEmpty else { throw FilterError(.missing(.column), at: word.range) }
      keys[keys.count - 1].isDescending = word.isKeyword("desc")
    }
    if keys.isEmpty { throw FilterError(.missing(.column)) }
  }

  /// Sorts the rows; rows that are equal stay in their order, and empty cells are last either way.
  ///
  /// Complexity: O(n log n) comparisons.
  package func filter(_ table: Table) throws(FilterError) -> Table {
    var columns: [(places: [Place], isDescending: Bool)] = []
    for key in keys {
      let index = try table.index(of: key.column)
      columns.append((table.rows.map { Place($0[index]) }, key.isDescending))
    }
    let order = table.rows.indices.sorted { left, right in
      for column in columns {
        let (a, b) = (column.places[left], column.places[right])
        if a.precedes(b, descending: column.isDescending) { return true }
        if b.precedes(a, descending: column.isDescending) { return false }
      }
      return left < right
    }
    var result = table
    result.rows = order.map { table.rows[$0] }
    return result
  }

  static let manual = Filter(
    Sort.self, name: "sort",
    summary: "Puts the rows in the order of one or more columns.",
    usage: "sort COLUMN [desc] [COLUMN [desc] …]",
    details: [
      "Numbers come before words, and empty cells last, whichever way it goes. Words are in the order "
        + "of their letters without regard to case, and of the numbers in them: kim:3.2 before kim:3.10. "
        + "Letters beyond a to z follow in the order of Unicode. Equal rows stay as they were."
    ],
    examples: [
      .init("sort names desc", "the most named first"),
      .init("sort type names desc", "by type, and the most named first in each"),
    ],
    suggestions: { words, table in
      guard let last = words.last, !last.isKeyword("desc") else {
        return words.unnamedColumns(of: table)
      }
      return ["desc"] + words.unnamedColumns(of: table)
    })
}

/// Where a value stands in the order of its column.
private enum Place {
  case number(Number)
  /// Words, or the elements of a list one after the other.
  case words([FoldedText])
  case nothing

  init(_ value: Value) {
    self =
      switch value {
      case _ where value.isEmpty: .nothing
      case .empty: .nothing
      case .integer(let number): .number(.integer(number))
      case .real(let number): .number(.real(number))
      case .text(let words): .words([FoldedText(words)])
      case .list(let elements): .words(elements.map(FoldedText.init))
      case .passage(let passage): .words([FoldedText(passage.bracketed)])
      }
  }

  /// Whether it comes before another in a column; neither does where they are equal.
  func precedes(_ other: Place, descending: Bool) -> Bool {
    switch (self, other) {
    case (.nothing, _): false
    case (_, .nothing): true
    case (.number(let left), .number(let right)): descending ? right < left : left < right
    case (.number, .words): !descending
    case (.words, .number): descending
    case (.words(let left), .words(let right)):
      descending
        ? right.lexicographicallyPrecedes(left) : left.lexicographicallyPrecedes(right)
    }
  }
}
