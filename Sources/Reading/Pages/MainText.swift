internal import Articles

/// Where the article lies on a page: the elements that hold it.
///
/// Paragraphs vote for the elements around them, by their length and commas; links and the names of
/// elements vote against them. The way of Arc90's Readability, on sums over blocks.
struct MainText {
  /// The elements and blocks that hold the article.
  private(set) var roots: [Int] = []
  /// Blocks beside the roots that belong to it.
  private(set) var loose: Set<Int> = []
  /// Whether the names of elements counted.
  let isStrict: Bool

  private let page: Page
  private let sums: PageSums
  private let furniture: PageFurniture
  private var scores: [Double]
  private var scored: [Int] = []

  /// Finds the article of a page, in time proportional to its length.
  init(_ page: Page, sums: PageSums, furniture: PageFurniture, isStrict: Bool) {
    (self.page, self.sums, self.furniture, self.isStrict) = (page, sums, furniture, isStrict)
    scores = [Double](repeating: .nan, count: page.elements.count)
    vote()
    guard let top = marked() ?? top() else {
      if let body = page.elements.firstIndex(where: { $0.tag == .body }) { roots = [body] }
      return
    }
    gather(around: top)
  }

  // MARK: Votes

  private mutating func vote() {
    for (index, block) in page.blocks.enumerated() where block.range.length >= 25 {
      guard block.element >= 0, furniture.reasons[block.element] == nil else { continue }
      let element = page.elements[block.element]
      if element.tag == .h1 { continue }
      let votes = 1 + Double(block.commas) + Double(min(block.range.length / 100, 3))
      // The element of a paragraph is the paragraph; the votes go to what is around it.
      let isParagraph = element.blocks == index..<index + 1
      var holder = isParagraph ? element.parent : block.element
      while isParagraph, holder >= 0, page.elements[holder].tag == .link {
        holder = page.elements[holder].parent
      }
      for level in 0..<5 {
        guard holder >= 0, page.elements[holder].tag != .html else { break }
        if scores[holder].isNaN {
          scores[holder] = start(holder)
          scored.append(holder)
        }
        let share: Double = level == 0 ? 1 : level == 1 ? 2 : Double(level * 3)
        scores[holder] += votes / share
        holder = page.elements[holder].parent
      }
    }
    for index in scored { scores[index] *= 1 - sums[page.elements[index].blocks].linkDensity }
  }

  private func start(_ index: Int) -> Double {
    let element = page.elements[index]
    let tag: Double =
      switch element.tag {
      case .div: 5
      case .article, .main: 8
      case .pre, .cell, .blockquote: 3
      case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
      case .h1, .h2, .h3, .h4, .h5, .h6, .headCell: -5
      default: 0
      }
    return tag + weight(element)
  }

  /// What the names of an element say for it or against it.
  func weight(_ element: Page.Element) -> Double {
    guard isStrict else { return 0 }
    var weight = 0.0
    if element.traits.contains(.articleBody) { weight += 50 }
    if !element.traits.isDisjoint(with: [.content]) { weight += 25 }
    if !element.traits.isDisjoint(with: .negative) { weight -= 25 }
    return weight
  }

  // MARK: The top

  /// The element that the page marks as the article's text, if it holds one.
  private func marked() -> Int? {
    let marked = page.elements.indices.filter {
      page.elements[$0].traits.contains(.articleBody) && furniture.reasons[$0] == nil
        && page.elements[$0].tag != .body && page.elements[$0].tag != .html
    }
    let best = marked.max { prose($0) < prose($1) }
    return best.flatMap { prose($0) >= 500 && prose($0) * 10 >= sums.total.prose * 3 ? $0 : nil }
  }

  private func prose(_ index: Int) -> Int { sums[page.elements[index].blocks].prose }

  private func top() -> Int? {
    let ranked = scored.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(5)
    guard var top = ranked.first, scores[top] > 0 else { return nil }
    // Where several strong candidates lie in one element, that one holds the article.
    let strong = ranked.dropFirst().filter { scores[$0] >= scores[top] * 0.75 }
    if strong.count >= 3 {
      for holder in page.lineage(of: page.elements[top].parent)
      where page.elements[holder].tag != .body && page.elements[holder].tag != .html {
        if strong.count(where: { page.isInside($0, holder) }) >= 3 {
          top = holder
          break
        }
      }
    }
    return climbed(from: top)
  }

  /// Goes up while the elements around score better, or hold nothing else.
  private func climbed(from start: Int) -> Int {
    var top = start
    var last = scores[top].isNaN ? 0 : scores[top]
    let threshold = last / 3
    var holder = page.elements[top].parent
    while holder >= 0, page.elements[holder].tag != .body, page.elements[holder].tag != .html {
      let score = scores[holder]
      if score.isNaN {
        holder = page.elements[holder].parent
        continue
      }
      if score < threshold { break }
      if score > last {
        top = holder
        break
      }
      last = score
      holder = page.elements[holder].parent
    }
    // An only child shares its siblings with the element around it.
    holder = page.elements[top].parent
    while holder >= 0, page.elements[holder].tag != .body, page.elements[holder].tag != .html,
      page.elements[holder].blocks == page.elements[top].blocks
    {
      top = holder
      holder = page.elements[top].parent
    }
    return top
  }

  // MARK: Siblings

  /// Takes the top, and what stands beside it and looks like more of the same.
  private mutating func gather(around top: Int) {
    roots = [top] + kin(of: top)
    let known = Set(roots)
    let parent = page.elements[top].parent
    guard parent >= 0 else { return }
    let score = scores[top].isNaN ? 0 : scores[top]
    let threshold = max(10, score * 0.2)
    var index = parent + 1
    while index < page.elements[parent].end {
      defer { index = page.elements[index].end }
      guard !known.contains(index), furniture.reasons[index] == nil else { continue }
      if isMore(index, of: top, score: score, threshold: threshold) { roots.append(index) }
    }
    for block in page.elements[parent].blocks
    where page.blocks[block].element == parent && page.blocks[block].isProse {
      loose.insert(block)
    }
  }

  /// The elements that are named like the top, by which some pages part an article into stretches.
  ///
  /// One with a headline of its own is another article.
  private func kin(of top: Int) -> [Int] {
    let name = page.family(of: top)
    let least = max(200, prose(top) / 20)
    var kin: [Int] = []
    var index = 0
    while index < page.elements.count {
      let element = page.elements[index]
      defer { index += 1 }
      guard element.tag == page.elements[top].tag, element.tag != .article,
        furniture.reasons[index] == nil, !page.isInside(index, top), !page.isInside(top, index),
        prose(index) >= least, page.family(of: index) == name,
        sums[element.blocks].linkDensity < 0.2,
        // Before the top it may be the article's own.
        index < top || !hasHeadline(index)
      else { continue }
      kin.append(index)
      index = element.end - 1
    }
    return kin
  }

  private func hasHeadline(_ index: Int) -> Bool {
    page.elements[index..<page.elements[index].end].contains { $0.tag == .h1 || $0.tag == .article }
  }

  private func isMore(_ index: Int, of top: Int, score: Double, threshold: Double) -> Bool {
    let element = page.elements[index]
    let sum = sums[element.blocks]
    guard sum.length > 0 else { return false }
    let isAlike = element.traits == page.elements[top].traits && !element.traits.isEmpty
    let own = scores[index].isNaN ? 0 : scores[index]
    if own + (isAlike ? score * 0.2 : 0) >= threshold, !scores[index].isNaN { return true }
    guard element.tag == .p || element.blocks.count == 1 else { return false }
    if element.tag != .p && element.tag != .blockquote && !element.tag.isHeading
      && !(element.tag == .div && sum.prose > 0)
    {
      return false
    }
    return sum.length > 80
      ? sum.linkDensity < 0.25 : sum.linkDensity == 0 && sum.length > 0 && endsSentence(element)
  }

  private func endsSentence(_ element: Page.Element) -> Bool {
    guard let last = element.blocks.last else { return false }
    let byte = page.text.utf8[page.blocks[last].range.end - 1]
    return byte == UInt8(ascii: ".")
  }
}
