import Articles

/// What stands between the paragraphs of the body, and around its pictures.
extension Zoning {
  mutating func findInside() {
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
  mutating func findDateUnderDek() {
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

  mutating func findCaptions() {
    let isSpaced = blocks.count { $0.followsBlank } * 10 >= blocks.count * 6
    for index in blocks.indices where findings[index] == nil && index != title {
      let block = blocks[index]
      guard index + 1 < blocks.count, findings[index + 1]?.kind == .credit else { continue }
      let isAttached = isSpaced && !blocks[index + 1].followsBlank && block.wordCount <= 40
      if isAttached || (!block.endsSentence && block.wordCount <= 15) {
        findings[index] = Finding(kind: .caption, reason: "the line above a picture’s credit")
      }
    }
    for index in blocks.indices where findings[index] == nil && index != title && isJudged(index) {
      if let reason = Caption.reason(blocks[index], in: text) {
        findings[index] = Finding(kind: .caption, reason: reason)
      }
    }
  }

  /// A line under the headline that other lines part from the body, or that is no sentence.
  mutating func findDek() {
    guard let title, title + 1 < body.lowerBound else { return }
    let index = title + 1
    guard findings[index] == nil, (5...45).contains(blocks[index].wordCount) else { return }
    let isParted = (index + 1..<max(body.lowerBound, index + 1)).contains { findings[$0] != nil }
    guard isParted || !blocks[index].endsSentence else { return }
    findings[index] = Finding(kind: .dek, reason: "the line under the headline")
  }
}
