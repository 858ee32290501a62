import Articles

/// Finds the zones of a flat text, where only words, line ends and places tell what is what.
///
/// First the body is found: from the first to the last paragraph long enough to be one that no
/// rule names. Then each line is judged by where it stands. What no rule names stays body.
struct Zoning {
  let text: Text
  let blocks: [Block]
  let rules = ZoneRuleBook.standard
  /// What is said about each block; none for body.
  private(set) var findings: [Finding?]
  /// The index of the title; none where the text has none.
  private(set) var title: Int?
  /// The indices from the first to the last paragraph of the body.
  private(set) var body: Range<Int> = 0..<0

  /// The role of a block, and why.
  struct Finding {
    var kind: Zone.Kind
    var reason: String
    /// The role of the lines behind it, for a heading.
    var governs: Zone.Kind?
  }

  /// Judges all blocks of a text.
  ///
  /// - Parameter knownTitle: a title given beside the text; then no other is looked for.
  init(_ text: Text, blocks: [Block], knownTitle: String?) {
    self.text = text
    self.blocks = blocks
    findings = Array(repeating: nil, count: blocks.count)
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

  // MARK: Above the body

  private mutating func findTop(knownTitle: String?) {
    var mayBeTitle = true
    var first = blocks.count
    for index in blocks.indices {
      if mayBeTitle, knownTitle == nil, isLabel(index) { continue }
      if mayBeTitle, let knownTitle,
        Headline(blocks[index].range, in: text).starts(with: knownTitle)
      {
        title = index
        mayBeTitle = false
      } else if mayBeTitle, knownTitle == nil, isTitle(index) {
        title = index
        mayBeTitle = false
      } else if let finding = finding(index, at: .top) {
        findings[index] = finding
      } else if blocks[index].isProse {
        first = index
        break
      } else {
        mayBeTitle = false
      }
    }
    if first == blocks.count {
      // No long paragraph at all: the body starts with the first line that no rule names.
      first = blocks.indices.first { findings[$0] == nil && $0 != title } ?? blocks.count
    }
    body = first..<blocks.count
    if let title { findKicker(above: title) }
    if let title { findBylineWithoutBy(title + 1..<max(first, title + 1)) }
  }

  private func isTitle(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, index < 6 else { return false }
    if let finding = finding(index, at: .top), ![.related, .correction].contains(finding.kind) {
      return false
    }
    return isHeadline(index)
  }

  /// Whether a line is the label of a section above a longer headline: `POLITICS`, `World news`.
  ///
  /// Other short lines are headlines themselves, above a dek.
  private func isLabel(_ index: Int) -> Bool {
    guard index < 5, blocks[index].wordCount <= 3, !blocks[index].endsSentence,
      finding(index, at: .top) == nil, index + 1 < blocks.count
    else { return false }
    let words = text.lineWords(in: blocks[index].range).filter(\.isWord)
    let isLabel = words.allSatisfy { $0.traits.contains(.upper) || Self.sections.contains($0.key) }
    return isLabel && blocks[index + 1].wordCount > 3 && isHeadline(index + 1)
      && finding(index + 1, at: .top) == nil
  }

  private static let sections = Words.keys(
    """
    news politics world business sport sports opinion analysis culture arts science technology \
    tech health local national international us uk europe asia africa americas economy markets \
    money education environment climate travel food style life lifestyle entertainment weather \
    crime courts exclusive breaking live video explainer comment editorial interview feature \
    and &
    """)

  private func isHeadline(_ index: Int) -> Bool {
    index + 1 < blocks.count
      && Headline(blocks[index].range, in: text).isHeadline(
        of: blocks[index], before: blocks[(index + 1)...].prefix(3))
  }

  private mutating func findKicker(above title: Int) {
    for index in 0..<title where findings[index] == nil && blocks[index].wordCount <= 4 {
      findings[index] = Finding(kind: .other, reason: "a section label above the headline")
    }
  }

  private mutating func findBylineWithoutBy(_ lines: Range<Int>) {
    guard !findings[..<lines.upperBound].contains(where: { $0?.kind == .byline }) else { return }
    for index in lines where findings[index] == nil {
      if Byline(unmarked: blocks[index].range, in: text) != nil {
        findings[index] = Finding(kind: .byline, reason: "a name with a role under the headline")
        return
      }
      let next = index + 1 < blocks.count ? findings[index + 1] : nil
      if next?.kind == .dateline, Byline.isName(blocks[index].range, in: text) {
        findings[index] = Finding(kind: .byline, reason: "a name above the date")
        return
      }
    }
  }

  // MARK: Behind the body

  private mutating func findTail() {
    guard !body.isEmpty else { return }
    let ending = endingHeading() ?? blocks.count
    var tail: [Int: Finding] = [:]
    var last = ending - 1
    while last > body.lowerBound {
      if let finding = finding(last, at: .tail) {
        tail[last] = finding
      } else if blocks[last].isProse {
        break
      }
      last -= 1
    }
    body = body.lowerBound..<max(last, body.lowerBound) + 1
    var heading: Finding?
    var isBehindFurniture = false
    var governed = 0
    for index in body.upperBound..<blocks.count {
      let found = index < ending ? tail[index] : finding(index, at: .tail)
      if let found, !isSubject(of: found, index) {
        findings[index] = found
        if let kind = found.governs {
          heading = Finding(kind: kind, reason: "behind the heading “\(words(index))”")
          governed = 0
        } else if heading != nil, found.kind != heading?.kind {
          heading = nil
        }
        isBehindFurniture = isBehindFurniture || Self.furniture.contains(found.kind)
      } else if let heading, heading.kind != .bio || governed < 3,
        index > ending || heading.kind != .related || !blocks[index].endsSentence
      {
        governed += 1
        findings[index] = heading
      } else if isBehindFurniture, !blocks[index].endsSentence, blocks[index].wordCount <= 20 {
        findings[index] = Finding(
          kind: .other, reason: "a short line among those of the page behind the article")
      }
    }
    // What no rule names is body, wherever it stands.
    if let lastBody = blocks.indices.last(where: { findings[$0] == nil && $0 != title }) {
      body = body.lowerBound..<max(body.upperBound, lastBody + 1)
    }
  }

  private static let furniture: Set<Zone.Kind> = [.bio, .social, .related, .advert, .other]

  /// The heading behind which nothing but other articles, comments or the author stands.
  ///
  /// Before it must be most of the words and at least two paragraphs, behind it no long one.
  private func endingHeading() -> Int? {
    var paragraphsBefore = 0
    var wordsBefore = 0
    let total = blocks[body].reduce(0) { $0 + $1.wordCount }
    var candidate: Int?
    for index in body {
      if candidate == nil, paragraphsBefore >= 2, wordsBefore * 2 >= total,
        let found = finding(index, at: .tail), found.governs != nil
      {
        candidate = index
      } else if let heading = candidate, blocks[index].wordCount > 45 {
        // A long paragraph: the heading stood in the midst of the article.
        guard
          finding(heading, at: .tail)?.governs == .other
            || finding(index, at: .tail) != nil
        else {
          candidate = nil
          continue
        }
      }
      paragraphsBefore += blocks[index].isProse ? 1 : 0
      wordsBefore += blocks[index].wordCount
    }
    guard let heading = candidate, heading + 1 < blocks.count else { return nil }
    guard finding(heading, at: .tail)?.governs == .related else { return heading }
    let behind = blocks[(heading + 1)...]
    let titles = behind.count { !$0.endsSentence || $0.wordCount < 12 }
    return titles * 10 >= behind.count * 4 ? heading : nil
  }

  /// Whether a note on the writer is about somebody whom the body names.
  ///
  /// The last paragraph of a report often says who somebody is, in the words of a bio.
  private func isSubject(of finding: Finding, _ index: Int) -> Bool {
    guard finding.reason == Bios.aboutTheWriter else { return false }
    let words = text.lineWords(in: blocks[index].range)
    let name = words.prefix { $0.isCapitalised || $0.key == Marks.period }.filter(\.isWord)
    guard let surname = name.last, !words.contains(where: { Self.contact.contains($0.key) }) else {
      return false
    }
    let bylines = findings.indices.filter { findings[$0]?.kind == .byline }
    let isAuthor = bylines.contains { line in
      text.lineWords(in: blocks[line].range).contains { $0.key == surname.key }
    }
    guard !isAuthor else { return false }
    return blocks[body].contains { text.holds(surname, in: $0.range) }
  }

  private static let contact = Words.keys("@ follow twitter email e-mail reached")

  // MARK: In the midst of the body

  private mutating func findInside() {
    var index = body.lowerBound
    while index < body.upperBound {
      defer { index += 1 }
      guard findings[index] == nil, index > body.lowerBound, index != title,
        let finding = finding(index, at: .inside)
      else { continue }
      findings[index] = finding
      guard let kind = finding.governs, kind == .related else { continue }
      let reason = "behind the heading “\(words(index))”"
      while index + 1 < body.upperBound, isListedHeadline(index + 1),
        self.finding(index + 1, at: .inside) == nil
      {
        index += 1
        findings[index] = Finding(kind: kind, reason: reason)
      }
    }
  }

  /// Finds the one line that is a full date, where a long dek stands above it.
  ///
  /// Where several lines are dates, they are the headings of a chronicle.
  private mutating func findDateUnderDek() {
    var dated: [Int] = []
    for index in body.prefix(400) where findings[index] == nil && !blocks[index].isProse {
      guard let line = PublicationLine(blocks[index].range, in: text),
        line.days.contains(where: { $0.date.year != nil })
      else { continue }
      dated.append(index)
    }
    guard dated.count == 1, let index = dated.first else { return }
    let above = body.lowerBound..<index
    guard above.count <= 8, above.count(where: { blocks[$0].isProse && findings[$0] == nil }) <= 1
    else { return }
    findings[index] = Finding(kind: .dateline, reason: "a line that is only a date, near the top")
    findBylineWithoutBy(above)
  }

  /// Whether a line between two paragraphs may be the title of another article.
  ///
  /// The one right above a paragraph may be a heading of this article, if it is short.
  private func isListedHeadline(_ index: Int) -> Bool {
    let block = blocks[index]
    guard !block.endsSentence, (4...20).contains(block.wordCount) else { return false }
    let isAboveParagraph = index + 1 < blocks.count && blocks[index + 1].isProse
    return block.wordCount > 6 || !isAboveParagraph
  }

  // MARK: Captions and the dek

  private mutating func findCaptions() {
    let isSpaced = blocks.count { $0.followsBlank } * 10 >= blocks.count * 6
    for index in blocks.indices where findings[index] == nil && index != title {
      let block = blocks[index]
      guard index + 1 < blocks.count, findings[index + 1]?.kind == .credit else { continue }
      let isAttached = isSpaced && !blocks[index + 1].followsBlank && block.wordCount <= 40
      if isAttached || (!block.endsSentence && block.wordCount <= 15) {
        findings[index] = Finding(kind: .caption, reason: "the line above a picture’s credit")
      }
    }
    for index in blocks.indices where findings[index] == nil && index != title {
      if let reason = Caption.reason(blocks[index], in: text) {
        findings[index] = Finding(kind: .caption, reason: reason)
      }
    }
  }

  /// A line under the headline that other lines part from the body, or that is no sentence.
  private mutating func findDek() {
    guard let title, title + 1 < body.lowerBound else { return }
    let index = title + 1
    guard findings[index] == nil, (5...45).contains(blocks[index].wordCount) else { return }
    let isParted = findings[index + 1..<max(body.lowerBound, index + 1)].contains { $0 != nil }
    guard isParted || !blocks[index].endsSentence else { return }
    findings[index] = Finding(kind: .dek, reason: "the line under the headline")
  }

  // MARK: One line

  /// What the rules say about a block, if it stood there.
  private func finding(_ index: Int, at place: ArticlePart) -> Finding? {
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
    let words = text.lineWords(in: block.range)
    let rule = rules.rule(for: words, count: block.wordCount, isWhole: words.count < 96, at: place)
    guard let rule else { return captionFinding(block) }
    // A heading is no sentence; “More from the mayor.” may be one.
    if rule.governs != nil, words.last?.key == Marks.period { return nil }
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

  private func words(_ index: Int) -> String { text[blocks[index].range] }
}

extension Text {
  /// Whether a word stands in a stretch, by itself and written with the same letters.
  fileprivate func holds(_ word: LineWord, in range: TextRange) -> Bool {
    let wanted = utf8[word.range.start..<word.range.end]
    guard let first = wanted.first else { return false }
    var offset = range.start
    while offset + wanted.count <= range.end {
      if utf8[offset] == first, utf8[offset..<offset + wanted.count].elementsEqual(wanted),
        offset == range.start || !isLetter(utf8[offset - 1]),
        offset + wanted.count == range.end || !isLetter(utf8[offset + wanted.count])
      {
        return true
      }
      offset += 1
    }
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
