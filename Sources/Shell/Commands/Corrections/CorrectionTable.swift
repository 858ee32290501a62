internal import Analysis
internal import Articles
internal import CommandLanguage
internal import Tables

/// The tables that corrections give: what was said, and whom it concerns now.
struct CorrectionTable {
  /// The articles, corrected.
  let articles: [Article]

  /// A row an entity that a correction speaks of.
  func table(of corrections: [Correction]) -> Table {
    let rows = corrections.flatMap(rows)
    let written = Set(
      articles.flatMap { article in article[Mentions.self].names.map { article[$0.range] } }
        .map { NameKey($0) })
    let unknown = corrections.flatMap(\.spokenOf).filter { !written.contains(NameKey($0)) }
    var notes = notes(on: unknown)
    // A merge may give a name that no article has; a slip of the pen is like one that they have.
    for case .merge(let name, _) in corrections.map(\.kind) where !written.contains(NameKey(name)) {
      notes += suggestion(for: name).map { ["no article names “\(name)”\($0)"] } ?? []
    }
    for case .assign(let name, _, let handle, let place) in corrections.map(\.kind)
    where articles.first(where: { $0.handle == handle })?.names(name, in: place) == false {
      notes.append("“\(name)” stands nowhere in that place")
    }
    return Table(columns: Self.columns, rows: rows, notes: notes)
  }

  /// A row for each entity of the articles that merges and types speak of.
  func tableOfFound(_ corrections: [Correction]) -> Table {
    let known = Set(
      articles.flatMap { $0[Entities.self].all.flatMap { [$0.name] + $0.aliases } }
        .map { NameKey($0) })
    var seen: Set<NameKey> = []
    let named = corrections.filter { correction in
      let key = NameKey(correction.names[0])
      return seen.insert(key).inserted && known.contains(key)
    }
    return Table(columns: Self.columns, rows: named.flatMap(rows))
  }

  static let columns = [
    Column("correction"), Column("entity"), Column("type"), Column("other"),
    Column("names", .integer), Column("articles", .integer), Column("said"), Column("reason"),
  ]

  private func rows(_ correction: Correction) -> [Row] {
    switch correction.kind {
    case .merge(let name, let other): [row(correction, "merge", name, other: other)]
    case .split(let name, let other):
      [row(correction, "split", name, other: other), row(correction, "split", other, other: name)]
    case .assign(let name, let other, _, _): [row(correction, "split", other, other: name)]
    case .retype(let name, let type): [row(correction, "retype", name, as: type)]
    case .reject: [rejection(correction)]
    case .rejectQuotation(let words, let article, let place):
      [quotation(correction, words, in: article, at: place)]
    }
  }

  private func row(
    _ correction: Correction, _ what: String, _ name: String, other: String? = nil,
    as given: EntityType? = nil
  ) -> Row {
    var type = given
    var anchors: [Anchor] = []
    var reasons = [Self.said(correction)]
    var articleCount = 0
    for article in articles {
      guard let entity = article.entity(called: name) else { continue }
      type = given ?? entity.type
      articleCount += 1
      for mention in entity.mentions where mention.form == .name {
        anchors.append(Anchor(article.handle, mention.range))
        reasons.append(
          "\(article.place(of: mention.range)) “\(article[mention.range])”: \(mention.reason)")
      }
    }
    return Row(
      [
        .text(what), .text(name), Value(type?.rawValue), Value(other),
        .integer(anchors.count), .integer(articleCount), .text(correction.origin),
        Value(correction.reason),
      ], anchors: anchors, reasons: reasons)
  }

  private func rejection(_ correction: Correction) -> Row {
    var anchors: [Anchor] = []
    var types: [String] = []
    var articleCount = 0
    for article in articles {
      let rejections = article[Entities.self].rejected.filter { $0.correction == correction }
      articleCount += rejections.isEmpty ? 0 : 1
      for rejection in rejections {
        anchors += rejection.places.map { Anchor(article.handle, $0) }
        types.append(rejection.type.rawValue)
      }
    }
    return Row(
      [
        .text("reject"), .text(correction.names[0]), Value(types.first),
        .empty, .integer(anchors.count), .integer(articleCount), .text(correction.origin),
        Value(correction.reason),
      ], anchors: anchors, reasons: [Self.said(correction)])
  }

  private func quotation(
    _ correction: Correction, _ words: String, in article: String, at place: TextRange
  ) -> Row {
    Row(
      [
        .text("reject"), .text(words), .text("quotation"), .empty, .integer(0), .integer(1),
        .text(correction.origin), Value(correction.reason),
      ], anchors: [Anchor(article, place)], reasons: [Self.said(correction)])
  }

  /// Who says what, in words.
  static func said(_ correction: Correction) -> String {
    "the reader says in \(correction.origin): \(correction.words)"
      + (correction.reason.map { " (\($0))" } ?? "")
  }

  /// More names than these are counted.
  private static let mostNotes = 3

  private func notes(on unknown: [String]) -> [String] {
    guard unknown.count <= Self.mostNotes else {
      let first = unknown.prefix(Self.mostNotes).map { "“\($0)”" }.joined(separator: ", ")
      return ["\(unknown.count) names stand in no article: \(first) …"]
    }
    return unknown.map { "no article names “\($0)”" + (suggestion(for: $0) ?? "") }
  }

  private func suggestion(for name: String) -> String? {
    let known = articles.flatMap { article in
      article[Mentions.self].names.map { article[$0.range] }
    }
    return Suggestion.nearest(to: name, among: known).map { "; did you mean “\($0)”?" }
  }
}

extension Correction {
  /// The names that the text must have for it to change something.
  fileprivate var spokenOf: [String] {
    switch kind {
    case .merge(_, let other): [other]
    case .split(let name, let other): [name, other]
    case .assign, .rejectQuotation: []
    case .retype(let name, _), .reject(let name, _): [name]
    }
  }

  /// The names it speaks of.
  var names: [String] {
    switch kind {
    case .merge(let name, let other), .split(let name, let other): [name, other]
    case .assign(let name, _, _, _), .retype(let name, _), .reject(let name, _),
      .rejectQuotation(let name, _, _):
      [name]
    }
  }

  /// What it says, as a sentence without its end.
  var words: String {
    switch kind {
    case .merge(let name, let other): "“\(name)” and “\(other)” are one"
    case .split(let name, let other): "“\(name)” and “\(other)” are two"
    case .assign(let name, let other, let article, _): "“\(name)” there in \(article) is “\(other)”"
    case .retype(let name, let type): "“\(name)” is of the type \(type.rawValue)"
    case .reject(let name, _): "“\(name)” is no entity"
    case .rejectQuotation(let words, let article, _): "“\(words)” in \(article) is no quotation"
    }
  }
}

extension Article {
  /// The entities that are called so, or else those that bear a name as another name.
  func entities(called name: String) -> [Entity] {
    let key = NameKey(name)
    let all = self[Entities.self].all
    let own = all.filter { NameKey($0.name) == key }
    return own.isEmpty ? all.filter { $0.aliases.contains { NameKey($0) == key } } : own
  }

  /// The entity that has a name, which may be one of its aliases.
  func entity(called name: String) -> Entity? {
    entities(called: name).first
  }

  /// Whether a name is written so somewhere in a place.
  func names(_ name: String, in place: TextRange) -> Bool {
    let key = NameKey(name)
    return self[Mentions.self].names.contains {
      place.contains($0.range) && NameKey(self[$0.range]) == key
    }
  }

  /// The locator of a stretch, or else the handle.
  func place(of range: TextRange) -> String {
    locator(at: range.start)?.description ?? handle
  }
}
