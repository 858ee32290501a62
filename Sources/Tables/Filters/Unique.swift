/// Keeps the first row for each different value.
package struct Unique: TableFilter, Hashable {
  /// The columns whose values must differ together.
  package var columns: [FilterWord]

  /// Reads the names of columns.
  package init(_ words: [FilterWord]) throws(FilterError) {
    columns = words.withoutCommas
    if columns.isEmpty { throw FilterError(.missing(.column)) }
  }

  /// Keeps the first rows as they are.
  package func filter(_ table: Table) throws(FilterError) -> Table {
    var indices: [Int] = []
    for word in columns { indices.append(try table.index(of: word)) }
    var seen: Set<[Value]> = []
    var result = table
    result.rows = table.rows.filter { row in
      seen.insert(indices.map { row[$0] }).inserted
    }
    return result
  }

  static let manual = Filter(
    Unique.self, name: "unique",
    summary: "Keeps the first row for each different value of a column.",
    usage: "unique COLUMN …",
    details: [
      "The other columns are those of that first row; “count by” says how many there were."
    ],
    examples: [
      .init("unique type", "the first entity of each type"),
      .init("unique type | select type", "the types there are"),
    ],
    suggestions: { words, table in words.unnamedColumns(of: table) })
}
