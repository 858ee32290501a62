/// Keeps columns, in the order in which they are named.
package struct Select: TableFilter, Hashable {
  /// The columns.
  package var columns: [FilterWord]

  /// Reads the names of columns.
  package init(_ words: [FilterWord]) throws(FilterError) {
    columns = words.withoutCommas
    if columns.isEmpty { throw FilterError(.missing(.column)) }
  }

  /// Keeps the columns, each once; who asks for a wide column wants to see it.
  package func filter(_ table: Table) throws(FilterError) -> Table {
    var indices: [Int] = []
    for word in columns {
      let index = try table.index(of: word)
      if !indices.contains(index) { indices.append(index) }
    }
    var result = table
    result.columns = indices.map { index in
      var column = table.columns[index]
      column.isWide = false
      return column
    }
    for row in result.rows.indices {
      result.rows[row].values = indices.map { table.rows[row][$0] }
    }
    return result
  }

  static let manual = Filter(
    Select.self, name: "select",
    summary: "Keeps columns, in the order in which they are named.",
    usage: "select COLUMN …",
    details: ["Columns that only --wide shows can be named too."],
    examples: [
      .init("select entity names", "two columns"),
      .init("select entity, nominals", "with one that is shown only with --wide"),
    ],
    suggestions: { words, table in words.unnamedColumns(of: table) })
}
