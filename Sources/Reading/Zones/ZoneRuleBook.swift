import Articles

/// The rules that tell what lines are, found by the first word of a line.
struct ZoneRuleBook {
  /// All rules, the more certain ones first.
  let rules: [ZoneRule]
  /// The patterns of all rules, in their order.
  private let entries: [Entry]
  /// The patterns that begin with a word, in the order of its key and then of the patterns.
  private let named: [(key: UInt64, entry: Int)]
  /// The patterns that may begin with any word.
  private let open: [Int]
  /// Words one of which stands among the first of every heading that governs the lines behind it.
  private let neededByHeadings: KeySet
  /// Words one of which every line holds that an open pattern fits.
  private let neededByOpen: KeySet
  /// The most words of a line that an open pattern looks at, by the part of the article.
  private let longestOpen: [Int]

  private struct Entry {
    let rule: Int
    let pattern: LinePattern
    /// The most words of a line that it looks at, by the part of the article.
    let longest: [Int]
  }

  /// The rules of this room.
  static let standard = ZoneRuleBook(
    Corrections.rules + Adverts.rules + Credits.rules + Social.rules + Related.rules + Bios.rules
      + Furniture.rules)

  /// Arranges rules for looking up.
  init(_ rules: [ZoneRule]) {
    self.rules = rules
    let entries = rules.enumerated().flatMap { index, rule in
      let longest = ArticlePart.allCases.map { rule.applies(at: $0) ? rule.longest : -1 }
      return rule.patterns.map { Entry(rule: index, pattern: $0, longest: longest) }
    }
    self.entries = entries
    named = entries.enumerated().flatMap { index, entry in
      (entry.pattern.firstWords ?? []).map { (key: $0, entry: index) }
    }
    .sorted { $0 < $1 }
    open = entries.indices.filter { entries[$0].pattern.firstWords == nil }
    neededByHeadings = KeySet(
      rules.filter { $0.governs != nil }.flatMap(\.patterns)
        .flatMap { $0.firstWords ?? $0.neededWords })
    neededByOpen = KeySet(open.flatMap { entries[$0].pattern.neededWords })
    longestOpen = ArticlePart.allCases.map { [open] part in
      open.reduce(-1) { max($0, entries[$1].longest[part.rawValue]) }
    }
  }

  /// Whether a line may be a heading that governs the lines behind it, by its first words.
  ///
  /// Many lines are asked, and hardly any is one.
  func mayBeHeading(_ line: TextRange, in text: Text) -> Bool {
    text.lineWords(in: line, atMost: 8).contains { neededByHeadings.contains($0.key) }
  }

  /// The first rule that finds a line of `count` words; none where it may be a paragraph.
  ///
  /// Bullets before the words do not count. A line in quotation marks is somebody's words: only
  /// a line that is quoted as a whole, behind the body, is looked at.
  func rule(for line: TextRange, in text: Text, count: Int, at part: ArticlePart) -> ZoneRule? {
    // Most lines are paragraphs, which the first words show; only then the rest is split.
    if count > longestOpen[part.rawValue],
      candidates(Line(text.lineWords(in: line, atMost: 6)), count: count, at: part).isEmpty
    {
      return nil
    }
    let words = text.lineWords(in: line)
    let isWhole = words.last?.range.end == line.end
    var parts = Line(words)
    if let first = parts.bare.first, Marks.quotes.contains(first.key) {
      guard part == .tail, isWhole, isQuotedWhole(parts.bare) else { return nil }
      parts.bare = parts.bare.dropFirst()
    }
    var found = candidates(parts, count: count, at: part)
    if count <= longestOpen[part.rawValue], words.contains(where: { neededByOpen.contains($0.key) })
    {
      found = (found + open.filter { count <= entries[$0].longest[part.rawValue] }).sorted()
    }
    let entry = found.first { index in
      entries[index].pattern.fits(parts.bare, isWhole: isWhole)
        || (parts.isBracketed && entries[index].pattern.fits(parts.bracketed, isWhole: isWhole))
    }
    return entry.map { rules[entries[$0].rule] }
  }

  /// A line without its bullets, and without the brackets before its first word.
  ///
  /// `(AP Photo/…)` begins with its bracket, `(Reporting by …)` may or may not.
  private struct Line {
    let bracketed: ArraySlice<LineWord>
    var bare: ArraySlice<LineWord>
    let isBracketed: Bool

    init(_ words: [LineWord]) {
      bracketed = words[...].drop { Marks.bullets.contains($0.key) }
      bare = bracketed.drop { Marks.brackets.contains($0.key) }
      isBracketed = bare.count < bracketed.count
    }
  }

  /// The patterns that begin with the words of a line and look at so many, in their order.
  private func candidates(_ line: Line, count: Int, at part: ArticlePart) -> [Int] {
    var found: [Int] = []
    func find(_ key: UInt64) {
      for (_, entry) in named[firstPlace(of: key)...].prefix(while: { $0.key == key })
      where count <= entries[entry].longest[part.rawValue] {
        found.append(entry)
      }
    }
    if line.isBracketed, let bracket = line.bracketed.first { find(bracket.key) }
    let words = line.bare.drop { part == .tail && Marks.quotes.contains($0.key) }
    if let first = words.first { find(first.key) }
    return found.sorted()
  }

  /// Where the patterns begin that begin with a word, or would.
  private func firstPlace(of key: UInt64) -> Int {
    named.boundary { $0.key >= key }
  }

  private func isQuotedWhole(_ words: ArraySlice<LineWord>) -> Bool {
    guard let last = words.last, Marks.quotes.contains(last.key) else { return false }
    return !words.dropFirst().dropLast().contains { Marks.quotes.contains($0.key) }
  }
}
