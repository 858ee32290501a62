internal import Articles

extension TensionRule {
  /// A date that falls on another weekday, and a day that no calendar has.
  static let weekday = TensionRule(
    "weekday", "the name of a day is held against the calendar, as is the number of a month’s days",
    example: "The ferry sank on [Tuesday], [May 30, 2018]."
  ) { (article: CheckedArticle) in
    var findings = TensionFindings()
    // Datelines and notes beside the article name days too.
    for text in [article.text, article.aside] {
      for line in text.lines {
        for index in line.times {
          let check = WeekdayCheck(article: text, line: line, time: index)
          if let tension = check.missingDay { findings.tensions.append(tension) }
          guard let named = check.named else { continue }
          findings.compared += 1
          if let tension = check.tension(named) { findings.tensions.append(tension) }
        }
      }
    }
    return findings
  }
}

private struct WeekdayCheck {
  let article: TimedText
  let line: TimedText.Line
  let time: Int

  private var told: TimedText.Told { article.times[time] }

  /// A day with the name that stands beside it.
  struct Named {
    let weekday: Int
    /// Where the name stands.
    let name: Int
    let date: Range<Int>
    let day: CalendarDate
  }

  /// The date with its weekday: `Tuesday, May 30, 2018`, `Tuesday (30 May 2018)`.
  var named: Named? {
    let span = told.tokens
    guard told.time.kind == .date || told.time.kind == .time, let day = told.time.earliest,
      day == told.time.latest, told.time.writesYear(article.tokens.all[span])
    else { return nil }
    let inside = span.first { weekday($0, isInDate: true) != nil }
    guard let name = inside ?? nameBefore(span), let weekday = weekday(name, isInDate: true)
    else { return nil }
    var date = span
    if name == span.lowerBound {
      let rest = (name + 1..<span.upperBound).drop { article.tokens[$0].kind == .mark }
      date = (rest.first ?? name)..<span.upperBound
    } else if span.contains(name) {
      date = span.lowerBound..<name
      guard date.contains(where: { article.tokens[$0].kind == .number }) else { return nil }
      // `30 May 2018, a Tuesday`: the marks between belong to neither.
      while let last = date.last, article.tokens[last].kind == .mark { date = date.dropLast() }
    }
    return Named(weekday: weekday, name: name, date: date, day: day)
  }

  /// The day that a word names; short names such as `Wed.` only within a date.
  private func weekday(_ token: Int, isInDate: Bool = false) -> Int? {
    let word = article.tokens[token].folded
    guard article.tokens[token].isCapitalised, word.utf8.count > 5 || isInDate else { return nil }
    if let day = TimeWords.weekday(word) { return day }
    guard isInDate, (3...4).contains(word.utf8.count) else { return nil }
    return dayNames.firstIndex { $0.lowercased().hasPrefix(word.prefix(3)) }.map { $0 + 1 }
  }

  /// A weekday that only a mark parts from the date.
  private func nameBefore(_ span: Range<Int>) -> Int? {
    let mark = article.word(span.lowerBound - 1, in: line)
    guard mark == "(" || mark == ",", line.tokens.contains(span.lowerBound - 2),
      weekday(span.lowerBound - 2) != nil
    else { return nil }
    let before = article.word(span.lowerBound - 3, in: line)
    // `Sunday, Monday, May 28, 2018` and `last Tuesday, May 30, 2018` differ by more.
    return TimeWords.weekday(before) == nil && before != "," ? span.lowerBound - 2 : nil
  }

  func tension(_ named: Named) -> Tension? {
    guard named.day.weekday != named.weekday else { return nil }
    let (said, real) = (dayNames[named.weekday - 1], dayNames[named.day.weekday - 1])
    let near = (-3...3).compactMap { named.day.adding(days: $0) }
      .first { $0.weekday == named.weekday }
    return Tension(
      what: "\(written(named.day)) was a \(real), the text says \(said)",
      left: article.statement(named.name..<named.name + 1),
      right: .words(article.statement(named.date)),
      reasons: near.map { ["the nearest \(said) is \(written($0))"] } ?? [])
  }

  /// A day that its month does not have: `February 30`, `29 February 2017`.
  var missingDay: Tension? {
    let value = told.time.value
    guard told.time.kind == .date || told.time.kind == .time, told.time.earliest == nil,
      value.utf8.count >= 10, !value.contains("W")
    else { return nil }
    let parts = value.prefix(10).split(separator: "-").map(String.init)
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return nil }
    // Without a year, a leap year may be meant.
    let year = Int(parts[0]) ?? 2000
    guard (1...9999).contains(year),
      !(1...CalendarDate.daysIn(month: month, of: year)).contains(day)
    else { return nil }
    let days = CalendarDate.daysIn(month: month, of: year)
    let whose = Int(parts[0]).map { " \($0)" } ?? ""
    return Tension(
      what: "\(monthNames[month - 1])\(whose) has \(days) days, the text says \(day)",
      left: article.statement(told.tokens), right: .calendar)
  }
}
