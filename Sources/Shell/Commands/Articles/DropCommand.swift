internal import Articles
internal import Tables

extension Command {
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
    workspace.drop(dropped)
    let current = workspace.current.map { "\($0) is the current article" } ?? "none is left"
    return Table(note: "dropped \(listed(dropped)) · \(current)")
  }
}
