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
      patterns: patterns)
  }

  /// Writes a rule down whose patterns are a list.
  init(
    _ kind: Zone.Kind, _ name: String, _ place: Place, longest: Int, governs: Zone.Kind? = nil,
    example: String, patterns: [String]
  ) {
    self.kind = kind
    self.name = name
    self.place = place
    self.longest = longest
    self.governs = governs
    self.example = example
    self.patterns = patterns.map { LinePattern($0) }
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
enum ArticlePart {
  case top, inside, tail
}

/// The rules that tell what lines are, found by the first word of a line.
struct ZoneRuleBook {
  /// All rules, the more certain ones first.
  let rules: [ZoneRule]
  private let byFirstWord: [UInt64: [Int]]
  private let open: [Int]

  /// The rules of this room.
  static let standard = ZoneRuleBook(
    Corrections.rules + Adverts.rules + Credits.rules + Social.rules + Related.rules + Bios.rules
      + Furniture.rules)

  /// Arranges rules for looking up.
  init(_ rules: [ZoneRule]) {
    self.rules = rules
    let isOpen = rules.map { $0.patterns.contains { $0.firstWords == nil } }
    open = rules.indices.filter { isOpen[$0] }
    var found: [UInt64: Set<Int>] = [:]
    for (index, rule) in rules.enumerated() {
      for word in rule.patterns.flatMap({ $0.firstWords ?? [] }) {
        found[word, default: []].insert(index)
      }
    }
    byFirstWord = found.mapValues { [open] in $0.union(open).sorted() }
  }

  /// The first rule that finds a line; none where it may be a paragraph.
  ///
  /// Bullets before the words do not count. A line in quotation marks is somebody's words: only
  /// a line that is quoted as a whole, behind the body, is looked at.
  func rule(
    for words: [LineWord], count: Int, isWhole: Bool, at place: ArticlePart
  ) -> ZoneRule? {
    // `(AP Photo/…)` begins with its bracket, `(Reporting by …)` may or may not.
    let bracketed = words[...].drop { Marks.bullets.contains($0.key) }
    var line = bracketed.drop { Marks.brackets.contains($0.key) }
    if let first = line.first, Marks.quotes.contains(first.key) {
      guard place == .tail, isWhole, let last = words.last, Marks.quotes.contains(last.key),
        !line.dropFirst().dropLast().contains(where: { Marks.quotes.contains($0.key) && !$0.isWord }
        )
      else { return nil }
      line = line.dropFirst()
    }
    guard let first = line.first else { return nil }
    var candidates = byFirstWord[first.key] ?? open
    if let bracket = bracketed.first, bracketed.count > line.count {
      candidates = Set(candidates + (byFirstWord[bracket.key] ?? [])).sorted()
    }
    return candidates.lazy.map { rules[$0] }.first { rule in
      rule.applies(at: place) && count <= rule.longest
        && rule.patterns.contains {
          $0.fits(line, isWhole: isWhole)
            || (bracketed.count > line.count && $0.fits(bracketed, isWhole: isWhole))
        }
    }
  }
}
