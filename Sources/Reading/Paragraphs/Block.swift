import Articles

/// A paragraph as it lies in the text: a line, or the lines of a hard-wrapped block.
struct Block {
  /// Where it lies, without surrounding white space.
  var range: TextRange { TextRange(Int(start), Int(end)) }
  // A text may have millions of lines, and none of four gigabytes is read.
  private let start: UInt32
  private let end: UInt32
  private let words: UInt32
  /// Whether an empty line stands before it, or nothing.
  let followsBlank: Bool
  /// The number of words, counting six bytes of a script without spaces as one.
  var wordCount: Int { Int(words) }
  /// Whether it ends as a sentence does.
  let endsSentence: Bool

  /// Measures a stretch; takes time in proportion to its length.
  init(_ range: TextRange, in text: Text, followsBlank: Bool) {
    start = UInt32(truncatingIfNeeded: range.start)
    end = UInt32(truncatingIfNeeded: range.end)
    self.followsBlank = followsBlank
    words = UInt32(truncatingIfNeeded: Self.wordCount(range, in: text))
    endsSentence = Self.endsSentence(range, in: text)
  }

  /// Whether it is long enough to be told, without other signs, from headings and captions.
  var isProse: Bool { wordCount >= 25 || (wordCount >= 12 && endsSentence) }

  private static func wordCount(_ range: TextRange, in text: Text) -> Int {
    var words = 0
    var unspaced = 0
    var isInside = false
    for byte in text.utf8[range.start..<range.end] {
      let isSpace = byte <= 0x20
      if !isSpace && !isInside { words += 1 }
      isInside = !isSpace
      // U+3000 to U+FFFF: Chinese, Japanese and Korean.
      if (0xE3...0xEF).contains(byte) { unspaced += 1 }
    }
    return max(words, unspaced / 2)
  }

  /// Whether the last mark but brackets and quotation marks ends a sentence.
  private static func endsSentence(_ range: TextRange, in text: Text) -> Bool {
    let bytes = text.utf8
    var end = range.end
    while end > range.start {
      let last = bytes[end - 1]
      if last < 0x80 {
        if ".!?:".utf8.contains(last) { return true }
        guard "\"')]".utf8.contains(last) else { return false }
        end -= 1
        continue
      }
      var start = end - 1
      while start > range.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let mark = text[TextRange(start, end)]
      if enders.contains(mark) { return true }
      guard closers.contains(mark) else { return false }
      end = start
    }
    return false
  }

  private static let enders: Set<String> = ["…", "。", "！", "？", "؟", "।", "："]
  private static let closers: Set<String> = ["”", "’", "»", "」", "』", "）"]
}
