internal import Analysis
internal import Articles
internal import Tables

extension FileFormat {
  /// A page that shows two versions as one marked text beside the list of what changed.
  static let redline = FileFormat(
    summary: "a page with the changes listed and marked in the text", endings: ["redline.html"],
    needs: ["#", "change", "offsets", "old", "new"], isOfOneArticle: false
  ) { table, workspace, path throws(Problem) in
    let steps = try table.steps(in: workspace, for: path)
    return Content(
      bytes: Array(RedlinePage(steps: steps).text.utf8), rows: table.rows.count, rowsLeftOut: 0)
  }
}

/// The changes between two versions that a page lists.
struct RedlineStep {
  /// What differs between the two.
  let comparison: Comparison
  /// The changes that are listed, by their index, with the numbers that they bear in the table.
  let listed: [(change: Int, number: String)]
}

extension Table {
  /// The pairs of versions that the rows speak of, in the order of the rows; where there are no
  /// rows, the only two articles there are.
  ///
  /// - Throws: `noArticleBehind` or `unknownArticle`.
  fileprivate func steps(
    in workspace: Workspace, for path: String
  ) throws(Problem) -> [RedlineStep] {
    func words(_ row: Row, _ name: String) -> String {
      index(ofColumn: name).map { row[$0].words } ?? ""
    }
    var pairs: [(old: String, new: String)] = []
    for row in rows {
      let pair = (words(row, "old"), words(row, "new"))
      if !pairs.contains(where: { $0 == pair }) { pairs.append(pair) }
    }
    if rows.isEmpty, workspace.articles.count == 2 {
      pairs = [(workspace.articles[0].handle, workspace.articles[1].handle)]
    }
    guard !pairs.isEmpty else { throw Problem(.noArticleBehind(path: path)) }
    var steps: [RedlineStep] = []
    for pair in pairs {
      let old = try workspace.article(behind: pair.old)
      let new = try workspace.article(behind: pair.new)
      let comparison = Comparison(old, new, inOrder: false)
      let own = ChangeTable(comparison: comparison).rows()
      // A change is known by where it lies: filters may have sorted the rows.
      let column = ChangeTable.columns.firstIndex { $0.name == "offsets" } ?? 0
      let places = Dictionary(
        zip(own.map { $0[column].words }, comparison.order), uniquingKeysWith: { first, _ in first }
      )
      let listed = rows.filter { words($0, "old") == pair.old && words($0, "new") == pair.new }
        .compactMap { row in
          places[words(row, "offsets")].map { (change: $0, number: words(row, "#")) }
        }
      steps.append(RedlineStep(comparison: comparison, listed: listed))
    }
    return steps
  }
}

extension Workspace {
  /// - Throws: `unknownArticle`.
  fileprivate func article(behind handle: String) throws(Problem) -> Article {
    guard let article = article(handle) else {
      throw Problem(.unknownArticle(handle, known: articles.map(\.handle)))
    }
    return article
  }
}
