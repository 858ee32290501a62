import Analysis
import Articles
import Testing

struct TimelineTests {
  private let date = CalendarDate(iso: "2018-05-30").map { DocumentDate($0, from: .given) }

  /// The rows of a text: `2018-05-30 day | visiting the harbour | today`.
  private func rows(_ body: String, from date: DocumentDate?) -> [String] {
    let article = Article(body: body, date: date)
    let times = article[Times.self].all
    return article[Timeline.self].all.map { row in
      let words = ([row.time] + row.others).sorted().map { article[times[$0].range] }
      let precision = row.precision.rawValue
      return [
        row.when + (precision.isEmpty ? "" : " " + precision), row.event.map { article[$0] } ?? "-",
        words.joined(separator: "; "),
      ].joined(separator: " | ")
    }
  }

  @Test(arguments: [
    (
      "Ada Lowe will be visiting the harbour today, but her brother won’t.",
      "2018-05-30 day | visiting the harbour | today"
    ),
    (
      "She lobbied for a woman jailed for her first drug offence from two decades ago.",
      "1993/2003 about | first drug offence | two decades ago"
    ),
    (
      "She has been sharing a petition to free her after 21 years behind bars.",
      "~1997/2018-05-30 about | behind bars | 21 years"
    ),
    (
      "He came as he has been promoting reform for the past year, even passing a bill.",
      "2017-05-30/2018-05-30 day | he has been promoting reform | the past year"
    ),
    (
      "Her father once served two years in prison.",
      "no date | Her father once served two years in prison | once; two years"
    ),
    ("It was built from 1999 to 2003.", "1999/2003 year | It was built | 1999; 2003"),
    ("He has led the union since 2010.", "2010/2018-05-30 year | He has led the union | 2010"),
    ("Last year’s floods broke the dam.", "2017 year | floods | Last year"),
    ("They met after the 2016 election.", "2016 year | election | 2016"),
    (
      "The mill opened at 5 p.m. on Friday.",
      "2018-05-25T17:00 minute | The mill opened | 5 p.m. on Friday"
    ),
    ("The team meets every Tuesday.", "recurs | The team meets | every Tuesday"),
    ("It closed more than a decade ago.", "../2008 about | It closed | more than a decade ago"),
    ("It was shut until at least Monday.", "../2018-05-28 day | It was shut | Monday"),
    ("They steered it through the 2017 vote.", "2017 year | vote | 2017"),
  ])
  func `a time dates the words of its clause`(body: String, row: String) {
    #expect(rows(body, from: date) == [row])
  }

  @Test func `dated events stand in the order of time, then ages, then what has no date`() {
    let body = """
      Ada Lowe, 43, resigned on Tuesday. She served two years in the council.
      It was founded in 1998. She will speak tomorrow.
      """
    #expect(
      rows(body, from: date).map { $0.prefix { $0 != "|" } } == [
        "1998 year ", "2018-05-29 day ", "2018-05-31 day ", "age ", "no date ",
      ])
  }

  @Test func `without a document date only written dates are dated`() {
    #expect(
      rows("She resigned yesterday. The mill closed on May 12, 2017.", from: nil) == [
        "2017-05-12 day | The mill closed | May 12, 2017", "no date | She resigned | yesterday",
      ])
  }

  @Test func `a line that is only a date is no event`() {
    #expect(rows("May 30, 2018", from: date) == [])
  }

  /// Who takes part in the events of a text; none where that is not certain.
  private func participants(_ body: String) -> [String?] {
    let article = Article(body: body, date: date)
    return article[Timeline.self].all.map { row in
      row.who.map { article[Entities.self].all[$0].name }
    }
  }

  @Test(arguments: [
    ("Ada Lowe opened the mill on Friday.", "Ada Lowe"),
    ("According to the Tarn Courier, the mill was sold to Tom Hale two years ago.", nil),
    ("Ada Lowe spoke of the case. Her father once served two years in prison.", nil),
    ("Tom Hale, 43, has been promoting reform since 2010.", "Tom Hale"),
  ])
  func `who takes part is the subject or nobody`(body: String, name: String?) {
    #expect(participants(body).allSatisfy { $0 == name })
  }
}
