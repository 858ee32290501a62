import Testing

@testable import Tables

struct TableDifferenceTests {
  private let boats = table(
    ["#", "boat", "harbour", "seats"],
    [["1", "Skua", "Arden", "40"], ["2", "Tern", "Arden", "12"], ["3", "Gull", "Skarn", "40"]])

  private static func table(_ columns: [String], _ rows: [[String]]) -> Table {
    Table(
      columns: columns.map { Column($0) },
      rows: rows.enumerated().map { number, words in
        Row(
          words.map { .text($0) },
          anchors: [Anchor(article: "a", start: number, end: number + 1)], reasons: ["seen"])
      })
  }

  /// The rows of the answer, a word a shown column, and its notes.
  private func lines(_ old: Table, _ new: Table, by key: String? = nil) throws -> [[String]] {
    let answer = try DifferenceTable(old, new, by: key.map { FilterWord($0, range: 0..<1) }).table
    return answer.rows.map { row in (0..<5).map { row[$0].words } } + [answer.notes]
  }

  @Test func `a table held against itself has no change`() throws {
    #expect(try lines(boats, boats) == [["no change · 3 rows unchanged"]])
  }

  @Test func `a row is known by the column that names it`() throws {
    let later = Self.table(
      ["#", "boat", "harbour", "seats"],
      [
        ["1", "Lark", "Skarn", "8"], ["2", "Skua", "Arden", "40"], ["3", "Gull", "Arden", "44"],
      ])
    #expect(
      try lines(boats, later) == [
        ["edited", "Gull", "harbour", "Skarn", "Arden"],
        ["edited", "Gull", "seats", "40", "44"],
        ["added", "Lark", "", "", "Lark | Skarn | 8"],
        ["removed", "Tern", "", "Tern | Arden | 12", ""],
        ["1 row edited · 1 added · 1 removed · 1 unchanged", "rows are one by boat"],
      ])
  }

  @Test func `the numbers of the rows are never compared`() throws {
    var later = boats
    later.rows.removeFirst()
    for row in later.rows.indices { later.rows[row].values[0] = .integer(row + 1) }
    #expect(
      try lines(boats, later) == [
        ["removed", "Skua", "", "Skua | Arden | 40", ""], ["1 row removed · 2 unchanged"],
      ])
  }

  @Test func `rows in another order are unchanged, which a note says`() throws {
    var later = boats
    later.rows.swapAt(0, 2)
    #expect(
      try lines(boats, later) == [
        ["no change · 3 rows unchanged", "rows that did not change stand in another order"]
      ])
  }

  @Test func `the name of an article before its places is not compared`() throws {
    func found(_ rows: [[String]]) -> Table { Self.table(["who", "where"], rows) }
    let early = found([["Ruiz", "early:3.1"], ["Wendt", "early:6.1"]])
    let late = found([["Ruiz", "late:3.1"], ["Wendt", "late:10.1"]])
    let note = "where is compared without early: and late:"
    #expect(
      try lines(early, late) == [
        ["edited", "Wendt", "where", "early:6.1", "late:10.1"],
        ["1 row edited · 1 unchanged", "rows are one by who", note],
      ])
    // Clock times have no such name.
    let (one, other) = (found([["Ruiz", "14:25"]]), found([["Ruiz", "15:25"]]))
    #expect(try lines(one, other).first == ["edited", "Ruiz", "where", "14:25", "15:25"])
  }

  @Test func `a measure names no row where words do`() throws {
    func crew(_ rows: [(String, Int)]) -> Table {
      Table(
        columns: [Column("name"), Column("trips", .integer)],
        rows: rows.map { Row([.text($0), .integer($1)]) })
    }
    let answer = try lines(
      crew([("Ada", 4), ("Ben", 3), ("Cid", 1)]), crew([("Ada", 3), ("Ben", 4), ("Dot", 1)]))
    #expect(answer.prefix(2).map { $0[1] } == ["Ada", "Ben"])
  }

  @Test func `a person may say which column names the rows`() throws {
    var later = boats
    later.rows[1].values[1] = .text("Arctic Tern")
    #expect(
      try lines(boats, later, by: "seats").first == [
        "edited", "12", "boat", "Tern", "Arctic Tern",
      ])
    #expect(throws: FilterError.self) { try lines(boats, later, by: "berth") }
  }

  @Test func `without a naming column rows are one by the share of equal cells`() throws {
    let old = Self.table(
      ["kind", "place", "colour"],
      [["boat", "Arden", "red"], ["boat", "Skarn", "red"], ["van", "Arden", "red"]])
    let new = Self.table(
      ["kind", "place", "colour"],
      [["boat", "Arden", "red"], ["van", "Arden", "blue"], ["cart", "Holm", "grey"]])
    let answer = try DifferenceTable(old, new).table
    #expect(
      answer.rows.map { $0.values.prefix(5).map(\.words) } == [
        ["edited", "van", "colour", "red", "blue"],
        ["added", "cart", "", "", "cart | Holm | grey"],
        ["removed", "boat", "", "boat | Skarn | red", ""],
      ])
    #expect(answer.notes.contains { $0.hasPrefix("no column names the rows") })
  }

  @Test func `the answer points at the words of both rows`() throws {
    var later = boats
    later.rows[0].values[3] = .text("41")
    later.rows[0].anchors = [Anchor(article: "b", start: 7, end: 9)]
    let row = try #require(DifferenceTable(boats, later).table.rows.first)
    #expect(row.anchors.map(\.article) == ["b", "a"])
    #expect(
      row.reasons == [
        "row 1 became row 1: both have “Skua” in boat", "after: seen", "before: seen",
      ]
    )
  }

  @Test func `columns of one table only are named and not compared`() throws {
    let later = Self.table(["boat", "crew"], [["Skua", "3"], ["Tern", "1"], ["Gull", "2"]])
    #expect(
      try lines(boats, later) == [
        [
          "no change · 3 rows unchanged",
          "columns only before: harbour, seats · only after: crew",
        ]
      ])
  }

  @Test func `wide columns do not count, and a note says where they differ`() throws {
    var (old, new) = (boats, boats)
    old.columns[3].isWide = true
    new.columns[3].isWide = true
    new.rows[2].values[3] = .text("44")
    #expect(
      try lines(old, new) == [
        [
          "no change · 3 rows unchanged",
          "not compared, and different: seats (wide; select them)",
        ]
      ])
  }

  @Test func `a number is the same however it was typed`() throws {
    let typed = Table(columns: [Column("n", .integer)], rows: [Row([.integer(3)])])
    #expect(try TableDifference(typed, Self.table(["n"], [["3"]])).isEmpty)
  }

  @Test func `empty tables and tables without a common column are compared`() throws {
    let nothing = Table(columns: [])
    #expect(try lines(nothing, nothing) == [["no change · 0 rows unchanged"]])
    #expect(try DifferenceTable(nothing, boats).table.rows.count == 3)
    #expect(try DifferenceTable(boats, nothing).table.rows.count == 3)
    let other = Self.table(["colour"], [["red"], ["red"]])
    let answer = try DifferenceTable(boats, other).table
    #expect(answer.notes.first == "2 rows added · 3 removed · 0 unchanged")
    let short = Table(columns: boats.columns, rows: [Row([]), Row(["1"])])
    #expect(try DifferenceTable(boats, short).table.rows.count == 5)
  }

  @Test func `many rows take little time, equal or not, named or not`() throws {
    func rows(_ count: Int, _ words: (Int) -> [String]) -> Table {
      Self.table(["kind", "n", "m"], (0..<count).map(words))
    }
    let equal = rows(10_000) { _ in ["boat", "red", "x"] }
    let fewer = rows(9_000) { _ in ["boat", "red", "x"] }
    #expect(try TableDifference(equal, fewer).removed.count == 1_000)
    let named = try TableDifference(
      rows(50_000) { ["boat \($0)", "red", "x"] }, rows(50_000) { ["boat \($0 + 1)", "blue", "x"] })
    #expect((named.edited.count, named.added.count, named.removed.count) == (49_999, 1, 1))
    let alike = try TableDifference(
      rows(20_000) { ["boat", "\($0 / 2)", "x"] }, rows(20_000) { ["van", "\($0 / 2)", "x"] })
    #expect((alike.edited.count, alike.added.count) == (20_000, 0))
  }
}
