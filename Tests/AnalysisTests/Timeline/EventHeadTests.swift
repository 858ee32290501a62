import Analysis
import Articles
import Testing

struct EventHeadTests {
  private let date = CalendarDate(iso: "2018-05-30").map { DocumentDate($0, from: .given) }

  /// The heads of a text’s events with what is known of them: `resigned verb`.
  private func heads(_ body: String) -> [String] {
    let article = Article(body: body, date: date)
    return article[Timeline.self].all.map { entry in
      guard let head = entry.head else { return "-" }
      let known = [(head.isState, "state"), (entry.factuality == .denied, "denied")].filter(\.0)
        .map(\.1)
      return ([article[head.range], "\(head.kind)"] + known).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Ada Lowe resigned on Tuesday.", ["resigned verb"]),
    ("Ada Lowe will be visiting the harbour today.", ["visiting verb"]),
    ("The mill was sold to Tom Hale two years ago.", ["sold verb"]),
    ("It was built from 1999 to 2003.", ["built verb"]),
    ("Shares rose in the morning and closed lower at noon.", ["rose verb", "closed verb"]),
    ("The fire was under control at 4 p.m.", ["was verb state"]),
    ("Today they are two people in a boat.", ["are verb state"]),
    ("We have been lucky for fifty years.", ["lucky adjective state"]),
    ("The company did not answer calls on Saturday.", ["answer verb denied"]),
    ("Last year’s floods broke the dam.", ["floods noun"]),
    (
      "She lobbied for a woman jailed for her first drug offence from two decades ago.",
      ["offence noun"]
    ),
    ("Ada Lowe, 43, is here.", ["-"]),
  ])
  func `a word stands for the event`(body: String, expected: [String]) {
    #expect(heads(body) == expected)
  }

  @Test func `a head lies in the words of its event`() {
    let article = Article(
      body: """
        It closed in May 2016 – and, in 2017, (again) in “2018”. On Monday: rain. 1912, 1913, 1914.
        Nobody, on 3 June 2015, at ten, said it. In the 1980s, 90s. By Friday. Until then, since 2010.
        """, date: date)
    for entry in article[Timeline.self].all {
      guard let head = entry.head else { continue }
      #expect(entry.event?.contains(head.range) == true)
    }
  }
}
