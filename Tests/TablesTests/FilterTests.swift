import Testing

@testable import Tables

struct FilterTests {
  @Test(arguments: Filters.all.flatMap(\.examples))
  func `every example works`(example: Filter.Example) throws {
    var table = people
    for line in example.line.split(separator: "|") { table = try table.filtered(String(line)) }
    #expect(!table.rows.isEmpty)
  }

  @Test func `every filter tells about itself`() {
    for filter in Filters.all {
      #expect(filter.usage.hasPrefix(filter.name))
      #expect(filter.summary.hasSuffix("."))
      #expect(filter.examples.count >= 2)
    }
  }

  @Test(arguments: [
    ("names", "4 2 3 1"), ("names desc", "1 2 3 4"), ("names asc", "4 2 3 1"),
    ("type", "4 2 1 3"), ("type names", "4 2 3 1"), ("type, names desc", "4 2 1 3"),
    ("first", "1 2 3 4"), ("first desc", "3 2 1 4"), ("aliases", "1 2 3 4"),
    ("aliases desc", "2 1 3 4"), ("quoted", "2 3 4 1"),
  ])
  func `rows are sorted, equal ones stay and empty ones are last`(
    columns: String, order: String
  ) throws {
    #expect(
      try people.filtered("sort \(columns)").words(of: "#").joined(separator: " ") == order)
  }

  @Test func `text is in one order everywhere`() throws {
    let written = ["b", "kim:10.1", "B", "kim:3.2", "ähre", "a", "kim:3.10", "7", "007"]
    let table = Table(columns: [Column("text")], rows: written.map { Row([.text($0)]) })
    #expect(
      try table.filtered("sort text").words(of: "text")
        == ["007", "7", "a", "b", "B", "kim:3.2", "kim:3.10", "kim:10.1", "ähre"])
  }

  @Test func `sorting twice with the minor column first is sorting by both`() throws {
    let once = try people.filtered("sort type names")
    let twice = try people.filtered("sort names").filtered("sort type")
    #expect(once == twice)
  }

  @Test func `the top is the first rows, as many as there are`() throws {
    #expect(try people.filtered("top 2").rows == Array(people.rows.prefix(2)))
    #expect(try people.filtered("top 99") == people)
    #expect(try people.filtered("top 0").rows.isEmpty)
  }

  @Test func `selected columns come in the asked order, and wide ones are shown`() throws {
    let table = try people.filtered("select nominals, entity nominals")
    #expect(table.columns == [Column("nominals", .integer), Column("entity")])
    #expect(table.rows[0].values == [2, "Ana Ruiz"])
    #expect(table.rows[0].anchors == people.rows[0].anchors)
  }

  @Test func `counting puts the most frequent first and keeps all evidence`() throws {
    let table = try people.filtered("count by type")
    #expect(table.rows.map(\.values) == [["PERSON", 2], ["ORG", 1], ["LOC", 1]])
    #expect(table.rows[0].anchors == people.rows[0].anchors + people.rows[2].anchors)
    #expect(table.rows[0].reasons == ["named 4 times", "named 3 times"])
    #expect(try people.filtered("count").rows.map(\.values) == [[4]])
  }

  @Test func `a list counts for each of its elements, an empty one for itself`() throws {
    #expect(
      try people.filtered("count by aliases").rows.map(\.values) == [
        [.empty, 2], ["Ruiz", 1], ["the Trust", 1], ["Harbour Authority", 1],
      ])
  }

  @Test func `a count of counts has two names`() throws {
    let table = try people.filtered("count by type").filtered("count by count")
    #expect(table.columns.map(\.name) == ["count", "count 2"])
  }

  @Test func `unique keeps the first row of each value`() throws {
    #expect(try people.filtered("unique type").words(of: "#") == ["1", "2", "4"])
    #expect(try people.filtered("unique type names").words(of: "#") == ["1", "2", "3", "4"])
  }

  @Test(arguments: [
    ("sort", FilterError(.missing(.column))),
    ("sort desc", FilterError(.missing(.column), at: 5..<9)),
    ("top", FilterError(.missing(.number))),
    ("top ten", FilterError(.notANumber("ten", column: nil), at: 4..<7)),
    ("top -1", FilterError(.notANumber("-1", column: nil), at: 4..<6)),
    ("top 1 2", FilterError(.unexpected("2"), at: 6..<7)),
    ("select", FilterError(.missing(.column))),
    ("count type", FilterError(.unexpected("type"), at: 6..<10)),
    ("count by", FilterError(.missing(.column))),
    ("unique", FilterError(.missing(.column))),
    ("sql", FilterError(.missing(.query))),
  ])
  func `what is missing or too much is named`(line: String, expected: FilterError) {
    #expect(throws: expected) { try people.filtered(line) }
  }

  @Test(arguments: [
    ("top ten", "“ten” is not a whole number"),
    ("sort", "a column is missing here"),
    ("where names", "an operator is missing here"),
    ("count type", "nothing was expected at “type”"),
    (
      "select nam",
      "no column “nam”; the columns are "
        + "#, entity, type, names, quoted, first, aliases, nominals"
    ),
  ])
  func `an error reads as a line`(line: String, prose: String) {
    let error = #expect(throws: FilterError.self) { try people.filtered(line) }
    #expect(error?.description == prose)
  }
}
