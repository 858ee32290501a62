package import Articles

/// Something that one or more of some articles tell.
package struct CoverageFinding: Hashable, Sendable {
  /// What is told; the gravest first.
  package enum Kind: String, CaseIterable, Sendable {
    /// What two articles tell that cannot both hold.
    case contradiction
    /// What somebody is said to have said.
    case quotation
    /// So many of something.
    case number
    /// A day, a month, a year or an hour of the calendar.
    case date
    /// Who or what is named.
    case entity
  }

  /// A stretch of one of the articles.
  package struct Place: Hashable, Sendable {
    /// The index of the article.
    package var article: Int
    /// Where the words lie.
    package var range: TextRange
  }

  /// What is told.
  package var kind: Kind
  /// A name, a value, or the words of the first telling.
  package var what: String
  /// The indices of the articles that tell it, in order.
  package var articles: [Int]
  /// The words that tell it, in the order of the articles and of the text.
  package var places: [Place]
  /// What there is to say of it: a type, a value, what differs.
  package var detail = ""
  /// The first quotation that tells it, where it is one.
  package var saying: Voice.Saying?
  /// Why it is taken for one thing, and for a contradiction.
  package var reasons: [String] = []
  /// How often it is told.
  package var mentions: Int

  /// Tells what stands at some places; the articles are theirs.
  init(_ kind: Kind, _ what: String, at places: [Place], detail: String = "") {
    self.kind = kind
    self.what = what
    self.places = places
    self.detail = detail
    articles = Set(places.map(\.article)).sorted()
    mentions = places.count
  }

  /// Whether it goes before another: by kind, by mentions, by place.
  func isBefore(_ other: CoverageFinding) -> Bool { rank.lexicographicallyPrecedes(other.rank) }

  private var rank: [Int] {
    let place = places.first
    return [
      Kind.allCases.firstIndex(of: kind) ?? 0, kind == .contradiction ? 0 : -mentions,
      place?.article ?? 0, place?.range.start ?? 0, -(place?.range.end ?? 0),
    ]
  }
}
