extension Format {
  /// A JSON array with an object for each row, as `jq` reads it.
  ///
  /// Numbers are numbers, lists are arrays, what is empty is null; the members are in the order of
  /// the columns, a row a line. Notes are left out.
  static let json = Format(
    name: "json", summary: "an array of objects, for jq and other programs",
    endings: ["json"], showsNotes: false
  ) { table, options in
    let columns = options.shownColumns(of: table)
    var writer = JSONWriter()
    writer.array { writer in
      guard !table.rows.isEmpty else { return }
      for row in table.rows {
        writer.breakLine()
        writer.write(row, columns, of: table)
      }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  /// A JSON object for each row, each on a line of its own.
  ///
  /// The objects are those of `json`. Notes are left out.
  static let jsonLines = Format(
    name: "jsonl", summary: "an object a line, for programs that read lines",
    endings: ["jsonl", "ndjson"], showsNotes: false
  ) { table, options in
    let columns = options.shownColumns(of: table)
    var writer = JSONWriter()
    for row in table.rows {
      writer.write(row, columns, of: table)
      writer.endLine()
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ row: Row, _ columns: [Int], of table: Table) {
    object { writer in
      for column in columns {
        writer.key(table.columns[column].name)
        switch row[column] {
        case .empty: writer.null()
        case .text(let words): writer.value(words)
        case .passage(let passage): writer.value(passage.bracketed)
        case .integer(let number): writer.value(number)
        case .real(let number): writer.value(number)
        case .list(let elements): writer.value(elements)
        }
      }
    }
  }
}
