import Testing

@testable import Tables

struct WhereTests {
  @Test(arguments: [
    ("names > 2", "1 2 3"),
    ("names>=4", "1"),
    ("names >3", "1"),
    ("names = 3", "2 3"),
    ("names == 3", "2 3"),
    ("names != 3", "1 4"),
    ("names < 3.5", "2 3 4"),
    ("names ~ 3", "2 3"),
    ("Type = person", "1 3"),
    ("type = PERSON and quoted = 0", "3"),
    ("type = LOC or type = ORG", "2 4"),
    ("not type = PERSON and not names = 1 or names = 4", "1 2"),
    ("not not type = LOC", "4"),
    ("entity ~ \"o'd\"", "3"),
    ("entity = Ana Ruiz and names = 4", "1"),
    ("entity = \"Ana Ruiz\"", "1"),
    ("entity ~ östersund", "4"),
    ("aliases = ruiz", "1"),
    ("aliases ~ harbour", "2"),
    ("aliases != Ruiz", "2 3 4"),
    ("first < late:3", "1 2"),
    ("first > late:2.1", "3"),
  ])
  func `a row is kept when its column compares as asked`(line: String, kept: String) throws {
    #expect(
      try people.filtered("where \(line)").words(of: "#").joined(separator: " ") == kept)
  }

  @Test(arguments: [
    ("first = nowhere", ""), ("first != late:1.1", "2 3 4"), ("first ~ late", "1 2 3"),
    ("first < z", "1 2 3"), ("first = \"\"", "4"), ("first != \"\"", "1 2 3"),
    ("aliases = \"\"", "3 4"), ("aliases > a", "1 2"),
  ])
  func `an empty cell passes no test but unequal`(line: String, kept: String) throws {
    #expect(
      try people.filtered("where \(line)").words(of: "#").joined(separator: " ") == kept)
  }

  @Test func `dates compare as text`() throws {
    let dates = Table(column: "when", "2017-05-30/2018-05-30", "2018-05-30", "1993/2003")
    #expect(try dates.filtered("where when >= 2018").words(of: "when") == ["2018-05-30"])
    #expect(try dates.filtered("where when < 2000").words(of: "when") == ["1993/2003"])
  }

  @Test func `words are neither before nor behind a date`() throws {
    let dates = Table(
      columns: [Column("when")], rows: ["~1997/2018", "2020", "no date"].map { Row([.text($0)]) })
    #expect(try dates.filtered("where when > 1990").words(of: "when") == ["~1997/2018", "2020"])
    #expect(try dates.filtered("where when < 2000").words(of: "when") == ["~1997/2018"])
    #expect(try dates.filtered("where when > age").words(of: "when") == ["no date"])
  }

  @Test func `a number in text is compared as text and a number in a number as a number`() throws {
    let mixed = Table(
      columns: [Column("measure", .real)],
      rows: [Row([.real(0.5)]), Row([.integer(12)]), Row([.real(.nan)])])
    #expect(try mixed.filtered("where measure > 1e1").rows.count == 1)
    #expect(try mixed.filtered("where measure = 0.50").rows.count == 1)
    #expect(try mixed.filtered("where measure != 3").rows.count == 3)
  }

  @Test func `quoted words are no keywords and no operators`() throws {
    let table = Table(column: "and", "or", "and", "=")
    #expect(try table.filtered("where \"and\" = \"or\"").rows.count == 1)
    #expect(try table.filtered("where \"and\" = \"=\"").rows.count == 1)
    #expect(try table.filtered("where \"and\" = 'and' or \"and\" = 'or'").rows.count == 2)
  }

  @Test func `rows keep their evidence, and none left is said`() throws {
    let some = try people.filtered("where names = 4")
    #expect(some.rows[0] == people.rows[0])
    #expect(some.notes == people.notes)
    let none = try people.filtered("where names > 9")
    #expect(none.notes == people.notes + ["none of 4 rows matches"])
  }

  @Test(arguments: [
    ("", FilterError(.missing(.column))),
    ("names", FilterError(.missing(.operator))),
    ("names >", FilterError(.missing(.value))),
    ("names > 2 and", FilterError(.missing(.column))),
    ("and names > 2", FilterError(.missing(.column), at: 6..<9)),
    ("names > and type = x", FilterError(.missing(.value), at: 14..<17)),
    (
      "names is 2",
      FilterError(
        .unknownOperator("is", known: ["=", "!=", ">", ">=", "<", "<=", "~"]), at: 12..<14)
    ),
    ("names > two", FilterError(.notANumber("two", column: "names"), at: 14..<17)),
    ("names > 0x10", FilterError(.notANumber("0x10", column: "names"), at: 14..<18)),
    ("> 2", FilterError(.missing(.column), at: 6..<7)),
    (
      "nmaes > 2",
      FilterError(.unknownColumn("nmaes", known: people.columns.map(\.name)), at: 6..<11)
    ),
  ])
  func `what is wrong is named with its word`(line: String, expected: FilterError) {
    #expect(throws: expected) { try people.filtered("where \(line)") }
  }

  @Test(arguments: [
    ("", "# entity type names quoted first aliases nominals not"),
    ("not", "# entity type names quoted first aliases nominals not"),
    ("names", "= != > >= < <= ~"),
    ("type =", "PERSON ORG LOC"),
    ("type = PERSON", "and or"),
    ("type = PERSON and", "# entity type names quoted first aliases nominals not"),
    ("aliases ~", "Ruiz the Trust Harbour Authority"),
  ])
  func `what may stand next is known`(line: String, expected: String) {
    let suggestions = Where.manual.suggestions(splitWords(line), people)
    #expect(suggestions.joined(separator: " ") == expected)
  }
}
