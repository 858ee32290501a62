internal import Articles

/// What the encoder reads as parts of reported speech in one outer sentence, in its items.
struct ReadParts {
  /// A part, whose words lie outside quotation marks or hold whole stretches.
  struct Part {
    var items: Range<Int>
    var share: Float
  }

  /// A cue with the source and the content that go with it.
  struct Attribution {
    var cue: Part
    var isThought: Bool
    var source: Part?
    var content: Part?
  }

  /// The attributions, in the order of their cues.
  private(set) var attributions: [Attribution] = []

  /// So many items may stand between a cue and its source.
  private static let reach = 12

  /// Brings parts to the items of a sentence and ties them together.
  init(_ parts: ArraySlice<SpeechPart>, of sentence: OuterSentence) {
    let placed = parts.compactMap { part in
      Self.items(of: part, in: sentence).map { (part.kind, Part(items: $0, share: part.share)) }
    }
    let contents = placed.filter { $0.0 == .content }.map(\.1)
    let sources = placed.filter { $0.0 == .source }.map(\.1)
    let cues = placed.filter { $0.0 == .cue || $0.0 == .thought }
      .sorted { $0.1.items.lowerBound < $1.1.items.lowerBound }
    for (index, (kind, cue)) in cues.enumerated() {
      let floor = index > 0 ? cues[index - 1].1.items.upperBound : 0
      let ceiling =
        index + 1 < cues.count ? cues[index + 1].1.items.lowerBound : sentence.items.count
      // `It emerged that Lowe resigned`: whoever is spoken of says nothing.
      let own = contents.first { $0.items.lowerBound >= cue.items.upperBound }
      let near = sources.filter { source in own.map { !$0.items.overlaps(source.items) } ?? true }
      let source = Self.source(of: cue.items, among: near, from: floor, to: ceiling)
      attributions.append(
        Attribution(
          cue: cue, isThought: kind == .thought, source: source,
          content: Self.content(of: cue.items, source, among: contents, to: ceiling)))
    }
  }

  /// The nearest source between the cues on either side; one before the cue is preferred.
  private static func source(
    of cue: Range<Int>, among sources: [Part], from floor: Int, to ceiling: Int
  ) -> Part? {
    let before = sources.last {
      $0.items.upperBound <= cue.lowerBound && $0.items.lowerBound >= floor
        && cue.lowerBound - $0.items.upperBound <= reach
    }
    let behind = sources.first {
      $0.items.lowerBound >= cue.upperBound && $0.items.upperBound <= ceiling
        && $0.items.lowerBound - cue.upperBound <= 1
    }
    if let before, let behind {
      // `“…,” Lowe said; recalled Reed`: the one that touches its cue.
      return before.items.upperBound < cue.lowerBound - 1 ? behind : before
    }
    return before ?? behind
  }

  /// The content behind the cue, or the rest of the one around it, or the one before.
  private static func content(
    of cue: Range<Int>, _ source: Part?, among contents: [Part], to ceiling: Int
  ) -> Part? {
    let end = max(cue.upperBound, source?.items.upperBound ?? 0)
    if let around = contents.first(where: {
      $0.items.lowerBound <= cue.lowerBound && cue.upperBound < $0.items.upperBound
    }) {
      // An attribution inside what somebody else said.
      guard end < around.items.upperBound else { return nil }
      return Part(items: end..<around.items.upperBound, share: around.share)
    }
    if let behind = contents.first(where: { $0.items.lowerBound >= cue.upperBound }),
      behind.items.lowerBound <= ceiling, behind.items.lowerBound - end <= reach
    {
      return behind
    }
    let start = min(cue.lowerBound, source?.items.lowerBound ?? cue.lowerBound)
    return contents.last { $0.items.upperBound <= start && start - $0.items.upperBound <= 2 }
  }

  /// The items that a part touches; none where it lies inside quotation marks.
  private static func items(of part: SpeechPart, in sentence: OuterSentence) -> Range<Int>? {
    let items = sentence.items
    let first = items.boundary { $0.tokens.upperBound > part.tokens.lowerBound }
    let end = items.boundary { $0.tokens.lowerBound >= part.tokens.upperBound }
    guard first < end else { return nil }
    if part.kind == .content { return sentence.trimmed(first..<end) }
    return items[first..<end].contains { $0.stretch != nil } ? nil : sentence.trimmed(first..<end)
  }
}
