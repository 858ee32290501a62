internal import Analysis
package import Articles
internal import CommandLanguage
internal import Tables

/// A stretch of a loaded article that a person pointed at.
package struct Place: Sendable {
  /// The article.
  package var article: Article
  /// The stretches meant, the most telling first; empty for the whole article.
  package var ranges: [TextRange]
}

extension Workspace {
  /// The place that a word means: `kim`, `kim:3`, `kim:3.2`, `kim@93-117` or `_4.2`.
  ///
  /// - Throws: `unknownArticle`, `noSuchPlace`, or what `row(_:)` throws.
  func place(_ word: Arguments.Value) throws(Problem) -> Place {
    do throws(Problem) {
      if let reference = ResultReference(word.text) { return try place(of: reference) }
      if let article = article(word.text) { return Place(article: article, ranges: []) }
      if let locator = Locator(word.text) { return try place(locator) }
      if let place = try stretch(word.text) { return place }
    } catch {
      throw Problem(error.kind, at: word.range)
    }
    throw Problem(.unknownArticle(word.text, known: articles.map(\.handle)), at: word.range)
  }

  private func place(of reference: ResultReference) throws(Problem) -> Place {
    let anchors = try row(reference).row.anchors
    guard let first = anchors.first, let article = article(first.article) else {
      throw Problem(.nothingHere("this row points at no words"))
    }
    let ranges = anchors.filter { $0.article == first.article }.map { TextRange($0.start, $0.end) }
    return Place(article: article, ranges: ranges)
  }

  private func place(_ locator: Locator) throws(Problem) -> Place {
    guard let article = article(locator.handle) else {
      throw Problem(.unknownArticle(locator.handle, known: articles.map(\.handle)))
    }
    guard let range = article.range(of: locator) else {
      let last = article.paragraphs.last.flatMap { article.locator(at: $0.range.end - 1) }
      throw Problem(.noSuchPlace(locator.description, last: last?.description))
    }
    return Place(article: article, ranges: [range])
  }

  /// A stretch in code points, such as `kim@93-117`; none where the writing is another.
  private func stretch(_ written: String) throws(Problem) -> Place? {
    let halves = written.split(separator: "@")
    guard halves.count == 2, let article = article(String(halves[0])) else { return nil }
    let offsets = halves[1].split(separator: "-").compactMap { Int($0) }
    guard offsets.count == 2, 0 <= offsets[0], offsets[0] < offsets[1],
      offsets[1] <= article.text.codePointCount
    else { throw Problem(.noSuchPlace(written, last: nil)) }
    let start = article.text.byteOffset(ofCodePoint: offsets[0])
    return Place(
      article: article,
      ranges: [TextRange(start, article.text.byteOffset(ofCodePoint: offsets[1]))])
  }
}

extension Article {
  /// The stretch that a locator of this article means; none where there is no such place.
  func range(of locator: Locator) -> TextRange? {
    guard let index = paragraphs.firstIndex(where: { $0.number == locator.paragraph }) else {
      return nil
    }
    guard let number = locator.sentence else { return paragraphs[index].range }
    return self[Sentences.self].all.first { $0.paragraph == index && $0.number == number }?.range
  }
}
