extension Format {
  /// Tab-separated values, for programs that read lines.
  ///
  /// The first line names the columns. A tab is written `\t`, a line end `\n`, a backslash `\\`, any
  /// other control character `\u{…}`; lists have `; ` between their elements. Notes are left out.
  package static let tsv = Format(
    name: "tsv", summary: "tab-separated values, for programs that read lines",
    endings: ["tsv", "tab"], showsNotes: false
  ) { table, options in
    let columns = options.shownColumns(of: table)
    guard !columns.isEmpty else { return [] }
    var bytes: [UInt8] = []
    for (place, column) in columns.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\t")) }
      bytes.append(TSVField.escaped(table.columns[column].name))
    }
    bytes.endLine()
    for row in table.rows {
      for (place, column) in columns.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: "\t")) }
        bytes.append(TSVField.escaped(row[column]))
      }
      bytes.endLine()
    }
    return bytes
  }
}

/// A value between two tabs.
enum TSVField {
  /// Writes a value; nothing where it is empty.
  static func escaped(_ value: Value) -> String {
    switch value {
    case .text(let words): escaped(words)
    case .passage(let passage): escaped(passage.bracketed)
    case .list: escaped(value.words(joinedBy: "; "))
    case .empty, .integer, .real: value.words
    }
  }

  /// Writes text on one line, with nothing in it that a terminal would obey.
  static func escaped(_ text: String) -> String {
    guard VisibleText.scan(text).hasHidden || text.utf8.contains(UInt8(ascii: "\\")) else {
      return text
    }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
      case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case _ where VisibleText.isHidden(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
