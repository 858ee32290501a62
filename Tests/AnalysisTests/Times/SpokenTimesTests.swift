import Analysis
import Articles
import Testing

/// Wednesday, May 30, 2018.
struct SpokenTimesTests {
  private let date = CalendarDate(iso: "2018-05-30").map { DocumentDate($0, from: .given) }

  private func values(_ body: String) -> [String] {
    let article = Article(body: body, date: date)
    return article[Times.self].all.map { "\(article[$0.range]) \($0.value)" }
  }

  @Test(arguments: [
    (
      "“We voted yesterday and leave tomorrow,” she said on Monday.",
      ["yesterday 2018-05-27", "tomorrow 2018-05-29", "Monday 2018-05-28"]
    ),
    (
      "“We sing if we win on Saturday,” she told reporters Thursday.",
      ["Saturday 2018-05-26", "Thursday 2018-05-24"]
    ),
    (
      "She said on Monday that the mill closed yesterday.",
      ["Monday 2018-05-28", "yesterday 2018-05-29"]
    ),
  ])
  func `words in quotation marks are counted from the day they were said`(
    body: String, expected: [String]
  ) {
    #expect(values(body) == expected)
  }

  @Test func `words whose day is not told are counted from the date, and only inferred`() throws {
    let article = Article(body: "“We voted yesterday on the mill,” she said.", date: date)
    let time = try #require(article[Times.self].all.first)
    #expect(time.value == "2018-05-29")
    #expect(time.status == .inferred)
    #expect(time.derivation.hasSuffix("as if it had been said on the date"))
  }

  @Test(arguments: [
    ("It closed at 9 a.m. and opened at half past ten.", "half past ten 2018-05-30T10:30"),
    (
      "It rained on Monday night. At half past ten the dam broke.", "half past ten 2018-05-28T22:30"
    ),
    ("It closed on Saturday until at least Monday.", "Monday 2018-05-28"),
    ("It closed before dawn on Saturday until at least Monday.", "Monday 2018-05-28"),
    ("They met on May 4. It rained on the following Tuesday.", "the following Tuesday 2018-05-08"),
    (
      "It begins at 8:30 a.m. Eastern time today.",
      "8:30 a.m. Eastern time today 2018-05-30T08:30-04:00"
    ),
  ])
  func `a time is placed by what is told before it`(body: String, expected: String) {
    #expect(values(body).last == expected)
  }
}
