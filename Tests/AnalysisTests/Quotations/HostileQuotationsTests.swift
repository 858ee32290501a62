import Analysis
import Articles
import Testing

/// Texts on which a search that starts anew at every mark would take hours.
@Suite(.timeLimit(.minutes(1)))
struct HostileQuotationsTests {
  @Test(arguments: [
    "“", "”", "\"", "'", "‘", "« ", "“‘", "\" ", " \"a", "“a” said ", "said ", "said that ",
    "Ada said, ", ", according to ", "(", "Ada and ", "who said ", "“a.” ", "A: ", "― ",
    "went on to ",
    "of the ", "“Yes,” said Ada, ", "'s ", "\u{FEFF}", "“a”\n", "“a\n", "“We wait.\n", "Ada: b\n",
    "“We wait.” ― Ada Lowe\n",
  ])
  func `a hostile text is read`(unit: String) {
    _ = Article(body: String(repeating: unit, count: 2_000))[Quotations.self]
  }
}
