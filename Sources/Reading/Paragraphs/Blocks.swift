import Articles

/// The paragraphs of a flat text.
enum Blocks {
  /// Finds them: a line each, or a block of lines each where the text is hard-wrapped.
  static func find(in text: Text) -> [Block] {
    let lines = lines(of: text)
    guard let width = wrappedWidth(lines, in: text) else {
      return lines.map { Block($0.range, in: text, followsBlank: $0.followsBlank) }
    }
    var blocks: [Block] = []
    var index = 0
    while index < lines.count {
      let first = lines[index]
      while index + 1 < lines.count,
        isContinued(lines[index], by: lines[index + 1], width: width, in: text)
      {
        index += 1
      }
      blocks.append(
        Block(
          TextRange(first.range.start, lines[index].range.end), in: text,
          followsBlank: first.followsBlank))
      index += 1
    }
    return blocks
  }

  private struct Line {
    let range: TextRange
    let followsBlank: Bool
  }

  private static func lines(of text: Text) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var followsBlank = true
    func endLine(at end: Int) {
      if let line = text.trimmed(TextRange(start, end)) {
        lines.append(Line(range: line, followsBlank: followsBlank))
        followsBlank = false
      } else {
        followsBlank = true
      }
    }
    text.utf8.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        // Only these bytes begin a line end.
        guard byte < 0x0E || byte == 0xC2 || byte == 0xE2,
          let length = text.lineEndLength(at: offset)
        else {
          offset += 1
          continue
        }
        endLine(at: offset)
        offset += length
        start = offset
      }
      endLine(at: bytes.count)
    }
    return lines
  }

  // MARK: Hard wrapping

  /// The widest that lines are when somebody else broke them.
  private static let widestWrap = 100
  private static let narrowestWrap = 40

  /// The column at which the text was broken into lines; none where a line is a paragraph.
  ///
  /// Broken lines are nearly as long as each other, and two in five go on with a small letter, or
  /// fewer do and four in five stop at a letter. A tenth may be longer (addresses, tables).
  private static func wrappedWidth(_ lines: [Line], in text: Text) -> Int? {
    var lengths = [Int](repeating: 0, count: widestWrap + 2)
    for line in lines {
      let length =
        text.codePointOffset(of: line.range.end)
        - text.codePointOffset(of: line.range.start)
      lengths[min(length, widestWrap + 1)] += 1
    }
    guard lines.count > 2, lengths[widestWrap + 1] * 10 <= lines.count else { return nil }
    // The longest lines but the last twentieth of them.
    var width = widestWrap
    var longer = lengths[widestWrap + 1]
    while width > narrowestWrap, longer + lengths[width] <= lines.count / 20 {
      longer += lengths[width]
      width -= 1
    }
    guard width > narrowestWrap else { return nil }
    var (pairs, full, broken, open) = (0, 0, 0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank {
      pairs += 1
      guard isFull(line, before: next, width: width, in: text) else { continue }
      full += 1
      if isSmallLetter(text.utf8[next.range.start]) { broken += 1 }
      if isSmallLetter(text.utf8[line.range.end - 1]) { open += 1 }
    }
    let isBroken = broken * 10 >= full * 4 || broken > 0 && open * 10 >= full * 8
    return full >= 2 && full * 10 >= pairs * 6 && isBroken ? width : nil
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Whether the first word of the next line would not have fitted on a line.
  private static func isFull(_ line: Line, before next: Line, width: Int, in text: Text) -> Bool {
    let length =
      text.codePointOffset(of: line.range.end)
      - text.codePointOffset(of: line.range.start)
    let word = text.utf8[next.range.start..<next.range.end].prefix { $0 > 0x20 }.prefix(200).count
    // Editors break at columns that differ a little, so a few columns of room still count as full.
    return length + 1 + word > width - 8
  }

  private static func isContinued(
    _ line: Line, by next: Line, width: Int, in text: Text
  ) -> Bool {
    guard !next.followsBlank, isFull(line, before: next, width: width, in: text) else {
      return false
    }
    let start = text.utf8[next.range.start]
    let bullets = "*->".utf8
    return
      !(bullets.contains(start) && next.range.length > 1
      && text.utf8[next.range.start + 1] == 0x20)
  }
}
