import Analysis
import Articles
import Testing

struct TimeValuesTests {
  private static let date = CalendarDate(iso: "2018-05-30")

  private func times(_ body: String, from date: CalendarDate? = date) -> [TimeExpression] {
    Article(body: body, date: date.map { DocumentDate($0, from: .given) })[Times.self].all
  }

  /// The words and values of all times of a text: `today 2018-05-30`.
  private func found(_ body: String, from date: CalendarDate? = date) -> [String] {
    let article = Article(body: body, date: date.map { DocumentDate($0, from: .given) })
    return article[Times.self].all.map { "\(article[$0.range]) \($0.value)" }
  }

  @Test(arguments: [
    "She is serving a life sentence for her first offence.",
    "He may still march on the second floor.",
    "The sun set on the spring of the watch.",
    "A flight of 2000 steps and 1500 people.",
    "The fall of the house was a second blow.",
    "May I ask April Lowe and June Carter?",
    "He read the Sunday Times and the Daily Herald.",
    "It costs $2018 and weighs 1998 kg.",
    "They won 3:10 and lost 2:1.",
    "Once the votes are counted they all go home at once.",
    "He can march now that the rest is over.".replacing("now that", with: "if"),
    "It was a last-minute decision of the quarter-final.",
    "Windows 2000 ran on it.",
    "She came in second in a 300 light years race.",
  ])
  func `ambiguous words without evidence are no times`(body: String) {
    #expect(found(body) == [])
  }

  @Test(arguments: [
    ("It opened on Tuesday.", "Tuesday 2018-05-29"),
    ("It will open on Tuesday.", "Tuesday 2018-06-05"),
    ("It opened on Wednesday.", "Wednesday 2018-05-30"),
    ("It will be finished in April.", "April 2019-04"),
    ("It was finished in April.", "April 2018-04"),
    ("It rose in July.", "July 2017-07"),
    ("Sales are due by October.", "October 2018-10"),
    ("It closed on December 12.", "December 12 2017-12-12"),
    ("The vote on June 3", "June 3 2018-06-03"),
  ])
  func `what is not written is chosen by tense and nearness`(body: String, expected: String) {
    #expect(found(body) == [expected])
    #expect(times(body).map(\.status) == [.inferred])
  }

  @Test(arguments: [
    ("It opened today.", "XXXX-XX-XX", "= date"),
    ("It opened two decades ago.", "XXXX", "date − 20 years"),
    ("It opened last week.", "XXXX-WXX", "date’s week − 1"),
    ("It opened on Tuesday.", "XXXX-WXX-2", "the Tuesday on or before the date"),
    ("It opened on May 12.", "XXXX-05-12", "the year is not written"),
    ("He worked for the past year.", "P1Y", "date − 1 year"),
    ("It opens at 5 p.m.", "XXXX-XX-XXT17:00", "on the date (assumed)"),
    ("Ada Lowe, 43, spoke.", "P43Y", "an age; no date to count from"),
  ])
  func `without a document date a relative time stays unresolved`(
    body: String, value: String, derivation: String
  ) throws {
    let time = try #require(times(body, from: nil).first)
    #expect(time.value == value)
    #expect(time.status == .unresolved)
    #expect(time.derivation == derivation)
    #expect(time.earliest == nil && time.latest == nil)
  }

  @Test(arguments: [
    ("It was on 5/6/2018 and on 25/12/2017.", ["5/6/2018 2018-06-05", "25/12/2017 2017-12-25"]),
    ("It was on 5/6/2018 and on 12/25/2017.", ["5/6/2018 2018-05-06", "12/25/2017 2017-12-25"]),
    ("On 3 May 2017 and 5/6/2018.", ["3 May 2017 2017-05-03", "5/6/2018 2018-06-05"]),
  ])
  func `slashed dates follow the article’s convention`(body: String, expected: [String]) {
    #expect(found(body) == expected)
  }

  @Test(arguments: [
    ("The fair runs May 5-7, 2018.", ["May 5 2018-05-05", "7 2018-05-07"]),
    ("The fair runs from 5 to 7 June.", ["5 2018-06-05", "7 June 2018-06-07"]),
    ("It is open from 9 to 5 p.m.", ["9 2018-05-30T09:00", "5 p.m. 2018-05-30T17:00"]),
    ("It ran from 1999 to 2003.", ["1999 1999", "2003 2003"]),
    ("The 1999-2003 drought", ["1999 1999", "2003 2003"]),
  ])
  func `both ends of a range are found`(body: String, expected: [String]) {
    #expect(found(body) == expected)
  }

  @Test(arguments: [
    ("in her sixties", "P60Y/P69Y", "born 1948-05-31/1958-05-30"),
    ("in his late 40s", "P40Y/P49Y", "born 1968-05-31/1978-05-30"),
    ("43 years old", "P43Y", "born 1974-05-31/1975-05-30"),
  ])
  func `an age is no date but tells when somebody was born`(
    words: String, value: String, derivation: String
  ) throws {
    let time = try #require(times("She is \(words) and well.").first)
    #expect(time.kind == .age)
    #expect(time.value == value)
    #expect(time.derivation == derivation)
  }

  @Test func `what has gone on for so long ends at the date`() throws {
    let time = try #require(times("The mill has been shut for 21 years.").first)
    #expect(time.status == .inferred)
    #expect(time.earliest?.description == "1997-05-30")
    #expect(time.latest == Self.date)
    #expect(times("He served two years.").map(\.status) == [.unresolved])
  }

  @Test(arguments: [
    "It fell 999999999999 years ago.", "It fell 99999999999999999999999999 days ago.",
    "It opens 8000 years from now and 9000 centuries later.", "It was on 99/99/9999 and 0/0/00.",
    "On February 30, 2018 and 31 April 2017.", "In 0000 and in 9999 and at 99:99.",
    "At 25:61 or 13 p.m. or 0 a.m. on the 32nd of May.", "The 99th century, the 0th quarter.",
    "It was in 9999 BC, in 0 BC and 44 BC.", "-5 years ago, 0 years ago, 0.0001 years ago.",
    "Easter 1200, Thanksgiving 9999 and Easter 0001", "1e9 days 5e5 weeks Q9 2018 H7 2018 FY00",
    "2018-13-45T99:99:99Z", "the fifth week of February 2018, the ninth week of May",
    "a a a half half hundred thousand million billion billion billion years", "'’‘ ' 90s ’",
  ])
  func `absurd times are values and never traps`(body: String) {
    for date in [nil, Self.date, CalendarDate(1, 1, 1), CalendarDate(9999, 12, 31)] {
      for time in times(body, from: date) {
        if let earliest = time.earliest, let latest = time.latest { #expect(earliest <= latest) }
      }
    }
  }

  @Test(arguments: ["one ", "Tuesday ", "1998, ", "the 60s ", "a year and ", "now ", "5 to "])
  func `a long line of one word is read in linear time`(word: String) {
    _ = times(String(repeating: word, count: 4_000))
  }
}
