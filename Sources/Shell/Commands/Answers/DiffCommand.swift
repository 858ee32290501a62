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
      Parameter("coverage", .flag, .text, "what stands in one article only, what contradicts"),
      Parameter("by", .option, .text, "of two results: the column that tells which rows are one"),
    ],
    discussion: [
      "Sentences are compared, not lines: one that went elsewhere is moved, also where some of its "
        + "words changed on the way. Quotation marks, dashes, spaces and what is set aside never "
        + "count; the note says what was ignored. A correction notice is held against the changes "
        + "that it explains.",
      "Without words it compares the two articles that are loaded.",
      "--coverage holds two or more articles on one event against each other: which quotations, "
        + "numbers, dates and names stand in some of them only, and what cannot all hold: another date, "
        + "hour or number, or a quotation in other words or from another source. “At least 14” and 16 "
        + "can both hold.",
      "Two results of earlier cells, diff _3 _7, are compared row by row: equal rows first, then rows "
        + "with the same name in the column that names them best, or in --by COLUMN. Columns that are "
        + "not shown and the numbers of the rows do not count.",
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
      Example(
        "diff --coverage mill late | select kind what in where detail",
        gives: [
          "kind\twhat\tin\twhere\tdetail",
          "contradiction\tA fire destroyed the old mill on Friday\tmill; late\tmill:1.1; late:1.1\tquotation: speaker: Nora Vance ≠ a spokesman",
          "contradiction\t“Nobody was hurt” ≠ “Two people were hurt”\tmill; late\tmill:2.1; late:2.1\tnumber of people injured: 0 (mill) ≠ 2 (late)",
          "contradiction\tthe mill was sold to Tom Hale\tmill; late\tmill:3.1; late:3.1\tdate: 2022 (mill) ≠ 2021 (late)",
          "shared: 4 entities, 3 quotations, 0 numbers, 1 date",
          "3 contradictions",
        ]),
      Example(
        "timeline mill | select event when text\ntimeline late | select event when text\n"
          + "diff __ _",
        gives: [
          "change\tkey\tcolumn\tbefore\tafter",
          "edited\tthe mill was sold to Tom Hale\twhen\t2022\t2021",
          "edited\tthe mill was sold to Tom Hale\ttext\ttwo years ago\tthree years ago",
          "1 row edited · 1 unchanged",
          "rows are one by event",
        ]),
    ],
    columns: ChangeTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    if let results = try ResultComparison(arguments, in: workspace) { return try results.table() }
    let words = arguments.all("articles")
    var pair = workspace.articles
    if !words.isEmpty {
      pair = try workspace.articles(named: words)
      // An article held against itself is a fair question with an empty answer.
      if words.count == 2, pair.count == 1 { pair.append(pair[0]) }
    }
    if arguments.has("coverage"), pair.count > 1 {
      try workspace.prepare(Timeline.self, of: pair)
      return CoverageTable(pair).table
    }
    guard pair.count == 2 else {
      throw Problem(.diffNeedsTwo(loaded: workspace.articles.count), at: arguments.verbRange)
    }
    return ChangeTable(old: pair[0], new: pair[1]).table(inOrder: arguments.has("in-order"))
  }
}
