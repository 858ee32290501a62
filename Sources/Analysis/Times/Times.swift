package import Articles

/// The time expressions of an article, valued against its document date where it has one.
package struct Times: Layer {
  /// The expressions, in the order of the text, without overlap.
  package let all: [TimeExpression]

  /// Finds and values the expressions; takes time in proportion to the length of the article.
  package static func build(for article: Article) -> Times {
    let tokens = article[Tokens.self]
    var scanner = TimeScanner(article)
    var resolver = TimeResolver(article)
    var all: [TimeExpression] = []
    for sentence in article[Sentences.self].all {
      let findings = scanner.scan(sentence.tokens)
      let ellipses = TimeEllipses(tokens: tokens, sentence: sentence.tokens)
      all += resolver.resolve(ellipses.complete(findings), in: sentence.tokens)
    }
    return Times(all: all)
  }
}
