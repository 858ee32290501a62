package import Articles

/// The names of an article: what the encoder reads as names, all mentions of a name weighed together.
package struct Mentions: Layer {
  /// The names, in the order of the text, without overlap.
  package let names: [Name]
  /// What the words of the article may be.
  let words: WordTable

  /// Finds the names of all sentences, then lets all mentions of a name decide what it names.
  ///
  /// Takes time in proportion to the number of tokens.
  package static func build(for article: Article) -> Mentions {
    let sentences = article[Sentences.self].all
    let words = WordTable(tokens: article[Tokens.self].all, sentences: sentences)
    let spans = NameFinder(
      words: words, sentences: sentences, encoding: article[Encoding.self]
    ).names()
    let vote = NameVote(
      spans: spans, sentences: sentences, words: words, places: datelinePlaces(of: article))
    return Mentions(names: vote.names(), words: words)
  }

  /// The places of one word that stand at the head of datelines, in small letters.
  private static func datelinePlaces(of article: Article) -> [String] {
    article.zones.filter { $0.kind == .dateline }.compactMap { zone in
      let head = article[zone.range].prefix { $0.isLetter || $0 == "-" || $0 == "’" }
      let isWhole = head.count > 2 && head.count < zone.range.length
      let next = article[zone.range].dropFirst(head.count).first { $0 != " " }
      return isWhole && next.map { ",—–-(".contains($0) } ?? false ? head.lowercased() : nil
    }
  }
}
