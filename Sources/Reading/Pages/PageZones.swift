internal import Articles

/// The roles of all blocks of a page: what its elements say, then what the words of the rest say.
struct PageZones {
  /// The zones in the order of the text.
  private(set) var zones: [Zone] = []
  /// The headline as the page shows it.
  private(set) var title: String?
  /// The words of the byline, the dates and the `time` elements that belong to the article.
  private(set) var byline: String?
  private(set) var times: [String] = []
  /// The words of elements that are marked as dates, near the headline.
  private(set) var dates: [String] = []
  /// The zones that the words alone gave: what flat text says about itself.
  private(set) var flat: [Zone] = []

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
    for index in 0..<min(first + 3, page.blocks.count) {
      let block = page.blocks[index]
      guard block.element >= 0, block.range.length <= 400 else { continue }
      let element = page.elements[block.element]
      let heading = page.lineage(of: block.element).prefix(4)
        .first { page.elements[$0].tag.isHeading }
      let isNamed = element.traits.contains(.headline)
      guard heading != nil || isNamed || element.tag == .div || element.tag == .p else { continue }
      guard !(cleaning.reasons[block.element]?.words == "hidden on the page") else { continue }
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
    guard let best else {
      title = titles.first
      return
    }
    titleBlock = best.block
    aside[best.block] = nil
    forgetNamed()
    title = page.text[page.blocks[best.block].range]
  }

  /// Names the blocks between the title and the first paragraph, also outside of the article.
  private mutating func nameTop() {
    let first = body.first { page.blocks[$0].isProse } ?? body.first ?? 0
    let top = titleBlock ?? max(0, first - 12)
    guard top <= first else { return }
    let reach = max(0, top - 6)..<min(page.blocks.count, first + 4)
    for index in reach where index != titleBlock {
      let block = page.blocks[index]
      guard block.element >= 0, block.range.length <= 400 else { continue }
      if let zone = aside[index], zone.reason.hasPrefix("hidden") { continue }
      if isCaption(block.element) {
        name(index, .caption, "a caption")
        continue
      }
      let traits = self.traits(around: block.element)
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
    findByline(from: top, to: first)
    findTimes(from: top, to: first)
  }

  /// Finds what the page dates itself by: around the headline, or the only day in the article.
  private mutating func findTimes(from top: Int, to first: Int) {
    let own = page.head.times.filter { time in
      cleaning.reasons[time.element].map { $0.kind == .other } ?? true
    }
    times = own.filter { time in
      let block = page.elements[time.element].blocks.lowerBound
      return block >= top - 6
        && (block <= first + 4 || page.elements[time.element].traits.contains(.date))
    }
    .map(\.written)
    if times.isEmpty, Set(own.compactMap { CalendarDate(stamp: $0.written) }).count == 1 {
      times = own.map(\.written)
    }
    dates = page.elements.indices.filter { index in
      let element = page.elements[index]
      return element.traits.contains(.date) && (1...120).contains(element.range.length)
        && (top - 6...first + 4).contains(element.blocks.lowerBound)
        && cleaning.reasons[index] == nil
    }
    .map { page.text[page.elements[$0].range] }
  }

  /// Finds the authors in the elements that are marked so: around the headline first, then anywhere
  /// in the article.
  private mutating func findByline(from top: Int, to first: Int) {
    let marked = page.elements.indices.filter { index in
      let element = page.elements[index]
      return !element.traits.isDisjoint(with: [.author, .byline]) && element.range.length <= 240
        && element.traits.isDisjoint(with: [.hidden, .comments])
    }
    for trait in [PageTraits.author, .byline] {
      for reach in [
        top..<max(top, first + 2), max(0, top - 8)..<max(top, first + 2), 0..<body.count,
      ] {
        let near = marked.filter { index in
          let element = page.elements[index]
          guard element.traits.contains(trait) else { return false }
          return reach.upperBound == body.count && reach.lowerBound == 0
            ? cleaning.reasons[index] == nil && aside[element.blocks.lowerBound] == nil
            : reach.contains(element.blocks.lowerBound)
        }
        let names = near.compactMap { BylineWords.names(in: page.text[page.elements[$0].range]) }
        guard let firstName = names.first else { continue }
        var all = [firstName]
        // Only machines' marks stand on each author alone.
        for name in names.dropFirst().prefix(trait == .author ? 6 : 0)
        where !all.contains(where: {
          $0.lowercased().contains(name.lowercased()) || name.lowercased().contains($0.lowercased())
        }) {
          all.append(name)
        }
        byline = all.joined(separator: ", ")
        return
      }
    }
  }

  private mutating func name(_ index: Int, _ kind: Zone.Kind, _ reason: String) {
    leaveOut(index, kind, "\(reason) (\(page.name(of: page.blocks[index].element)))")
  }

  /// What the elements right around a block say.
  private func traits(around element: Int) -> PageTraits {
    page.lineage(of: element).prefix(3).reduce(into: []) { $0.formUnion(page.elements[$1].traits) }
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
    for index in body where page.blocks[index].range.length >= 20 {
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
    flat = Zoning(page.text, blocks: blocks, knownTitle: known, isCutOut: true)
      .zones(knownTitle: known)
    zones = (flat + aside.values).sorted { $0.range.start < $1.range.start }
  }
}

/// How alike two short texts are, by their words.
enum Likeness {
  /// The share of words in common, from 0 to 1: twice those in both, by those in either.
  static func of(_ left: String, _ right: String) -> Double {
    let (left, right) = (words(left), words(right))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var rest = right
    var common = 0
    for word in left {
      guard let index = rest.firstIndex(of: word) else { continue }
      rest.remove(at: index)
      common += 1
    }
    return Double(2 * common) / Double(left.count + right.count)
  }

  private static func words(_ text: String) -> [Substring] {
    text.prefix(400).lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(200).map { $0 }
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
