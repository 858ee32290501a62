internal import Articles

extension TensionRule {
  /// Something told as past that lies behind the document date.
  static let toldTense = TensionRule(
    "told in the wrong time", "what is told as past is held against the document date",
    example: "[The dam broke on June 3, 2019], and nine people drowned."
  ) { (article: CheckedArticle) in
    var findings = TensionFindings()
    guard let date = article.date else { return findings }
    for line in article.lines {
      for index in line.times {
        guard let entry = article.entry(of: index), entry.time == index else { continue }
        let check = ToldTenseCheck(article: article, line: line, entry: entry)
        guard check.isWrittenDate else { continue }
        findings.compared += 1
        guard let day = article.times[index].time.earliest, day > date, check.isPast else {
          continue
        }
        findings.tensions.append(check.tension(day, date))
      }
    }
    return findings
  }
}

private struct ToldTenseCheck {
  let article: CheckedArticle
  let line: CheckedArticle.Line
  let entry: TimelineEntry

  private var told: CheckedArticle.Told { article.times[entry.time] }

  var isWrittenDate: Bool {
    [.date, .time].contains(told.time.kind) && told.time.modifier == nil
      && told.time.writesYear(article.tokens.all[told.tokens])
  }

  /// Whether the verb of the date is a finite past, and nothing in the sentence looks ahead.
  var isPast: Bool {
    guard let head = entry.head, head.kind == .verb, !head.isState,
      [.happened, .planned].contains(entry.factuality)
    else { return false }
    let verb = article.tokens.index(after: head.range.start)
    let word = article.tokens[verb].folded
    guard TimeTense.isPast(article.tokens[verb]) || isParticiple(verb), CueVerbs[word] == nil,
      !Self.plans.contains(word), isDated(by: verb)
    else { return false }
    let around =
      max(
        line.tokens.lowerBound, verb - 25)..<min(
        line.tokens.upperBound, told.tokens.upperBound + 25)
    let looksAhead = around.contains { Self.ahead.contains(article.tokens[$0].folded) }
    return !looksAhead && isFinite(verb)
  }

  private func isParticiple(_ verb: Int) -> Bool {
    ["was", "were"].contains(article.word(verb - 1, in: line))
      && article.article[PartsOfSpeech.self].all[verb] == .verb
      && !article.tokens[verb].folded.hasSuffix("ing")
  }

  /// Whether it is the verb of a main clause: one with `was`, or right behind its subject.
  private func isFinite(_ verb: Int) -> Bool {
    let before = (max(line.tokens.lowerBound, verb - 4)..<verb).map { article.tokens[$0].folded }
    guard !before.contains(where: { ["to", "be", "not", "n't", "never"].contains($0) }) else {
      return false
    }
    if before.suffix(2).contains(where: { ["was", "were", "had"].contains($0) }) { return true }
    guard verb < told.tokens.lowerBound else { return true }
    // `a bond issued in 2030 …` has another finite verb: what follows the time must end the clause.
    let end = told.tokens.upperBound
    guard end < line.tokens.upperBound else { return true }
    let parts = article.article[PartsOfSpeech.self].all
    let clause = end..<min(end + 8, line.tokens.upperBound)
    for token in clause {
      if article.tokens[token].kind == .mark { return true }
      if parts[token] == .verb || parts[token] == .auxiliary { return false }
    }
    return true
  }

  /// Whether `in` or `on` ties the date to the verb, with neither a mark nor another verb between.
  private func isDated(by verb: Int) -> Bool {
    let preposition = article.word(told.tokens.lowerBound - 1, in: line)
    let isBare = TimeWords.weekday(article.tokens[told.tokens.lowerBound].folded) != nil
    guard ["in", "on", "at"].contains(preposition) || isBare else { return false }
    guard verb < told.tokens.lowerBound else {
      // `On June 3, 2019 the dam broke.`
      return told.tokens.lowerBound - line.tokens.lowerBound <= 1
        && verb - told.tokens.upperBound <= 10
    }
    let between = verb + 1..<told.tokens.lowerBound
    return between.count <= 10
      && !between.contains {
        let token = article.tokens[$0]
        return token.kind == .mark && !token.isHyphen
          || ["to", "for", "until", "by"].contains(token.folded)
      }
  }

  func tension(_ day: CalendarDate, _ date: CalendarDate) -> Tension {
    let days = day.dayNumber - date.dayNumber
    let words = article.quoted(told.time.range)
    return Tension(
      what: "\(words) is told as past and begins \(counted(days: days)) after the document date",
      left: article.statement(entry), right: .documentDate, apart: days,
      reasons: ["the document date is \(date); it or the date told may be wrong"])
  }

  /// Verbs that speak on some day of another.
  private static let plans: Set<String> = [
    "scheduled", "planned", "expected", "set", "slated", "delayed", "postponed", "extended",
    "moved", "pushed", "signed", "agreed", "booked", "approved", "announced", "projected",
    "forecast", "estimated", "targeted", "called", "promised", "pledged", "proposed", "rescheduled",
    "fixed", "awarded", "chosen", "selected", "picked", "named", "won", "put", "brought",
  ]

  private static let ahead: Set<String> = [
    "will", "'ll", "wo", "would", "shall", "may", "might", "could", "should", "if", "when",
    "expected", "scheduled", "planned", "plans", "plan", "due", "expires", "until", "deadline",
    "upcoming", "next", "forecast", "forecasts", "predicted", "predicts", "set", "target",
    "imagine",
    "fictional", "novel", "sequel", "future",
  ]
}
