extension Format {
  /// The JSON that TimelineJS of the Knight Lab reads, an event for each row that has an earliest
  /// and a latest day.
  ///
  /// The form is that of https://timeline.knightlab.com/docs/json-format.html; what is text there is
  /// read as HTML and is escaped. Notes are left out.
  static let timelineJS = Format(
    name: "timelinejs", summary: "JSON for TimelineJS, for a timeline on a page",
    endings: ["timeline.json"], showsNotes: false, needs: DatedRow.columns, fitting: DatedRow.table
  ) { table, options in
    var writer = JSONWriter()
    writer.object { writer in
      if let title = options.title {
        writer.key("title")
        writer.object { writer in
          writer.key("text")
          writer.object { $0.member("headline", HTMLText.escaped(title)) }
        }
      }
      writer.key("events")
      writer.array { writer in
        for row in DatedRow.all(of: table) {
          writer.breakLine()
          writer.write(row)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ row: DatedRow) {
    object { writer in
      writer.write(row.first, as: "start_date")
      if row.last > row.first { writer.write(row.last, as: "end_date") }
      if let when = row.details.first(where: { $0.column == "when" }) {
        writer.member("display_date", HTMLText.escaped(when.words))
      }
      writer.member("unique_id", row.identifier)
      writer.key("text")
      writer.object { writer in
        writer.member("headline", HTMLText.escaped(row.summary))
        let details = row.details.filter { $0.column != "when" }
          .map { "\($0.column): \(HTMLText.escaped($0.words))" }
        if !details.isEmpty {
          writer.member("text", "<p>\(details.joined(separator: "<br>"))</p>")
        }
      }
    }
  }

  private mutating func write(_ day: WrittenDay, as name: String) {
    key(name)
    object { writer in
      writer.member("year", day.year)
      writer.member("month", day.month)
      writer.member("day", day.day)
    }
  }
}
