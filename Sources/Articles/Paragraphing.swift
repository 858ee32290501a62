extension Article {
  /// Makes an article whose whole text is body, a paragraph a line, with nothing set aside.
  ///
  /// The digest is left empty: there were no bytes to read.
  package init(body: String, handle: String = "article", date: DocumentDate? = nil) {
    let text = Text(body)
    let paragraphs = Self.lines(of: text).enumerated().map { index, range in
      Paragraph(number: index + 1, range: range, zone: .body)
    }
    self.init(
      handle: handle, text: text,
      origin: Origin(path: nil, sha256: "", format: "text", encoding: "utf-8"),
      metadata: Metadata(date: date),
      zones: paragraphs.map { Zone(.body, $0.range, reason: "all of the text is body") },
      paragraphs: paragraphs)
  }

  /// Finds the lines of a text that hold more than white space, trimmed at both ends.
  ///
  /// A line ends at LF, CR, CRLF, vertical tab, form feed, U+0085, U+2028 or U+2029.
  package static func lines(of text: Text) -> [TextRange] {
    var lines: [TextRange] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      guard let length = text.lineEndLength(at: offset) else {
        offset += 1
        continue
      }
      if let line = text.trimmed(TextRange(start, offset)) { lines.append(line) }
      offset += length
      start = offset
    }
    if let line = text.trimmed(TextRange(start, text.count)) { lines.append(line) }
    return lines
  }
}

extension Text {
  /// The number of bytes of the line end at an offset; none where no line ends.
  package func lineEndLength(at offset: Int) -> Int? {
    switch utf8[offset] {
    case 0x0D: offset + 1 < count && utf8[offset + 1] == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: 1
    case 0xC2 where offset + 1 < count && utf8[offset + 1] == 0x85: 2
    case 0xE2
    where offset + 2 < count && utf8[offset + 1] == 0x80 && (utf8[offset + 2] | 1) == 0xA9: 3
    default: nil
    }
  }

  /// The number of bytes of the white space or invisible filler at an offset; none elsewhere.
  ///
  /// Counts the ASCII blanks, NBSP, U+0085, U+1680, U+2000–U+200B, U+2028, U+2029, U+202F,
  /// U+205F, U+2060, U+3000 and the byte order mark.
  package func spaceLength(at offset: Int) -> Int? {
    let first = utf8[offset]
    if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : nil }
    guard offset + 1 < count else { return nil }
    let second = utf8[offset + 1]
    if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : nil }
    guard offset + 2 < count else { return nil }
    let third = utf8[offset + 2]
    let isSpace =
      switch (first, second) {
      case (0xE1, 0x9A): third == 0x80
      case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
      case (0xE2, 0x81): third == 0x9F || third == 0xA0
      case (0xE3, 0x80): third == 0x80
      case (0xEF, 0xBB): third == 0xBF
      default: false
      }
    return isSpace ? 3 : nil
  }

  /// The stretch without white space at its ends; none where nothing is left.
  package func trimmed(_ range: TextRange) -> TextRange? {
    var (start, end) = (range.start, range.end)
    while start < end, let length = spaceLength(at: start) { start += length }
    while end > start {
      var last = end - 1
      while last > start, utf8[last] & 0xC0 == 0x80 { last -= 1 }
      guard spaceLength(at: last) == end - last else { break }
      end = last
    }
    return start < end ? TextRange(start, end) : nil
  }
}
