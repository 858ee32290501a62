internal import Articles

/// A stretch of whole days with its TIMEX3 value.
struct CalendarSpan: Sendable {
  let value: String
  let first: CalendarDate
  let last: CalendarDate
  /// How exact it is.
  let grain: TimeUnit

  private init?(_ value: String, _ first: CalendarDate?, _ last: CalendarDate?, _ grain: TimeUnit) {
    guard let first, let last else { return nil }
    self.value = value
    self.first = first
    self.last = last
    self.grain = grain
  }

  /// The unit that holds a day; none where it reaches out of the calendar.
  init?(_ unit: TimeUnit, of day: CalendarDate) {
    switch unit {
    case .second, .minute, .hour, .day: self.init(day.description, day, day, .day)
    case .week, .fortnight: self.init(weekOf: day)
    case .weekend: self.init(weekendOf: day)
    case .month: self.init(month: day.month, of: day.year)
    case .quarter: self.init(quarter: (day.month - 1) / 3 + 1, of: day.year)
    case .year: self.init(year: day.year)
    case .decade: self.init(decade: day.year / 10)
    case .century: self.init(century: day.year / 100)
    }
  }

  init?(year: Int) {
    self.init(
      fourDigits(year), CalendarDate(year, 1, 1), CalendarDate(year, 12, 31), .year)
  }

  init?(month: Int, of year: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    let last = CalendarDate(year, month, CalendarDate.daysIn(month: month, of: year))
    self.init(
      "\(fourDigits(year))-\(twoDigits(month))", CalendarDate(year, month, 1), last, .month)
  }

  init?(quarter: Int, of year: Int) {
    self.init(months: quarter * 3 - 2...quarter * 3, of: year, "Q\(quarter)", .quarter)
  }

  init?(half: Int, of year: Int) {
    self.init(months: half * 6 - 5...half * 6, of: year, "H\(half)", .quarter)
  }

  /// A season by the meteorologists’ months of the northern half of the earth.
  init?(_ season: Season, of year: Int) {
    let value = "\(fourDigits(year))-\(season.rawValue)"
    switch season {
    case .spring: self.init(months: 3...5, of: year, season.rawValue, .quarter)
    case .summer: self.init(months: 6...8, of: year, season.rawValue, .quarter)
    case .autumn: self.init(months: 9...11, of: year, season.rawValue, .quarter)
    case .winter:
      self.init(
        value, CalendarDate(year, 12, 1), CalendarDate(year + 1, 3, 1)?.adding(days: -1), .quarter)
    }
  }

  /// Ten years by their first three digits.
  init?(decade: Int) {
    let digits = String(fourDigits(decade).suffix(3))
    self.init(
      digits, CalendarDate(max(decade * 10, 1), 1, 1), CalendarDate(decade * 10 + 9, 12, 31),
      .decade)
  }

  /// A hundred years by their first two digits.
  init?(century: Int) {
    guard (0...99).contains(century) else { return nil }
    self.init(
      twoDigits(century), CalendarDate(max(century * 100, 1), 1, 1),
      CalendarDate(century * 100 + 99, 12, 31), .century)
  }

  /// The week of a month that its nth such day, or its last, begins; -1 is the last.
  init?(week: Int, ofMonth month: Int, of year: Int) {
    guard let whole = CalendarSpan(month: month, of: year) else { return nil }
    let day = week < 0 ? whole.last.adding(days: -2) : whole.first.adding(days: (week - 1) * 7 + 3)
    guard let day else { return nil }
    self.init(weekOf: day)
  }

  /// The week of a year by ISO 8601; −1 is the last, the one that holds December 28.
  init?(week: Int, of year: Int) {
    guard (1...9999).contains(year),
      let start = CalendarDate(year, week < 0 ? 12 : 1, week < 0 ? 28 : 4),
      let day = start.adding(days: week < 0 ? 0 : (week - 1) * 7)
    else { return nil }
    self.init(weekOf: day)
  }

  /// The week that holds a day, by ISO 8601.
  private init?(weekOf day: CalendarDate) {
    guard let value = Self.weekValue(day) else { return nil }
    let monday = day.adding(days: 1 - day.weekday)
    self.init(value, monday, monday?.adding(days: 6), .week)
  }

  private init?(weekendOf day: CalendarDate) {
    guard let value = Self.weekValue(day) else { return nil }
    let saturday = day.adding(days: 6 - day.weekday)
    self.init(value + "-WE", saturday, saturday?.adding(days: 1), .weekend)
  }

  /// `2018-W22`: the week belongs to the year of its Thursday.
  private static func weekValue(_ day: CalendarDate) -> String? {
    guard let thursday = day.adding(days: 4 - day.weekday),
      let first = CalendarDate(thursday.year, 1, 1)
    else { return nil }
    let number = (thursday.dayNumber - first.dayNumber) / 7 + 1
    return "\(fourDigits(thursday.year))-W\(twoDigits(number))"
  }

  private init?(months: ClosedRange<Int>, of year: Int, _ suffix: String, _ grain: TimeUnit) {
    guard (1...12).contains(months.lowerBound), (1...12).contains(months.upperBound),
      (1...9999).contains(year)
    else { return nil }
    let last = CalendarDate.daysIn(month: months.upperBound, of: year)
    self.init(
      "\(fourDigits(year))-\(suffix)", CalendarDate(year, months.lowerBound, 1),
      CalendarDate(year, months.upperBound, last), grain)
  }
}

extension CalendarDate {
  /// The day so many units later, earlier if negative; none outside the calendar.
  ///
  /// Fractions of years count in whole months, those of shorter units in whole days.
  func adding(_ count: Double, _ unit: TimeUnit) -> CalendarDate? {
    // Twelve thousand years leave the calendar from any day of it.
    guard count.isFinite, abs(count) < 5_000_000 else { return nil }
    func months(_ each: Double) -> CalendarDate? {
      abs(count * each) < 144_000 ? adding(months: Int((count * each).rounded())) : nil
    }
    func days(_ each: Double) -> CalendarDate? {
      abs(count * each) < 5_000_000 ? adding(days: Int((count * each).rounded())) : nil
    }
    return switch unit {
    case .second: days(1 / 86_400)
    case .minute: days(1 / 1_440)
    case .hour: days(1 / 24)
    case .day: days(1)
    case .weekend, .week: days(7)
    case .fortnight: days(14)
    case .month: months(1)
    case .quarter: months(3)
    case .year: months(12)
    case .decade: months(120)
    case .century: months(1_200)
    }
  }
}

extension TimeUnit {
  /// The TIMEX3 value of one of it that is not known.
  var unresolved: String {
    switch self {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    }
  }
}
