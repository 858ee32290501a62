/// Why a filter cannot be read or does not fit a table, as data.
package struct FilterError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    /// The table has no column of that name, but these.
    case unknownColumn(String, known: [String])
    /// The words end, or go on, where something else must stand.
    case missing(Part)
    /// A word that has no place here.
    case unexpected(String)
    /// A word where one of the operators must stand.
    case unknownOperator(String, known: [String])
    /// A word where a number must stand; the column compares numbers, if one is named.
    case notANumber(String, column: String?)
    /// A query that SQLite refuses, in its words, with the offset of the fault in the query's
    /// UTF-8 if it says so, and the columns there are.
    case sql(message: String, offset: Int?, columns: [String])
    /// A query that would change something or reach outside the table.
    case notReadOnly
    /// More than one query.
    case severalQueries
    /// A query that does not end within its bounds.
    case unbounded
    /// A table without columns, which nothing can be asked.
    case noColumns
  }

  /// What must stand somewhere in a filter.
  package enum Part: String, Sendable { case column, `operator`, value, number, query }

  /// What is wrong.
  package var problem: Problem
  /// The range of the word it is about; none for the end of the filter.
  package var range: Range<Int>?

  /// Says what is wrong, and where.
  package init(_ problem: Problem, at range: Range<Int>? = nil) {
    self.problem = problem
    self.range = range
  }
}
