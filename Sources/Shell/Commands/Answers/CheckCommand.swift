internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `check`: times that do not agree.
  static let check = Command(
    "check", "times that do not agree with one another, the calendar or the document date",
    parameters: [
      .articles,
      Parameter(
        "kind", .options, .choice(TensionRule.all.map(\.name)), "only tensions of this kind"),
    ],
    discussion: [
      "A tension is no verdict: it shows two statements that cannot both be true as they stand, or "
        + "only if one of them is not taken exactly, and leaves it to you which one to ask about.",
      "Kinds: " + TensionRule.all.map { "\($0.name) (\($0.explanation))" }.joined(separator: "; ")
        + ".",
      "holds is “no” where both cannot be true, “yes only if …” where both can, and “hint” where "
        + "nothing is contradicted: a date beside the article tells when the page was captured.",
    ],
    examples: [
      Example(
        "load gate.txt\ncheck gate | select kind left right where",
        gives: [
          "kind\tleft\tright\twhere",
          "weekday\tMonday\tMarch 5, 2024\tgate@46-52",
          "length of a range\tfrom 1999 to 2004\tsix years\tgate:1.1",
          "distance between dates\t2016, five years after\tthe flood of 2012\tgate:2.1",
          "8 times, 1 age among them, 7 pairs compared",
        ]),
      Example(
        "load gate.txt\ncheck gate --kind \"length of a range\" | select what holds",
        gives: [
          "what\tholds",
          "from 1999 to 2004 is 5 years, the text says “six years”\tyes only if the first and the last year both count",
          "8 times, 1 age among them, 1 pair compared",
        ]),
      Example(
        "check mill",
        gives: [
          "#\tkind\twhat\tleft\tright\twhere\talso",
          "no tension: 3 times, 0 ages among them, 1 pair compared",
        ]),
    ],
    columns: TensionTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    try workspace.prepare(Timeline.self, of: articles)
    let kinds = arguments.all("kind").map(\.text)
    return TensionTable(articles, kinds: kinds).table
  }
}
