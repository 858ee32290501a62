import Analysis
import Articles
import Testing

struct SentencesTests {
  private func sentences(_ body: String) -> [String] {
    let article = Article(body: body)
    return article[Sentences.self].all.map { article[$0.range] }
  }

  @Test(arguments: [
    "Mr. Brown met Dr. Ada Lowe.|They spoke.",
    "It is in the U.S. Senate.|He lives in the U.S.|The end.",
    "Acme Inc. said so.|Acme Inc.|The firm is old.",
    "“Stop!” he said.|“Go.”|She went.",
    "It rose 3.5 percent to 10,000.|No. 5 won at 5 p.m. on Sept. 5.",
    "It ended at 5 p.m.|“Go,” he said.|They met at 2 p.m. Monday.|It is 9 a.m. Eastern time there.",
    "The hall opens at 2 p.m.|Residents may come.|It shuts at 11 p.m. on Friday.",
    "J. R. R. Lowe wrote it.|She isn’t here…|Why?",
    "He asked, “Is it so?”|Nobody knew.",
  ])
  func `a sentence ends at its mark and nowhere else`(joined: String) {
    let expected = joined.split(separator: "|").map(String.init)
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    ("isn’t she’s Johnson’s", "is n’t she ’s Johnson ’s"),
    ("Trump-loving", "Trump - loving"),
    ("O’Brien's U.S. U.K.-based", "O’Brien 's U.S. U.K. - based"),
    ("$1.5bn (10,000) 1990s", "$ 1.5bn ( 10,000 ) 1990s"),
    ("can't don't 'It was' rock 'n' roll", "ca n't do n't ' It was ' rock ' n ' roll"),
    ("The end.", "The end ."),
    ("the U.S state U.S.", "the U.S state U.S."),
    ("’90s", "’ 90s"),
  ])
  func `clitics, hyphens and marks are tokens of their own`(written: String, split: String) {
    let article = Article(body: written)
    #expect(article[Tokens.self].all.map { article[$0.range] }.joined(separator: " ") == split)
  }
}
