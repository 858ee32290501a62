extension Format {
  /// One field a line in whole sentences, for screen readers; nothing is aligned, wrapped or cut.
  ///
  /// Drawings are left out, as a voice would spell them sign by sign.
  package static let linear = Format(
    name: "linear", summary: "one field a line, for screen readers", endings: [], showsNotes: true
  ) { table, options in
    let columns = options.shownColumns(of: table).filter { !table.columns[$0].isDrawing }
    let (count, hidden) = options.shownRows(of: table)
    var bytes: [UInt8] = []
    if table.rows.isEmpty, !columns.isEmpty { bytes.append("no rows.\n") }
    for (index, row) in table.rows.prefix(count).enumerated() {
      bytes.append("row \(index + 1) of \(table.rows.count).\n")
      for column in columns {
        let words = sentence(row[column].isEmpty ? "empty" : row[column].words)
        bytes.append("\(sentence(table.columns[column].name, end: ":")) \(words)\n")
      }
    }
    if hidden > 0 { bytes.append("\(options.more(rows: hidden)).\n") }
    for note in table.notes { bytes.append("note: \(sentence(note))\n") }
    return bytes
  }

  /// Text on one line with an end mark, so that a voice pauses.
  private static func sentence(_ text: String, end: String = ".") -> String {
    let visible = VisibleText.of(text, lineEnd: .replaced(" "))
    let isEnded = end == "." && [".", "!", "?", "…"].contains { visible.hasSuffix($0) }
    return isEnded ? visible : visible + end
  }
}
