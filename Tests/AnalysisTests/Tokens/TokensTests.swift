import Analysis
import Articles
import Testing

struct TokensTests {
  private func tokens(_ body: String) -> [Token] { Article(body: body)[Tokens.self].all }

  /// Letters, marks and characters of every length, put together by chance but always alike.
  private func jumble(seed: UInt64) -> String {
    let parts = [
      "a", "n", "B", "Mr", "NATO", "iPhone", "é", "É", "K", "İ", "日本", "😀", "e\u{301}", "\u{AD}",
      "\u{200D}", "'", "’", "ʼ", "′", "‘", "“", ".", "…", ",", "-", "–", "$", "7", "10,000", "3.5",
      "n’t", "’s", "U.S", "No", "approx", " ", " ", " ", "\u{A0}",
    ]
    var state = seed
    return (0..<400).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return parts[Int(state >> 33) % parts.count]
    }.joined()
  }

  @Test(arguments: 1...40)
  func `every character but white space is in one token, whole`(seed: UInt64) {
    let article = Article(body: jumble(seed: seed))
    var covered: [String] = []
    var end = 0
    for token in article[Tokens.self].all {
      #expect(token.range.start >= end && !token.range.isEmpty)
      let between = article[TextRange(end, token.range.start)]
      let isBlank = between.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
      #expect(isBlank)
      #expect(token.followsSpace == (!between.isEmpty || end == 0))
      covered.append(article[token.range])
      end = token.range.end
    }
    #expect(!covered.joined().contains("\u{FFFD}"))
  }

  @Test(arguments: 1...40)
  func `a folded word is its small letters without soft hyphens`(seed: UInt64) {
    let article = Article(body: jumble(seed: seed))
    for token in article[Tokens.self].all {
      var expected = String.UnicodeScalarView()
      for scalar in article[token.range].lowercased().unicodeScalars {
        switch scalar {
        case "\u{AD}", "\u{200D}", "\u{200C}": continue
        case "’", "‘", "ʼ", "′": expected.append("'")
        default: expected.append(scalar)
        }
      }
      #expect(Array(token.folded.unicodeScalars) == Array(expected))
    }
  }

  @Test(arguments: [
    ("word", Token.Casing.lower), ("Word", .title), ("A", .title), ("NATO", .upper),
    ("iPhone", .mixed), ("McDonald", .mixed), ("Émile", .title), ("7", .none),
  ])
  func `casing is told by the capitals`(word: String, casing: Token.Casing) {
    #expect(tokens(word).map(\.casing) == [casing])
  }

  @Test(arguments: [
    ("Mr… G…", "Mr … G …"), ("5…6", "5 … 6"),
    ("approx. messrs. messengers.", "approx. messrs. messengers ."),
    ("Co. co.", "Co. co ."), ("No. 5 no. no.", "No. 5 no . no ."), ("i.e. I. v.", "i.e. I . v."),
  ])
  func `a period stays with an abbreviation, an ellipsis with nothing`(
    written: String, split: String
  ) {
    let article = Article(body: written)
    #expect(article[Tokens.self].all.map { article[$0.range] }.joined(separator: " ") == split)
  }
}
