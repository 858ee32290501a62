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
    ],
    discussion: [
      "Sentences are compared, not lines: one that went elsewhere is moved, also where some of its "
        + "words changed on the way. Quotation marks, dashes, spaces and what is set aside never "
        + "count; the note says what was ignored. A correction notice is held against the changes "
        + "that it explains.",
      "Without words it compares the articles that are loaded. With more than two, each version is "
        + "held against the one before: version says in which a change came, again what had been "
        + "changed before or was put back. --inline and --side hold the last against the first.",
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
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    var versions: [Article] = []
    // As often as they are named: an article may be held against itself.
    for word in arguments.all("articles") { versions += try workspace.articles(named: [word]) }
    if !arguments.has("articles") { versions = workspace.articles }
    guard versions.count >= 2 else {
      throw Problem(.diffNeedsTwo(loaded: workspace.articles.count), at: arguments.verbRange)
    }
    let isInOrder = arguments.has("in-order")
    let isWhole = arguments.has("whole")
    if arguments.has("inline") || arguments.has("side") {
      let ends = Comparison(versions[0], versions[versions.count - 1], inOrder: isInOrder)
      return arguments.has("side")
        ? SideTable.table(of: ends, isWhole: isWhole)
        : InlineTable.table(of: ends, isWhole: isWhole)
    }
    let chain = Comparison.chain(of: versions, inOrder: isInOrder)
    if arguments.has("stat") { return ChangeCounts.table(of: chain) }
    guard chain.count > 1 || arguments.has("since") else { return ChangeTable.table(of: chain[0]) }
    let lineage = Lineage(of: versions, steps: chain.map(\.changes))
    return arguments.has("since")
      ? DescentTable.table(of: chain, lineage) : ChainTable.table(of: chain, lineage)
  }
}
