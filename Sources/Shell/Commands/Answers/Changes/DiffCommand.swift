internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `diff`: what changed.
  static let diff = Command(
    "diff", "what changed between versions, where it went, the facts first",
    parameters: [
      Parameter("articles", .words, .articles, "the versions, the oldest first"),
      Parameter("in-order", .flag, .text, "in the order of the text, not of what matters most"),
      Parameter("inline", .flag, .text, "the text with [-what went-]{+what came+}"),
      Parameter("side", .flag, .text, "the text in two columns, before and after"),
      Parameter("whole", .flag, .text, "with --inline or --side: nothing folded"),
      Parameter("stat", .flag, .text, "how much changed, in numbers"),
      Parameter("since", .flag, .text, "each sentence with the version that gave it its words"),
      Parameter("coverage", .flag, .text, "what stands in one article only, what contradicts"),
      Parameter("by", .option, .text, "of two results: the column that tells which rows are one"),
    ],
    discussion: [
      "Sentences are compared, not lines: one that went elsewhere is moved, also where some of its "
        + "words changed on the way. Quotation marks, dashes, spaces and what is set aside never "
        + "count; the note says what was ignored. A correction notice is held against the changes "
        + "that it explains.",
      "Without words it compares the articles that are loaded. With more than two, each version is "
        + "held against the one before: version says in which a change came, again what had been "
        + "changed before or was put back. --inline and --side hold the last against the first.",
      "> changes.redline.html writes a page: the rows of the list beside the text with its marks.",
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
        "diff mill late --inline | where text ~ mill",
        gives: [
          "where\ttext\tchanges",
          "late:0\tOld mill burns in Karlow\t",
          "late:1\tA fire destroyed the old mill on Friday, [-fire chief Nora Vance-]{+a spokesman+} said.\t#1",
          "late:3\tAccording to the Karlow Courier, the mill was sold to Tom Hale [-two-]{+three+} years ago.\t#3",
          "late:4\t{+Correction: An earlier version misstated when the mill was sold.+}\t#4",
          "3 edited · 1 added · 3 sentences unchanged",
          "a notice explains 1 change; 2 of 3 changed facts stay unexplained",
        ]),
      Example(
        "diff mill late --side | top 2",
        gives: [
          "#\tbefore\tafter",
          "\tOld mill burns in Karlow\tOld mill burns in Karlow",
          "1\tA fire destroyed the old mill on Friday, [-fire chief Nora Vance-] said.\tA fire destroyed the old mill on Friday, {+a spokesman+} said.",
          "3 edited · 1 added · 3 sentences unchanged",
          "a notice explains 1 change; 2 of 3 changed facts stay unexplained",
        ]),
      Example(
        "diff mill late --stat",
        gives: [
          "version\tunchanged\tedited\tmoved\tsplit\tmerged\tadded\tremoved\tfacts\tunexplained",
          "late\t3\t3\t0\t0\t0\t1\t0\t3\t2",
        ]),
      Example(
        "diff mill late mill | where facets ~ attribution | select version before after again",
        gives: [
          "version\tbefore\tafter\tagain",
          "late\tfire chief Nora Vance\ta spokesman\t",
          "mill\ta spokesman\tfire chief Nora Vance\tback to mill",
          "late: 3 edited · 1 added · 3 sentences unchanged",
          "late: a notice explains 1 change; 2 of 3 changed facts stay unexplained",
          "mill: 3 edited · 1 removed · 3 sentences unchanged",
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
    try DiffView.requireOne(of: arguments)
    var versions: [Article] = []
    // As often as they are named: an article may be held against itself.
    for word in arguments.all("articles") { versions += try workspace.articles(named: [word]) }
    if !arguments.has("articles") { versions = workspace.articles }
    guard versions.count >= 2 else {
      throw Problem(.diffNeedsTwo(given: versions.count), at: arguments.verbRange)
    }
    return try DiffView.table(of: versions, arguments, &workspace)
  }
}
