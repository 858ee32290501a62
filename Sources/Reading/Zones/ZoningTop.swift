import Articles

/// What stands above the body.
extension Zoning {
  mutating func findTop(knownTitle: String?) {
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

  mutating func findBylineWithoutBy(_ lines: Range<Int>) {
    guard !(0..<lines.upperBound).contains(where: { findings[$0]?.kind == .byline }) else { return }
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
}
