import Articles
import Reading
import Testing

struct ZoningTests {
  @Test func `a flattened web page falls into its parts`() {
    let article = zoned(
      """
      Here Is Why Ana Ruiz Is Going to the Harbour Today (And No, It’s Not for the Fish)

      Ana Ruiz interview
      Youtube / HarbourLive

      Ana Ruiz will be at the harbour today, but her brother won’t be coming with her. She has a plan.

      Ruiz asked the mayor for a meeting, according to Harbour Times, and she got one within a day.

      You can say what you want about the mayor, but she answers her letters. Coast Catalog Logo Mark

      Mia is a writer, editor, and publisher at Coast Catalog. Her book, ‘Salt,’ is out on January 9, 2024.

      Keep up with Mia on Instagram, Twitter and

      More From Coast Catalog
      """)
    #expect(
      summary(article) == [
        "title: Here Is Why Ana Ruiz Is ", "caption: Ana Ruiz interview",
        "credit: Youtube / HarbourLive", "body: Ana Ruiz will be at the ",
        "body: Ruiz asked the mayor for", "body: You can say what you wan",
        "other: Coast Catalog Logo Mark", "bio: Mia is a writer, editor,",
        "social: Keep up with Mia on Inst", "related: More From Coast Catalog",
      ])
    #expect(article.paragraphs.map(\.number) == [0, 1, 2, 3])
    #expect(article.metadata.byline == nil)
    #expect(article.metadata.date == nil)
    #expect(article.metadata.publisher == "Coast Catalog")
    #expect(article.metadata.language == "en")
  }

  @Test func `a wire report has a byline, a date, a dateline and an editor`() {
    let article = zoned(
      """
      Fire at Harbour City port hurts four
      Two warehouses are lost and the cause is unknown
      By Ana Ruiz and Tom Hale, Staff Writers
      Published 3 March 2024, 09:00

      HARBOUR CITY, March 2 (Coast Wire) — A fire destroyed two warehouses on Saturday, police said.

      Four people were taken to a hospital in the city, and two of them had left it by Sunday night.

      (Reporting by Ana Ruiz; Editing by Kim Lo)
      """)
    #expect(
      summary(article) == [
        "title: Fire at Harbour City por", "dek: Two warehouses are lost ",
        "byline: By Ana Ruiz and Tom Hale", "dateline: Published 3 March 2024, ",
        "dateline: HARBOUR CITY, March 2 (C", "body: A fire destroyed two war",
        "body: Four people were taken t", "byline: (Reporting by Ana Ruiz; ",
      ])
    #expect(article.metadata.byline == "Ana Ruiz and Tom Hale")
    #expect(article.metadata.date?.day.description == "2024-03-02")
    #expect(article.metadata.date?.source == .dateline)
    #expect(article.paragraphs.map { article[$0.range] }[2].hasPrefix("A fire destroyed"))
  }

  @Test(arguments: [
    ("HARBOUR CITY, March 2 (Wire) — The", "HARBOUR CITY, March 2 (Wire) —"),
    ("HARBOUR CITY, March 2, 09:00 — The", "HARBOUR CITY, March 2, 09:00 —"),
    ("HARBOUR CITY, March 2, 9 a.m. (Wire) — The", "HARBOUR CITY, March 2, 9 a.m. (Wire) —"),
    ("HARBOUR CITY — The", "HARBOUR CITY —"),
    ("LAKE TOWN, N.Y. ― The", "LAKE TOWN, N.Y. ―"),
    ("Lake Town, Coastland - The", "Lake Town, Coastland -"),
    ("LAKE TOWN (Coast Wire) - The", "LAKE TOWN (Coast Wire) -"),
    ("Thursday, March 14, 2024 The", "Thursday, March 14, 2024"),
  ])
  func `a dateline is cut from the first paragraph`(start: String, dateline: String) {
    let text =
      "Fire at the harbour hurts four\n\n\(start) fire brought down a roof and hurt four men at work."
    let article = zoned(text)
    #expect(setAside(article) == ["dateline: \(dateline)"])
    #expect(article.paragraphs.last.map { article[$0.range].hasPrefix("The fire") } == true)
  }

  @Test(arguments: [
    "HALE: The fire brought down a roof and hurt four men at work in the harbour.",
    "Ana Ruiz — The Captain — brought down a roof and hurt nobody at all in the harbour.",
    "NASA said the fire brought down a roof - and hurt four men at work in the harbour.",
    "On March 2, 2024, the fire brought down a roof and hurt four men at work in the harbour.",
  ])
  func `the words of a first sentence are no dateline`(body: String) {
    #expect(setAside(zoned("Fire at the harbour hurts four\n\n\(body)")) == [])
  }

  @Test func `a text without a headline has no title`() {
    let article = zoned(report)
    #expect(article.metadata.title == nil)
    #expect(article.paragraphs.map(\.number) == [1, 2, 3])
  }

  @Test func `a label above the headline is not the title`() {
    let article = zoned("POLITICS\n\nMayor quits after harbour fire\n\n\(report)")
    #expect(article.metadata.title == "Mayor quits after harbour fire")
    #expect(setAside(article) == ["other: POLITICS"])
  }

  @Test func `the last person of a report is no author of it`() {
    let last = "Hale is a writer and lives near the harbour with his two dogs and a cat."
    #expect(setAside(zoned("Fire at the harbour hurts four\n\n\(report)\n\n\(last)")) == [])
    let bio = "Mia Poe is a writer and lives near the harbour with her two dogs and a cat."
    #expect(
      setAside(zoned("Fire at the harbour hurts four\n\n\(report)\n\n\(bio)")) == ["bio: \(bio)"])
  }

  @Test func `headlines behind a heading are set aside, and the article goes on behind them`() {
    let article = zoned(
      """
      Fire at the harbour hurts four

      \(report)

      Related stories
      Harbour bridge to close for repairs next week
      Council to vote on new fire boats for the port

      \(report)
      """)
    #expect(
      setAside(article).map { $0.prefix(16) } == Array(repeating: "related: Related", count: 1) + [
        "related: Harbour", "related: Council",
      ])
    #expect(article.paragraphs.count == 7)
  }

  @Test func `all behind the last heading is set aside`() {
    let article = zoned(
      """
      Fire at the harbour hurts four

      \(report)

      Most read

      Harbour bridge to close for repairs
      The bridge will be closed for a week from Monday, the council says in a letter.

      Council to vote on new fire boats
      """)
    #expect(article.paragraphs.count == 4)
    #expect(setAside(article).allSatisfy { $0.hasPrefix("related: ") })
  }

  @Test func `corrections are analysed and numbered`() {
    let notice =
      "Correction: An earlier version of this article misspelled the name of the captain."
    let article = zoned("Fire at the harbour hurts four\n\n\(report)\n\n\(notice)")
    #expect(article.paragraphs.last.map { article[$0.range] } == notice)
    #expect(article.paragraphs.last?.zone == .correction)
    #expect(article.paragraphs.last?.number == 4)
  }

  @Test func `a credit glued to a paragraph or a caption is cut off`() {
    let caption = "The old harbour before the fire. Photo: Ana Ruiz / Coast Wire"
    let article = zoned("Fire at the harbour hurts four\n\n\(report)\n\n\(caption)\n\n\(report)")
    #expect(
      setAside(article) == [
        "caption: The old harbour before the fire.", "credit: Photo: Ana Ruiz / Coast Wire",
      ])
  }

  @Test func `zones cover all that is not white space, in order`() {
    for text in [report, "a", "\u{FEFF}\r\n\u{A0}\n", "By", "(", "— —", "Photo:", "“", "© 2024"] {
      let article = zoned(text)
      var end = 0
      for zone in article.zones {
        #expect(zone.range.start >= end && zone.range.end > zone.range.start)
        #expect(article.text.trimmed(TextRange(end, zone.range.start)) == nil)
        end = zone.range.end
      }
      #expect(article.text.trimmed(TextRange(end, article.text.count)) == nil)
    }
  }

  @Test func `a given title is found at the head of the text, or kept as metadata`() {
    let found = zoned(
      "Fire at the harbour Tuesday, March 5, 2024\n\n\(report)", title: "Fire at the Harbour")
    #expect(
      summary(found).prefix(2) == [
        "title: Fire at the harbour", "dateline: Tuesday, March 5, 2024",
      ])
    let kept = zoned(report, title: "Fire at the harbour")
    #expect(kept.metadata.title == "Fire at the harbour")
    #expect(kept.paragraphs.map(\.number) == [1, 2, 3])
  }

  @Test func `without zones the whole text is body`() {
    let article = Reader().article(
      text: "Advertisement\n\n\(report)", handle: "test", zones: .none)
    #expect(article.zones.allSatisfy { $0.kind == .body })
    #expect(article.paragraphs.map(\.number) == [1, 2, 3, 4])
  }

  @Test func `a text of very many short lines is judged at its ends only`() {
    let lines = Array(repeating: "ab", count: 100_000)
    var marked = lines
    for index in [10, 50_000, 99_990] { marked[index] = "Advertisement" }
    let article = zoned(marked.joined(separator: "\n"))
    let adverts = article.zones.indices.filter { article.zones[$0].kind == .advert }
    #expect(article.zones.count == 100_000)
    #expect(adverts.contains(10) && adverts.contains(99_990) && !adverts.contains(50_000))
  }
}
