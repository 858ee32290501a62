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

  @Test func `words said long ago are not counted from today`() throws {
    let article = Article(body: "“Last year I was poor,” Tom Reed said in 1990.", date: date)
    #expect(article[Times.self].all.first?.status == .unresolved)
  }

  @Test(arguments: [
    "Ann Bell has worked there since she was 19.", "Tom Reed died in 2000 aged 50.",
    "He turned 50 last month.", "In her seventies she painted her house.",
  ])
  func `an age of then tells no birth`(body: String) throws {
    let article = Article(body: body, date: date)
    let age = try #require(article[Times.self].all.first { $0.kind == .age })
    #expect(age.status == .unresolved)
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
    ("The judge adjourned the case until Monday.", "Monday 2018-06-04"),
    ("The road was shut until Monday.", "Monday 2018-05-28"),
    ("At 11 p.m. on Tuesday it rained; two hours later it ended.", "two hours later 2018-05-30TXX"),
    ("It began on Monday at 6 a.m. and ends tomorrow.", "tomorrow 2018-05-31"),
    ("The shop closes on Friday.", "Friday 2018-06-01"),
    ("The storm may hit in August.", "August 2018-08"),
    ("The repairs will last two years.", "two years P2Y"),
    ("Rates rose on March 14, then again on the 21st.", "the 21st 2018-03-21"),
    ("It must end soon, unless the count on Monday was wrong.", "Monday 2018-05-28"),
    ("“Last year I was poor,” Tom Reed said in 1990.", "1990 1990"),
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
