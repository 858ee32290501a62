import Testing

@testable import Tables

struct GridTests {
  private func grid(_ table: Table, _ options: RenderOptions = RenderOptions()) -> String {
    table.written(.grid, options)
  }

  @Test func `a grid has a margin, a header, numbers at the right and notes`() {
    #expect(
      grid(people, RenderOptions(showsWideColumns: false))
        == """
         #  entity         type    names  quoted  first      aliases
         1  Ana Ruiz       PERSON      4       3  late:1.1   Ruiz
         2  Harbour Trust  ORG         3       0  late:2.1   the Trust, Harbour Authority
         3  Ben O’Dell     PERSON      3       0  late:10.1
         4  Östersund      LOC         1       0
         4 entities in 12 sentences

        """)
  }

  @Test func `the widest text gives way first and is wrapped`() {
    let table = Table(
      columns: [Column("#", .integer), Column("cue"), Column("content")],
      rows: [
        Row([1, "according to", "the harbour will stay closed until the last of the oil is gone"]),
        Row([2, "said", "no"]),
      ])
    #expect(
      grid(table, RenderOptions(width: 40))
        == """
         #  cue           content
         1  according to  the harbour will stay
                          closed until the last
                          of the oil is gone
         2  said          no

        """)
  }

  @Test func `what does not fit in three lines is cut with a mark`() {
    let table = Table(column: "content", "one two three four five six seven eight nine ten eleven")
    #expect(
      grid(table, RenderOptions(width: 16))
        == """
         content
         one two three
         four five six
         seven eight ni…

        """)
  }

  /// Rows of words beside a drawing.
  private let drawn = Table(
    columns: [Column("when"), Column("chart", drawing: true), Column("event"), Column("where")],
    rows: [
      Row([.empty, "1912╱╱2015-06-03", .empty, .empty]),
      Row(["1912-04-15", "●   ╱╱", "the ship sank in the night with all its boats", "kim:1.1"]),
      Row(["2015-06-04", "    ╱╱     ●", "the film was shown again", "kim:12.1"]),
    ])

  @Test func `a drawing stays whole, and the rows beside it stand on one line each`() {
    #expect(
      grid(drawn, RenderOptions(width: 66))
        == """
         when        chart             event                      where
                     1912╱╱2015-06-03
         1912-04-15  ●   ╱╱            the ship sank in the nig…  kim:1.1
         2015-06-04      ╱╱     ●      the film was shown again   kim:12.1

        """)
  }

  @Test func `where there is no room for a drawing, the words stay`() {
    #expect(
      grid(drawn, RenderOptions(width: 28))
        == """
         when        event

         1912-04-15  the ship sank
                     in the night
                     with all its b…
         2015-06-04  the film was
                     shown again
         … not shown for want of
         room: chart, where

        """)
  }

  @Test func `a terminal too narrow for all columns leaves some out and says so`() {
    #expect(
      grid(people, RenderOptions(width: 40, showsWideColumns: false)) == """
         #  entity         type    names  quoted
         1  Ana Ruiz       PERSON      4       3
         2  Harbour Trust  ORG         3       0
         3  Ben O’Dell     PERSON      3       0
         4  Östersund      LOC         1       0
         … not shown for want of room: first,
         aliases
         4 entities in 12 sentences

        """)
  }

  @Test func `words are broken only where few columns are left`() {
    let table = Table(
      columns: [Column("date"), Column("place")], rows: [Row(["2024-03-02", "Östersund"])])
    #expect(
      grid(table, RenderOptions(width: 20)) == """
         date       place
         2024-03-0  Östersun
         2          d

        """)
  }

  @Test(arguments: [1, 2, 5, 10, 20, 33, 40, 61, 80, 200], [people, hostile])
  func `no line is wider than the terminal`(width: Int, table: Table) {
    let output = grid(table, RenderOptions(width: width))
    for line in output.split(separator: "\n") {
      #expect(TerminalWidth.cells(of: String(line)) <= max(width, 4), "\(line)")
    }
  }

  @Test(arguments: [Int.max, Int.min, 0, -1])
  func `a terminal of no possible width is no trouble`(width: Int) {
    #expect(!grid(people, RenderOptions(width: width)).isEmpty)
  }

  @Test func `a table of rows left out says how many`() {
    let output = grid(people, RenderOptions(maximumRows: 3))
    #expect(output.contains(" … 1 more row, .rows all shows them\n"))
    #expect(!output.contains("Östersund"))
    let plain = grid(people, RenderOptions(maximumRows: 0, isUnicode: false))
    #expect(plain.contains(" ... 4 more rows, .rows all shows them\n"))
  }

  @Test func `an empty table prints its notes and no header`() {
    let empty = Table(columns: people.columns, notes: ["nobody is quoted"])
    #expect(grid(empty) == " nobody is quoted\n")
    #expect(grid(Table(columns: people.columns)) == " no rows\n")
    #expect(grid(Table(columns: [])) == "")
  }

  @Test func `short notes share a line of the terminal`() {
    let table = Table(columns: [], notes: ["one note", "two notes", "a third note that is longer"])
    #expect(
      grid(table, RenderOptions(width: 30))
        == " one note · two notes\n a third note that is longer\n")
    #expect(grid(table) == " one note\n two notes\n a third note that is longer\n")
  }

  @Test func `colour sets off the header and the notes alone`() {
    let table = Table(columns: [Column("a")], rows: [Row(["x"])], notes: ["n"])
    #expect(
      grid(table, RenderOptions(hasColour: true))
        == "\u{1B}[1m a\u{1B}[0m\n x\n\u{1B}[2m n\u{1B}[0m\n")
  }

  @Test func `measures are shown with three decimals`() {
    let table = Table(
      columns: [Column("share", .real)],
      rows: [0.857142857, 5, 0.0001, 1e300, .nan, -0.5].map { Row([.real($0)]) })
    #expect(
      grid(table).split(separator: "\n").map { $0.drop { $0 == " " } }
        == ["share", "0.857", "5.0", "0.0001", "1e+300", "-0.5"])
  }

  @Test func `a cell of a megabyte neither pads the others nor is slow`() {
    let long = String(repeating: "word ", count: 200_000)
    let table = Table(
      columns: [Column("a"), Column("b")],
      rows: [Row([.text(long), "x"])] + (0..<1000).map { _ in Row(["short", "y"]) })
    #expect(grid(table).utf8.count < 1_100_000)
    #expect(grid(table, RenderOptions(width: 80)).utf8.count < 100_000)
  }
}
