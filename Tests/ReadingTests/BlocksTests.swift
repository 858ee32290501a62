import Articles
import Reading
import Testing

struct BlocksTests {
  private let wrapped = """
    Fire at the harbour hurts four
    By Ana Ruiz

    A fire at the old harbour destroyed two warehouses on Tuesday night,
    and four people were hurt. The cause of the fire is not known, and the
    city council will meet on Friday to talk about it.

    “We heard a loud bang and ran to the water,” said Tom Hale, who works
    at the fish market. Nobody in the market was hurt, he said, but the
    windows broke and the doors would not close again.
    """

  @Test func `a short wrapped text is one paragraph though its lines begin with names`() {
    let article = zoned(
      """
      The flood expert Ada Quillan-Marsh warned on Monday that the two
      Arlen dams might fail. Quillan-Marsh said that she had told the
      Ministry of Works. Her colleague at the institute, Professor John
      Alexander Tarn, said the report was ignored for years by the
      Marrowby Regional Water Authority, and that he and the committee
      had written letters.
      """)
    #expect(article.paragraphs.count == 1)
  }

  @Test func `the lines of a hard-wrapped block are one paragraph`() {
    let article = zoned(wrapped)
    #expect(article.paragraphs.count == 3)
    #expect(article.metadata.title == "Fire at the harbour hurts four")
    #expect(article.metadata.byline == "Ana Ruiz")
    #expect(article.paragraphs.last.map { article[$0.range].hasSuffix("close again.") } == true)
  }

  @Test func `a line is a paragraph where lines are not broken`() {
    let lines = (1...6).map { "The council met for the \($0)th time and talked about the harbour." }
    #expect(zoned(lines.joined(separator: "\n")).paragraphs.count == 6)
  }

  @Test(arguments: ["\r\n", "\r", "\u{2029}", "\u{85}"])
  func `any line end ends a paragraph and offsets stay`(lineEnd: String) {
    let article = zoned(
      report.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: lineEnd))
    #expect(article.paragraphs.count == 3)
    #expect(article.paragraphs.first?.range.start == 0)
  }
}
