internal import Articles

extension Parameter {
  /// The articles a command reads.
  static let articles = Parameter(
    "articles", .words, .articles, "the articles to read: handles, or all; else the current one")
}

extension Workspace {
  /// The articles that the words of a call name: handles, `all`, or the current one.
  ///
  /// - Throws: `noArticle` or `unknownArticle`.
  func articles(named words: [Arguments.Value]) throws(Problem) -> [Article] {
    guard !articles.isEmpty else { throw Problem(.noArticle, at: words.first?.range) }
    guard !words.isEmpty else {
      return [current.flatMap(article) ?? articles[articles.count - 1]]
    }
    var named: [Article] = []
    for word in words {
      if word.text == "all" { return articles }
      let article = try article(named: word)
      if !named.contains(where: { $0.handle == article.handle }) { named.append(article) }
    }
    return named
  }

  /// The article that a word names.
  ///
  /// - Throws: `unknownArticle`.
  func article(named word: Arguments.Value) throws(Problem) -> Article {
    guard let article = article(word.text) else {
      throw Problem(
        .unknownArticle(word.text, known: articles.map(\.handle)), at: word.range)
    }
    return article
  }
}
