internal import Articles
internal import Tables

extension Command {
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
}
