import Testing

@testable import Tables

struct FormatTests {
  @Test(arguments: Format.all.map(\.name))
  func `nothing from a table reaches a terminal that it would obey`(name: String) throws {
    let format = try #require(Format.named(name))
    let allowed: [String: Set<Unicode.Scalar>] = [
      "tsv": ["\n", "\t"], "csv": ["\n", "\r", "\t"], "calendar": ["\n", "\r"],
    ]
    let written = hostile.written(format)
    #expect(!hasHidden(written, allowing: allowed[name] ?? ["\n"]))
    // A return stands only where a record ends.
    #expect(
      !written.unicodeScalars.split(separator: "\n").contains { $0.dropLast().contains("\r") })
  }

  @Test(arguments: [
    ("people.csv", "csv"), ("a.b/people.TSV", "tsv"), ("x.ndjson", "jsonl"), ("x.htm", "html"),
    ("x.md", "markdown"), ("x.txt", "grid"), ("x.json", "json"), ("x.ICS", "calendar"),
    ("x.timeline.json", "timelinejs"), ("x.Timeline.JSON", "timelinejs"),
    ("timeline.json", "json"), ("x-timeline.json", "json"), ("a.timeline.json/x.json", "json"),
  ])
  func `the ending of a file names its format`(file: String, name: String) {
    #expect(Format.ofFile(named: file)?.name == name)
  }

  @Test func `an ending names a format as well as its name does`() {
    #expect(Format.named("md")?.name == "markdown")
    #expect(Format.named("ndjson")?.name == "jsonl")
    #expect(Format.named("excel") == nil)
  }

  @Test func `another ending names none`() {
    for file in ["people", "people.", "people.xlsx", "csv", "", "a.csv/people", "xcsv"] {
      #expect(Format.ofFile(named: file) == nil)
    }
  }

  @Test func `names and endings are each used once`() {
    #expect(Set(Format.all.map(\.name)).count == Format.all.count)
    let endings = Format.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }

  @Test func `exports have all columns unless told otherwise`() {
    for format in Format.ofAnyTable {
      #expect(people.written(format).contains("nominals"))
      #expect(!people.written(format, RenderOptions(showsWideColumns: false)).contains("nominals"))
    }
  }

  // MARK: TSV and CSV

  @Test func `tab-separated values escape what parts them`() {
    let table = Table(
      columns: [Column("a\tb"), Column("l", .list), Column("n", .real)],
      rows: [
        Row(["x\ty\nz\\ \u{1B}\r", .list(["p", "q; r"]), .real(0.1)]), Row([.empty, .list([]), 5]),
      ])
    #expect(table.written(.tsv) == "a\\tb\tl\tn\nx\\ty\\nz\\\\ \\u{1B}\\r\tp; q; r\t0.1\n\t\t5\n")
  }

  @Test func `comma-separated values come back as they went`() {
    let records = readCSV(hostile.written(.csv))
    #expect(records.count == hostile.rows.count + 1)
    for (record, text) in zip(records.dropFirst(), hostileTexts) {
      #expect(record.count == 3)
      let visible = VisibleText.of(text, lineEnd: .kept, tab: .kept)
      #expect(record[0] == visible || record[0] == "'" + visible)
    }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-5", "'-5"), ("@a", "'@a"), ("\t=1", "'\t=1"),
    ("a=1", "a=1"),
    ("＝1", "'＝1"), ("a\"b", "\"a\"\"b\""), ("a,b", "\"a,b\""), ("a\nb", "\"a\nb\""),
    ("\r=1", "\"'\n=1\""),
  ])
  func `a cell that a spreadsheet would run is neutralised`(text: String, field: String) {
    #expect(Table(column: "c", text).written(.csv) == "c\r\n\(field)\r\n")
  }

  @Test func `numbers are not neutralised, and an empty record is no blank line`() {
    let table = Table(
      columns: [Column("n", .integer)], rows: [Row([-5]), Row([.real(-0.5)]), Row([.empty])])
    #expect(table.written(.csv) == "n\r\n-5\r\n-0.5\r\n\"\"\r\n")
  }

  // MARK: JSON

  @Test func `rows are objects with their types`() {
    let table = Table(
      columns: [Column("b"), Column("a", .integer), Column("r", .real), Column("l", .list)],
      rows: [
        Row(["x\"\n", 1, .real(0.5), .list(["p"])]),
        Row([.empty, .empty, .real(.infinity), .list([])]),
      ],
      notes: ["left out"])
    let first = #"{"b":"x\"\n","a":1,"r":0.5,"l":["p"]}"#
    let second = #"{"b":null,"a":null,"r":null,"l":[]}"#
    #expect(table.written(.json) == "[\n\(first),\n\(second)\n]\n")
    #expect(table.written(.jsonLines) == "\(first)\n\(second)\n")
    #expect(Table(note: "none").written(.json) == "[]\n")
    #expect(Table(note: "none").written(.jsonLines) == "")
  }

  // MARK: Markdown, HTML, linear

  @Test func `a Markdown cell is one line and no markup`() {
    let table = Table(
      columns: [Column("a|b"), Column("n", .integer)],
      rows: [Row(["x|y\n*z* <b> \\ $5 & [l](u)", 3])], notes: ["a_note"])
    #expect(
      table.written(.markdown) == #"""
        | a\|b | n |
        | --- | ---: |
        | x\|y<br>\*z\* &lt;b> \\ \$5 &amp; \[l\](u) | 3 |

        a\_note

        """#)
  }

  @Test func `a page is whole and its text is no markup`() {
    let page = hostile.written(.html, RenderOptions(title: "a <b> \"c\""))
    #expect(page.hasPrefix("<!DOCTYPE html>\n"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("<title>a &lt;b&gt; &quot;c&quot;</title>"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<td class=\"number\">-3</td>"))
  }

  @Test func `a drawing keeps its blanks on a page, and a voice does not spell it`() {
    let table = Table(
      columns: [Column("chart", drawing: true), Column("event")],
      rows: [Row(["  ●  ━", "it burned"]), Row(["a|b", "it fell"]), Row([.empty, "it rose"])])
    #expect(table.written(.html).contains("<td class=\"drawing\">  ●  ━</td>"))
    let rows = ["| `  ●  ━` | it burned |", "| a\\|b | it fell |", "|  | it rose |", ""]
    #expect(table.written(.markdown).hasSuffix(rows.joined(separator: "\n")))
    #expect(!table.written(.linear).contains("●"))
    #expect(table.written(.tsv).contains("  ●  ━\tit burned\n"))
  }

  @Test func `the linear form has one field a line`() {
    let table = Table(
      columns: [Column("entity"), Column("type"), Column("first")],
      rows: [Row(["Ana Ruiz", "PERSON", .empty]), Row(["Acme Inc.", "ORG", "late:1"])],
      notes: ["two rows"])
    #expect(
      table.written(.linear) == """
        row 1 of 2.
        entity: Ana Ruiz.
        type: PERSON.
        first: empty.
        row 2 of 2.
        entity: Acme Inc.
        type: ORG.
        first: late:1.
        note: two rows.

        """)
    #expect(Table(columns: [Column("a")]).written(.linear) == "no rows.\n")
  }
}

/// Reads CSV after RFC 4180.
private func readCSV(_ text: String) -> [[String]] {
  var records: [[String]] = [[]]
  var field: [UInt8] = []
  var isQuoted = false
  let bytes = Array(text.utf8)
  var offset = 0
  while offset < bytes.count {
    let byte = bytes[offset]
    offset += 1
    if isQuoted {
      guard byte == UInt8(ascii: "\"") else {
        field.append(byte)
        continue
      }
      if offset < bytes.count, bytes[offset] == byte {
        field.append(byte)
        offset += 1
      } else {
        isQuoted = false
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): isQuoted = true
    case UInt8(ascii: ","), UInt8(ascii: "\r"):
      records[records.count - 1].append(String(decoding: field, as: UTF8.self))
      field = []
      if byte == UInt8(ascii: "\r") {
        offset += 1
        records.append([])
      }
    default: field.append(byte)
    }
  }
  return records.dropLast()
}
