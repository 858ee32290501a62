internal import Analysis
internal import Articles

/// How many words, sentences and tokens an article has.
struct ArticleCounts: Layer {
  /// The words of all analysed paragraphs but the title.
  let words: Int
  /// The sentences, the title's too.
  let sentences: Int
  /// The tokens, the title's too.
  let tokens: Int

  /// Counts what the analysers read.
  static func build(for article: Article) -> ArticleCounts {
    // Of thousands of articles that are loaded the numbers are kept, and not all their tokens.
    let article = article.reconsidered(keeping: [])
    let tokens = article[Tokens.self]
    let words = zip(article.paragraphs, tokens.paragraphs).reduce(0) { sum, pair in
      guard pair.0.number > 0 else { return sum }
      return sum + pair.1.count { tokens.all[$0].followsSpace && tokens.all[$0].kind != .mark }
    }
    return ArticleCounts(
      words: words, sentences: article[Sentences.self].all.count, tokens: tokens.all.count)
  }
}
