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
enum ArticlePart: Int, CaseIterable {
  case top, inside, tail
}

/// The rules that tell what lines are, found by the first word of a line.
struct ZoneRuleBook {
  /// All rules, the more certain ones first.
  let rules: [ZoneRule]
  private let byFirstWord: [UInt64: [Int]]
  private let open: [Int]
  /// The most words of a line that a rule looks at, by the part of the article.
  private let longest: [[Int]]

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
    longest = ArticlePart.allCases.map { part in
      rules.map { $0.applies(at: part) ? $0.longest : -1 }
    }
    byFirstWord = found.mapValues { [open] in $0.union(open).sorted() }
  }

  /// The first rule that finds a line of `count` words; none where it may be a paragraph.
  ///
  /// Bullets before the words do not count. A line in quotation marks is somebody's words: only
  /// a line that is quoted as a whole, behind the body, is looked at.
  func rule(for line: TextRange, in text: Text, count: Int, at part: ArticlePart) -> ZoneRule? {
    // Most lines are paragraphs, which the first words show; only then the rest is split.
    let head = text.lineWords(in: line, atMost: 6)
    guard !candidates(for: head, count: count, at: part).isEmpty else { return nil }
    let words = text.lineWords(in: line)
    let isWhole = words.last?.range.end == line.end
    // `(AP Photo/…)` begins with its bracket, `(Reporting by …)` may or may not.
    let bracketed = words[...].drop { Marks.bullets.contains($0.key) }
    var bare = bracketed.drop { Marks.brackets.contains($0.key) }
    if let first = bare.first, Marks.quotes.contains(first.key) {
      guard part == .tail, isWhole, isQuotedWhole(bare) else { return nil }
      bare = bare.dropFirst()
    }
    let found = candidates(for: words, count: count, at: part).first { index in
      rules[index].patterns.contains {
        $0.fits(bare, isWhole: isWhole)
          || (bracketed.count > bare.count && $0.fits(bracketed, isWhole: isWhole))
      }
    }
    return found.map { rules[$0] }
  }

  /// The rules that a line's first words leave, in their order.
  private func candidates(for words: [LineWord], count: Int, at part: ArticlePart) -> [Int] {
    var rest = words[...].drop { Marks.bullets.contains($0.key) }
    var found: [Int] = []
    if let bracket = rest.first, Marks.brackets.contains(bracket.key) {
      found = byFirstWord[bracket.key] ?? []
      rest = rest.drop { Marks.brackets.contains($0.key) }
    }
    if let quote = rest.first, Marks.quotes.contains(quote.key) {
      guard part == .tail else { return [] }
      rest = rest.dropFirst()
    }
    guard let first = rest.first else { return [] }
    let named = byFirstWord[first.key] ?? open
    let longest = longest[part.rawValue]
    return (found.isEmpty ? named : Set(found + named).sorted()).filter { count <= longest[$0] }
  }

  private func isQuotedWhole(_ words: ArraySlice<LineWord>) -> Bool {
    guard let last = words.last, Marks.quotes.contains(last.key) else { return false }
    return !words.dropFirst().dropLast().contains { Marks.quotes.contains($0.key) }
  }
}
