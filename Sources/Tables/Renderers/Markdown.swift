extension Format {
  /// A table of GitHub Flavored Markdown, for notes and issues; the notes are paragraphs under it.
  static let markdown = Format(
    name: "markdown", summary: "a Markdown table, for notes and wikis",
    endings: ["md", "markdown"], showsNotes: true
  ) { table, options in
    let columns = options.shownColumns(of: table)
    let (count, hidden) = options.shownRows(of: table)
    var bytes: [UInt8] = []
    func endPart(_ text: String) {
      if !bytes.isEmpty { bytes.endLine() }
      bytes.append(text)
      bytes.endLine()
    }
    if count > 0 || hidden > 0 {
      for column in columns {
        bytes.append("| \(markdownEscaped(table.columns[column].name)) ")
      }
      bytes.append("|\n")
      for column in columns {
        bytes.append(table.columns[column].isNumeric ? "| ---: " : "| --- ")
      }
      bytes.append("|\n")
      for row in table.rows.prefix(count) {
        for column in columns {
          let isDrawing = table.columns[column].isDrawing
          bytes.append("| \(markdownCell(row[column], isDrawing: isDrawing)) ")
        }
        bytes.append("|\n")
      }
    }
    if hidden > 0 { endPart("… \(options.more(rows: hidden))") }
    for note in table.notes { endPart(markdownEscaped(note)) }
    return bytes
  }

  /// A cell; blank space that a drawing begins with stays only in code.
  private static func markdownCell(_ value: Value, isDrawing: Bool) -> String {
    let words = value.words
    guard isDrawing, !words.isEmpty, !words.utf8.contains(where: { "`|\\\n".utf8.contains($0) })
    else { return markdownEscaped(words) }
    return "`\(VisibleText.of(words, lineEnd: .replaced(" ")))`"
  }

  /// Text of which nothing is markup; a line end becomes a line break inside the cell.
  private static func markdownEscaped(_ text: String) -> String {
    let visible = VisibleText.of(text, lineEnd: .kept)
    guard visible.utf8.contains(where: { isMarkup[Int($0)] }) else { return visible }
    var escaped = String.UnicodeScalarView()
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "\n": escaped.append(contentsOf: "<br>".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      // `$` sets formulas and `~` strikes through where GitHub shows the text.
      case "\\", "|", "`", "*", "_", "[", "]", "~", "$":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// By byte: whether it is changed.
  private static let isMarkup: [Bool] = (0..<256).map {
    "\n<&\\|`*_[]~$".utf8.contains(UInt8($0))
  }
}

extension Column {
  /// Whether its values are numbers, which stand at the right.
  var isNumeric: Bool { kind == .integer || kind == .real }
}
