internal import Analysis
internal import Articles
internal import Tables

extension FileFormat {
  /// TimeML 1.2.1: the text of one article, with the times and events of the rows marked.
  static let timeML = FileFormat(
    summary: "TimeML, an article with its times and events marked", endings: ["tml"],
    needs: ["type", "value", "anchor"], isOfOneArticle: true
  ) { table, workspace, path throws(Problem) in
    let article = try table.article(in: workspace, for: path)
    let entries = table.entries(of: article)
    guard !entries.isEmpty || table.rows.isEmpty else {
      throw Problem(.noTimesBehind(article: article.handle, path: path))
    }
    let document = TimeMLDocument(article: article, marks: TimeMLMarks(of: entries, in: article))
    let rows = table.rows.count { !$0.anchors.isEmpty }
    return Content(bytes: Array(document.text.utf8), rows: rows, rowsLeftOut: 0)
  }
}

extension Table {
  /// The one article that the rows point to, speaking from the day that their times are counted
  /// from; where there are no rows, the only article there is.
  ///
  /// - Throws: `noArticleBehind`, `severalArticlesBehind` or `unknownArticle`.
  fileprivate func article(in workspace: Workspace, for path: String) throws(Problem) -> Article {
    var handles: [String] = []
    for anchor in rows.lazy.flatMap(\.anchors) where !handles.contains(anchor.article) {
      handles.append(anchor.article)
    }
    guard handles.count < 2 else { throw Problem(.severalArticlesBehind(handles, path: path)) }
    guard let handle = handles.first else {
      guard rows.isEmpty, workspace.articles.count == 1 else {
        throw Problem(.noArticleBehind(path: path))
      }
      return workspace.articles[0]
    }
    guard let article = workspace.article(handle) else {
      throw Problem(.unknownArticle(handle, known: workspace.articles.map(\.handle)))
    }
    // `timeline --date D` counts from another day than the article’s own.
    guard let column = index(ofColumn: "anchor"),
      let anchor = rows.lazy.map({ $0[column].words }).first(where: { !$0.isEmpty })
    else { return article }
    let day = CalendarDate(iso: anchor.prefix(10))
    guard day != article.metadata.date?.day else { return article }
    return article.speaking(from: day.map { DocumentDate($0, from: .given) })
  }

  /// The rows of the article’s timeline that the rows of the table stand for.
  fileprivate func entries(of article: Article) -> [TimelineEntry] {
    let times = article[Times.self].all
    let meant = Set(rows.lazy.flatMap(\.anchors).map { TextRange($0.start, $0.end) })
    return article[Timeline.self].all.filter { meant.contains(times[$0.time].range) }
  }
}
