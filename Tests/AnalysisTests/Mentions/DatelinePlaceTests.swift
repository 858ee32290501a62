import Analysis
import Articles
import Testing

struct DatelinePlaceTests {
  @Test func `a name that is the place of the dateline is a place`() {
    let text = Text("MARROWBY — Marrowby woke to snow. Marrowby is small.")
    let dateline = TextRange(0, "MARROWBY —".utf8.count)
    let body = TextRange(dateline.end + 1, text.count)
    let article = Article(
      handle: "a", text: text,
      origin: Origin(path: nil, sha256: "", format: "text", encoding: "utf-8"),
      metadata: Metadata(),
      zones: [Zone(.dateline, dateline, reason: ""), Zone(.body, body, reason: "")],
      paragraphs: [Paragraph(number: 1, range: body, zone: .body)])
    #expect(article[Entities.self].all.map(\.type) == [.location])
  }
}
