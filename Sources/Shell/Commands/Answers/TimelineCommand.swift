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
        "timeline all --chart",
        gives: [
          "when\tchart\tevent\twhere",
          "\t2021-01 2022 Jul 2023 Jul\t\t",
          "2021\t┄┄┄┄┄┄┄┄┄\tthe mill was sold to Tom Hale\tlate:3.1",
          "2022\t        ┄┄┄┄┄┄┄┄┄┄\tthe mill was sold to Tom Hale\tmill:3.1",
          "2024-03-01\t                           ●\tA fire destroyed the old mill\tmill:1.1",
          "2024-03-01\t                           ●\tA fire destroyed the old mill\tlate:1.1",
          "● then · ┄ some time within",
          "4 time expressions, 0 unresolved",
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
    if let name { rows = rows.filter { $0.concerns(name) } }
    if articles.count > 1 { rows = DatedEvent.inOrder(rows) }
    var table =
      arguments.has("chart") ? TimelineChart.table(of: rows) : TimelineTable.table(of: rows)
    table.notes += TimelineTable.notes(on: articles, shown: rows.count)
    return table
  }
}

/// A row of the timeline with the article it stands in.
struct DatedEvent {
  let entry: TimelineEntry
  let article: Article

  /// The words that name the time.
  var time: TimeExpression { article[Times.self].all[entry.time] }

  /// Who takes part, or whose age it is; none where the text does not say.
  var participant: Entity? { entry.who.map { article[Entities.self].all[$0] } }

  /// The names of all who take part, the subject first.
  var participants: [String] { entry.participants.map { article[Entities.self].all[$0].name } }

  /// How it is told where that is not as a fact: `planned`, `denied`, `conditional`.
  var toldAs: String? { entry.factuality == .happened ? nil : entry.factuality.rawValue }

  /// Who tells it: a name, or the words for the source; none where the article itself does.
  var saidBy: String? {
    guard let index = entry.quotation else { return nil }
    let quotation = article[Quotations.self].all[index]
    let written = quotation.source.map { article[$0] }.joined(separator: " ")
    return quotation.entity.map { article[Entities.self].all[$0].name }
      ?? (written.isEmpty ? "somebody unnamed" : written)
  }

  /// Whether somebody of that name, in small letters, takes part or is named in the event.
  func concerns(_ name: String) -> Bool {
    let entities = article[Entities.self].all
    let names =
      entry.participants.flatMap { [entities[$0].name] + entities[$0].aliases }
      + [entry.event.map { article[$0] }].compactMap { $0 }
    return names.contains { $0.lowercased().contains(name) }
  }

  /// The rows of several articles by part, interval and article.
  static func inOrder(_ events: [DatedEvent]) -> [DatedEvent] {
    events.enumerated().sorted { left, right in
      let (a, b) = (left.element.entry, right.element.entry)
      if a.part != b.part { return a.part < b.part }
      if a.earliest != b.earliest {
        guard let first = a.earliest, let second = b.earliest else { return a.earliest != nil }
        return first < second
      }
      return left.offset < right.offset
    }
    .map(\.element)
  }
}
