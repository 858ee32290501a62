import Analysis
import Articles
import Testing

struct HostileQuotationsTests {
  @Test(arguments: [
    "“", "”", "\"", "'", "‘", "« ", "“‘", "\" ", " \"a", "“a” said ", "said ", "said that ",
    "Ada said, ", ", according to ", "(", "Ada and ", "who said ", "“a.” ", "A: ", "― ",
    "went on to ",
    "of the ", "“Yes,” said Ada, ", "'s ", "\u{FEFF}",
  ])
  func `a hostile text is read in good time`(unit: String) {
    let article = Article(body: String(repeating: unit, count: 20_000))
    let clock = ContinuousClock()
    let time = clock.measure { _ = article[Quotations.self] }
    #expect(time < .seconds(20))
  }

  @Test(arguments: ["“a”\n", "“a\n", "“We wait.\n", "Ada: b\n", "“We wait.” ― Ada Lowe\n"])
  func `many paragraphs are read in good time`(unit: String) {
    let article = Article(body: String(repeating: unit, count: 20_000))
    let clock = ContinuousClock()
    let time = clock.measure { _ = article[Quotations.self] }
    #expect(time < .seconds(20))
  }
}
