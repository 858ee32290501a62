internal import Articles

extension TimeRules {
  /// Dates written in digits only.
  static let digitDates: [TimeRule] = [
    TimeRule("ISO date", "YEAR - DAY - DAY", "released [2018-05-12] = 2018-05-12") { m in
      digits(m[.year], m.values(.day).first, m.values(.day).last)
    },
    TimeRule(
      "ISO time", "YEAR - DAY - DAYHOUR : TWODIGITS|MINUTESZULU [: TWODIGITS|MINUTESZULU]?",
      "logged at [2018-05-12T08:30:00Z] = 2018-05-12T08:30Z"
    ) { m in
      guard let packed = m[.dayHour], let minute = m[[.twoDigits, .minutesZulu]], minute < 60,
        let date = digits(m[.year], m[.day], packed / 100)
      else { return nil }
      let zone = m[.minutesZulu] == nil ? nil : TimeZoneOffset(minutes: 0)
      return TimeReading(
        .clock(ClockTime(hour: packed % 100, minute: minute, zone: zone), on: date.meaning))
    },
    TimeRule("year first", "YEAR / DAY / DAY", "released [2018/05/12] = 2018-05-12") { m in
      digits(m[.year], m.values(.day).first, m.values(.day).last)
    },
    TimeRule(
      "slashed date", "DAY / DAY / YEAR|TWODIGITS", "signed [5/12/2018] = 2018-05-12"
    ) { m in
      slashed(m)
    },
    TimeRule("dashed date", "DAY - DAY - YEAR", "signed [12-05-2018] = 2018-12-05") { m in
      slashed(m)
    },
    TimeRule("nine eleven", "DAY / DAY", "since [9/11] = 2001-09-11 it is shut") { m in
      // The attacks have no other name; a date of that day is written with its year.
      m.values(.day) == [9, 11] && m.after() != "/" ? digits(2001, 9, 11) : nil
    },
    TimeRule("day and month in digits", "DAY / DAY", "it opens on [6/12] = 2018-06-12") { m in
      slashedDay(m)
    },
    TimeRule("month and year in digits", "DAY / YEAR", "signed in [5/2018] = 2018-05") { m in
      guard let month = m[.day], let year = m[.year], (1...12).contains(month), m.before() != "/"
      else { return nil }
      return TimeReading(.calendar(.month(month), of: .written(year)))
    },
    TimeRule("dotted date", "DOTTEDDATE", "vom [12.05.2018] = 2018-05-12") { m in
      guard let packed = m[.dottedDate] else { return nil }
      // `section 9.1.26`.
      let isFull = m.first.folded.utf8.suffix(5).first == UInt8(ascii: ".")
      guard isFull || ["on", "by", "until", "since", "from", "dated", "to"].contains(m.before())
      else { return nil }
      return digits(packed / 10_000, packed / 100 % 100, packed % 100)
    },
  ]

  /// Days and months with a month’s name.
  static let monthDays: [TimeRule] = [
    TimeRule(
      "month day year", "MONTH the? DAY|ORDINALDAY ,|of? YEAR",
      "signed [May 12, 2018] = 2018-05-12"
    ) { m in
      day(m, year: m[.year].map(TimeYear.written))
    },
    TimeRule("year month day", "YEAR MONTH DAY", "the [2018 May 12] = 2018-05-12 fire") { m in
      day(m, year: m[.year].map(TimeYear.written))
    },
    TimeRule(
      "day month year", "the? DAY|ORDINALDAY of? MONTH ,? YEAR",
      "signed [12 May 2018] = 2018-05-12"
    ) { m in
      day(m, year: m[.year].map(TimeYear.written))
    },
    TimeRule("day-month-year", "DAY - MONTH - YEAR", "signed [12-May-2018] = 2018-05-12") { m in
      day(m, year: m[.year].map(TimeYear.written))
    },
    TimeRule("month day", "MONTH the? DAY|ORDINALDAY", "it opens [June 3] = 2018-06-03") { m in
      guard mayBeMonthBesideDay(m), !countsWhatFollows(m) else { return nil }
      return day(m, year: .chosen(.open))
    },
    TimeRule(
      "month and day with a mark", "MONTH /|- DAY", "it opens [Jun/3] = 2018-06-03"
    ) { m in
      // `May-10` is a day, `May-10 June` the end of a range.
      guard mayBeMonthBesideDay(m), m.isCapitalised, m.after() != "-", m.after() != "/" else {
        return nil
      }
      return day(m, year: .chosen(.open))
    },
    TimeRule(
      "day month", "the? DAY|ORDINALDAY of? MONTH", "it closed on [3 April] = 2018-04-03"
    ) { m in
      let isWord = m.first.kind == .word && m.first.folded != "the"
      guard mayBeMonthBesideDay(m), !isWord || m.has("of") || m.has("the") else { return nil }
      if m.has("second"), !m.has("of") { return nil }
      return day(m, year: .chosen(.open))
    },
    TimeRule("month and year", "MONTH ,? YEAR", "built in [May 2008] = 2008-05") { m in
      guard let month = m[.month], let year = m[.year], mayBeMonthBesideDay(m) else { return nil }
      return TimeReading(.calendar(.month(month), of: .written(year)))
    },
    TimeRule("month of year", "MONTH of YEAR", "built in [May of 2008] = 2008-05") { m in
      guard let month = m[.month], let year = m[.year] else { return nil }
      return TimeReading(.calendar(.month(month), of: .written(year)))
    },
    TimeRule(
      "month and short year", "MONTH ' TWODIGITS", "built in [May ’08] = 2008-05"
    ) { m in
      guard let month = m[.month], let year = m[.twoDigits] else { return nil }
      return TimeReading(.calendar(.month(month), of: .written(inFull(year))))
    },
    TimeRule(
      "week of a month", "the last|ORDINAL week of|in MONTH YEAR?",
      "sold in [the last week of March] = 2018-W13"
    ) { m in
      guard let month = m[.month] else { return nil }
      let week = m.has("last") ? -1 : m[.ordinal] ?? 1
      guard week <= 5 else { return nil }
      let year = m[.year].map(TimeYear.written) ?? .chosen(.open)
      return TimeReading(.calendar(.week(week, ofMonth: month), of: year))
    },
    TimeRule(
      "weekday of a month", "the last|ORDINAL WEEKDAY of|in MONTH YEAR?",
      "held on [the second Sunday in May] = 2018-05-13"
    ) { m in
      guard let month = m[.month], let weekday = m[.weekday] else { return nil }
      let nth = m.has("last") ? -1 : m[.ordinal] ?? 1
      guard nth <= 5 else { return nil }
      let holiday = Holiday(weekday, nth: nth, of: month)
      let year = m[.year].map(TimeYear.written) ?? .chosen(.open)
      return TimeReading(.calendar(.holiday(holiday), of: year))
    },
    TimeRule(
      "day at an edge of a month", "the last|ORDINAL day of MONTH YEAR?",
      "held on [the last day of May] = 2018-05-31"
    ) { m in
      guard let month = m[.month] else { return nil }
      let year = m[.year].map(TimeYear.written) ?? .chosen(.open)
      let day =
        m.has("last") ? CalendarDate.daysIn(month: month, of: m[.year] ?? 2001) : m[.ordinal]
      guard let day, (1...31).contains(day) else { return nil }
      return TimeReading(.calendar(.day(month: month, day: day), of: year))
    },
    TimeRule(
      "week of a day", "the week of|beginning|starting|commencing MONTH DAY|ORDINALDAY",
      "closed for [the week of May 7] = 2018-W19"
    ) { m in
      guard let month = m[.month], let day = m[[.day, .ordinalDay]] else { return nil }
      return TimeReading(.calendar(.weekOf(month: month, day: day), of: .chosen(.open)))
    },
  ]

  /// Years said by their distance, which parts of a year attach to.
  static let relativeYears: [TimeRule] = [
    TimeRule("relative year", "last|this|next year", "it rose [last year] = 2017") { m in
      let years = m.has("last") ? -1 : m.has("next") ? 1 : 0
      if years == 1, m.before() == "the" { return nil }
      if years == -1, m.before() == "the" { return nil }
      return TimeReading(.period(.year, years, from: .document))
    },
    TimeRule("that year", "that|same year", "It fell in 2011. It reopened [that year] = 2011") {
      m in
      TimeReading(.period(.year, 0, from: .told))
    },
    TimeRule(
      "year before or after", "the previous|preceding|prior|following year",
      "It fell in 2011, and [the following year] = 2012 it reopened"
    ) { m in
      TimeReading(.period(.year, m.has("following") ? 1 : -1, from: .told))
    },
  ]

  private static func digits(_ year: Int?, _ month: Int?, _ day: Int?) -> TimeReading? {
    guard let year, let month, let day, (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return TimeReading(.calendar(.day(month: month, day: day), of: .written(year)))
  }

  private static func slashed(_ m: TimeMatch) -> TimeReading? {
    guard let first = m.values(.day).first, m.values(.day).count >= 2 else { return nil }
    let second = m.values(.day)[1]
    let year = m[.year] ?? m.values(.twoDigits).last.map(inFull)
    if first > 12 || m.convention.writesDayFirst && second <= 12 {
      return digits(year, second, first)
    }
    return digits(year, first, second)
  }

  /// `6/12` where a preposition or a weekday says that it is no fraction and no score.
  private static func slashedDay(_ m: TimeMatch) -> TimeReading? {
    guard let first = m.values(.day).first, let second = m.values(.day).last,
      ["on", "by", "until", "till", "since", "from", "before", "after", "through"]
        .contains(m.before()) || TimeWords.weekday(m.before()) != nil
        || m.before() == "," && TimeWords.weekday(m.before(2)) != nil,
      m.after() != "/", m.tokenAfter()?.kind != .number
    else { return nil }
    let isDayFirst = first > 12 || m.convention.writesDayFirst && second <= 12
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    guard (1...12).contains(month) else { return nil }
    return TimeReading(.calendar(.day(month: month, day: day), of: .chosen(.open)))
  }

  /// A year of two digits in full, up to 2049 in this century.
  static func inFull(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

  private static func day(_ m: TimeMatch, year: TimeYear?) -> TimeReading? {
    guard let month = m[.month], let day = m[[.day, .ordinalDay]], (1...31).contains(day), let year
    else { return nil }
    return TimeReading(.calendar(.day(month: month, day: day), of: year))
  }

  /// Whether a month that is also a verb is written as a month.
  private static func mayBeMonthBesideDay(_ m: TimeMatch) -> Bool {
    let month = m.covered.lazy.map { m.tokens[$0] }.first {
      ["may", "march", "mar", "mar.", "jan", "dec", "sep", "jun"].contains($0.folded)
    }
    return month?.isCapitalised ?? true
  }

  /// Whether the number behind a month counts the next word: `In May 20 people died`.
  private static func countsWhatFollows(_ m: TimeMatch) -> Bool {
    guard let next = m.tokenAfter() else { return false }
    if ["percent", "people", "%", "million", "men", "women"].contains(next.folded) { return true }
    if next.folded == ":" || next.folded == "." {
      return m.tokenAfter(2)?.kind == .number && !(m.tokenAfter(2)?.followsSpace ?? true)
    }
    return TimeWords.scales[next.folded] != nil
  }
}
