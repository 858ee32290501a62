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
    var reader = DatelineReader(words: words, text: text, limit: limit)
    reader.readPlace()
    reader.readAgency()
    reader.readDate()
    reader.readClock()
    reader.skip(Marks.comma, Marks.period)
    isCertain = reader.date != nil || reader.hasAgency
    date = reader.date
    let isCapital = words.first?.traits.contains(.upper) == true
    guard reader.places <= DatelineReader.mostPlaces, reader.places > 0 || reader.hasAgency,
      isCapital || isCertain || reader.hasComma
    else { return nil }
    let isWholeBlock = limit == block.end
    if reader.isAtEnd, isWholeBlock {
      guard date != nil, reader.places > 0 else { return nil }
      (range, bodyStart) = (block, block.end)
      return
    }
    guard reader.readDash(orColon: isCertain) else { return nil }
    guard let next = reader.word else {
      guard isWholeBlock, isCertain || isCapital else { return nil }
      (range, bodyStart) = (block, block.end)
      return
    }
    guard next.isCapitalised || !next.isWord || isCertain else { return nil }
    range = TextRange(block.start, words[reader.index - 1].range.end)
    bodyStart = next.range.start
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
}

/// The state of one pass over the words at the head of a report.
private struct DatelineReader {
  /// More capitalised words than any place has.
  static let mostPlaces = 8

  let words: [LineWord]
  let text: Text
  let limit: Int
  private(set) var index = 0
  private(set) var places = 0
  private(set) var hasComma = false
  private(set) var hasAgency = false
  private(set) var date: WrittenDate?

  init(words: [LineWord], text: Text, limit: Int) {
    self.words = words
    self.text = text
    self.limit = limit
  }

  /// The word that is read next; none at the end.
  var word: LineWord? { index < words.count ? words[index] : nil }

  var isAtEnd: Bool { index == words.count }

  /// Reads the names of places up to a date or whatever else follows.
  mutating func readPlace() {
    while let word, places <= Self.mostPlaces, !readDate() {
      if word.isWord, word.isCapitalised {
        places += 1
      } else if word.key == Marks.comma, places > 0 {
        hasComma = true
      } else if word.key == Marks.period, places > 0, words[index - 1].range.length <= 5 {
        // `N.Y.` and `Calif.` keep their periods.
      } else if !(places > 0 && Self.particles.contains(word.key)) {
        return
      }
      index += 1
    }
  }

  /// Reads `(Wire)`, and the comma behind it where a date may still follow.
  mutating func readAgency() {
    readClock()
    guard word?.key == Marks.openBracket, index + 1 < words.count, words[index + 1].isCapitalised,
      let close = words[index...].prefix(8).firstIndex(where: { $0.key == Marks.closeBracket })
    else { return }
    hasAgency = true
    index = close + 1
    if date == nil { skip(Marks.comma) }
  }

  /// Reads the day; the first one counts.
  @discardableResult
  mutating func readDate() -> Bool {
    guard date == nil, let first = word,
      let found = WrittenDate(at: first.range.start, in: text, before: limit)
    else { return date != nil }
    date = found
    while let word, word.range.start < found.range.end { index += 1 }
    return true
  }

  /// Reads the time of day behind a date: `, 09:00`, `9 a.m.`
  mutating func readClock() {
    guard date != nil else { return }
    let start = index
    skip(Marks.comma)
    guard let hour = word, hour.traits.contains(.number), hour.range.length <= 2 else {
      index = start
      return
    }
    index += 1
    if word?.key == Marks.colon, index + 1 < words.count, words[index + 1].traits.contains(.number)
    {
      index += 2
    }
    while let word, Self.clockWords.contains(word.key) { index += 1 }
  }

  /// Passes over one of these marks.
  mutating func skip(_ marks: UInt64...) {
    if let word, marks.contains(word.key) { index += 1 }
  }

  /// Reads the dash before the report; a colon serves where it cannot be anything else.
  mutating func readDash(orColon mayBeColon: Bool) -> Bool {
    let start = index
    while let word, Marks.dashes.contains(word.key) { index += 1 }
    if index == start, mayBeColon { skip(Marks.colon) }
    return index > start
  }

  private static let particles = Words.keys("of the de la le el al and sur upon on in del los las")
  private static let clockWords = Words.keys("a m p am pm gmt utc et est edt pt cet bst .")
}
