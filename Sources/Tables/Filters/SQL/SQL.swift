/// Asks a table in SQL, with SQLite in memory.
package struct SQL: TableFilter, Hashable {
  /// The query.
  package var query: FilterWord

  /// Reads the query; several words are joined by spaces.
  package init(_ words: [FilterWord]) throws(FilterError) {
    guard let first = words.first, let last = words.last else {
      throw FilterError(.missing(.query))
    }
    let text = words.map(\.text).joined(separator: " ")
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw FilterError(.missing(.query), at: first.range)
    }
    let end = Swift.max(first.range.upperBound, last.range.upperBound)
    query = FilterWord(text, range: first.range.lowerBound..<end, isQuoted: first.isQuoted)
  }

  /// Makes the table of the answer.
  ///
  /// Columns keep what they hold: a list comes back as a list. A row keeps the anchors and the
  /// reasons of the rows it was made of where that is certain: in a query of the table alone, plain
  /// or grouped, without subqueries, joins, `distinct` and windows.
  package func filter(_ table: Table) throws(FilterError) -> Table {
    do throws(FilterError) {
      guard !table.columns.isEmpty else { throw FilterError(.noColumns) }
      let database = try SQLDatabase()
      try database.load(table)
      return try database.answer(SQLText(query.text, columns: table.columns), from: table)
    } catch {
      throw FilterError(error.problem, at: query.range)
    }
  }

  static let manual = Filter(
    SQL.self, name: "sql",
    summary: "Asks the table “result” in SQL, in the words of SQLite.",
    usage: "sql \"select … from result …\"",
    details: [
      "Names of columns with a hyphen or another sign may stand as they are; a column with the name of "
        + "a word of SQL is put in double quotes: \"where\". Words to compare with go in single quotes.",
      "Lists are JSON arrays: json_each(result.aliases) goes through one.",
      "A query reads and does not change; one that takes too long is stopped. It has no clock and no "
        + "dice, so that it answers the same tomorrow: date('now') is empty.",
    ],
    examples: [
      .init(
        "sql \"select type, sum(names) as names from result group by type\"",
        "how often each type is named"),
      .init(
        "sql \"select entity, value as alias from result, json_each(result.aliases)\"",
        "a row for each other name"),
    ],
    suggestions: { _, _ in [] })
}
