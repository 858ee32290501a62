internal import Articles

extension TimeRules {
  /// Parts of a day.
  static let dayParts: [TimeRule] = [
    TimeRule("part of the day", "the DAYPART", "it fell in [the morning] = 2018-05-30TMO") { m in
      guard let part = part(m),
        ["in", "during", "on", "by", "of", "through", "throughout", "into"].contains(m.before()),
        part != .night || m.before() == "during" || m.before().hasPrefix("through"),
        m.after() != "of"
      else { return nil }
      return TimeReading(.dayPart(part, on: nil))
    },
    TimeRule(
      "dawn or dusk", "dawn|daybreak|sunrise|dusk|sunset|nightfall",
      "it fell before [dawn] = 2018-05-30TMO"
    ) { m in
      guard m.first.casing == .lower,
        ["at", "before", "after", "since", "until", "by", "from", "around"].contains(m.before()),
        m.after() != "of"
      else { return nil }
      let isMorning = m.has(["dawn", "daybreak", "sunrise"])
      return TimeReading(.dayPart(isMorning ? .morning : .evening, on: nil))
    },
    TimeRule(
      "edge of a part of the day", "the|that? early|late -? DAYPART",
      "it fell in [the early morning] = 2018-05-30TMO"
    ) { m in
      guard let part = part(m), m.tokenAfter()?.kind != .word || !isNounAfter(m) else {
        return nil
      }
      return TimeReading(.dayPart(part, on: nil), m.has("early") ? .start : .end)
    },
    TimeRule(
      "middle of a part of the day", "midmorning|midafternoon|mid-morning|mid-afternoon",
      "it fell by [midmorning] = 2018-05-30TMO"
    ) { m in
      TimeReading(
        .dayPart(m.first.folded.hasSuffix("morning") ? .morning : .afternoon, on: nil), .mid)
    },
    TimeRule(
      "middle of a part of the day in two words", "the? mid - DAYPART",
      "it fell by [mid-afternoon] = 2018-05-30TAF"
    ) { m in
      part(m).map { TimeReading(.dayPart($0, on: nil), .mid) }
    },
    TimeRule("at midday", "midday|lunchtime", "it fell at [midday] = 2018-05-30TMI") { m in
      m.tokenAfter()?.kind == .word && !TimeContext.continuations.contains(m.after())
        && !TimeContext.prepositions.contains(m.before()) && m.before() != "at"
        ? nil : TimeReading(.dayPart(.midday, on: nil))
    },
  ]

  /// Holidays, with the year that may be written behind them.
  static let holidays: [TimeRule] = Holiday.all.flatMap { [day($0), recurrence($0)] }

  private static func day(_ holiday: Holiday) -> TimeRule {
    TimeRule(
      holiday.name, "last|next|this? \(holiday.pattern) [of|,|in? YEAR|YEARDATE]?", holiday.example
    ) { m in
      guard m.covered.contains(where: { m.tokens[$0].isCapitalised }) else { return nil }
      let chosen = choice(m)
      let year = chosen == .open ? year(m) : .chosen(chosen)
      return TimeReading(
        .calendar(.holiday(holiday), of: year), holiday.isApproximate ? .approximate : nil)
    }
  }

  private static func recurrence(_ holiday: Holiday) -> TimeRule {
    TimeRule(
      "every \(holiday.name)", "every|each \(holiday.pattern)",
      "it opens [every \(holiday.name)] = \(holiday.recurrence)"
    ) { _ in
      TimeReading(.set(holiday.recurrence))
    }
  }

  /// Days joined with weekdays and parts of the day.
  static let wholeDays: [TimeRule] = [
    TimeRule(
      "weekday and date", "the? WEEKDAYDATE|SHORTWEEKDAY .? ,? DAYDATE",
      "it opens [Sunday, June 3] = 2018-06-03"
    ) { m in
      guard let day = m.readings(.dayDate).last else { return nil }
      return named(day, weekday(m))
    },
    TimeRule(
      "date and weekday", "DAYDATE ,|( WEEKDAYDATE", "it opens [June 3, Sunday] = 2018-06-03"
    ) { m in
      guard let day = m.readings(.dayDate).first else { return nil }
      return named(day, weekday(m))
    },
    TimeRule(
      "weekday the day", "WEEKDAYDATE|SHORTWEEKDAY ,? the? ORDINALDAY",
      "it opened on [Friday the 4th] = 2018-05-04"
    ) { m in
      guard let day = m[.ordinalDay], m.first.isCapitalised, let weekday = weekday(m),
        m.has("the") || m.tokens[m.covered.upperBound - 1].kind == .mixed
      else { return nil }
      // `Friday the second goal fell`: what an ordinal in words counts follows it.
      guard m.tokens[m.covered.upperBound - 1].kind == .mixed || m.tokenAfter()?.kind != .word
      else { return nil }
      return TimeReading(.dayOfMonth(day, weekday: weekday))
    },
    TimeRule("day and part", "DAYDATE ,? PART|DAYPART", "it fell [Friday morning] = 2018-05-25TMO")
    { m in
      onDay(m, partReading(m))
    },
    TimeRule(
      "part on a day", "the? PART|DAYPART on|of DAYDATE",
      "it fell [the morning of May 4] = 2018-05-04TMO"
    ) { m in
      onDay(m, partReading(m))
    },
    TimeRule(
      "early hours", "the? early DURATION of DAYDATE",
      "in [the early hours of Friday] = 2018-05-25TMO"
    ) { m in
      guard m.has("hours"), let day = m.readings(.dayDate).first else { return nil }
      return TimeReading(.dayPart(.morning, on: day.meaning), .start)
    },
    TimeRule(
      "units beyond a day", "DURATION on|from DAYDATE", "it opens [a week from Friday] = 2018-06-08"
    ) { m in
      guard let day = m.readings(.dayDate).first, let length = durationLength(m),
        length.count.isFinite
      else { return nil }
      switch day.meaning {
      case .weekday(let day, _) where length.unit == .week:
        return TimeReading(.beyond(.weekday(day, .this), length.count, .week))
      case .period(.day, _, .document) where m.has("from"), .calendar where m.has("from"):
        return TimeReading(.beyond(day.meaning, length.count, length.unit))
      default: return nil
      }
    },
  ]

  /// Days joined with times of the clock.
  static let dayAndTime: [TimeRule] = [
    TimeRule("time on a day", "CLOCK on? ,? DAYDATE", "it ended [5 p.m. Friday] = 2018-05-25T17:00")
    { m in
      onDay(m, m.readings(.clock).first)
    },
    TimeRule(
      "time and part of a day", "CLOCK|HOUR|DOTTEDCLOCK on? PARTDATE",
      "it ends at [two o’clock this afternoon] = 2018-05-30T14:00"
    ) { m in
      guard case .dayPart(let part, on: let day?)? = m.readings(.partDate).first?.meaning else {
        return nil
      }
      if m.readings(.clock).isEmpty, m.before() != "at", m.before() != "by" { return nil }
      guard var time = clock(m) else { return nil }
      (time.hour, time.isOpen) = (hour(time.hour, in: part), false)
      return TimeReading(.clock(time, on: day))
    },
    TimeRule("day and time", "DAYDATE ,? CLOCK", "it ended [Friday 5 p.m.] = 2018-05-25T17:00") {
      m in
      onDay(m, m.readings(.clock).first)
    },
    TimeRule(
      "time in a part of the day", "CLOCK|HOUR in the? PART|DAYPART",
      "at [5 o’clock in the morning] = 2018-05-30T05:00"
    ) { m in
      guard var time = clock(m), case .dayPart(let part, _)? = partReading(m)?.meaning else {
        return nil
      }
      (time.hour, time.isOpen) = (hour(time.hour, in: part), false)
      return TimeReading(.clock(time, on: nil))
    },
  ]

  /// A date with the name of its day, which tells the year where none is written.
  private static func named(_ day: TimeReading, _ weekday: Int?) -> TimeReading? {
    guard case .calendar(let part, let year) = day.meaning else { return nil }
    guard case .day(let month, let number) = part, case .chosen(.open) = year, let weekday else {
      return day
    }
    return TimeReading(
      .calendar(.namedDay(month: month, day: number, weekday: weekday), of: year), day.modifier)
  }

  private static func durationLength(_ m: TimeMatch) -> TimeLength? {
    guard case .duration(let lengths, _)? = m.readings(.duration).first?.meaning else { return nil }
    return lengths.combined
  }

  /// Whether a part of a day describes the noun behind it: `an early evening stroll`.
  private static func isNounAfter(_ m: TimeMatch) -> Bool {
    !TimeContext.prepositions.contains(m.after())
      && !TimeContext.continuations.contains(m.after())
  }

  /// The weekday that a piece names, by a rule or by its word.
  private static func weekday(_ m: TimeMatch) -> Int? {
    if let day = m[.shortWeekday] { return day }
    guard case .weekday(let day, _)? = m.readings(.weekdayDate).first?.meaning else { return nil }
    return day
  }

  /// The time of the clock that an earlier rule or a bare number gives.
  private static func clock(_ m: TimeMatch) -> ClockTime? {
    if case .clock(let time, _)? = m.readings(.clock).first?.meaning { return time }
    if let dotted = m[.dottedClock] { return ClockTime(hour: dotted / 60, minute: dotted % 60) }
    return m[.hour].map { ClockTime(hour: $0) }
  }

  /// An hour of the clock’s face in a part of the day.
  private static func hour(_ hour: Int, in part: DayPart) -> Int {
    part != .morning && hour < 12 && (part != .night || hour > 5) ? hour + 12 : hour
  }

  /// The part of a day as an earlier rule or the word itself gives it.
  private static func partReading(_ m: TimeMatch) -> TimeReading? {
    m.readings(.part).first ?? part(m).map { TimeReading(.dayPart($0, on: nil)) }
  }

  /// The same time on the day that was found beside it.
  private static func onDay(_ m: TimeMatch, _ time: TimeReading?) -> TimeReading? {
    guard let day = m.readings(.dayDate).first else { return nil }
    switch time?.meaning {
    case .clock(let clock, on: nil): return TimeReading(.clock(clock, on: day.meaning))
    case .dayPart(let part, on: nil): return TimeReading(.dayPart(part, on: day.meaning))
    default: return nil
    }
  }
}

extension Holiday {
  /// A line that shows the holiday in 2017.
  fileprivate var example: String {
    "it opened on [\(name) 2017] = \(day(in: 2017)?.description ?? "")"
  }
}
