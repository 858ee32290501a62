internal import Analysis
internal import Articles

/// A row of the timeline with the article it stands in.
struct DatedEvent {
  let entry: TimelineEntry
  let article: Article
  /// The rows of other articles that tell the same event.
  var others: [DatedEvent] = []
  /// What the articles tell of it that cannot all hold, in words.
  var conflicts: [String] = []

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
    if others.contains(where: { $0.concerns(name) }) { return true }
    let entities = article[Entities.self].all
    let names =
      entry.participants.flatMap { [entities[$0].name] + entities[$0].aliases }
      + [entry.event.map { article[$0] }].compactMap { $0 }
    return names.contains { $0.lowercased().contains(name) }
  }

  /// The rows of several articles, those that tell one event joined.
  static func joined(_ articles: [Article]) -> [DatedEvent] {
    let events = SharedEvents(in: articles).all
    var isJoined = Set<SharedEvents.Telling>()
    var rows: [DatedEvent] = []
    for event in events {
      isJoined.formUnion(event.tellings)
      let told = event.tellings.map { telling in
        let article = articles[telling.article]
        return DatedEvent(entry: article[Timeline.self].all[telling.row], article: article)
      }
      var row = told[0]
      row.others = Array(told.dropFirst())
      row.conflicts = event.conflicts.map { conflict in
        let sides = zip(conflict.values, conflict.articles).map { value, index in
          "\(value) (\(articles[index].handle))"
        }
        return "\(conflict.kind.rawValue): \(sides.joined(separator: " ≠ "))"
      }
      rows.append(row)
    }
    for (index, article) in articles.enumerated() {
      for (number, entry) in article[Timeline.self].all.enumerated()
      where !isJoined.contains(SharedEvents.Telling(article: index, row: number)) {
        rows.append(DatedEvent(entry: entry, article: article))
      }
    }
    return rows
  }

  /// The rows of several articles by part, interval and article.
  static func inOrder(_ events: [DatedEvent]) -> [DatedEvent] {
    events.enumerated().sorted { left, right in
      let (a, b) = (left.element.entry, right.element.entry)
      return a.isBefore(b) || !b.isBefore(a) && left.offset < right.offset
    }
    .map(\.element)
  }
}
