package import Articles

/// A sentence of an analysed paragraph.
package struct Sentence: Hashable, Sendable {
  /// Where it lies, with its closing marks.
  package var range: TextRange
  /// Its tokens.
  package var tokens: Range<Int>
  /// The index of its paragraph in the article.
  package var paragraph: Int
  /// Its number in the paragraph, from 1.
  package var number: Int
}

/// The sentences of the analysed paragraphs.
package struct Sentences: Layer {
  /// All sentences, in the order of the text.
  package let all: [Sentence]

  /// Cuts every analysed paragraph.
  package static func build(for article: Article) -> Sentences {
    let tokens = article[Tokens.self]
    var sentences: [Sentence] = []
    for (paragraph, span) in tokens.paragraphs.enumerated() {
      // A headline is one sentence however it is punctuated.
      let ends =
        article.paragraphs[paragraph].zone == .title
        ? [span.upperBound] : SentenceEnds(tokens: tokens, text: article.text).find(in: span)
      var start = span.lowerBound
      for (index, end) in ends.enumerated() where end > start {
        sentences.append(
          Sentence(
            range: tokens.range(of: start..<end), tokens: start..<end, paragraph: paragraph,
            number: index + 1))
        start = end
      }
    }
    return Sentences(all: sentences)
  }

  /// The sentence at an index.
  package subscript(index: Int) -> Sentence { all[index] }

  /// The index of the sentence that holds a byte offset, or of the next one, in logarithmic time.
  ///
  /// None where no sentence ends behind the offset.
  package func index(at offset: Int) -> Int? {
    let low = all.boundary { $0.range.end > offset }
    return low < all.count ? low : nil
  }
}

extension Article {
  /// The locator of the sentence at a byte offset; none behind the last sentence.
  package func locator(at offset: Int) -> Locator? {
    let sentences = self[Sentences.self]
    guard let index = sentences.index(at: offset) else { return nil }
    let sentence = sentences[index]
    let number = paragraphs[sentence.paragraph].number
    return Locator(
      handle: handle, paragraph: number, sentence: number == 0 ? nil : sentence.number)
  }
}
