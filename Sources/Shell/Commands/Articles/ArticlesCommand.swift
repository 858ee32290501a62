internal import Articles
internal import Tables

extension Command {
  /// `articles`: what is loaded.
  static let articles = Command(
    "articles", "what is loaded",
    parameters: [],
    examples: [
      Example(
        "articles",
        gives: [
          "handle\ttitle\tdate\tdate-source\twords\tsentences\tset-aside",
          "mill\tOld mill burns in Karlow\t2024-03-02\tdateline\t38\t6\tbyline; dateline; bio",
          "late\tOld mill burns in Karlow\t2024-03-02\tdateline\t47\t7\tbyline; dateline; bio",
        ]),
      Example(
        "articles | select handle words",
        gives: [
          "handle\twords",
          "mill\t38",
          "late\t47",
        ]),
    ]
  ) { (_, workspace: inout Workspace) throws(Problem) in
    var table = ArticleTable.table(of: workspace.articles)
    if workspace.articles.isEmpty {
      table.notes = ["nothing is loaded · load FILE reads an article"]
    }
    return table
  }
}
