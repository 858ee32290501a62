internal import Articles

extension TimeRules {
  /// Parts of a day.
  static let dayParts: [TimeRule] = [
    TimeRule("part of the day", "the DAYPART", "it fell in [the morning] = 2018-05-30TMO") { m in
      guard let part = part(m), part != .night,
        ["in", "during", "on", "by", "of"].contains(m.before()),
        m.after() != "of"
      else { return nil }
      return TimeReading(.dayPart(part, on: nil))
    },
    TimeRule("at midday", "midday", "it fell at [midday] = 2018-05-30TMI") { _ in
      TimeReading(.dayPart(.midday, on: nil))
    },
  ]

  /// Holidays, with the year that may be written behind them.
  static let holidays: [TimeRule] = Holiday.all.map { holiday in
    TimeRule(
      holiday.name, "last|next|this? \(holiday.pattern) [of|,|in? YEAR|YEARDATE]?", holiday.example
    ) { m in
      guard m.covered.contains(where: { m.tokens[$0].isCapitalised }) else { return nil }
      let chosen = choice(m)
      let year = chosen == .open ? year(m) : .chosen(chosen)
      return TimeReading(.calendar(.holiday(holiday), of: year))
    }
  }

  /// Days joined with weekdays, parts of the day and times of the clock.
  static let dayAndTime: [TimeRule] = [
    TimeRule(
      "weekday and date", "the? WEEKDAYDATE|SHORTWEEKDAY .? ,? DAYDATE",
      "it opens [Sunday, June 3] = 2018-06-03"
    ) { m in
      guard let day = m.readings(.dayDate).last, case .calendar = day.meaning else { return nil }
      return day
    },
    TimeRule(
      "date and weekday", "DAYDATE ,|( WEEKDAYDATE", "it opens [June 3, Sunday] = 2018-06-03"
    ) { m in
      guard let day = m.readings(.dayDate).first, case .calendar = day.meaning else { return nil }
      return day
    },
    TimeRule(
      "weekday the day", "WEEKDAYDATE ,? the ORDINALDAY",
      "it opened on [Friday the 4th] = 2018-05-04"
    ) { m in
      guard let day = m[.ordinalDay], m.tokens[m.covered.upperBound - 1].kind == .mixed else {
        return nil
      }
      return TimeReading(.dayOfMonth(day))
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
    TimeRule("time on a day", "CLOCK on? ,? DAYDATE", "it ends [5 p.m. Friday] = 2018-05-25T17:00")
    { m in
      onDay(m, m.readings(.clock).first)
    },
    TimeRule("day and time", "DAYDATE ,? CLOCK", "it ends [Friday 5 p.m.] = 2018-05-25T17:00") {
      m in
      onDay(m, m.readings(.clock).first)
    },
    TimeRule(
      "time in a part of the day", "CLOCK|HOUR in the? PART|DAYPART",
      "at [5 o’clock in the morning] = 2018-05-30T05:00"
    ) { m in
      let written = m[.hour].map { TimeReading(.clock(ClockTime(hour: $0), on: nil)) }
      guard let reading = m.readings(.clock).first ?? written,
        case .clock(var time, _) = reading.meaning,
        case .dayPart(let part, _)? = partReading(m)?.meaning
      else { return nil }
      if part != .morning, time.hour < 12, part != .night || time.hour > 5 { time.hour += 12 }
      return TimeReading(.clock(time, on: nil))
    },
    TimeRule(
      "early hours", "the? early DURATION of DAYDATE",
      "in [the early hours of Friday] = 2018-05-25TMO"
    ) { m in
      guard m.has("hours"), let day = m.readings(.dayDate).first else { return nil }
      return TimeReading(.dayPart(.morning, on: day.meaning), .start)
    },
  ]

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
