extension TerminalText {
  /// Breaks text into lines of so many cells: at blank space, inside a word where it is too long.
  ///
  /// What does not fit in the lines is left out, and a mark says so. Complexity is linear in what is
  /// shown.
  func wrapped(to width: Int, lines maximum: Int, mark: String) -> [TerminalText] {
    if self.width <= width, !isCut { return [self] }
    var lines: [TerminalText] = []
    var start = skipBlank(from: text.startIndex)
    while start < text.endIndex, lines.count < maximum {
      let isLast = lines.count == maximum - 1
      let line = line(from: start, width: width)
      if isLast, line.rest < text.endIndex || isCut {
        lines.append(cutLine(from: start, width: width, mark: mark))
        return lines
      }
      lines.append(TerminalText(visible: text[start..<line.end], width: line.width))
      start = line.rest
    }
    if isCut, let last = lines.popLast() {
      lines.append(TerminalText(visible: last.text + mark, width: last.width + mark.count))
    }
    return lines.isEmpty ? [TerminalText("")] : lines
  }

  private init(visible text: some StringProtocol, width: Int) {
    self.text = String(text)
    self.width = width
  }

  /// As much from a place as fits on a line: where it ends, and where the next one starts.
  private func line(
    from start: String.Index, width: Int
  ) -> (end: String.Index, width: Int, rest: String.Index) {
    let scalars = text.unicodeScalars
    var place = start
    var used = 0
    var lastBreak: (end: String.Index, width: Int)?
    for glyph in Glyphs(text, from: start) {
      let isBlank = scalars[place] == " "
      if isBlank, place > start, scalars[scalars.index(before: place)] != " " {
        lastBreak = (place, used)
      }
      // A blank that does not fit is where the line breaks anyway.
      if used + glyph.width > width, !isBlank {
        if let lastBreak { return (lastBreak.end, lastBreak.width, skipBlank(from: lastBreak.end)) }
        // Not even one character fits: it is shown all the same, or there would be no end.
        let end = place > start ? place : glyph.end
        return (end, place > start ? used : glyph.width, skipBlank(from: end))
      }
      used += glyph.width
      place = glyph.end
      if used > width, let lastBreak {
        return (lastBreak.end, lastBreak.width, skipBlank(from: lastBreak.end))
      }
    }
    return (text.endIndex, used, text.endIndex)
  }

  private func cutLine(from start: String.Index, width: Int, mark: String) -> TerminalText {
    let room = Swift.max(0, width - mark.count)
    var end = start
    var used = 0
    for glyph in Glyphs(text, from: start) {
      if used + glyph.width > room { break }
      used += glyph.width
      end = glyph.end
    }
    var shown = text[start..<end]
    while shown.last == " " {
      shown.removeLast()
      used -= 1
    }
    return TerminalText(
      visible: String(shown) + mark.prefix(width), width: used + min(width, mark.count))
  }

  private func skipBlank(from start: String.Index) -> String.Index {
    let scalars = text.unicodeScalars
    var place = start
    while place < text.endIndex, scalars[place] == " " { scalars.formIndex(after: &place) }
    return place
  }
}
