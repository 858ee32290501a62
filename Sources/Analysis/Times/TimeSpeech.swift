internal import Articles

/// Which times of an article stand in somebody’s words, and when those were said.
struct TimeSpeech {
  private let tokens: Tokens
  /// The words between quotation marks, in the order of the text; scare quotes are none.
  private let speech: [Range<Int>]

  /// Fewer words in quotation marks are a title or a doubt, not what somebody said.
  private static let shortest = 4

  init(_ tokens: Tokens, marks: QuotationMarks) {
    self.tokens = tokens
    speech = marks.outermost.map { marks.stretches[$0].content }
      .filter { $0.count >= Self.shortest }
  }

  /// Whether a stretch lies in somebody’s words.
  func holds(_ stretch: Range<Int>) -> Bool {
    let index = speech.boundary { $0.upperBound >= stretch.upperBound }
    return index < speech.count && speech[index].lowerBound <= stretch.lowerBound
  }

  /// The time that says when the words of a paragraph were said: `“…,” she said on Friday`.
  ///
  /// It stands outside the marks beside a verb of speech, and no other verb parts the two.
  func day(among findings: [TimeFinding]) -> TimeFinding? {
    findings.first { !holds($0.tokens) && $0.isDate && isBesideCue($0.tokens) }
  }

  private func isBesideCue(_ time: Range<Int>) -> Bool {
    let reach = 6
    var index = time.lowerBound - 1
    while index >= max(0, time.lowerBound - reach), !isEdge(index) {
      if isCue(index) { return true }
      index -= 1
    }
    index = time.upperBound
    while index < min(tokens.all.count, time.upperBound + reach), !isEdge(index) {
      if isCue(index) { return true }
      index += 1
    }
    return false
  }

  private func isCue(_ index: Int) -> Bool {
    CueVerbs[tokens[index].folded]?.plain?.family == .speech
  }

  /// Whether what lies behind a token belongs to another clause.
  private func isEdge(_ index: Int) -> Bool {
    tokens[index].kind == .mark && !tokens[index].isHyphen && tokens[index].folded != ","
      || ["that", "who", "which", "when"].contains(tokens[index].folded)
  }
}

extension TimeFinding {
  /// Whether its words name a day, a part of one, or a longer time of the calendar.
  fileprivate var isDate: Bool {
    switch reading.meaning {
    case .weekday, .weekdayBeside, .weekdayOfWeek, .dayOfMonth, .dayOfMonthAway: true
    case .calendar, .period: true
    case .clock(_, on: let day), .dayPart(_, on: let day): day != nil
    default: false
    }
  }
}
