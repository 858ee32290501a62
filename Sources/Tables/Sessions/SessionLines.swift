/// The result of a command as a session file records it: the default columns as tab-separated lines.
///
/// The lines depend on nothing but the table: not on width, colour, language, place or time. The
/// escapes are those of `Format.tsv`; a session file puts `#> ` before each line and `#~ ` before
/// each note.
package struct SessionLines: Hashable, Sendable {
  /// The names of the columns; none for a result that has only notes.
  package var header: [String]
  /// The rows, a field for each column, all fields escaped.
  package var rows: [[String]]
  /// The notes, escaped so that each is one line.
  package var notes: [String]

  /// Writes the default columns of a table.
  package init(_ table: Table) {
    let columns = RenderOptions(showsWideColumns: false).shownColumns(of: table)
    header = columns.map { TSVField.escaped(table.columns[$0].name) }
    rows = table.rows.map { row in columns.map { TSVField.escaped(row[$0]) } }
    if columns.isEmpty { rows = [] }
    notes = table.notes.map { TSVField.escaped($0) }
  }

  /// Reads recorded lines, the header first, without the signs a session file puts before them.
  ///
  /// Editors take blank space from the ends of lines, so empty fields may be missing there.
  package init(lines: [String], notes: [String] = []) {
    let fields = lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    header = fields.first ?? []
    let count = header.count
    rows = fields.dropFirst().map { row in
      row + Array(repeating: "", count: Swift.max(0, count - row.count))
    }
    self.notes = notes
  }

  /// The lines to record, the header first; without the notes.
  package var lines: [String] {
    header.isEmpty ? [] : ([header] + rows).map { $0.joined(separator: "\t") }
  }
}
