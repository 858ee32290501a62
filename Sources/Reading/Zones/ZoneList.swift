import Articles

extension Zoning {
  /// The zones of the text, in its order: a block each, cut where two roles are glued together.
  ///
  /// - Parameter knownTitle: a title given beside the text, which the title's zone then ends with.
  func zones(knownTitle: String?) -> [Zone] {
    var zones: [Zone] = []
    zones.reserveCapacity(blocks.count + 8)
    var bodyParagraphs = 0
    for (index, block) in blocks.enumerated() {
      let finding = findings[index]
      switch finding?.kind {
      case .title: zones += titleZones(block, reason: finding?.reason ?? "", knownTitle)
      case .byline: zones += bylineZones(block, reason: finding?.reason ?? "")
      case nil, .body:
        bodyParagraphs += 1
        appendBody(
          index, isFirst: bodyParagraphs == 1, mayBeDated: bodyParagraphs <= 3, to: &zones)
      case let kind?: zones += captionZones(block, kind: kind, reason: finding?.reason ?? "")
      }
    }
    return zones
  }

  /// The title, and a date glued to it.
  private func titleZones(_ block: Block, reason: String, _ knownTitle: String?) -> [Zone] {
    let headline = Headline(block.range, in: text)
    let end =
      headline.gluedDate?.range.start ?? knownTitle.flatMap { headline.end(of: $0) }
      ?? block.range.end
    guard let title = text.trimmed(TextRange(block.range.start, end)) else { return [] }
    guard let rest = text.trimmed(TextRange(end, block.range.end)) else {
      return [Zone(.title, title, reason: reason)]
    }
    let isDate = PublicationLine(rest, in: text) != nil
    return [
      Zone(.title, title, reason: reason),
      Zone(
        isDate ? .dateline : .body, rest,
        reason: isDate ? "a date glued to the headline" : "behind the known title"),
    ]
  }

  /// The byline, and a date on the same line.
  private func bylineZones(_ block: Block, reason: String) -> [Zone] {
    guard let start = Byline(block.range, in: text)?.dateStart,
      let byline = text.trimmed(TextRange(block.range.start, start)),
      let date = text.trimmed(TextRange(start, block.range.end)),
      PublicationLine(date, in: text) != nil
    else { return [Zone(.byline, block.range, reason: reason)] }
    return [
      Zone(.byline, byline, reason: reason),
      Zone(.dateline, date, reason: "a date behind the byline"),
    ]
  }

  /// A caption, and the credit at its end.
  private func captionZones(_ block: Block, kind: Zone.Kind, reason: String) -> [Zone] {
    guard kind == .caption, let found = GluedTails.standard.find(in: block.range, of: text),
      let caption = text.trimmed(TextRange(block.range.start, found.start))
    else { return [Zone(kind, block.range, reason: reason)] }
    return [
      Zone(.caption, caption, reason: reason),
      Zone(found.tail.kind, TextRange(found.start, block.range.end), reason: found.tail.name),
    ]
  }

  /// Appends a paragraph, parted from the dateline before it and what is glued to its end.
  private func appendBody(_ index: Int, isFirst: Bool, mayBeDated: Bool, to zones: inout [Zone]) {
    var range = blocks[index].range
    if mayBeDated, let dateline = Dateline(range, in: text), isFirst || dateline.isCertain,
      dateline.bodyStart < range.end
    {
      zones.append(Zone(.dateline, dateline.range, reason: "the place and day before the report"))
      range.start = dateline.bodyStart
    }
    guard isJudged(index), let found = GluedTails.standard.find(in: range, of: text),
      let rest = text.trimmed(TextRange(range.start, found.start))
    else {
      zones.append(body(range, of: index))
      return
    }
    zones.append(body(rest, of: index))
    zones.append(Zone(found.tail.kind, TextRange(found.start, range.end), reason: found.tail.name))
  }

  private func body(_ range: TextRange, of index: Int) -> Zone {
    let isShort = !blocks[index].isProse && !blocks[index].endsSentence
    return Zone(
      .body, range,
      reason: isShort ? "a heading or short line of the article" : "a paragraph of the article")
  }
}
