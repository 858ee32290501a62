import Analysis
import Articles
import Testing

struct SpeechDateTests {
  /// When the first quotation of a text of March 2, 2024, a Saturday, was said.
  private func date(_ body: String) throws -> SpeechDate? {
    let day = try #require(CalendarDate(2024, 3, 2))
    let article = Article(body: body, date: DocumentDate(day, from: .given))
    return SpeechDate(of: try #require(article[Quotations.self].speech.first), in: article)
  }

  @Test(arguments: [
    ("“We will rebuild,” Ada Lowe said on Friday.", "2024-03-01"),
    ("Ada Lowe told reporters on Thursday that it was late.", "2024-02-29"),
    ("On Monday, Ada Lowe said that it was late.", "2024-02-26"),
    ("Ada Lowe said that it was late.", "2024-03-02"),
    ("Ada Lowe said the pier opened on Friday.", "2024-03-02"),
    ("The pier burned on Thursday, Ada Lowe said.", "2024-03-02"),
    ("Ada Lowe, who has led the board since 2020, said it was late.", "2024-03-02"),
  ])
  func `words were said on the day beside their cue, or else on the document date`(
    body: String, day: String
  ) throws {
    let found = try #require(try date(body))
    #expect(found.earliest == CalendarDate(iso: day))
    #expect(found.latest == CalendarDate(iso: day))
  }

  @Test func `without a date nobody knows when it was said`() throws {
    let article = Article(body: "Ada Lowe said that it was late.")
    let quotation = try #require(article[Quotations.self].speech.first)
    #expect(SpeechDate(of: quotation, in: article) == nil)
  }
}
