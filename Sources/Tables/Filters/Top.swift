/// Keeps the first rows.
package struct Top: TableFilter, Hashable {
  /// How many.
  package var count: Int

  /// Reads one whole number.
  package init(_ words: [FilterWord]) throws(FilterError) {
    guard let word = words.first else { throw FilterError(.missing(.number)) }
    guard let count = Int(word.text), count >= 0 else {
      throw FilterError(.notANumber(word.text, column: nil), at: word.range)
    }
    if words.count > 1 { throw FilterError(.unexpected(words[1].text), at: words[1].range) }
    self.count = count
  }

  /// Keeps the first rows as they are.
  package func filter(_ table: Table) throws(FilterError) -> Table {
    var result = table
    result.rows = Array(table.rows.prefix(count))
    return result
  }

  static let manual = Filter(
    Top.self, name: "top",
    summary: "Keeps the first rows.",
    usage: "top NUMBER",
    examples: [
      .init("top 3", "the first three rows"),
      .init("top 1", "the first row"),
    ],
    suggestions: { _, _ in [] })
}
