internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `diff`: what changed.
  static let diff = Command(
    "diff", "what changed between two versions, the facts first",
    parameters: [
      Parameter("articles", .words, .articles, "the old one and the new one"),
      Parameter("in-order", .flag, .text, "in the order of the text, not of what matters most"),
    ],
    discussion: [
      "Sentences are compared, not lines: one that went elsewhere is moved, also where some of its "
        + "words changed on the way. Quotation marks, dashes, spaces and what is set aside never "
        + "count; the note says what was ignored. A correction notice is held against the changes "
        + "that it explains.",
      "Without words it compares the two articles that are loaded.",
    ],
    examples: [
      Example(
        "diff mill late",
        gives: [
          "#\tchange\twhere\tbefore\tafter\tfacets",
          "1\tedited\tlate:1.1\tfire chief Nora Vance\ta spokesman\tname; attribution",
          "2\tedited\tlate:2.1\tNobody was\tTwo people were\tnumber; quote; negation",
          "3\tedited\tlate:3.1\ttwo\tthree\tnumber; date",
          "4\tadded\tlate:4.1\t\tCorrection: An earlier version misstated when the mill was sold.\t",
          "3 edited · 1 added · 3 sentences unchanged",
          "a notice explains 1 change; 2 of 3 changed facts stay unexplained",
        ]),
      Example(
        "diff mill late | where facets ~ attribution | select before after",
        gives: [
          "before\tafter",
          "fire chief Nora Vance\ta spokesman",
          "3 edited · 1 added · 3 sentences unchanged",
          "a notice explains 1 change; 2 of 3 changed facts stay unexplained",
        ]),
    ],
    columns: ChangeTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let words = arguments.all("articles")
    var pair = workspace.articles
    if !words.isEmpty {
      pair = try workspace.articles(named: words)
      // An article held against itself is a fair question with an empty answer.
      if words.count == 2, pair.count == 1 { pair.append(pair[0]) }
    }
    guard pair.count == 2 else {
      throw Problem(.diffNeedsTwo(loaded: workspace.articles.count), at: arguments.verbRange)
    }
    return ChangeTable(old: pair[0], new: pair[1]).table(inOrder: arguments.has("in-order"))
  }
}
