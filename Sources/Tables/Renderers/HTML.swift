extension Format {
  /// A page that needs nothing beside itself, light or dark as the reader's system is.
  static let html = Format(
    name: "html", summary: "a page for a browser", endings: ["html", "htm"], showsNotes: true
  ) { table, options in
    let columns = options.shownColumns(of: table)
    let (count, hidden) = options.shownRows(of: table)
    var bytes: [UInt8] = []
    bytes.append(
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped(options.title ?? "Table"))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>

      """)
    if let title = options.title { bytes.append("<h1>\(HTMLText.escaped(title))</h1>\n") }
    if !table.rows.isEmpty {
      bytes.append("<table>\n<thead>\n<tr>")
      for column in columns {
        let column = table.columns[column]
        bytes.append(
          column.isNumeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
        bytes.append("\(HTMLText.escaped(column.name))</th>")
      }
      bytes.append("</tr>\n</thead>\n<tbody>\n")
      for row in table.rows.prefix(count) {
        bytes.append("<tr>")
        for column in columns {
          let value = row[column]
          // Articles in scripts that run to the left keep their direction inside the cell.
          bytes.append(
            table.columns[column].isDrawing
              ? "<td class=\"drawing\">"
              : value.isNumber ? "<td class=\"number\">" : "<td dir=\"auto\">")
          bytes.append("\(HTMLText.written(value))</td>")
        }
        bytes.append("</tr>\n")
      }
      bytes.append("</tbody>\n</table>\n")
    }
    if hidden > 0 { bytes.append("<p class=\"note\">… \(options.more(rows: hidden))</p>\n") }
    for note in table.notes { bytes.append("<p class=\"note\">\(HTMLText.escaped(note))</p>\n") }
    bytes.append("</body>\n</html>\n")
    return bytes
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.25rem; }
    table { border-collapse: collapse; }
    th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: start; vertical-align: top; }
    th { border-bottom: 1px solid; }
    td { border-bottom: 1px solid color-mix(in srgb, currentcolor 15%, transparent); }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    .drawing { font-family: ui-monospace, monospace; white-space: pre; }
    .note { max-width: 60rem; opacity: 0.75; }
    \(HTMLText.markStyle)
    """
}

/// Text in HTML.
package enum HTMLText {
  /// The style of the elements that stand for marks: crossed out, underlined, never colour alone.
  package static let markStyle = """
    del { color: light-dark(#a1260d, #ff9d8a); background: light-dark(#fdeae6, #43180f); }
    ins { color: light-dark(#0b5f2b, #8fe0a5); background: light-dark(#e4f6e9, #0e3319); }
    del.moved, ins.moved { color: light-dark(#6b4e00, #f0cd6e); \
    background: light-dark(#fdf3d3, #3a2d05); }
    """

  /// Writes a value; the marks of a passage become elements.
  static func written(_ value: Value) -> String {
    guard case .passage(let passage) = value else { return escaped(value.words) }
    return passage.runs.map { written($0) }.joined()
  }

  /// Writes words with the elements that their marks mean.
  package static func written(_ run: Passage.Run) -> String {
    let moved = run.style.contains(.moved) ? " class=\"moved\"" : ""
    let elements: [(style: Passage.Style, element: String, attributes: String)] = [
      (.went, "del", moved), (.came, "ins", moved), (.evidence, "mark", ""), (.name, "b", ""),
      (.time, "u", ""), (.quotation, "i", ""),
    ]
    let own = elements.filter { run.style.contains($0.style) }
    return own.map { "<\($0.element)\($0.attributes)>" }.joined() + escaped(run.text)
      + own.reversed().map { "</\($0.element)>" }.joined()
  }

  /// Writes text of which nothing is markup; a line end becomes a line break.
  package static func escaped(_ text: String) -> String {
    let visible = VisibleText.of(text, lineEnd: .kept)
    guard visible.utf8.contains(where: { "&<>\"'\n".utf8.contains($0) }) else { return visible }
    var escaped = String.UnicodeScalarView()
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\n": escaped.append(contentsOf: "<br>".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
