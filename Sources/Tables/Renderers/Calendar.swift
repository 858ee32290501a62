extension Format {
  /// A calendar after RFC 5545, an event of whole days for each row that has an earliest and a
  /// latest day.
  ///
  /// The same rows are the same events in every file, so that a calendar read again is not doubled.
  /// Nobody is busy because of them. Notes are left out.
  static let calendar = Format(
    name: "calendar", summary: "an iCalendar file, for calendars", endings: ["ics"],
    showsNotes: false, needs: DatedRow.columns, fitting: DatedRow.table
  ) { table, options in
    var lines = CalendarLines()
    lines.append("BEGIN", "VCALENDAR")
    lines.append("VERSION", "2.0")
    lines.append("PRODID", "-//lede//lede//EN")
    let stamp = options.moment.filter { $0 != "-" && $0 != ":" }
    for row in DatedRow.all(of: table) {
      lines.append("BEGIN", "VEVENT")
      lines.append("UID", "\(row.identifier)@lede")
      lines.append("DTSTAMP", stamp)
      lines.append("DTSTART;VALUE=DATE", row.first.digits)
      // The end is the day after; the calendar of four digits has none behind its last day.
      if let end = row.last.next { lines.append("DTEND;VALUE=DATE", end.digits) }
      lines.append("SUMMARY", text: row.summary)
      let details = row.details.map { "\($0.column): \($0.words)" }
      lines.append("DESCRIPTION", text: details.joined(separator: "\n"))
      lines.append("TRANSP", "TRANSPARENT")
      lines.append("END", "VEVENT")
    }
    lines.append("END", "VCALENDAR")
    return lines.bytes
  }
}

/// The lines of a calendar: names and values, ended by CR LF, none longer than 75 bytes.
private struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  private static let longest = 75

  /// Writes a value that has no text in it.
  mutating func append(_ name: String, _ value: String) {
    var room = Self.longest
    for character in "\(name):\(value)" {
      let isShort = character.utf8.count < Self.longest
      // An endless stack of marks on one letter is parted all the same.
      for part in isShort ? [String(character)] : character.unicodeScalars.map({ String($0) }) {
        append(part, &room)
      }
    }
    bytes.append("\r\n")
  }

  /// Writes what must not be parted; a line goes on behind a line end and a space, which counts.
  private mutating func append(_ part: String, _ room: inout Int) {
    if part.utf8.count > room {
      bytes.append("\r\n ")
      room = Self.longest - 1
    }
    bytes.append(part)
    room -= part.utf8.count
  }

  /// Writes text, in which four signs are escaped.
  mutating func append(_ name: String, text: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in VisibleText.of(text, lineEnd: .kept).unicodeScalars {
      switch scalar {
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    append(name, String(escaped))
  }
}

extension WrittenDay {
  /// The day as iCalendar has it: `20180530`.
  fileprivate var digits: String {
    [(year, 4), (month, 2), (day, 2)].map { number, count in
      let digits = String(number)
      return String(repeating: "0", count: count - digits.count) + digits
    }
    .joined()
  }
}
