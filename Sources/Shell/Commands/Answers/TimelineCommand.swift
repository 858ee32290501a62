internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `timeline`: what happened when.
  static let timeline = Command(
    "timeline", "what happened when, and how that is known",
    parameters: [
      .articles,
      Parameter("date", .option, .day, "what if the text spoke from this day"),
      Parameter("of", .option, .name, "only what somebody of this name takes part in"),
      Parameter("chart", .flag, .text, "a bar of time for each row"),
    ],
    discussion: [
      "Times are counted from the document date; without one, what is relative stays unresolved. "
        + "An interval 1993/2003 means some time in it. Ages and what has no date stand at the end.",
      "told-as is empty for what is told as a fact, else planned, denied or conditional; said-by "
        + "names the source in whose words it stands.",
      "Over several articles, rows that tell the same event are one row with all its articles; what "
        + "they tell of it that cannot all hold (another date, time or number) stands in conflict.",
      "--chart draws each row on one scale: ● then, ━ all along, ┄ some time within, ◄ or before, "
        + "► or after. Where little would be seen else, a long stretch in which nothing begins or ends "
        + "is cut out: ╱╱.",
      "> kim.ics writes a calendar of the rows that have a first and a last day, > kim.timeline.json the "
        + "same for TimelineJS, > kim.tml TimeML: one article with the times and events of the rows marked.",
    ],
    examples: [
      Example(
        "timeline mill",
        gives: [
          "when\tprecision\tevent\ttold-as\ttext\thow\twhere",
          "2022\tyear\tthe mill was sold to Tom Hale\t\ttwo years ago\tdate − 2 years\tmill:3.1",
          "2024-03-01\tday\tA fire destroyed the old mill\t\tFriday\tthe Friday on or before the date\tmill:1.1",
          "2 time expressions, 0 unresolved",
        ]),
      Example(
        "timeline mill --date 2020-01-01 | select when text how",
        gives: [
          "when\ttext\thow",
          "2018\ttwo years ago\tdate − 2 years",
          "2019-12-27\tFriday\tthe Friday on or before the date",
          "2 time expressions, 0 unresolved",
        ]),
      Example(
        "timeline all | select when event text articles conflict",
        gives: [
          "when\tevent\ttext\tarticles\tconflict",
          "2022\tthe mill was sold to Tom Hale\ttwo years ago\tmill; late\tdate: 2022 (mill) ≠ 2021 (late)",
          "2024-03-01\tA fire destroyed the old mill\tFriday\tmill; late\t",
          "4 time expressions, 0 unresolved",
        ]),
      Example(
        "timeline mill --chart",
        gives: [
          "when\tchart\tevent\twhere",
          "\t2022-01     2023   Jul\t\t",
          "2022\t┄┄┄┄┄┄┄┄┄┄┄┄┄\tthe mill was sold to Tom Hale\tmill:3.1",
          "2024-03-01\t                           ●\tA fire destroyed the old mill\tmill:1.1",
          "● then · ┄ some time within",
          "2 time expressions, 0 unresolved",
        ]),
    ],
    columns: TimelineTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    var articles = try workspace.articles(named: arguments.all("articles"))
    if let day = arguments.text("date").flatMap({ CalendarDate(iso: $0) }) {
      articles = articles.map { $0.speaking(from: DocumentDate(day, from: .given)) }
    }
    try workspace.prepare(Timeline.self, of: articles)
    let name = arguments.text("of")?.lowercased()
    var rows = articles.flatMap { article in
      article[Timeline.self].all.map { DatedEvent(entry: $0, article: article) }
    }
    if articles.count > 1 { rows = DatedEvent.inOrder(DatedEvent.joined(articles)) }
    if let name { rows = rows.filter { $0.concerns(name) } }
    var table =
      arguments.has("chart")
      ? TimelineChart.table(of: rows)
      : TimelineTable.table(of: rows, isShared: articles.count > 1)
    table.notes += TimelineTable.notes(on: articles, shown: rows.count)
    return table
  }
}
