import Articles

/// Finds the zones of a flat text, where only words, line ends and places tell what is what.
///
/// First the body is found: from the first to the last paragraph long enough to be one that no
/// rule names. Then each line is judged by where it stands. What no rule names stays body.
struct Zoning {
  let text: Text
  let blocks: [Block]
  let rules = ZoneRuleBook.standard
  /// Whether markup has told the article from what lies around it.
  let isCutOut: Bool
  /// What is said about the blocks that are not body.
  var findings = Findings()
  /// The index of the title; none where the text has none.
  var title: Int?
  /// The indices from the first to the last paragraph of the body.
  var body: Range<Int> = 0..<0

  /// The role of a block, and why.
  struct Finding {
    var kind: Zone.Kind
    var reason: String
    /// The role of the lines behind it, for a heading.
    var governs: Zone.Kind?
  }

  /// Judges all blocks of a text.
  ///
  /// - Parameters:
  ///   - knownTitle: a title given beside the text; then no other is looked for.
  ///   - isCutOut: whether markup has told the article from what lies around it; then no heading
  ///     ends it.
  init(_ text: Text, blocks: [Block], knownTitle: String?, isCutOut: Bool = false) {
    self.isCutOut = isCutOut
    self.text = text
    self.blocks = blocks
    findTop(knownTitle: knownTitle)
    findTail()
    findInside()
    findDateUnderDek()
    findCaptions()
    findDek()
    for index in blocks.indices where title == index {
      findings[index] = Finding(kind: .title, reason: "the headline above the article")
    }
  }

  /// The number of blocks at either end of a text that are judged.
  ///
  /// No article has as many; a log or a table of millions of lines must not take minutes.
  private static let reach = 5_000

  /// Whether a block lies near enough to an end of the text to be judged.
  func isJudged(_ index: Int) -> Bool {
    index < Self.reach || index >= blocks.count - Self.reach
  }

  /// What the rules say about a block, if it stood there.
  func finding(_ index: Int, at place: ArticlePart) -> Finding? {
    guard isJudged(index) else { return nil }
    let block = blocks[index]
    if let line = PublicationLine(block.range, in: text), place != .inside || line.isLabelled {
      return Finding(kind: .dateline, reason: "a line that only says when it was published")
    }
    if place != .inside, block.wordCount <= 16, !block.endsSentence,
      PublicationLine(among: block.range, in: text) != nil
    {
      return Finding(kind: .dateline, reason: "a line that says when it was published")
    }
    if place == .top {
      if Byline(block.range, in: text) != nil {
        return Finding(kind: .byline, reason: "a line that says who wrote it")
      }
      if block.wordCount <= 12, let line = Dateline(block.range, in: text),
        line.bodyStart == block.range.end
      {
        return Finding(kind: .dateline, reason: "a line of place and day")
      }
    }
    guard let rule = rules.rule(for: block.range, in: text, count: block.wordCount, at: place)
    else { return captionFinding(block) }
    // A heading is no sentence; “More from the mayor.” may be one.
    if rule.governs != nil, text.utf8[block.range.end - 1] == UInt8(ascii: ".") { return nil }
    return Finding(kind: rule.kind, reason: rule.name, governs: rule.governs)
  }

  /// A short line with a picture’s credit glued to its end is the picture’s caption.
  private func captionFinding(_ block: Block) -> Finding? {
    guard block.wordCount <= 60, let found = GluedTails.standard.find(in: block.range, of: text),
      found.tail.kind == .credit,
      let rest = text.trimmed(TextRange(block.range.start, found.start)),
      Block(rest, in: text, followsBlank: true).wordCount <= 40
    else { return nil }
    return Finding(kind: .caption, reason: "the words before a picture’s credit")
  }

  func words(_ index: Int) -> String { text[blocks[index].range] }

  /// The findings by their blocks, of which most have none.
  struct Findings {
    private var known: [Int: Finding] = [:]

    subscript(index: Int) -> Finding? {
      get { known.isEmpty ? nil : known[index] }
      set { known[index] = newValue }
    }
  }
}
