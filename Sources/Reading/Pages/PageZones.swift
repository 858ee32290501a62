internal import Articles

/// The roles of all blocks of a page: what its elements say, then what the words of the rest say.
struct PageZones {
  /// The zones in the order of the text.
  private(set) var zones: [Zone] = []
  /// The headline as the page shows it.
  private(set) var title: String?
  /// Who the page says wrote it, and when.
  private(set) var signature = PageSignature()

  private let page: Page
  private let cleaning: PageCleaning
  private let titles: [String]
  /// The indices of the blocks that are the article's, but for the title.
  private var body: [Int] = []
  private var aside: [Int: Zone] = [:]
  private var titleBlock: Int?

  init(_ page: Page, main: MainText, cleaning: PageCleaning, titles: [String]) {
    (self.page, self.cleaning, self.titles) = (page, cleaning, titles)
    sort(main)
    findTitle()
    nameTop()
    forgetNamed()
    nameInside()
    forgetNamed()
    dropDoubles()
    forgetNamed()
    judgeWords()
  }

  /// Takes what has a name out of the body.
  private mutating func forgetNamed() {
    body.removeAll { aside[$0] != nil || $0 == titleBlock }
  }

  // MARK: What belongs to the article

  private mutating func sort(_ main: MainText) {
    var isRoot = [Bool](repeating: false, count: page.elements.count)
    for root in main.roots {
      for index in root..<page.elements[root].end { isRoot[index] = true }
    }
    for (index, block) in page.blocks.enumerated() {
      guard block.element >= 0 else { continue }
      if let reason = cleaning.reasons[block.element] {
        leaveOut(index, reason.kind, "\(reason.words) (\(page.name(of: reason.element)))")
      } else if isRoot[block.element] || main.loose.contains(index) {
        body.append(index)
      } else {
        leaveOut(index, .other, "outside of the article (\(page.name(of: block.element)))")
      }
    }
  }

  private mutating func leaveOut(_ index: Int, _ kind: Zone.Kind, _ reason: String) {
    aside[index] = Zone(kind, page.blocks[index].range, reason: reason)
  }

  // MARK: The top

  /// Finds the block that shows the title: a heading, at or above the beginning of the article.
  private mutating func findTitle() {
    let first = body.first { page.blocks[$0].isProse } ?? body.first ?? page.blocks.count
    var best: (block: Int, score: Double)?
    for index in 0..<page.blocks.count {
      let block = page.blocks[index]
      guard block.element >= 0, block.range.length <= 400 else { continue }
      // Further down only the article's own first heading may be it.
      if index > first + 2, page.elements[block.element].tag != .h1 || aside[index] != nil {
        continue
      }
      let element = page.elements[block.element]
      let heading = page.lineage(of: block.element).prefix(4)
        .first { page.elements[$0].tag.isHeading }
      let isNamed = element.traits.contains(.headline)
      guard heading != nil || isNamed || element.tag == .div || element.tag == .p else { continue }
      guard !isHidden(block.element) else { continue }
      if heading == nil && !isNamed,
        !titles.contains(where: { abs($0.utf8.count - block.range.length) < 12 })
      {
        continue
      }
      let words = page.text[block.range]
      var score = titles.map { Likeness.of(words, $0) }.max() ?? 0
      guard score >= 0.6 else { continue }
      if heading == nil && !isNamed && score < 0.95 { continue }
      if heading.map({ page.elements[$0].tag == .h1 }) == true { score += 0.15 }
      if isNamed { score += 0.05 }
      if score > best?.score ?? 0 { best = (index, score) }
    }
    guard let block = best?.block ?? headlineByItself() else {
      title = titles.first
      return
    }
    titleBlock = block
    aside[block] = nil
    forgetNamed()
    title = page.text[page.blocks[block].range]
  }

  /// The only first heading of an article whose page has no title, or the paper's name for one.
  private func headlineByItself() -> Int? {
    let headings = body.filter { page.elements[page.blocks[$0].element].tag == .h1 }
    guard headings.count == 1, let heading = headings.first, Self.wordCount(titles.first) < 3
    else { return nil }
    return Self.wordCount(page.text[page.blocks[heading].range]) >= 3 || titles.isEmpty
      ? heading : nil
  }

  private static func wordCount(_ words: String?) -> Int { words?.split(separator: " ").count ?? 0 }

  /// Names the blocks between the title and the first paragraph, also outside of the article.
  private mutating func nameTop() {
    let first = body.first { page.blocks[$0].isProse } ?? body.first ?? 0
    let top = titleBlock ?? max(0, first - 12)
    guard top <= first else { return }
    let reach = max(0, top - 6)..<min(page.blocks.count, first + 4)
    for index in reach where index != titleBlock {
      let block = page.blocks[index]
      guard block.element >= 0, block.range.length <= 400 else { continue }
      if isHidden(block.element) { continue }
      if isCaption(block.element) {
        name(index, .caption, "a caption")
        continue
      }
      let traits = self.traits(around: block.element)
      guard !traits.contains(.bio) else { continue }
      let isBody = aside[index] == nil
      if traits.contains(.byline) || traits.contains(.author), block.range.length <= 200 {
        let isNamed = BylineWords.names(in: page.text[block.range]) != nil
        name(index, isNamed ? .byline : .other, "marked as the byline")
      } else if traits.contains(.date) || page.elements[block.element].tag == .time,
        block.range.length <= 160
      {
        name(index, .dateline, "marked as the date")
      } else if traits.contains(.dek), index > top, block.range.length >= 20,
        !isBody || index < first
      {
        if isBody || !traits.contains(.headline) {
          name(index, .dek, "marked as the line under the headline")
        }
      }
    }
    findDek(from: top, to: first)
    signature = PageSignature(page, cleaning: cleaning, top: top, first: first) { [aside] block in
      aside[block] == nil
    }
  }

  /// Finds the line under the headline that no element marks, where it lies outside of the article.
  private mutating func findDek(from top: Int, to first: Int) {
    guard titleBlock == top, top + 1 < first, !aside.values.contains(where: { $0.kind == .dek })
    else { return }
    for index in top + 1..<min(first, top + 6) {
      let block = page.blocks[index]
      guard block.element >= 0, (40...400).contains(block.range.length),
        block.linkLength * 4 < block.range.length, cleaning.reasons[block.element] == nil,
        let zone = aside[index], zone.kind == .other
      else { continue }
      switch page.elements[block.element].tag {
      case .h2, .h3, .p: name(index, .dek, "the line under the headline")
      default: continue
      }
      return
    }
  }

  private mutating func name(_ index: Int, _ kind: Zone.Kind, _ reason: String) {
    leaveOut(index, kind, "\(reason) (\(page.name(of: page.blocks[index].element)))")
  }

  /// What the elements right around a block say.
  private func traits(around element: Int) -> PageTraits {
    page.lineage(of: element).prefix(3).reduce(into: []) { $0.formUnion(page.elements[$1].traits) }
  }

  private func isHidden(_ element: Int) -> Bool {
    cleaning.reasons[element].map { page.elements[$0.element].traits.contains(.hidden) } ?? false
  }

  private func isCaption(_ element: Int) -> Bool {
    page.lineage(of: element).prefix(5).contains { page.elements[$0].tag == .figcaption }
  }

  // MARK: Inside

  private mutating func nameInside() {
    for index in body {
      let block = page.blocks[index]
      let element = page.elements[block.element]
      if isCaption(block.element) {
        name(index, element.traits.contains(.credit) ? .credit : .caption, "a caption")
      } else if element.traits.contains(.credit), block.range.length <= 160 {
        name(index, .credit, "marked as a credit")
      } else if element.traits.contains(.caption), block.range.length <= 600 {
        name(index, .caption, "marked as a caption")
      } else if element.traits.contains(.correction) {
        name(index, .correction, "marked as a correction")
      } else if traits(around: block.element).contains(.bio),
        !block.isProse || index > body[body.count / 2]
      {
        name(index, .bio, "marked as a note on the writer")
      } else if element.tag == .time {
        name(index, .dateline, "marked as a time")
      }
    }
  }

  /// Leaves out what a page shows twice: pull quotes, and paragraphs for other screens.
  private mutating func dropDoubles() {
    var known: Set<[UInt64]> = []
    var keys: [Int: [UInt64]] = [:]
    for index in body where page.blocks[index].range.length >= 12 {
      let words = page.text.lineWords(in: page.blocks[index].range, atMost: 400)
        .filter { $0.isWord || $0.traits.contains(.number) }.map(\.key)
      keys[index] = words
      if words.count >= 8, !known.insert(words).inserted {
        name(index, .other, "the same words again")
      }
    }
    let quoted = body.filter { index in
      guard let words = keys[index], (4...80).contains(words.count) else { return false }
      return page.lineage(of: page.blocks[index].element).prefix(3).contains {
        page.elements[$0].traits.contains(.pullQuote) || page.elements[$0].tag == .blockquote
      }
    }
    // More than these are no pull quotes.
    for index in quoted.prefix(100) {
      guard let words = keys[index] else { continue }
      let isDouble = body.contains { other in
        other != index && (keys[other]?.holds(words) ?? false)
      }
      if isDouble { name(index, .other, "a pull quote, whose words stand in a paragraph") }
    }
  }

  // MARK: Words

  /// Lets the rules for flat text judge the blocks that no element names.
  private mutating func judgeWords() {
    let shown = (body + [titleBlock].compactMap { $0 }).sorted()
    let blocks = shown.map { Block(page.blocks[$0].range, in: page.text, followsBlank: true) }
    let known = titleBlock == nil ? titles.first ?? "" : title
    let flat = Zoning(page.text, blocks: blocks, knownTitle: known, isCutOut: true)
      .zones(knownTitle: known)
    zones = (flat + aside.values).sorted { $0.range.start < $1.range.start }
  }
}

extension [UInt64] {
  /// Whether other elements stand among these, behind each other.
  fileprivate func holds(_ other: [UInt64]) -> Bool {
    guard let first = other.first, other.count < count else { return false }
    return (0...count - other.count).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }
}
