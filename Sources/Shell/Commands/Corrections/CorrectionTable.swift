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
    let unknown = corrections.flatMap(\.names)
      .filter { name in !articles.contains { $0.names(name) } }
    return Table(columns: Self.columns, rows: rows, notes: notes(on: unknown))
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
    case .retype(let name, _): [row(correction, "retype", name)]
    case .reject: [rejection(correction)]
    }
  }

  private func row(
    _ correction: Correction, _ what: String, _ name: String, other: String? = nil
  ) -> Row {
    var (called, type): (String, EntityType?) = (name, nil)
    var anchors: [Anchor] = []
    var reasons = [said(correction)]
    var articleCount = 0
    for article in articles {
      guard let entity = article.entity(called: name) else { continue }
      (called, type) = (entity.name, entity.type)
      articleCount += 1
      for mention in entity.mentions where mention.form == .name {
        anchors.append(Anchor(article.handle, mention.range))
        reasons.append(
          "\(article.place(of: mention.range)) “\(article[mention.range])”: \(mention.reason)")
      }
    }
    return Row(
      [
        .text(what), .text(called), Value(type?.rawValue), Value(other),
        .integer(anchors.count), .integer(articleCount), .text(correction.origin),
        Value(correction.reason),
      ], anchors: anchors, reasons: reasons)
  }

  private func rejection(_ correction: Correction) -> Row {
    var anchors: [Anchor] = []
    var names: [String] = []
    var types: [String] = []
    var articleCount = 0
    for article in articles {
      let rejections = article[Entities.self].rejected.filter { $0.correction == correction }
      articleCount += rejections.isEmpty ? 0 : 1
      for rejection in rejections {
        anchors += rejection.places.map { Anchor(article.handle, $0) }
        names.append(rejection.name)
        types.append(rejection.type.rawValue)
      }
    }
    return Row(
      [
        .text("reject"), .text(names.first ?? correction.names.first ?? ""), Value(types.first),
        .empty, .integer(anchors.count), .integer(articleCount), .text(correction.origin),
        Value(correction.reason),
      ], anchors: anchors, reasons: [said(correction)])
  }

  private func said(_ correction: Correction) -> String {
    "the reader says in \(correction.origin): \(correction.words)"
      + (correction.reason.map { " (\($0))" } ?? "")
  }

  private func notes(on unknown: [String]) -> [String] {
    let known =
      unknown.isEmpty
      ? [] : articles.flatMap { article in article[Mentions.self].names.map { article[$0.range] } }
    return unknown.map { name in
      "no article names “\(name)”"
        + (Suggestion.nearest(to: name, among: known).map { "; did you mean “\($0)”?" } ?? "")
    }
  }
}

extension Correction {
  /// The names it speaks of.
  var names: [String] {
    switch kind {
    case .merge(let name, let other), .split(let name, let other): [name, other]
    case .assign(let name, _, _, _), .retype(let name, _), .reject(let name, _): [name]
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
    }
  }
}

extension Article {
  /// The entity that has a name, which may be one of its aliases.
  func entity(called name: String) -> Entity? {
    let key = NameKey(name)
    return self[Entities.self].all.first { NameKey($0.name) == key }
      ?? self[Entities.self].all.first { $0.aliases.contains { NameKey($0) == key } }
  }

  /// Whether a name is written so somewhere.
  func names(_ name: String) -> Bool {
    let key = NameKey(name)
    return self[Mentions.self].names.contains { NameKey(self[$0.range]) == key }
  }

  /// The locator of a stretch, or else the handle.
  func place(of range: TextRange) -> String {
    locator(at: range.start)?.description ?? handle
  }
}
