/// How a table is shown; the defaults are those of a file: everything, and no colour.
package struct RenderOptions: Hashable, Sendable {
  /// The cells of a line of the terminal; none where nothing must be cut.
  package var width: Int?
  /// Whether columns are shown that are wide, which means not for every day.
  package var showsWideColumns: Bool
  /// Whether escape sequences set off the header and the notes.
  package var hasColour: Bool
  /// How many rows are shown to a person; formats for programs have all.
  package var maximumRows: Int?
  /// Whether marks such as `…` may be used; the text of the table is as it is either way.
  package var isUnicode: Bool
  /// The title of a page.
  package var title: String?
  /// When files say they were written, in UTC; not the clock's time, so that files can be compared.
  package var moment: String

  /// Chooses how a table is shown.
  package init(
    width: Int? = nil, showsWideColumns: Bool = true, hasColour: Bool = false,
    maximumRows: Int? = nil, isUnicode: Bool = true, title: String? = nil,
    moment: String = "1970-01-01T00:00:00Z"
  ) {
    self.width = width
    self.showsWideColumns = showsWideColumns
    self.hasColour = hasColour
    self.maximumRows = maximumRows
    self.isUnicode = isUnicode
    self.title = title
    self.moment = moment
  }

  /// The cells of a line within what a terminal can have, whatever the environment says.
  var lineWidth: Int? { width.map { min(max(1, $0), 10_000) } }

  /// The indices of the columns to show; all where all are wide.
  func shownColumns(of table: Table) -> [Int] {
    let everyday = table.columns.indices.filter { showsWideColumns || !table.columns[$0].isWide }
    return everyday.isEmpty ? Array(table.columns.indices) : everyday
  }

  /// How many rows to show, and how many that leaves out.
  func shownRows(of table: Table) -> (count: Int, hidden: Int) {
    let count = min(table.rows.count, max(0, maximumRows ?? .max))
    return (count, table.rows.count - count)
  }

  /// What is said about the rows left out.
  func more(rows: Int) -> String {
    "\(rows) more row\(rows == 1 ? "" : "s"), .rows all shows them"
  }
}
