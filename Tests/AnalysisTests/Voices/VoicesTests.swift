import Analysis
import Articles
import Testing

struct VoicesTests {
  @Test func `sources are counted over articles`() {
    let articles = [
      Article(body: "“We will rebuild,” said Ada Lowe. The mayor said it was late."),
      Article(body: "Ada Lowe said that the pier was lost."),
    ]
    let voices = Voices(in: articles).all
    #expect(voices.map(\.name) == ["Ada Lowe", "The mayor"])
    #expect(voices.map(\.direct) == [1, 0])
    #expect(voices.map(\.indirect) == [1, 1])
    #expect(voices.map(\.words) == [8, 3])
    #expect(voices.map(\.quotedArticles) == [2, 1])
    #expect(voices.map(\.kind) == [.person, .person])
  }

  @Test func `no articles have no voices`() {
    #expect(Voices(in: []).all.isEmpty)
    #expect(Voices(in: [Article(body: "Nobody says a word.")]).all.isEmpty)
  }
}
