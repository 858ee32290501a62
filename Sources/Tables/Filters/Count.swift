/// Counts rows, all of them or by the values of a column.
package struct Count: TableFilter, Hashable {
  /// The column whose values are counted; none to count the rows.
  package var column: FilterWord?

  /// Reads nothing, or `by COLUMN`.
  package init(_ words: [FilterWord]) throws(FilterError) {
    guard let first = words.first else { return }
    guard first.isKeyword("by") else {
      throw FilterError(.unexpected(first.text), at: first.range)
    }
    guard words.count > 1 else { throw FilterError(.missing(.column)) }
    if words.count > 2 { throw FilterError(.unexpected(words[2].text), at: words[2].range) }
    column = words[1]
  }

  /// Counts; the most frequent first, and of those as frequent the one that came first.
  ///
  /// A list counts for each of its elements. Each count keeps the anchors and the reasons of the
  /// rows it counts.
  package func filter(_ table: Table) throws(FilterError) -> Table {
    guard let column else {
      var all = RowGroup()
      for row in table.rows { all.add(row) }
      return Table(
        columns: [Column("count", .integer)], rows: [all.row([.integer(all.count)])],
        notes: table.notes)
    }
    let index = try table.index(of: column)
    var groups: [(value: Value, rows: RowGroup)] = []
    var places: [Value: Int] = [:]
    for row in table.rows {
      for value in Self.counted(row[index]) {
        if let place = places[value] {
          groups[place].rows.add(row)
        } else {
          places[value] = groups.count
          groups.append((value, RowGroup()))
          groups[groups.count - 1].rows.add(row)
        }
      }
    }
    let order = groups.indices.sorted {
      (groups[$1].rows.count, $0) < (groups[$0].rows.count, $1)
    }
    var counted = table.columns[index]
    counted.isWide = false
    if counted.kind == .list { counted.kind = .text }
    let name = Table(columns: [counted]).unusedName("count")
    return Table(
      columns: [counted, Column(name, .integer)],
      rows: order.map { place in
        let (value, rows) = groups[place]
        return rows.row([value, .integer(rows.count)])
      },
      notes: table.notes)
  }

  private static func counted(_ value: Value) -> [Value] {
    guard !value.isEmpty else { return [.empty] }
    guard case .list(let elements) = value else { return [value] }
    var seen: Set<String> = []
    return elements.filter { seen.insert($0).inserted }.map(Value.text)
  }

  static let manual = Filter(
    Count.self, name: "count",
    summary: "Counts rows, all of them or by the values of a column.",
    usage: "count [by COLUMN]",
    details: [
      "The most frequent value comes first. A list counts for each of its elements, so that the counts "
        + "of a list may add up to more than there are rows."
    ],
    examples: [
      .init("count", "how many rows there are"),
      .init("count by type", "how many of each type"),
    ],
    suggestions: { words, table in
      switch words.count {
      case 0: ["by"]
      case 1: table.columns.map(\.name)
      default: []
      }
    })
}
