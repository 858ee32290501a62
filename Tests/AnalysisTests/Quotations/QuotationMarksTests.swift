import Articles
import Testing

@testable import Analysis

struct QuotationMarksTests {
  private func stretches(_ body: String) -> [String] {
    let article = Article(body: body)
    let tokens = article[Tokens.self]
    return QuotationMarks(in: article).stretches.map { article[tokens.range(of: $0.content)] }
  }

  @Test(arguments: [
    "“We will rebuild.”", "\"We will rebuild.\"", "'We will rebuild.'", "‘We will rebuild.’",
    "«We will rebuild.»", "„We will rebuild.“", "‚We will rebuild.‘", "''We will rebuild.''",
    "„We will rebuild.”", "”We will rebuild.”",
  ])
  func `every convention encloses its words`(written: String) {
    #expect(stretches("Ada said: \(written) Then she left.") == ["We will rebuild."])
  }

  @Test(arguments: [
    "It’s the boys’ choir of the ’90s, and ’tis loud.",
    "It's the boys' choir of the '90s, and 'tis loud.",
    "The 6'2\" guard plays rock 'n' roll in a 5' room.",
    "They didn't, wouldn’t and couldn’t see Tess’ or James' house.",
    "Go get ’em in ’08, ’cause they’re here.",
  ])
  func `apostrophes and measures open nothing`(written: String) {
    #expect(stretches(written).isEmpty)
  }

  @Test(arguments: [
    ("“He said ‘no’ to it,” said Ada.", ["He said ‘no’ to it,", "no"]),
    ("\"He said 'no' to it,\" said Ada.", ["He said 'no' to it,", "no"]),
    ("‘He said “no” to it,’ said Ada.", ["He said “no” to it,", "no"]),
    ("‘The boys’ choir sang,’ said Ada.", ["The boys’ choir sang,"]),
    ("There was “no evidence\" of it.", ["no evidence"]),
    ("“The ’90s were loud,” said Ada.", ["The ’90s were loud,"]),
  ])
  func `marks nest and mix`(written: String, found: [String]) {
    #expect(stretches(written) == found)
  }

  @Test func `a stretch left open goes on where the next paragraph opens again`() {
    let marks = QuotationMarks(in: Article(body: "“We wait.\n“We hope.”\nAda left."))
    #expect(marks.stretches.map(\.ending) == [.continued, .closed])
    #expect(marks.stretches.map(\.continuesPrevious) == [false, true])
  }

  @Test func `a stretch goes on where the next paragraph only closes`() {
    let marks = QuotationMarks(in: Article(body: "“We wait.\nWe hope.”\nAda left."))
    #expect(marks.stretches.map(\.continuesPrevious) == [false, true])
  }

  @Test func `a mark that nobody closes ends with its paragraph`() {
    let marks = QuotationMarks(in: Article(body: "“We wait.\nAda left."))
    #expect(marks.stretches.map(\.ending) == [.recovered])
    #expect(marks.stretches.map(\.paragraph) == [0])
  }
}
