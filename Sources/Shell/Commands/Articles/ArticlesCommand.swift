internal import Analysis
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

  /// `use`: which article a command without one means.
  static let use = Command(
    "use", "makes an article the current one",
    parameters: [
      Parameter("article", .word, .article, required: true, "its handle")
    ],
    examples: [
      Example(
        "use mill",
        gives: [
          "mill is the current article"
        ]),
      Example(
        "use mill\narticles | top 1 | select handle",
        gives: [
          "handle",
          "mill",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let article = try workspace.article(named: arguments.first("article")!)
    workspace.use(article.handle)
    return Table(note: "\(article.handle) is the current article")
  }

  /// `drop`: forgets articles.
  static let drop = Command(
    "drop", "forgets articles",
    parameters: [
      Parameter("articles", .words, .articles, required: true, "handles, or all")
    ],
    examples: [
      Example(
        "drop late",
        gives: [
          "dropped late · mill is the current article"
        ]),
      Example(
        "drop all",
        gives: [
          "dropped mill, late · none is left"
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let dropped = try workspace.articles(named: arguments.all("articles")).map(\.handle)
    for handle in dropped { workspace.drop(handle) }
    let current = workspace.current.map { "\($0) is the current article" } ?? "none is left"
    return Table(note: "dropped \(dropped.joined(separator: ", ")) · \(current)")
  }
}
