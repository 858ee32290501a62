import Articles

/// How a line on a page gives itself away: the words it begins with, and where it may stand.
struct ZoneRule {
  /// The part of an article that a rule looks at.
  enum Place {
    /// Before the first paragraph of the body.
    case top
    /// Behind the last paragraph of the body.
    case tail
    /// Before the first or behind the last.
    case edges
    /// There, or between two paragraphs.
    case anywhere
  }

  /// The role of the lines it finds.
  let kind: Zone.Kind
  /// What such a line is; `zones` shows it as the reason.
  let name: String
  /// Where such a line may stand.
  let place: Place
  /// The number of words beyond which it is a paragraph after all.
  let longest: Int
  /// The role of the lines behind it, for a heading; none for a line by itself.
  let governs: Zone.Kind?
  /// A line that it finds.
  let example: String
  /// The ways such a line begins.
  let patterns: [LinePattern]

  /// Writes a rule down.
  init(
    _ kind: Zone.Kind, _ name: String, _ place: Place, longest: Int = 30,
    governs: Zone.Kind? = nil, example: String, _ patterns: String...
  ) {
    self.init(
      kind, name, place, longest: longest, governs: governs, example: example,
      patterns: patterns.map { LinePattern($0) })
  }

  /// Writes a rule down whose patterns are those of another.
  init(
    _ kind: Zone.Kind, _ name: String, _ place: Place, longest: Int, governs: Zone.Kind? = nil,
    example: String, patterns: [LinePattern]
  ) {
    self.kind = kind
    self.name = name
    self.place = place
    self.longest = longest
    self.governs = governs
    self.example = example
    self.patterns = patterns
  }

  /// Whether the rule looks at a part of an article.
  func applies(at place: ArticlePart) -> Bool {
    switch self.place {
    case .anywhere: true
    case .edges: place != .inside
    case .top: place == .top
    case .tail: place == .tail
    }
  }
}

/// Where a line stands in its article.
enum ArticlePart: Int, CaseIterable {
  case top, inside, tail
}
