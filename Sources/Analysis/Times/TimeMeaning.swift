internal import Articles

/// What the words of a time say, before they are laid on the calendar.
indirect enum TimeMeaning: Hashable, Sendable {
  /// A part of some year: `May 30, 2018`, `the third quarter`, `Christmas`, `1998`.
  case calendar(CalendarPart, of: TimeYear)
  /// The part of a year that the text spoke of last, in another year: `the same month last year`.
  case samePart(TimeUnit?, of: TimeYear)
  /// The whole unit, so many units away: `last week`, `this year`, `yesterday`.
  case period(TimeUnit, Int, from: TimeAnchor)
  /// A counted distance, negative for the past: `two decades ago`, `three days later`.
  case distance(Double, TimeUnit, from: TimeAnchor)
  /// A day by its name, 1 for Monday: `Tuesday`.
  case weekday(Int, TimeChoice)
  /// The nearest day of that name before or after the one told last: `the following Tuesday`.
  case weekdayBeside(Int, isAfter: Bool)
  /// So many of a unit behind a day: `a week on Tuesday`, `two weeks from today`.
  case beyond(TimeMeaning, Double, TimeUnit)
  /// The weekend that the tense chooses: `the weekend`.
  case weekend
  /// A day by its name in a week counted from the document's: `Tuesday of last week`.
  case weekdayOfWeek(Int, Int)
  /// A day of a month that is not named, perhaps with the name of the day: `Friday the 15th`.
  case dayOfMonth(Int, weekday: Int?)
  /// A day of the month so many months from the document’s: `the 15th of next month`.
  case dayOfMonthAway(Int, months: Int)
  /// Ten years by their first digits: 199 for the 1990s; below 10 the century is not written.
  case decade(Int)
  /// A hundred years by their first digits: 19 for the 20th century.
  case century(Int)
  /// A year before Christ.
  case yearBeforeChrist(Int)
  /// A company's or a state's year.
  case fiscalYear(TimeYear)
  /// A time of the clock, perhaps with its day.
  case clock(ClockTime, on: TimeMeaning?)
  /// A part of a day, perhaps with its day: `Friday morning`.
  case dayPart(DayPart, on: TimeMeaning?)
  /// A length of time and whether it touches an anchor.
  case duration([TimeLength], TimeReach)
  /// A time that recurs, by its TIMEX3 value.
  case set(String)
  /// No calendar time at all: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
  case reference(String)
  /// An age, from the least to the most it may be.
  case age(Double, Double, TimeUnit)
}

extension TimeMeaning {
  /// Whether it is counted from the day on which it is said.
  var isRelative: Bool {
    switch self {
    case .period(_, _, let anchor), .distance(_, _, let anchor): anchor == .document
    case .beyond(let base, _, _): base.isRelative
    case .weekday, .weekend, .weekdayOfWeek, .dayOfMonth, .dayOfMonthAway: true
    case .calendar(_, let year):
      switch year {
      case .relative, .chosen: true
      default: false
      }
    case .clock(_, let day), .dayPart(_, let day): day?.isRelative ?? false
    case .duration(_, let reach): reach != .free
    default: false
    }
  }
}

/// How the year of a part is said.
enum TimeYear: Hashable, Sendable {
  case written(Int)
  /// So many years from the document's.
  case relative(Int)
  /// So many years from the one the text spoke of last.
  case told(Int)
  /// The nearest one before or after the time told last: `the following March`.
  case besideTold(isAfter: Bool)
  /// Not said, but chosen by the words beside: `last May`, `next summer`.
  case chosen(TimeChoice)
}

/// Which of the recurrences of a weekday or a month is meant.
enum TimeChoice: Hashable, Sendable { case last, this, next, open }

/// What a relative time is counted from.
enum TimeAnchor: Hashable, Sendable {
  /// The document date.
  case document
  /// The time the text spoke of last.
  case told
  /// The time the text spoke of last, or else the document date.
  case toldOrDocument
}

/// Whether a duration touches an anchor.
enum TimeReach: Hashable, Sendable { case free, untilAnchor, fromAnchor }

/// So many of one unit; not a number where the count is vague.
struct TimeLength: Hashable, Sendable {
  var count: Double
  /// The most it may be, where two counts are written: `two to three years`.
  var most: Double?
  var unit: TimeUnit
}

extension [TimeLength] {
  /// Lengths that add up as one, in the shortest unit that divides the others; else the first.
  var combined: TimeLength? {
    guard let first, let last, count > 1 else { return first }
    var sum = 0.0
    for length in self {
      guard let each = length.unit.count(of: last.unit), length.most == nil else { return first }
      sum += length.count * each
    }
    return TimeLength(count: sum, unit: last.unit)
  }
}

/// The seasons as TIMEX3 writes them.
enum Season: String, Sendable, CaseIterable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"
}

/// The parts of a day as TIMEX3 writes them.
enum DayPart: String, Sendable, CaseIterable {
  case morning = "TMO"
  case midday = "TMI"
  case afternoon = "TAF"
  case evening = "TEV"
  case night = "TNI"
  case daytime = "TDT"
}

/// A time of the clock.
struct ClockTime: Hashable, Sendable {
  var hour: Int
  var minute: Int?
  /// The zone; none where none is written.
  var zone: TimeZoneOffset?
  /// Whether it may be twelve hours later: `half past ten` without a half of the day.
  var isOpen = false

  /// The minutes since midnight.
  var minutes: Int { hour * 60 + (minute ?? 0) }

  /// The TIMEX3 form behind a day: `T17:00`, `T08:30Z`, `T17:00-05:00`.
  func value(on day: CalendarDate?) -> String {
    let offset = zone.flatMap { $0.minutes(on: day) }
    return "T\(twoDigits(hour)):\(twoDigits(minute ?? 0))" + (offset.map(Self.zoneValue) ?? "")
  }

  private static func zoneValue(_ minutes: Int) -> String {
    guard minutes != 0 else { return "Z" }
    let size = abs(minutes)
    return "\(minutes < 0 ? "-" : "+")\(twoDigits(size / 60)):\(twoDigits(size % 60))"
  }
}

/// The units that times are counted in, from the shortest to the longest.
enum TimeUnit: Int, Sendable, Comparable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century

  static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }

  /// How many of a shorter unit make one of it; none where that is not always the same number.
  func count(of other: TimeUnit) -> Double? {
    guard self != other else { return 1 }
    return switch (self, other) {
    case (.year, .month): 12
    case (.decade, .year): 10
    case (.week, .day): 7
    case (.day, .hour): 24
    case (.hour, .minute), (.minute, .second): 60
    default: nil
    }
  }

  /// The English name of one.
  var name: String { String(describing: self) }

  /// The TIMEX3 value of so many of it: `P21Y`, `PT2H`, `PXW`.
  func value(of count: Double) -> String {
    switch self {
    case .second: "PT\(written(count))S"
    case .minute: "PT\(written(count))M"
    case .hour: "PT\(written(count))H"
    case .day: "P\(written(count))D"
    case .weekend: "P\(written(count))WE"
    case .week: "P\(written(count))W"
    case .fortnight: "P\(written(count * 2))W"
    case .month: "P\(written(count))M"
    case .quarter: "P\(written(count))Q"
    case .year: "P\(written(count))Y"
    case .decade: "P\(written(count))DE"
    case .century: "P\(written(count))CE"
    }
  }

  /// So many of it in words: `20 years`.
  func words(_ count: Double) -> String {
    "\(written(count)) \(name)\(count == 1 ? "" : self == .century ? "" : "s")"
      .replacingCenturies(count != 1 && self == .century)
  }
}

extension String {
  fileprivate func replacingCenturies(_ isPlural: Bool) -> String {
    isPlural ? String(dropLast()) + "ies" : self
  }
}

/// A count as TIMEX3 writes it: `21`, `2.5`, `X` where it is vague.
func written(_ count: Double) -> String {
  guard count.isFinite, abs(count) < 1e15 else { return "X" }
  return count == count.rounded() ? String(Int(count)) : String(count)
}

/// A number below 100 in two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

/// A year in four digits.
func fourDigits(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
