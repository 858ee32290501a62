internal import Analysis
internal import Articles
internal import Tables

/// The table that `timeline` gives.
enum TimelineTable {
  static let columns = [
    Column("when"), Column("precision"), Column("event"), Column("told-as"), Column("text"),
    Column("how"), Column("where"), Column("type", wide: true), Column("value", wide: true),
    Column("mod", wide: true), Column("earliest", wide: true), Column("latest", wide: true),
    Column("anchor", wide: true), Column("status", wide: true), Column("who", wide: true),
    Column("participants", .list, wide: true), Column("said-by", wide: true),
  ]

  /// The columns that several articles have besides, behind `where`.
  static let sharedColumns = [Column("articles", .list), Column("conflict", .list)]

  /// A row for each event, in the order given.
  ///
  /// - Parameter isShared: whether the rows are of several articles.
  static func table(of events: [DatedEvent], isShared: Bool = false) -> Table {
    let plain = Table(columns: columns, rows: events.map(row))
    guard isShared, let behind = plain.index(ofColumn: "where") else { return plain }
    var table = plain
    table.columns.insert(contentsOf: sharedColumns, at: behind + 1)
    for (index, event) in events.enumerated() {
      let handles = ([event] + event.others).map(\.article.handle)
      table.rows[index].values.insert(
        contentsOf: [.list(handles), .list(event.conflicts)], at: behind + 1)
    }
    return table
  }

  private static func row(_ event: DatedEvent) -> Row {
    let (entry, article, time) = (event.entry, event.article, event.time)
    let times = [entry.time] + entry.others
    let words = times.map { article[article[Times.self].all[$0].range] }
    let participant = event.participant?.name
    let happening = entry.event.map { article[$0] }
    let named = participant.flatMap { name in
      happening.map { $0.contains(name) ? $0 : "\($0) (\(name))" } ?? name
    }
    return Row(
      [
        .text(entry.when), Value(entry.precision == .none ? nil : entry.precision.rawValue),
        Value(named ?? happening), Value(event.toldAs), .text(words.joined(separator: "; ")),
        .text(time.derivation),
        Value(article.locator(at: time.range.start)?.description), .text(time.kind.rawValue),
        .text(time.value), Value(time.modifier), Value(entry.earliest?.description),
        Value(entry.latest?.description), .text(anchor(of: article)), .text(time.status.rawValue),
        Value(participant), .list(event.participants), Value(event.saidBy),
      ],
      anchors: ([event] + event.others).flatMap(anchors), reasons: reasons(for: event))
  }

  private static func anchors(of event: DatedEvent) -> [Anchor] {
    let (entry, article) = (event.entry, event.article)
    return ([entry.time] + entry.others).map {
      Anchor(article.handle, article[Times.self].all[$0].range)
    } + (entry.event.map { [Anchor(article.handle, $0)] } ?? [])
  }

  /// The document date that times are counted from, with its source.
  private static func anchor(of article: Article) -> String {
    article.metadata.date.map { "\($0.day) (\($0.source.rawValue))" } ?? "none"
  }

  private static func reasons(for event: DatedEvent) -> [String] {
    let time = event.time
    var reasons = [
      "“\(event.article[time.range])” is a \(time.kind.rawValue) with the value \(time.value) "
        + "(rule: \(time.rule))",
      "how: \(time.derivation) · \(time.status.rawValue)",
      "document date: \(anchor(of: event.article))",
    ]
    if !event.participants.isEmpty {
      reasons.append("with \(event.participants.joined(separator: ", "))")
    }
    if let toldAs = event.toldAs { reasons.append("told as \(toldAs), not as a fact") }
    for other in event.others {
      let words = other.entry.event.map { other.article[$0] } ?? ""
      reasons.append("also told by \(other.article.handle): \(other.entry.when), “\(words)”")
    }
    reasons += event.conflicts.map { "cannot all hold: \($0)" }
    if let source = event.saidBy { reasons.append("told by \(source), not by the article itself") }
    return reasons
  }

  /// What was looked for and found.
  static func notes(on articles: [Article], shown: Int) -> [String] {
    let times = articles.flatMap { $0[Times.self].all }
    let sentences = articles.reduce(0) { $0 + $1[Sentences.self].all.count }
    guard !times.isEmpty else {
      return ["no time expression: \(counted(sentences, "sentence")) read"]
    }
    let unresolved = times.count { $0.status == .unresolved }
    let undated = articles.count { $0.metadata.date == nil }
    var said = ["\(counted(times.count, "time expression")), \(unresolved) unresolved"]
    if undated > 0 {
      let which = articles.count == 1 ? "no document date" : "\(undated) without a document date"
      said.append("\(which): what is relative stays unresolved, timeline --date D tries one")
    }
    if shown == 0 { said.insert("no event fits", at: 0) }
    return [said.joined(separator: " · ")]
  }
}
