import Testing

@testable import Tables

struct SQLTests {
  private func ask(_ query: String, of table: Table = people) throws -> Table {
    try SQL([FilterWord(query, range: 4..<9, isQuoted: true)]).filter(table)
  }

  private func problem(_ query: String, of table: Table = people) -> FilterError.Problem? {
    #expect(throws: FilterError.self) { try ask(query, of: table) }?.problem
  }

  @Test func `a drawing that is asked for unchanged is a drawing still`() throws {
    let table = Table(
      columns: [Column("chart", drawing: true), Column("n", .integer)], rows: [Row(["  ●", 1])])
    let answer = try table.filtered("sql \"select *, upper(chart) as loud from result\"")
    #expect(answer.columns.map(\.isDrawing) == [true, false, false])
  }

  @Test func `everything comes back as it was`() throws {
    let table = try ask("select * from result")
    #expect(table.columns == people.columns)
    #expect(table.notes == people.notes)
    #expect(table.rows.map(\.anchors) == people.rows.map(\.anchors))
    #expect(table.rows[1] == people.rows[1])
    // An empty list is nothing to SQLite.
    #expect(table.rows[3].values[6] == .empty)
  }

  @Test func `columns keep or find their kind`() throws {
    let table = try ask(
      "select aliases, names, names * 0.5 as half, count(*) as n, upper(type) as loud, null as none"
        + " from result where names > 3 group by entity")
    #expect(table.columns.map(\.kind) == [.list, .integer, .real, .integer, .text, .text])
    #expect(table.rows[0].values == [.list(["Ruiz"]), 4, .real(2), 1, "PERSON", .empty])
  }

  @Test func `a list that needs escapes comes back whole`() throws {
    let elements = ["a, b", "c\"d\\e", "tab\tline\n", "\u{1B}[31m", "\u{202E}", "日本", "😀", ""]
    let table = Table(columns: [Column("l", .list)], rows: [Row([.list(elements)])])
    #expect(try ask("select l from result", of: table).rows[0].values == [.list(elements)])
  }

  @Test(arguments: [
    ("select source, date-source from result", ["source", "date-source"]),
    ("select result.date-source from result", ["date-source"]),
    ("select # from result", ["#"]),
    ("select date-source, 'date-source' as said from result", ["date-source", "said"]),
    ("select \"set aside\" from result", ["set aside"]),
    ("select set aside from result -- date-source", ["set aside"]),
  ])
  func `a column with a hyphen needs no quotes`(query: String, columns: [String]) throws {
    let table = Table(
      columns: [
        Column("#", .integer), Column("source"), Column("date-source"), Column("set aside"),
      ],
      rows: [Row([1, "a", "given", "bio"])])
    #expect(try ask(query, of: table).columns.map(\.name) == columns)
  }

  @Test func `subtraction is not a name`() throws {
    #expect(try ask("select names-quoted as d from result").words(of: "d") == ["1", "3", "3", "1"])
  }

  @Test(arguments: [
    ("select entity from result where names = 3 order by entity desc", [[1], [2]]),
    ("select type, count(*) from result group by type order by type", [[3], [1], [0, 2]]),
    ("select sum(names) from result", [[0, 1, 2, 3]]),
    ("select max(names), entity from result", [[0]]),
    ("select entity from result order by names, entity limit 2", [[3], [2]]),
    ("with r as (select 1) select entity from result limit 1", [[0]]),
  ])
  func `a row of the answer points at the rows it was made of`(
    query: String, origins: [[Int]]
  ) throws {
    let table = try ask(query)
    let expected = origins.map { $0.flatMap { people.rows[$0].anchors } }
    #expect(
      table.rows.map { $0.anchors.sorted { $0.start < $1.start } }
        == expected.map { $0.sorted { $0.start < $1.start } })
  }

  @Test(arguments: [
    "select distinct type from result",
    "select a.entity from result a, result b",
    "select a.entity from result a join result b on a.names = b.names",
    "select entity from (select * from result)",
    "select type from result union select first from result",
    "select entity, sum(names) over () from result",
    "select entity, (select count(*) from result) from result",
    "select 1",
    "values (1), (2)",
  ])
  func `an answer of uncertain origin points nowhere and is right`(query: String) throws {
    let table = try ask(query)
    #expect(!table.rows.isEmpty)
    #expect(table.rows.allSatisfy { $0.anchors.isEmpty })
  }

  @Test func `windows and subqueries answer as SQLite does`() throws {
    let windows = try ask("select entity, sum(names) over () as s from result")
    #expect(windows.words(of: "s") == ["11", "11", "11", "11"])
    let subquery = try ask("select (select count(*) from result) as n from result")
    #expect(subquery.words(of: "n") == ["4", "4", "4", "4"])
  }

  @Test func `columns of one name get another`() throws {
    let table = try ask("select names, names from result")
    #expect(table.columns.map(\.name) == ["names", "names 2"])
  }

  @Test func `a wide column stays wide only behind a star`() throws {
    #expect(try ask("select * from result").columns.last?.isWide == true)
    #expect(try ask("select nominals from result").columns.last?.isWide == false)
    #expect(try ask("select count(*) as n, nominals from result").columns.last?.isWide == false)
  }

  @Test func `SQLite says what is wrong and where`() {
    let columns = people.columns.map(\.name)
    #expect(
      problem("select #, nmaes from result")
        == .sql(message: "no such column: nmaes", offset: 10, columns: columns))
    #expect(
      problem("selekt 1")
        == .sql(message: "near \"selekt\": syntax error", offset: 0, columns: columns))
    #expect(
      problem("select entity from results")
        == .sql(message: "no such table: results", offset: nil, columns: columns))
    // Double quotes are for names alone, or a misspelt one would pass for words.
    #expect(
      problem("select \"nmaes\" from result")
        == .sql(message: "no such column: nmaes", offset: 7, columns: columns))
  }

  @Test func `an error of SQLite reads as a line with the names as they must be written`() {
    let table = Table(columns: [Column("where"), Column("date-source")], rows: [])
    let error = #expect(throws: FilterError.self) { try ask("select x from result", of: table) }
    #expect(
      error?.description
        == "SQLite: no such column: x; the table is “result”, "
        + "its columns are \"where\", \"date-source\"")
    #expect(error?.range == 4..<9)
  }

  @Test(arguments: [
    "delete from result", "update result set names = 1", "insert into result values (1)",
    "drop table result", "create table t (a)", "create temp table t (a)",
    "attach 'x.db' as x", "pragma table_info(result)", "vacuum into 'x.db'", "begin",
    "with r as (select 1) delete from result",
    "create virtual table t using fts5(a)", "analyze", "reindex", "detach main", "savepoint a",
  ])
  func `nothing but reading is allowed`(query: String) {
    #expect(problem(query) == .notReadOnly)
  }

  @Test(arguments: ["load_extension('x')", "random()", "current_timestamp", "randomblob(3)"])
  func `functions that reach outside are refused`(call: String) {
    guard case .sql(let message, _, _)? = problem("select \(call)") else {
      Issue.record("another problem")
      return
    }
    #expect(message.contains("not authorized"))
  }

  @Test func `a query has no clock`() throws {
    let query = "select date('now') as a, datetime() as b, date('2024-03-02', '+1 day') as c"
    #expect(try ask(query).rows.map(\.values) == [[.empty, .empty, "2024-03-03"]])
  }

  @Test func `one query at a time, with its semicolon`() throws {
    #expect(problem("select 1; select 2") == .severalQueries)
    #expect(problem("select 1; drop table result") == .severalQueries)
    #expect(try ask("select 1 as a ; -- the end").words(of: "a") == ["1"])
    #expect(problem("-- nothing") != nil)
    #expect(problem("select 1 \u{0} from nowhere") != nil)
  }

  @Test(arguments: ["select count(*) from c", "select hex(zeroblob(10000)) from c"])
  func `a query without end is stopped`(query: String) throws {
    let database = try SQLDatabase(
      bounds: SQLBounds(steps: 1_000_000, bytesInResult: 1_000_000))
    try database.load(people)
    let endless = "with recursive c(x) as (select 1 union all select x + 1 from c) " + query
    #expect(throws: FilterError(.unbounded)) {
      try database.answer(SQLText(endless, columns: people.columns), from: people)
    }
  }

  @Test func `hostile names and values stay what they are`() throws {
    let name = "a\"); drop table result; --"
    let table = Table(columns: [Column(name)], rows: [Row(["x'); --"]), Row(["nul\u{0}behind"])])
    #expect(try ask("select * from result", of: table).rows == table.rows)
  }

  @Test func `a table without columns cannot be asked`() {
    #expect(problem("select 1", of: Table(note: "nothing here")) == .noColumns)
  }

  @Test func `unfinished quotes and comments end with the query`() {
    for query in [
      "select 'a", "select \"a", "select [a", "select /* a", "select /*/", "(((", ")))",
    ] {
      #expect(problem(query) != nil)
    }
  }

  @Test func `scrambled queries are answered or refused`() {
    let parts = [
      "select", " ", "*", "from", "result", "'", "\"", "[", "(", ")", "--", "/*", "*/", ";", "#",
      "group by", "count", "names", "-", "\n", "é", ",", "_rowid_", "\u{0}", "distinct",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var query = "select * from result "
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        query += parts[Int(state >> 33) % parts.count] + " "
      }
      let text = SQLText(query, columns: people.columns)
      #expect(text.typedOffset(text.query.utf8.count) == query.utf8.count)
    }
  }
}
