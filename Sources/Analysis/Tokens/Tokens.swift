package import Articles

/// The tokens of the analysed paragraphs.
///
/// Clitics are tokens of their own (`is|n’t`, `she|’s`, `Johnson|’s`), and so are the parts of a
/// hyphenated word (`Trump|-|loving`); `followsSpace` tells what was written in one.
package struct Tokens: Layer {
  /// All tokens, in the order of the text.
  package let all: [Token]
  /// The tokens of each paragraph, as many as the article has paragraphs.
  package let paragraphs: [Range<Int>]

  /// Splits every analysed paragraph.
  package static func build(for article: Article) -> Tokens {
    article.text.utf8.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(text: article.text, bytes: bytes)
      let paragraphs = article.paragraphs.map { paragraph in
        let first = tokenizer.tokens.count
        tokenizer.split(paragraph.range)
        return first..<tokenizer.tokens.count
      }
      return Tokens(all: tokenizer.tokens, paragraphs: paragraphs)
    }
  }

  /// The token at an index.
  package subscript(index: Int) -> Token { all[index] }

  /// The stretch from the first to the last of some tokens, which must not be empty.
  package func range(of tokens: Range<Int>) -> TextRange {
    TextRange(all[tokens.lowerBound].range.start, all[tokens.upperBound - 1].range.end)
  }

  /// The index of the first token that ends behind a byte offset, in logarithmic time.
  package func index(after offset: Int) -> Int {
    all.boundary { $0.range.end > offset }
  }

  /// The tokens that share a byte with a stretch.
  package func indices(in range: TextRange) -> Range<Int> {
    let first = index(after: range.start)
    var end = first
    while end < all.count, all[end].range.start < range.end { end += 1 }
    return first..<end
  }
}
