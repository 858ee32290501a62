internal import Articles

/// How an article writes dates and clock times in digits.
struct DateConvention {
  /// Whether `5/6/2018` is the fifth of June.
  let writesDayFirst: Bool
  /// Whether `5.30` may be a time of the clock.
  let writesDottedTimes: Bool

  /// Whether hours are counted to 24, as `17:30` shows.
  let counts24Hours: Bool

  /// Reads the convention from the article’s other dates and times.
  init(_ tokens: Tokens, _ text: Text) {
    writesDayFirst = Self.writesDayFirst(tokens)
    writesDottedTimes = Self.writesDottedTimes(tokens, text)
    counts24Hours = Self.counts24Hours(tokens)
  }

  private static func counts24Hours(_ tokens: Tokens) -> Bool {
    tokens.all.indices.dropLast(2).contains { index in
      tokens[index].kind == .number && tokens[index + 1].folded == ":"
        && tokens[index + 2].folded.utf8.count == 2
        && Int(tokens[index].folded).map { (13...23).contains($0) } ?? false
        && (index == 0 || tokens[index - 1].folded != ":")
    }
  }

  /// Whether a clock time with a point and `a.m.` or `p.m.` stands somewhere.
  private static func writesDottedTimes(_ tokens: Tokens, _ text: Text) -> Bool {
    tokens.all.indices.contains { index in
      let token = tokens[index]
      guard token.kind == .mixed || token.kind == .number,
        let numeral = TimeNumeral(text.utf8[token.range.start..<token.range.end])
      else { return false }
      if numeral.classes.contains(.gluedDotted) { return true }
      guard numeral.classes.contains(.dottedClock), index + 1 < tokens.all.count else {
        return false
      }
      return ["am", "pm", "a.m.", "p.m.", "a.m", "p.m"].contains(tokens[index + 1].folded)
    }
  }

  /// Whether `5/6/2018` is the fifth of June, by the evidence of the article's other dates.
  ///
  /// A date that can only be read one way decides; else the order in which months are written out.
  /// Without either it is the American order.
  private static func writesDayFirst(_ tokens: Tokens) -> Bool {
    var written = 0
    for index in tokens.all.indices.dropLast(2) where tokens[index].kind == .number {
      let next = tokens[index + 1]
      if next.folded == "/", index + 4 < tokens.all.count, tokens[index + 3].folded == "/",
        let first = Int(tokens[index].folded), let second = Int(tokens[index + 2].folded)
      {
        if (13...31).contains(first), (1...12).contains(second) { return true }
        if (13...31).contains(second), (1...12).contains(first) { return false }
      }
      // `30 May 2018` against `May 30, 2018`.
      if next.isCapitalised, tokens[index + 2].kind == .number,
        TimeWords.months.contains(next.folded)
      {
        written += 1
      } else if index > 0, next.folded == ",", tokens[index + 2].kind == .number,
        TimeWords.months.contains(tokens[index - 1].folded)
      {
        written -= 1
      }
    }
    return written > 0
  }
}
