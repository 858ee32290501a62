import Analysis
import Articles
import Testing

struct LayersTests {
  /// Builds every layer of an article.
  private func buildAll(_ article: Article) {
    for layer in allLayers { _ = layer.build(for: article) }
  }

  @Test func `every layer is built on an empty article`() {
    buildAll(Article(body: ""))
    buildAll(Article(body: " \n\u{A0}\n"))
  }

  @Test(arguments: [
    "\u{1F1E9}\u{1F1EA}\u{200D}\u{FE0F}", "“‘«\"'„‚›»", ".....…!?!?", "'", "-", "’s", "n’t", "A.",
    "مرحبا، قال أحمد: «أهلا».", "東京で2024年3月2日に会った。", "e\u{301}\u{301}\u{301}. Ana\u{AD}Ruiz said.",
    "999999999999999999999 years ago on February 31, 99999", "I I I I said said said that that",
    "\u{2028}\u{2029}\u{85}\u{B}\u{C}\r\r\n", "a\u{0}b", "$$$ %%% ### @@@ <<< >>>",
  ])
  func `every layer is built on odd text`(text: String) {
    buildAll(Article(body: text))
    buildAll(Article(body: String(repeating: text, count: 200)))
    buildAll(Article(body: String(repeating: text + " ", count: 200)))
    buildAll(Article(body: String(repeating: text + "\n", count: 50)))
  }

  @Test func `the order of random tokens breaks no layer`() {
    let words = [
      "“", "”", "’", "said", "Ana", "Ruiz", "according", "to", ",", ".", "two", "years", "ago",
      "the",
      "U.S.", "(", ")", "—", "she", "her", "1998", "May", "and", "of", "Inc.", "who", "that", "\n",
    ]
    var state: UInt64 = 41
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + (state >> 60 < 12 ? " " : "")
      }
      buildAll(Article(body: text))
    }
  }
}
