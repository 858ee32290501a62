/// The blocks of a text in Markdown: headings, paragraphs, items of lists, pictures, code.
///
/// Follows CommonMark as far as words and paragraphs go; what it nests is laid flat.
struct MarkdownBlocks {
  /// A block, as the stretches of its lines that hold words.
  struct Block {
    /// What a block is.
    enum Kind { case heading, paragraph, picture, code }
    var kind: Kind
    var lines: [Range<Int>]
    /// The level of a heading, 1 to 6.
    var level = 0
  }

  /// The names that addresses are given to elsewhere in the text: `[name]: http://…`.
  private(set) var definitions: Set<String> = []
  private let utf8: [UInt8]
  private let lines: [Range<Int>]
  private var blocks: [Block] = []
  private var paragraph: [Range<Int>] = []
  /// The mark that ends the block of code that is open, and how often it must stand.
  private var fence: (mark: UInt8, count: Int)?

  /// Takes a text from an offset on.
  init(_ utf8: [UInt8], from start: Int) {
    self.utf8 = utf8
    lines = MarkdownLines.ranges(in: utf8[min(start, utf8.count)...])
  }

  /// Finds all blocks, in time linear in the length of the text.
  mutating func all() -> [Block] {
    for line in lines { read(line) }
    endParagraph()
    return blocks
  }

  private mutating func read(_ line: Range<Int>) {
    var words = withoutQuoteMarks(line)
    if let fence {
      if isFence(words).map({ $0.mark == fence.mark && $0.count >= fence.count }) ?? false {
        self.fence = nil
      } else if !words.isEmpty {
        blocks.append(Block(kind: .code, lines: [words]))
      }
      return
    }
    guard !words.isEmpty else {
      endParagraph()
      return
    }
    if let opened = isFence(words) {
      endParagraph()
      fence = opened
    } else if let level = underline(words), !paragraph.isEmpty {
      blocks.append(Block(kind: .heading, lines: paragraph, level: level))
      paragraph = []
    } else if isBreak(words) || isTableRule(words) || keepsDefinition(words) {
      endParagraph()
    } else if let heading = heading(words) {
      endParagraph()
      if !heading.words.isEmpty {
        blocks.append(Block(kind: .heading, lines: [heading.words], level: heading.level))
      }
    } else {
      let isItem = skipItemMark(&words)
      let isRow = utf8[words.lowerBound..<words.upperBound].first == UInt8(ascii: "|")
      if isItem || isRow { endParagraph() }
      if !words.isEmpty { paragraph.append(isRow ? withoutBars(words) : words) }
      if isRow { endParagraph() }
    }
  }

  private mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    blocks.append(Block(kind: isPicture ? .picture : .paragraph, lines: paragraph))
    paragraph = []
  }

  /// Whether the paragraph is nothing but a picture, or one that is a link.
  private var isPicture: Bool {
    guard paragraph.count == 1, let line = paragraph.first else { return false }
    let words = utf8[line]
    return (words.starts(with: Array("![".utf8)) || words.starts(with: Array("[![".utf8)))
      && (words.last == UInt8(ascii: ")") || words.last == UInt8(ascii: "]"))
      && !words.dropFirst(3).indices.contains { index in
        words[index] == UInt8(ascii: ")") && index + 2 < words.endIndex
          && words[index + 1] == 0x20
      }
  }

  // MARK: Lines

  /// The line without white space around it, and without `>` before it.
  private func withoutQuoteMarks(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
    while start < end, utf8[start] <= 0x20 || utf8[start] == UInt8(ascii: ">") { start += 1 }
    return start..<end
  }

  private func isFence(_ line: Range<Int>) -> (mark: UInt8, count: Int)? {
    guard let mark = utf8[line].first, "`~".utf8.contains(mark) else { return nil }
    let count = utf8[line].prefix { $0 == mark }.count
    let rest = utf8[line].dropFirst(count)
    return count >= 3 && !rest.contains(UInt8(ascii: "`")) ? (mark, count) : nil
  }

  /// The level that a line of `=` or `-` gives to the words above it.
  private func underline(_ line: Range<Int>) -> Int? {
    guard let mark = utf8[line].first, "=-".utf8.contains(mark),
      utf8[line].allSatisfy({ $0 == mark })
    else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : 2
  }

  /// Whether a line is one of `---`, `* * *`, `___`.
  private func isBreak(_ line: Range<Int>) -> Bool {
    guard let mark = utf8[line].first, "-*_".utf8.contains(mark) else { return false }
    return utf8[line].allSatisfy { $0 == mark || $0 <= 0x20 }
      && utf8[line].count { $0 == mark } >= 3
  }

  /// Whether a line is the one under the head of a table, `|---|:--|`.
  private func isTableRule(_ line: Range<Int>) -> Bool {
    utf8[line].allSatisfy { "|-: ".utf8.contains($0) } && utf8[line].contains(UInt8(ascii: "|"))
  }

  /// Keeps the name of `[name]: address`, which is no word of the text.
  private mutating func keepsDefinition(_ line: Range<Int>) -> Bool {
    let words = utf8[line]
    guard paragraph.isEmpty, words.first == UInt8(ascii: "["), words.dropFirst().first != 0x5E,
      let close = words.firstIndex(of: UInt8(ascii: "]")), close + 1 < words.endIndex,
      words[close + 1] == UInt8(ascii: ":")
    else { return false }
    definitions.insert(MarkdownWriter.key(words[(line.lowerBound + 1)..<close]))
    return true
  }

  private func heading(_ line: Range<Int>) -> (words: Range<Int>, level: Int)? {
    let hash = UInt8(ascii: "#")
    let level = utf8[line].prefix { $0 == hash }.count
    guard (1...6).contains(level) else { return nil }
    var (start, end) = (line.lowerBound + level, line.upperBound)
    guard start == end || utf8[start] <= 0x20 else { return nil }
    while end > start, utf8[end - 1] == hash { end -= 1 }
    // `C#` keeps its sign.
    if end > start, utf8[end - 1] > 0x20 { end = line.upperBound }
    while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
    while start < end, utf8[start] <= 0x20 { start += 1 }
    return (start..<end, level)
  }

  /// Moves behind `- `, `* `, `+ `, `1. ` or `[^1]: `.
  private func skipItemMark(_ line: inout Range<Int>) -> Bool {
    let words = utf8[line]
    var end = words.startIndex
    if let first = words.first, "-*+".utf8.contains(first) {
      end += 1
    } else if words.starts(with: Array("[^".utf8)),
      let close = words.prefix(64).firstIndex(of: UInt8(ascii: "]")), close + 1 < words.endIndex,
      words[close + 1] == UInt8(ascii: ":")
    {
      end = close + 2
    } else {
      let digits = words.prefix { (0x30...0x39).contains($0) }
      guard (1...9).contains(digits.count), digits.endIndex < words.endIndex,
        ".)".utf8.contains(words[digits.endIndex])
      else { return false }
      end = digits.endIndex + 1
    }
    guard end == words.endIndex || words[end] <= 0x20 else { return false }
    while end < words.endIndex, words[end] <= 0x20 { end += 1 }
    line = end..<line.upperBound
    // `- [x] done`
    let box = utf8[line].prefix(4)
    if box.count == 4, box.first == UInt8(ascii: "["), box.dropFirst(2).first == UInt8(ascii: "]"),
      box.last == 0x20
    {
      line = (line.lowerBound + 4)..<line.upperBound
    }
    return true
  }

  private func withoutBars(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, utf8[start] == UInt8(ascii: "|") || utf8[start] <= 0x20 { start += 1 }
    while end > start, utf8[end - 1] == UInt8(ascii: "|") || utf8[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
