import Articles

/// What the words of a line say about its being a headline.
struct Headline {
  private let words: [LineWord]
  private let text: Text
  private let range: TextRange

  /// Looks at a line.
  init(_ range: TextRange, in text: Text) {
    self.range = range
    self.text = text
    words = text.lineWords(in: TextRange(range.start, min(range.end, range.start + 480)))
  }

  /// Whether the line is a headline above what follows.
  ///
  /// It is short and no sentence; one that ends in a period must be written like a headline: in
  /// capitals (“Mayor Quits After Harbour Fire.”), or without the words that reports begin with,
  /// and above something longer.
  func isHeadline(of block: Block, before next: ArraySlice<Block>) -> Bool {
    guard (1...28).contains(block.wordCount), range.length <= 320, let first = words.first,
      let last = words.last, words.contains(where: \.isWord)
    else { return false }
    if last.key == Marks.colon || last.key == Marks.comma { return false }
    if Marks.dashes.contains(last.key) { return false }
    if Self.bullets.contains(first.key) { return false }
    if first.isWord, !first.isCapitalised, block.wordCount > 15 { return false }
    guard block.endsSentence, !Self.questions.contains(last.key) else { return true }
    if Marks.quotes.contains(first.key), Marks.quotes.contains(last.key) { return false }
    guard next.contains(where: { $0.wordCount > block.wordCount }) else { return false }
    let hasColon = words.contains { $0.key == Marks.colon }
    return isTitleCase
      || (block.wordCount <= 16 && (hasColon || !Self.sentenceStarts.contains(first.key))
        && !words.contains { Self.ofSentences.contains($0.key) })
  }

  /// Whether the line starts with the words of a title that is known from elsewhere.
  func starts(with title: String) -> Bool { end(of: title) != nil }

  /// Where the words of a known title end; none where the line starts otherwise.
  func end(of title: String) -> Int? {
    let titleText = Text(title)
    let wanted = titleText.lineWords(in: titleText.range, atMost: 96)
      .filter { $0.isWord || $0.traits.contains(.number) }
    var matched = 0
    for word in words {
      guard word.isWord || word.traits.contains(.number) else { continue }
      guard matched < wanted.count else { break }
      guard word.key == wanted[matched].key else { return nil }
      matched += 1
      if matched == wanted.count { return closed(word.range.end) }
    }
    return nil
  }

  /// Where a full date with its weekday begins that is glued to the end of the line.
  var gluedDate: WrittenDate? {
    for word in words.dropFirst(3) where word.isCapitalised {
      guard let date = WrittenDate(at: word.range.start, in: text, before: range.end) else {
        continue
      }
      return date.hasWeekday && date.year != nil && date.range.end == range.end ? date : nil
    }
    return nil
  }

  /// The end of the title's own closing marks behind its last word.
  private func closed(_ end: Int) -> Int {
    var end = end
    for word in words where word.range.start == end && !word.isWord {
      guard Marks.closing.contains(word.key) else { break }
      end = word.range.end
    }
    return end
  }

  private var isTitleCase: Bool {
    let long = words.filter { $0.isWord && $0.range.length > 3 }
    return long.count >= 3 && long.count(where: \.isCapitalised) * 10 >= long.count * 8
  }

  private static let bullets = Words.keys("• * ▪ ◦ ·")
  private static let questions = Words.keys("? ! …")
  private static let sentenceStarts = Words.keys(
    "a an the he she it they i we you there this these that his her their its my our in on at")
  private static let ofSentences = Words.keys(
    """
    was were had been said has have yesterday monday tuesday wednesday thursday friday saturday \
    sunday
    """)
}
