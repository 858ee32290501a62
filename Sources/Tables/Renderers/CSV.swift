extension Format {
  /// Comma-separated values after RFC 4180, for spreadsheets.
  ///
  /// Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are never
  /// text. Line ends inside a cell stay, other control characters are shown; lists have `; ` between
  /// their elements. Notes are left out.
  static let csv = Format(
    name: "csv", summary: "comma-separated values, for spreadsheets",
    endings: ["csv"], showsNotes: false
  ) { table, options in
    let columns = options.shownColumns(of: table)
    guard !columns.isEmpty else { return [] }
    var bytes: [UInt8] = []
    func endRecord(from start: Int) {
      // A record of one empty field would be a blank line, which readers skip.
      if bytes.count == start { bytes.append("\"\"") }
      bytes.append("\r\n")
    }
    for (place, column) in columns.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      appendCSVField(table.columns[column].name, to: &bytes)
    }
    endRecord(from: 0)
    for row in table.rows {
      let start = bytes.count
      for (place, column) in columns.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        let value = row[column]
        if value.isNumber {
          bytes.append(value.words)
        } else {
          appendCSVField(value.words(joinedBy: "; "), to: &bytes)
        }
      }
      endRecord(from: start)
    }
    return bytes
  }

  private static func appendCSVField(_ text: String, to bytes: inout [UInt8]) {
    let neutral = isFormula(text) ? "'" + text : text
    let visible = VisibleText.of(neutral, lineEnd: .kept, tab: .kept)
    let needsQuotes = visible.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
    }
    guard needsQuotes else {
      bytes.append(visible)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in visible.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet may run text; the signs are those OWASP lists under CSV injection.
  private static func isFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
