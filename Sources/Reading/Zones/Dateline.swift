import Articles

/// The place, day and agency at the head of a report: `HARBOUR CITY, March 2 (Wire) —`.
struct Dateline {
  /// From the place to the dash.
  let range: TextRange
  /// Where the report goes on; the end of the block where nothing follows.
  let bodyStart: Int
  /// The day; none where none is written.
  let date: WrittenDate?
  /// Whether a day or an agency stands in it, so that it cannot be words of a sentence.
  let isCertain: Bool

  /// Reads the head of a block; none where it starts otherwise.
  init?(_ block: TextRange, in text: Text) {
    let limit = min(block.end, block.start + 160)
    let words = text.lineWords(in: TextRange(block.start, limit), atMost: 32)
    if let dated = Dateline(dated: block, words, in: text) {
      self = dated
      return
    }
    var index = 0
    var date: WrittenDate?
    var places = 0
    var hasComma = false
    while index < words.count, places <= 8 {
      let word = words[index]
      if let found = WrittenDate(at: word.range.start, in: text, before: limit) {
        date = found
        while index < words.count, words[index].range.start < found.range.end { index += 1 }
        break
      }
      if word.isWord, word.isCapitalised {
        places += 1
      } else if word.key == Marks.comma, places > 0 {
        hasComma = true
      } else if word.key == Marks.period, places > 0, words[index - 1].range.length <= 5 {
        // `N.Y.` and `Calif.` keep their periods.
      } else if !(places > 0 && Self.particles.contains(word.key)) {
        break
      }
      index += 1
    }
    var hasAgency = false
    if index < words.count, words[index].key == Marks.openBracket,
      let close = words[index...].prefix(8).firstIndex(where: { $0.key == Marks.closeBracket }),
      words[index + 1].isCapitalised
    {
      hasAgency = true
      index = close + 1
    }
    if date == nil, hasAgency, index < words.count {
      if words[index].key == Marks.comma { index += 1 }
      if index < words.count,
        let found = WrittenDate(at: words[index].range.start, in: text, before: limit)
      {
        date = found
        while index < words.count, words[index].range.start < found.range.end { index += 1 }
      }
    }
    isCertain = date != nil || hasAgency
    if index < words.count, words[index].key == Marks.comma || words[index].key == Marks.period {
      index += 1
    }
    let isCapital = words.first?.traits.contains(.upper) == true
    guard places <= 8, places > 0 || hasAgency, isCapital || isCertain || hasComma else {
      return nil
    }
    if index == words.count, limit == block.end {
      guard date != nil, places > 0 else { return nil }
      (range, bodyStart) = (block, block.end)
      self.date = date
      return
    }
    let dash = index
    while index < words.count, Marks.dashes.contains(words[index].key) { index += 1 }
    if index == dash, isCertain, index < words.count, words[index].key == Marks.colon { index += 1 }
    guard index > dash else { return nil }
    guard index < words.count else {
      guard limit == block.end, isCertain || isCapital else { return nil }
      (range, bodyStart) = (block, block.end)
      self.date = date
      return
    }
    let next = words[index]
    guard next.isCapitalised || !next.isWord || isCertain else { return nil }
    range = TextRange(block.start, words[index - 1].range.end)
    bodyStart = next.range.start
    self.date = date
  }

  /// Reads a full date, with its weekday, that stands glued before the first sentence.
  private init?(dated block: TextRange, _ words: [LineWord], in text: Text) {
    guard let date = WrittenDate(at: block.start, in: text, before: block.end), date.hasWeekday,
      date.year != nil, let next = words.first(where: { $0.range.start >= date.range.end }),
      next.isCapitalised
    else { return nil }
    range = date.range
    bodyStart = next.range.start
    self.date = date
    isCertain = true
  }

  private static let particles = Words.keys("of the de la le el al and sur upon on in del los las")
}
