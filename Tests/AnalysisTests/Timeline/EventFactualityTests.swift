import Analysis
import Articles
import Testing

struct EventFactualityTests {
  private let date = CalendarDate(iso: "2018-05-30").map { DocumentDate($0, from: .given) }

  private func factuality(_ body: String) -> [String] {
    Article(body: body, date: date)[Timeline.self].all.map(\.factuality.rawValue)
  }

  @Test(arguments: [
    ("The mill closed on Friday.", "happened"),
    ("The mill has been closed since 2011.", "happened"),
    ("He was forced to leave the town in 2011.", "happened"),
    ("It was not only closed but sold in 2011.", "happened"),
    ("The mill will close in June.", "planned"),
    ("The mill is due to open on Friday.", "planned"),
    ("They hope to open the mill next year.", "planned"),
    ("The bridge was to open in 2016.", "planned"),
    ("The team plays in Arden on June 3, 2018.", "planned"),
    ("The mill did not close on Friday.", "denied"),
    ("Ada Lowe never visited the town in 2011.", "denied"),
    ("He denied having met the banker in 2011.", "denied"),
    ("She refused to sign the treaty in 1998.", "denied"),
    ("The summit planned for May was cancelled.", "denied"),
    ("The mill may close in June.", "conditional"),
    ("If the strike goes on until Friday, the mill will close.", "conditional"),
    ("They would have sold the mill in 2011.", "conditional"),
    ("The boxes should have left the pier on Friday.", "conditional"),
    ("The mill should open in June.", "planned"),
  ])
  func `an event is told as a fact, a plan, a denial or a condition`(body: String, expected: String)
  {
    #expect(factuality(body) == [expected])
  }

  @Test(arguments: [
    ("“The mill closed in 2011 and nobody wept,” said Ada Lowe.", "Ada Lowe"),
    ("Ada Lowe said that the mill closed in 2011.", "Ada Lowe"),
    ("The mill closed in 2011. Ada Lowe wept.", nil),
  ])
  func `what stands in somebody’s words is told by them`(body: String, name: String?) throws {
    let article = Article(body: body, date: date)
    let row = try #require(article[Timeline.self].all.first)
    let entity = row.quotation.flatMap { article[Quotations.self].all[$0].entity }
    #expect(entity.map { article[Entities.self].all[$0].name } == name)
  }
}
