import Articles
import Reading
import Testing

struct DocumentDateTests {
  @Test(arguments: [
    ("March 01, 2008", "2008-03-01"),
    ("Published 2 March 2024, 09:00", "2024-03-02"),
    ("Published: March 2, 2024 at 9:00 a.m. EST | Updated: March 4, 2024", "2024-03-02"),
    ("Updated March 4, 2024", "2024-03-04"),
    ("Posted on 2024-03-02T09:00Z", "2024-03-02"),
    ("Sat, 2 Mar 2024 10:00 GMT", "2024-03-02"),
    ("By Ana Ruiz | March 2, 2024", "2024-03-02"),
    ("Lake Town, March 2, 2024", "2024-03-02"),
  ])
  func `a line under the headline gives the day`(line: String, day: String) {
    let article = zoned("Fire at the harbour hurts four\n\n\(line)\n\n\(report)")
    #expect(article.metadata.date?.day.description == day)
    #expect(article.paragraphs.count == 4)
  }

  @Test func `a published line behind the body gives the day`() {
    let article = zoned("Fire at the harbour hurts four\n\n\(report)\n\nPublished March 2, 2024")
    #expect(article.metadata.date == CalendarDate(2024, 3, 2).map { DocumentDate($0, from: .text) })
  }

  @Test(arguments: [
    "The fire was on March 2, 2024, and nobody has said why it took so long to put it out.",
    "Mia Poe is a writer. Her book is out on January 9, 2024, and there is another one to come.",
    "Related: Harbour bridge closed on March 2, 2024",
    "7 p.m.",
    "March",
  ])
  func `running text, bios and other articles give none`(line: String) {
    let text = "Fire at the harbour hurts four\n\n\(report)\n\n\(line)"
    #expect(zoned(text).metadata.date == nil)
  }

  @Test func `headings of a chronicle are no document date`() {
    let article = zoned(
      "The fire, day by day\n\n\(report)\n\nMarch 2, 2024\n\n\(report)\n\nMarch 3, 2024\n\n\(report)"
    )
    #expect(article.metadata.date == nil)
    #expect(setAside(article) == [])
  }

  @Test func `a dateline without a year takes it from elsewhere, or gives none`() {
    let head = "Fire at the harbour hurts four\n\nLAKE TOWN, Dec. 31 — \(report)"
    #expect(zoned(head).metadata.date == nil)
    #expect(
      zoned("\(head)\n\n© 2023 Coast Wire").metadata.date?.day == CalendarDate(2023, 12, 31))
    #expect(
      zoned("\(head)\n\nPublished 1 January 2024").metadata.date?.day == CalendarDate(2023, 12, 31))
  }

  @Test func `a given day goes before any in the text`() {
    let article = Reader().article(
      text: "Fire at the harbour\n\nMarch 2, 2024\n\n\(report)", handle: "test",
      date: CalendarDate(2018, 5, 30))
    #expect(
      article.metadata.date == CalendarDate(2018, 5, 30).map { DocumentDate($0, from: .given) })
  }

  @Test(arguments: [
    ("By Ana Ruiz", "Ana Ruiz"),
    ("BY ANA RUIZ", "ANA RUIZ"),
    ("By Ana Ruiz and Tom Hale, Staff Writers", "Ana Ruiz and Tom Hale"),
    ("By Ana Ruiz, Tom Hale and Kim de la Cruz", "Ana Ruiz, Tom Hale and Kim de la Cruz"),
    ("By Ana Ruiz for Coast Wire", "Ana Ruiz"),
    ("Written by J. R. Hale, senior reporter", "J. R. Hale"),
    ("Ana Ruiz, Staff Writer", "Ana Ruiz"),
    ("By Ana Ruiz | March 2, 2024", "Ana Ruiz"),
  ])
  func `a byline names its authors`(line: String, names: String) {
    let article = zoned("Fire at the harbour hurts four\n\n\(line)\n\n\(report)")
    #expect(article.metadata.byline == names)
    #expect(article.zones.dropFirst().first?.kind == .byline)
  }

  @Test(arguments: [
    (report, "en"),
    (
      "Das Feuer im Hafen ist aus, und die Stadt wird am Freitag mit den Leuten von der Werft reden.",
      "de"
    ),
    (
      "Le feu dans le port est éteint et la ville va parler avec les gens du chantier pour la suite.",
      "fr"
    ),
    (
      "El fuego en el puerto se ha apagado y la ciudad va a hablar con los vecinos por la noche.",
      "es"
    ),
    ("港の火事は消えた。市は金曜日に話し合う。", "ja"),
  ])
  func `the language is guessed from small words or the script`(text: String, tag: String) {
    #expect(zoned(text).metadata.language == tag)
  }

  @Test(arguments: ["xyzzy plugh", "12 34 56", "Lorem ipsum dolor sit amet"])
  func `a text without small words has no language`(text: String) {
    #expect(zoned(text).metadata.language == nil)
  }
}
