import Analysis
import Articles
import Testing

struct QuotationDriftTests {
  private func drift(_ bodies: String...) throws -> QuotationDrift {
    let day = try #require(CalendarDate(2024, 3, 2))
    let articles = bodies.enumerated().map { index, body in
      Article(
        body: body, handle: "a\(index)",
        date: day.adding(days: index).map { DocumentDate($0, from: .given) })
    }
    return QuotationDrift(in: articles)
  }

  @Test(arguments: [
    (
      "“We will not close the old pier this year,” Ada Lowe said.",
      [QuotationDrift.Kind.negation, .longer]
    ),
    ("“We will close the old pier,” Ada Lowe said.", [.cut]),
    ("“We will close the old pier next year,” Ada Lowe said.", [.words]),
    ("“We will close the old pier this year,” Tom Reed said.", [.speaker]),
    ("“We will close the old pier this year, and for good,” Ada Lowe said.", [.longer]),
  ])
  func `a later quotation tells how it differs`(
    body: String, kinds: [QuotationDrift.Kind]
  ) throws {
    let found = try drift("“We will close the old pier this year,” Ada Lowe said.", body)
    #expect(found.rows.map(\.kinds) == [kinds])
  }

  @Test(arguments: [
    ("I did not take the money", "I did take the money", [QuotationDrift.Kind.negation, .cut]),
    ("We will not close the school", "We will close the school", [.negation, .cut]),
    ("The plant employs 400 people", "The plant employs 40 people", [.number, .words]),
    ("We did not lie and did not steal", "We did lie and did steal", [.negation, .cut]),
    ("We won’t sell all forty boats", "We will not sell all 40 boats", []),
  ])
  func `short quotations drift too`(
    first: String, later: String, kinds: [QuotationDrift.Kind]
  ) throws {
    let found = try drift(
      "“\(first),” said Eva Lund.", "Eva Lund spoke on Sunday. “\(later),” said Lund.")
    #expect(found.rows.flatMap(\.kinds) == kinds)
  }

  @Test func `a surname alone in a later article is no other speaker`() throws {
    let words = "“We will close the old pier this year,”"
    #expect(try drift("\(words) said Eva Lund.", "\(words) said Lund.").rows.isEmpty)
  }

  @Test func `the same words by the same speaker are no drift`() throws {
    let body = "“We will close the old pier this year,” Ada Lowe said."
    let found = try drift(body, "“We will close the old pier this year,” said Lowe.\n" + body)
    #expect(found.rows.isEmpty)
    #expect(found.repeated == 2)
  }

  @Test func `another figure is found in indirect speech too`() throws {
    let found = try drift(
      "Ada Lowe said the pier would cost the town 12 million pounds.",
      "The pier would cost the town 21 million pounds, Ada Lowe said.")
    #expect(found.rows.map(\.kinds) == [[.number]])
  }

  @Test func `the writer's other words are no drift of indirect speech`() throws {
    let found = try drift(
      "Ada Lowe said the old pier would cost the whole town dearly.",
      "Ada Lowe said the old pier would cost the whole county dearly.")
    #expect(found.rows.isEmpty)
  }

  @Test func `other quotations of one article are not held against each other`() throws {
    let found = try drift(
      "“We will close the old pier this year,” Ada Lowe said. “We will not close the old pier this "
        + "year,” said Tom Reed.")
    #expect(found.rows.isEmpty)
    #expect(found.compared == 2)
  }

  @Test func `one sentence over and over is said again as often`() throws {
    let body = String(
      repeating: "“We will close the old pier this year,” Ada Lowe said.\n\n", count: 2000)
    let found = try drift(body, body)
    #expect(found.rows.isEmpty)
    #expect(found.repeated == 2000)
  }
}
