import Testing

@testable import Tables

struct DatedFormatsTests {
  private static let columns = [
    Column("when"), Column("event"), Column("text"), Column("how"), Column("where"),
    Column("earliest", wide: true), Column("latest", wide: true),
  ]

  private func table(_ rows: [Value]...) -> Table {
    Table(columns: Self.columns, rows: rows.map { Row($0) })
  }

  private let fire: [Value] = [
    "2024-03-01", "A fire, at last; so it was \\ said", "Friday",
    "the Friday on or before the date",
    "mill:1.1", "2024-03-01", "2024-03-01",
  ]

  /// A table of days whose every word is hostile.
  private let hostileDays = Table(
    columns: columns,
    rows: hostileTexts.map { text in
      Row([.text(text), .text(text), .text(text), .text(text), "a:1", "2024-03-01", "2024-03-31"])
    })

  /// The lines of a calendar, put together again where they were folded.
  private func unfolded(_ table: Table, _ options: RenderOptions = RenderOptions()) -> [String] {
    // By bytes: a mark at the start of a line would make one character with the space before it.
    let bytes = table.written(.calendar, options).utf8.map(\.self)
    return bytes.split(separator: Array("\r\n ".utf8)).joined().split(separator: 0x0D)
      .map { String(decoding: $0.drop { $0 == 0x0A }, as: UTF8.self) }.filter { !$0.isEmpty }
  }

  // MARK: Calendar

  @Test func `an event has whole days, its words and where they stand`() {
    let lines = unfolded(table(fire), RenderOptions(moment: "2023-11-14T22:13:20Z"))
    #expect(
      lines.prefix(4) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lede//lede//EN", "BEGIN:VEVENT",
      ])
    #expect(
      lines.dropFirst(5) == [
        "DTSTAMP:20231114T221320Z", "DTSTART;VALUE=DATE:20240301", "DTEND;VALUE=DATE:20240302",
        #"SUMMARY:A fire\, at last\; so it was \\ said"#,
        #"DESCRIPTION:when: 2024-03-01\ntext: Friday\nhow: the Friday on or before the date\nwhere: mill:1.1"#,
        "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test(arguments: [
    ("2024-02-28", "20240229"), ("2023-02-28", "20230301"), ("2024-12-31", "20250101"),
    ("0004-02-29", "00040301"), ("1900-02-28", "19000301"),
  ])
  func `the end of an event is the day after its last`(last: String, end: String) {
    let row: [Value] = ["", "event", "", "", "", "0001-01-01", .text(last)]
    #expect(unfolded(table(row)).contains("DTEND;VALUE=DATE:\(end)"))
  }

  @Test func `the last day that four digits can write has no day after`() {
    let row: [Value] = ["", "event", "", "", "", "9999-12-31", "9999-12-31"]
    #expect(!unfolded(table(row)).contains { $0.hasPrefix("DTEND") })
  }

  @Test func `lines are folded at 75 bytes and between characters`() {
    let long = String(repeating: "é日😀\u{301}x ,", count: 60)
    let written = table(["", .text(long), "", "", "", "2024-03-01", "2024-03-01"]).written(
      .calendar)
    let lines = written.utf8.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
    #expect(lines.count { $0.count > 70 } > 10)
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(
      unfolded(table(["", .text(long), "", "", "", "2024-03-01", "2024-03-01"]))
        .contains("SUMMARY:" + long.replacing(",", with: "\\,")))
  }

  @Test func `the same row is the same event in any file, and no two rows are one`() {
    func identifiers(_ table: Table) -> [String] {
      unfolded(table).filter { $0.hasPrefix("UID:") }
    }
    var other = fire
    other[4] = "mill:2.1"
    let all = identifiers(table(other, fire, fire))
    #expect(Set(all).count == 3)
    #expect(identifiers(table(fire)) == [all[1]])
    #expect(all.allSatisfy { $0.hasSuffix("@lede") && $0.utf8.count < 75 })
  }

  @Test func `rows without both days are left out and counted`() {
    let table = table(
      fire, ["age", "Ada", "43", "", "", .empty, .empty],
      ["../2008", "it closed", "", "", "", .empty, "2008-12-31"],
      ["odd", "it opened", "", "", "", "2008-12-31", "2008-01-01"],
      ["odd", "it fell", "", "", "", "2008-02-30", "2008-12-31"])
    #expect(Format.calendar.fitting(table).rows.count == 1)
    #expect(unfolded(table).count { $0 == "BEGIN:VEVENT" } == 1)
    #expect(table.written(.timelineJS).split(separator: "\n").count == 2)
  }

  @Test func `a time without an event is named by its own words`() {
    let lines = unfolded(table(["2024", .empty, "last year", "", "", "2024-01-01", "2024-12-31"]))
    #expect(lines.contains("SUMMARY:last year"))
  }

  @Test func `no text of a row can be a line of a calendar`() {
    let names: Set<String> = [
      "BEGIN", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE",
      "SUMMARY", "DESCRIPTION", "TRANSP", "END",
    ]
    #expect(unfolded(hostileDays).allSatisfy { names.contains(String($0.prefix { $0 != ":" })) })
    #expect(!hasHidden(hostileDays.written(.calendar), allowing: ["\r", "\n"]))
    #expect(!hasHidden(hostileDays.written(.timelineJS)))
  }

  // MARK: TimelineJS

  @Test func `an event has its dates in numbers and its words as HTML`() {
    let written = table(
      fire, ["2023", "<b>a & \"b\"</b>", "last year", "", "", "2023-01-01", "2023-12-31"]
    ).written(.timelineJS, RenderOptions(title: "A & B"))
    let lines = written.split(separator: "\n")
    #expect(lines[0] == #"{"title":{"text":{"headline":"A &amp; B"}},"events":["#)
    #expect(
      lines[1].hasPrefix(
        #"{"start_date":{"year":2024,"month":3,"day":1},"display_date":"2024-03-01","unique_id":""#)
    )
    #expect(
      lines[1].hasSuffix(
        #""text":{"headline":"A fire, at last; so it was \\ said","text":"<p>text: Friday<br>how: the Friday on or before the date<br>where: mill:1.1</p>"}},"#
      ))
    #expect(lines[2].contains(#""end_date":{"year":2023,"month":12,"day":31}"#))
    #expect(lines[2].contains(#""headline":"&lt;b&gt;a &amp; &quot;b&quot;&lt;/b&gt;""#))
    #expect(lines[2].hasSuffix("}}]}"))
  }

  @Test func `no rows are no events`() {
    #expect(table().written(.timelineJS) == "{\"events\":[]}\n")
    #expect(unfolded(table()).count == 4)
  }
}
