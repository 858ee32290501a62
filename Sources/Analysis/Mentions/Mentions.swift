package import Articles

/// The names of an article, found by rules and lists.
package struct Mentions: Layer {
  /// The names, in the order of the text, without overlap.
  package let names: [Name]
  /// What the words of the article may be.
  let words: WordTable

  /// Finds the names of all sentences, then lets all mentions of a name decide what it names.
  ///
  /// Takes time in proportion to the number of tokens.
  package static func build(for article: Article) -> Mentions {
    let tokens = article[Tokens.self].all
    let sentences = article[Sentences.self].all
    let words = WordTable(
      tokens: tokens, sentences: sentences, places: datelinePlaces(of: article))
    let spans = spans(of: sentences, words: words)
    return Mentions(
      names: NameVote(spans: spans, sentences: sentences, words: words).names(), words: words)
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

  /// The names that may be meant, headlines after the running text that supports them.
  private static func spans(
    of sentences: [Sentence], words: WordTable
  ) -> [NameSpan] {
    let finder = NameFinder(words: words)
    let works = TitledWorks(words: words)
    var found = [[NameSpan]](repeating: [], count: sentences.count)
    for (index, sentence) in sentences.enumerated() where words.casings[index] == .plain {
      let titles = works.names(in: sentence.tokens, number: index)
      let names = finder.names(in: sentence.tokens, number: index)
      found[index] = titles.isEmpty ? names : merged(names, into: titles)
    }
    let headlines = HeadlineFinder(
      words: words, supportedBy: found.lazy.flatMap { $0 }.filter { $0.found == nil })
    for (index, sentence) in sentences.enumerated() where words.casings[index] != .plain {
      found[index] = headlines.names(in: sentence.tokens, number: index)
    }
    return found.flatMap { $0 }
  }

  /// The titles of works with the names that lie in none of them.
  private static func merged(_ names: [NameSpan], into works: [NameSpan]) -> [NameSpan] {
    let free = names.filter { name in !works.contains { $0.tokens.overlaps(name.tokens) } }
    return (free + works).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
