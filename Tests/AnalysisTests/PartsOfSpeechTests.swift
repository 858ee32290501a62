import Analysis
import Articles
import Testing

struct PartsOfSpeechTests {
  @Test(arguments: [
    (
      "The mayor of Arlen may close the bridge in May.",
      "DET NOUN ADP PROPN AUX VERB DET NOUN ADP PROPN PUNCT"
    ),
    ("She didn’t say so.", "PRON AUX PART VERB ADV PUNCT"),
    ("U.S. troops left.", "PROPN NOUN VERB PUNCT"),
  ])
  func `every token has its part of speech`(body: String, expected: String) {
    let parts = Article(body: body)[PartsOfSpeech.self].all
    #expect(parts.map { $0?.rawValue ?? "-" }.joined(separator: " ") == expected)
  }

  @Test func `an article without a sentence has none`() {
    #expect(Article(body: "")[PartsOfSpeech.self].all.isEmpty)
  }
}
