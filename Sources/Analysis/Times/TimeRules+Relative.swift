extension TimeRules {
  /// Days said by their distance.
  static let relativeDays: [TimeRule] = [
    TimeRule("today", "today", "it opens [today] = 2018-05-30") { m in
      TimeReading(.period(.day, 0, from: .document))
    },
    TimeRule("yesterday", "yesterday", "it opened [yesterday] = 2018-05-29") { m in
      TimeReading(.period(.day, -1, from: .document))
    },
    TimeRule("tomorrow", "tomorrow", "it opens [tomorrow] = 2018-05-31") { m in
      TimeReading(.period(.day, 1, from: .document))
    },
    TimeRule(
      "day before yesterday", "the day before yesterday",
      "it opened [the day before yesterday] = 2018-05-28"
    ) { m in
      TimeReading(.period(.day, -2, from: .document))
    },
    TimeRule(
      "day after tomorrow", "the day after tomorrow",
      "it opens [the day after tomorrow] = 2018-06-01"
    ) { m in
      TimeReading(.period(.day, 2, from: .document))
    },
    TimeRule("tonight", "tonight", "it opens [tonight] = 2018-05-30TNI") { m in
      TimeReading(.dayPart(.night, on: .period(.day, 0, from: .document)))
    },
    TimeRule("last night", "last night", "it opened [last night] = 2018-05-29TNI") { m in
      TimeReading(.dayPart(.night, on: .period(.day, -1, from: .document)))
    },
    TimeRule("overnight", "overnight", "rain fell [overnight] = 2018-05-29TNI") { m in
      guard m.tokenAfter()?.kind != .word || ["in", "on", "and", "as", "after"].contains(m.after())
      else { return nil }
      return TimeReading(.dayPart(.night, on: .period(.day, -1, from: .document)))
    },
    TimeRule(
      "this part of the day", "this|yesterday|tomorrow DAYPART",
      "it opened [this morning] = 2018-05-30TMO"
    ) { m in
      guard let part = part(m) else { return nil }
      let days = m.has("this") ? 0 : m.has("yesterday") ? -1 : 1
      return TimeReading(.dayPart(part, on: .period(.day, days, from: .document)))
    },
    TimeRule("weekday", "WEEKDAY", "it opened [Tuesday] = 2018-05-29") { m in
      guard let day = m[.weekday], !isName(m) else { return nil }
      return TimeReading(.weekday(day, .open))
    },
    TimeRule(
      "weekday beside the told", "the? previous|preceding|following WEEKDAY",
      "It fell on May 4. It rose [the following Monday] = 2018-05-07"
    ) { m in
      m[.weekday].map { TimeReading(.weekdayBeside($0, isAfter: m.has("following"))) }
    },
    TimeRule(
      "chosen weekday", "last|this|next|past|coming WEEKDAY", "it opened [last Friday] = 2018-05-25"
    ) { m in
      m[.weekday].map { TimeReading(.weekday($0, choice(m))) }
    },
    TimeRule(
      "weekday of a week", "WEEKDAY of? last|this|next week",
      "it opened on [Friday last week] = 2018-05-25"
    ) { m in
      m[.weekday].map {
        TimeReading(.weekdayOfWeek($0, m.has("last") ? -1 : m.has("next") ? 1 : 0))
      }
    },
    TimeRule(
      "week and weekday", "last|next week WEEKDAY", "it opened [last week Friday] = 2018-05-25"
    ) { m in
      m[.weekday].map { TimeReading(.weekdayOfWeek($0, m.has("last") ? -1 : 1)) }
    },
    TimeRule(
      "day of a month that is not named", "the ORDINALDAY", "it closed on [the 15th] = 2018-05-15"
    ) { m in
      guard let day = m[.ordinalDay], ["on", "by", "until", "of"].contains(m.before()),
        m.tokens[m.covered.upperBound - 1].kind == .mixed,
        m.tokenAfter().map({ $0.kind != .word || ["and", "at", "of", "in"].contains($0.folded) })
          ?? true
      else { return nil }
      if m.after() == "of", m.after(2) != "this" { return nil }
      // `from the 19th century to the 21st`.
      if m.sentence.contains(where: { ["century", "centuries"].contains(m.tokens[$0].folded) }) {
        return nil
      }
      return TimeReading(.dayOfMonth(day, weekday: nil))
    },
  ]

  /// Weeks, months and longer periods said by their distance.
  static let relativePeriods: [TimeRule] = [
    TimeRule(
      "period after next", "the UNIT after next", "it opens [the week after next] = 2018-W24"
    ) { m in
      periodBeyond(m, 2)
    },
    TimeRule(
      "period before last", "the UNIT before last", "it fell [the week before last] = 2018-W20"
    ) { m in
      periodBeyond(m, -2)
    },
    TimeRule(
      "day of a month away", "the? ORDINALDAY of last|this|next month",
      "it opens on [the 15th of next month] = 2018-06-15"
    ) { m in
      m[.ordinalDay].map {
        TimeReading(.dayOfMonthAway($0, months: m.has("last") ? -1 : m.has("next") ? 1 : 0))
      }
    },
    TimeRule(
      "part of the current period", "earlier|later in the UNIT",
      "it opens [later in the year] = 2018"
    ) { m in
      m.unit.flatMap { $0 >= .day ? TimeReading(.period($0, 0, from: .document)) : nil }
    },
    TimeRule(
      "relative period", "last|this|next|current UNIT", "it fell [last week] = 2018-W21"
    ) { m in
      guard let unit = m.unit, unit >= .weekend, unit != .fortnight else { return nil }
      if m.before() == "the" || m.after() == "-" { return nil }
      if m.has("current"), unit == .weekend || m.after() == "account" { return nil }
      let count = m.has("last") ? -1 : m.has("next") ? 1 : 0
      return TimeReading(.period(unit, count, from: .document))
    },
    TimeRule(
      "current period", "the current UNIT", "so far in [the current quarter] = 2018-Q2"
    ) { m in
      guard let unit = m.unit, unit >= .week else { return nil }
      return TimeReading(.period(unit, 0, from: .document))
    },
    TimeRule(
      "quarter before or after", "the last|past|previous|next|coming quarter",
      "it fell in [the last quarter] = 2018-Q1"
    ) { m in
      guard m.after() != "of" else { return nil }
      let count = m.has(["next", "coming"]) ? 1 : -1
      return TimeReading(.period(.quarter, count, from: .document))
    },
    TimeRule("the weekend", "the weekend", "held over [the weekend] = 2018-W21-WE") { m in
      ["'s", "of", "-"].contains(m.after()) ? nil : TimeReading(.weekend)
    },
    TimeRule(
      "that period", "the|that same? UNIT|DAYPART",
      "It fell on May 4. [That day] = 2018-05-04 it rose again"
    ) { m in
      guard m.has("that") || m.has("same") else { return nil }
      if let part = part(m) {
        return TimeReading(.dayPart(part, on: .period(.day, 0, from: .told)))
      }
      guard let unit = m.unit, unit >= .day, m.after() != "'s" else { return nil }
      return TimeReading(.period(unit, 0, from: .told))
    },
    TimeRule(
      "period before or after", "the previous|preceding|prior|following|next UNIT|DAYPART",
      "It fell on May 4, and [the next day] = 2018-05-05 it rose"
    ) { m in
      let count = m.has(["following", "next"]) ? 1 : -1
      if let part = part(m) {
        return TimeReading(.dayPart(part, on: .period(.day, count, from: .told)))
      }
      guard let unit = m.unit, unit >= .day else { return nil }
      if m.has("next"), unit > .day, isWithin(m) {
        return TimeReading(.duration([TimeLength(count: 1, unit: unit)], .fromAnchor))
      }
      return TimeReading(.period(unit, count, from: .told))
    },
    TimeRule(
      "same period of a year",
      "the same period|time|UNIT of|,? the? YEARDATE|YEAR",
      "It rose in April from [the same period last year] = 2017-04"
    ) { m in
      TimeReading(.samePart(m.unit, of: year(m)))
    },
    TimeRule(
      "same period so long ago",
      "the same period|time|UNIT DURATION ago|earlier|before",
      "It rose in April from [the same month a year ago] = 2017-04"
    ) { m in
      guard case .duration(let lengths, _)? = m.readings(.duration).first?.meaning,
        let length = lengths.first, length.unit == .year, let years = Int(exactly: length.count)
      else { return nil }
      return TimeReading(.samePart(m.unit, of: .told(-years)))
    },
  ]

  private static func periodBeyond(_ m: TimeMatch, _ count: Int) -> TimeReading? {
    guard let unit = m.unit, unit >= .week else { return nil }
    return TimeReading(.period(unit, count, from: .document))
  }

  static func choice(_ m: TimeMatch) -> TimeChoice {
    if m.has(["last", "past"]) { return .last }
    if m.has(["next", "coming"]) { return .next }
    return m.has("this") ? .this : .open
  }

  static func part(_ m: TimeMatch) -> DayPart? {
    m[[.dayPart, .dayParts]].flatMap {
      DayPart.allCases.indices.contains($0) ? DayPart.allCases[$0] : nil
    }
  }

  /// Whether a preposition before it makes it a stretch: `in the next year`.
  static func isWithin(_ m: TimeMatch) -> Bool {
    ["in", "over", "within", "during", "for", "throughout", "through"].contains(m.before())
  }

  /// Whether a weekday is a part of a name: `the Sunday Herald`, `Sheffield Wednesday`.
  private static func isName(_ m: TimeMatch) -> Bool {
    if let next = m.tokenAfter(), next.isCapitalised, TimeContext.newspapers.contains(next.folded),
      next.folded != "night"
    {
      return true
    }
    if m.after() == "night", m.tokenAfter()?.isCapitalised ?? false, m.after(2) == "live" {
      return true
    }
    // `the Sunday Courier`, against `the Sunday Market Street burned`.
    if m.before() == "the", let next = m.tokenAfter(), next.isCapitalised, next.kind == .word,
      !m.startsSentence
    {
      return true
    }
    return ["sheffield", "ruby", "bloody", "super", "wednesday"].contains(m.before())
  }
}
