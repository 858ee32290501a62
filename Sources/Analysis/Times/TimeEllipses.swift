internal import Articles

/// Completes ranges whose halves share a month or a half of the day: `May 5–7`, `5 to 7 p.m.`
struct TimeEllipses {
  let tokens: Tokens
  let sentence: Range<Int>

  /// Adds the halves that are only a number, each in its place.
  func complete(_ findings: [TimeFinding]) -> [TimeFinding] {
    var completed: [TimeFinding] = []
    for (index, finding) in findings.enumerated() {
      let previous = index > 0 ? findings[index - 1].tokens.upperBound : sentence.lowerBound
      let next =
        index + 1 < findings.count ? findings[index + 1].tokens.lowerBound : sentence.upperBound
      if let before = before(finding, from: max(previous, sentence.lowerBound)) {
        completed.append(before)
      }
      completed.append(finding)
      if let after = after(finding, until: next) { completed.append(after) }
    }
    return completed
  }

  /// `5` of `5 to 7 p.m.` and of `5–7 May`.
  private func before(_ finding: TimeFinding, from start: Int) -> TimeFinding? {
    let index = finding.tokens.lowerBound - 2
    guard index >= start, joins(index + 1), let number = number(index) else { return nil }
    switch finding.reading.meaning {
    case .clock(let time, let day):
      guard tokens[finding.tokens.lowerBound].folded.utf8.count <= 5, (1...12).contains(number),
        introduces(index)
      else { return nil }
      // `11 to 1 p.m.` began in the morning.
      let half = time.hour >= 12 && number % 12 <= time.hour % 12 ? 12 : 0
      var other = time
      other.hour = number % 12 + half
      other.minute = nil
      return finding.with(.clock(other, on: day), tokens: index..<index + 1)
    case .calendar(.day(let month, let day), let year):
      guard number < day, tokens[finding.tokens.lowerBound].kind != .word,
        tokens[index + 1].isHyphen || introduces(index)
      else { return nil }
      return finding.with(
        .calendar(.day(month: month, day: number), of: year), tokens: index..<index + 1)
    default: return nil
    }
  }

  /// `7` of `May 5–7`.
  private func after(_ finding: TimeFinding, until end: Int) -> TimeFinding? {
    let index = finding.tokens.upperBound + 1
    guard index < end, joins(index - 1), let number = number(index),
      case .calendar(.day(let month, let day), let year) = finding.reading.meaning,
      tokens[finding.tokens.upperBound - 1].kind != .word, number > day, number <= 31,
      index + 1 >= sentence.upperBound || tokens[index + 1].kind == .mark
        || TimeContext.continuations.contains(tokens[index + 1].folded)
    else { return nil }
    return finding.with(
      .calendar(.day(month: month, day: number), of: year), tokens: index..<index + 1)
  }

  private func joins(_ index: Int) -> Bool {
    tokens[index].isHyphen
      || ["to", "and", "or", "through", "until"].contains(tokens[index].folded)
  }

  private func introduces(_ index: Int) -> Bool {
    tokens[index + 1].isHyphen
      || index > sentence.lowerBound
        && ["from", "between", "at"].contains(tokens[index - 1].folded)
  }

  private func number(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number, token.folded.utf8.count <= 2 else { return nil }
    return Int(token.folded)
  }
}

extension TimeFinding {
  fileprivate func with(_ meaning: TimeMeaning, tokens: Range<Int>) -> TimeFinding {
    TimeFinding(tokens: tokens, reading: TimeReading(meaning), rule: rule)
  }
}
