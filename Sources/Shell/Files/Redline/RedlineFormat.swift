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
  let listed: [(change: Int, number: Int)]
}

extension Table {
  /// The pairs of versions that the rows speak of, in the order of the rows.
  ///
  /// - Throws: `noVersionsBehind` where there is no row, `unknownArticle`, or `staleRows` where a row
  ///   is of other versions than those that bear the handles now.
  fileprivate func steps(
    in workspace: Workspace, for path: String
  ) throws(Problem) -> [RedlineStep] {
    func words(_ row: Row, _ name: String) -> String {
      index(ofColumn: name).map { row[$0].words } ?? ""
    }
    var pairs: [(old: String, new: String)] = []
    for row in rows {
      let pair = (words(row, "old"), words(row, "new"))
      if pairs.last.map({ $0 != pair }) ?? true, !pairs.contains(where: { $0 == pair }) {
        pairs.append(pair)
      }
    }
    guard !pairs.isEmpty else { throw Problem(.noVersionsBehind(path: path)) }
    var steps: [RedlineStep] = []
    for pair in pairs {
      let old = try workspace.article(behind: pair.old)
      let new = try workspace.article(behind: pair.new)
      let comparison = Comparison(old, new, inOrder: false)
      // A change is known by where it lies: filters may have sorted the rows.
      let column = ChangeTable.columns.firstIndex { $0.name == "offsets" } ?? 0
      let places = Dictionary(
        zip(
          ChangeTable(comparison: comparison).rows().map { $0[column].words }, comparison.order),
        uniquingKeysWith: { first, _ in first })
      var listed: [(change: Int, number: Int)] = []
      for row in rows where words(row, "old") == pair.old && words(row, "new") == pair.new {
        guard let change = places[words(row, "offsets")], let number = Int(words(row, "#")) else {
          throw Problem(.staleRows(old: pair.old, new: pair.new, path: path))
        }
        listed.append((change, number))
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
