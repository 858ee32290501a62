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
    let found = article[Sentences.self].all.map { sentence in
      let findings = scanner.scan(sentence.tokens)
      let ellipses = TimeEllipses(tokens: tokens, sentence: sentence.tokens)
      return (sentence: sentence.tokens, findings: ellipses.complete(findings))
    }
    guard found.contains(where: { !$0.findings.isEmpty }) else { return Times(all: []) }
    let speech = TimeSpeech(tokens, marks: QuotationMarks(in: article))
    var all: [TimeExpression] = []
    var next = 0
    for paragraph in tokens.paragraphs {
      let first = next
      while next < found.count, found[next].sentence.lowerBound < paragraph.upperBound { next += 1 }
      let here = found[first..<next]
      resolver.begin(paragraph, spokenOn: speech.day(among: here.flatMap(\.findings)))
      for (sentence, findings) in here {
        all += resolver.resolve(findings, in: sentence, of: speech)
      }
    }
    return Times(all: all)
  }
}
