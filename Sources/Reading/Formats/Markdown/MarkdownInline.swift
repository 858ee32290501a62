/// The words of one block of Markdown without the marks within its lines.
struct MarkdownInline {
  /// A piece of the text.
  enum Piece {
    /// Words as they stand in the document.
    case words(Range<Int>)
    /// The end of a line within a paragraph.
    case lineEnd(Int)
    /// A reference to a character.
    case reference(Range<Int>)
  }

  /// The pieces in their order.
  private(set) var pieces: [Piece] = []

  private let document: [UInt8]
  private let keepsPictures: Bool
  private let definitions: Set<String>
  /// The stretches that are marks and no words.
  private var marks: [Range<Int>] = []
  private var references: [Range<Int>] = []
  /// The runs of `*`, `_` or `~` that wait for another one.
  private var emphasis: [(mark: UInt8, range: Range<Int>)] = []
  /// The offsets of `[` that wait for `]`, and whether a `!` stands before them.
  private var brackets: [(offset: Int, isPicture: Bool)] = []

  /// The number of bytes within which an address or a tag must end.
  private static let longest = 2_000

  /// Reads the lines of a block; takes linear time.
  ///
  /// - Parameter keepsPictures: whether the words that stand for a picture are kept; within a
  ///   sentence they would be part of it.
  init(
    _ document: [UInt8], lines: [Range<Int>], keepsPictures: Bool, definitions: Set<String>
  ) {
    self.document = document
    self.keepsPictures = keepsPictures
    self.definitions = definitions
    for line in lines { scan(line) }
    assemble(lines)
  }

  private mutating func scan(_ line: Range<Int>) {
    var offset = line.lowerBound
    while offset < line.upperBound {
      let byte = document[offset]
      switch byte {
      case UInt8(ascii: "\\"):
        let next = offset + 1
        if next == line.upperBound || isPunctuation(document[next]) {
          marks.append(offset..<next)
        }
        offset = min(line.upperBound, next + 1)
      case UInt8(ascii: "`"): offset = scanCode(offset, before: line.upperBound)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        offset = scanEmphasis(byte, at: offset, in: line)
      case UInt8(ascii: "["):
        let isPicture = offset > line.lowerBound && document[offset - 1] == UInt8(ascii: "!")
        brackets.append((offset, isPicture))
        offset += 1
      case UInt8(ascii: "]"): offset = scanLinkEnd(offset, before: line.upperBound)
      case UInt8(ascii: "<"): offset = scanTag(offset, before: line.upperBound)
      case UInt8(ascii: "&"):
        let end = document[offset..<min(line.upperBound, offset + 34)]
          .firstIndex(of: UInt8(ascii: ";"))
        if let end { references.append(offset..<end + 1) }
        offset += 1
      default: offset += 1
      }
    }
  }

  /// Drops the backticks around code; without a second run of as many they are words.
  private mutating func scanCode(_ start: Int, before limit: Int) -> Int {
    let mark = UInt8(ascii: "`")
    let count = document[start..<limit].prefix { $0 == mark }.count
    var offset = start + count
    while offset < min(limit, start + Self.longest) {
      guard document[offset] == mark else {
        offset += 1
        continue
      }
      let run = document[offset..<limit].prefix { $0 == mark }.count
      if run == count {
        marks += [start..<start + count, offset..<offset + run]
        return offset + run
      }
      offset += run
    }
    return start + count
  }

  /// Pairs a run with the last one of its mark that waits; marks alone stay: `2 * 3`, `a_b`.
  private mutating func scanEmphasis(_ mark: UInt8, at start: Int, in line: Range<Int>) -> Int {
    let end = document[start..<line.upperBound].firstIndex { $0 != mark } ?? line.upperBound
    func isSpace(_ offset: Int) -> Bool {
      offset < line.lowerBound || offset >= line.upperBound || document[offset] <= 0x20
    }
    func isWord(_ offset: Int) -> Bool { !isSpace(offset) && !isPunctuation(document[offset]) }
    let isInWord = mark != UInt8(ascii: "*") && isWord(start - 1) && isWord(end)
    guard !isInWord, mark != UInt8(ascii: "~") || end - start == 2 else { return end }
    var run = start..<end
    if !isSpace(start - 1) {
      while !run.isEmpty, let index = emphasis.lastIndex(where: { $0.mark == mark }) {
        let opened = emphasis[index].range
        let count = min(opened.count, run.count)
        marks += [
          opened.upperBound - count..<opened.upperBound, run.lowerBound..<run.lowerBound + count,
        ]
        run = run.lowerBound + count..<run.upperBound
        // What was opened behind it was never closed.
        emphasis.removeLast(emphasis.count - index)
        let rest = opened.lowerBound..<opened.upperBound - count
        if !rest.isEmpty { emphasis.append((mark, rest)) }
      }
    }
    if !isSpace(end), !run.isEmpty, emphasis.count < 64 { emphasis.append((mark, run)) }
    return end
  }

  /// Drops the brackets of a link and its address, or all of a picture.
  private mutating func scanLinkEnd(_ close: Int, before limit: Int) -> Int {
    guard let (open, isPicture) = brackets.popLast() else { return close + 1 }
    let inside = document[(open + 1)..<close]
    var end = close + 1
    let next = end < limit ? document[end] : 0
    if inside.first == UInt8(ascii: "^") {
      // The mark of a footnote.
      marks.append(open..<end)
      return end
    }
    if next == UInt8(ascii: "("), let addressEnd = addressEnd(end, before: limit) {
      end = addressEnd
    } else if next == UInt8(ascii: "["),
      let nameEnd = document[end..<min(limit, end + 200)].firstIndex(of: UInt8(ascii: "]")),
      nameEnd == end + 1 || definitions.contains(MarkdownWriter.key(document[(end + 1)..<nameEnd]))
    {
      end = nameEnd + 1
    } else if inside.count > 200 || !definitions.contains(MarkdownWriter.key(inside)) {
      return end
    }
    if isPicture {
      marks += keepsPictures ? [open - 1..<open + 1, close..<end] : [open - 1..<end]
    } else {
      marks += [open..<open + 1, close..<end]
    }
    return end
  }

  /// The offset behind `(address "title")`.
  private func addressEnd(_ start: Int, before limit: Int) -> Int? {
    if document[(start + 1)..<limit].starts(with: Array("data:".utf8)) {
      // A picture in the text itself, which may be as large as any.
      return document[start..<limit].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
    }
    var depth = 0
    for offset in start..<min(limit, start + Self.longest) {
      if document[offset] == UInt8(ascii: "(") { depth += 1 }
      if document[offset] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return offset + 1 }
    }
    return nil
  }

  /// Drops a tag of HTML, and the angle brackets of `<http://…>`.
  private mutating func scanTag(_ start: Int, before limit: Int) -> Int {
    let bytes = document[start..<min(limit, start + Self.longest)]
    guard let first = bytes.dropFirst().first,
      (0x61...0x7A).contains(first | 0x20) || "/!".utf8.contains(first),
      let close = bytes.dropFirst().firstIndex(where: { "<>".utf8.contains($0) }),
      bytes[close] == UInt8(ascii: ">")
    else { return start + 1 }
    let inside = document[(start + 1)..<close]
    let isAddress =
      inside.allSatisfy { $0 > 0x20 } && inside.contains { ":@".utf8.contains($0) }
      && !inside.contains(UInt8(ascii: "="))
    marks += isAddress ? [start..<start + 1, close..<close + 1] : [start..<close + 1]
    return close + 1
  }

  // MARK: Putting together

  /// Cuts the marks out of the lines.
  private mutating func assemble(_ lines: [Range<Int>]) {
    let cuts =
      (marks.map { ($0, false) } + references.map { ($0, true) })
      .sorted { ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound) }
    var next = 0
    for (index, line) in lines.enumerated() {
      if index > 0 { pieces.append(.lineEnd(lines[index - 1].upperBound)) }
      var offset = line.lowerBound
      while next < cuts.count, cuts[next].0.lowerBound < line.upperBound {
        let (cut, isReference) = cuts[next]
        next += 1
        if cut.lowerBound < offset {
          // A mark within a mark, such as emphasis in the words of a picture.
          offset = max(offset, isReference ? offset : cut.upperBound)
          continue
        }
        pieces.append(.words(offset..<cut.lowerBound))
        if isReference { pieces.append(.reference(cut)) }
        offset = cut.upperBound
      }
      pieces.append(.words(min(offset, line.upperBound)..<line.upperBound))
    }
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
