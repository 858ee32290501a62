/// What a word or an already found stretch may be inside a time expression.
///
/// Patterns name the classes in capitals.
struct TimeClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let number = TimeClass(bit: 0)
  static let ordinal = TimeClass(bit: 1)
  /// A number written with digits that can be a day of a month.
  static let day = TimeClass(bit: 2)
  /// `21st`, `3rd`, or `third` where it can be a day of a month.
  static let ordinalDay = TimeClass(bit: 3)
  /// A number of two digits, such as minutes or a short year.
  static let twoDigits = TimeClass(bit: 4)
  /// A number of four digits that can be a year.
  static let year = TimeClass(bit: 5)
  /// Four digits that can be a clock time: `1730`.
  static let clockDigits = TimeClass(bit: 6)
  /// A number that can be an hour of the clock.
  static let hour = TimeClass(bit: 7)
  /// `5pm`, as the hour, and 100 more for the afternoon.
  static let gluedClock = TimeClass(bit: 8)
  /// `30pm` of `5:30pm`, as the minute, and 100 more for the afternoon.
  static let gluedMinutes = TimeClass(bit: 34)
  /// `1990s`, `90s`, `nineties`.
  static let decade = TimeClass(bit: 9)
  /// `30T15` of an ISO time, as day × 100 + hour.
  static let dayHour = TimeClass(bit: 10)
  /// `00Z` of an ISO time.
  static let minutesZulu = TimeClass(bit: 11)
  /// `30.05.2018`, as year × 10000 + month × 100 + day.
  static let dottedDate = TimeClass(bit: 12)
  /// `2.30pm`, as minutes of the day.
  static let gluedDotted = TimeClass(bit: 35)
  /// `2.30` before `p.m.`, as minutes of the day.
  static let dottedClock = TimeClass(bit: 13)
  /// `Q1`, `1Q`.
  static let quarterName = TimeClass(bit: 14)
  /// `H1`.
  static let halfName = TimeClass(bit: 15)
  /// `FY2006`, as the year.
  static let fiscalName = TimeClass(bit: 16)
  static let month = TimeClass(bit: 17)
  static let weekday = TimeClass(bit: 18)
  /// `Sat`, `Wed`: a weekday only beside a date.
  static let shortWeekday = TimeClass(bit: 19)
  static let season = TimeClass(bit: 20)
  /// A unit in the singular.
  static let unit = TimeClass(bit: 21)
  /// A unit in the plural.
  static let units = TimeClass(bit: 22)
  static let dayPart = TimeClass(bit: 23)
  static let dayParts = TimeClass(bit: 24)
  static let weekdays = TimeClass(bit: 25)
  static let noon = TimeClass(bit: 26)
  static let zone = TimeClass(bit: 27)
  /// `Eastern` of `Eastern time`.
  static let zoneName = TimeClass(bit: 36)
  static let meridiem = TimeClass(bit: 28)
  /// `several`, `few`, `many`.
  static let vague = TimeClass(bit: 29)
  static let possessive = TimeClass(bit: 30)
  /// `daily`, `annual`, as the index of a unit.
  static let frequency = TimeClass(bit: 31)
  static let tens = TimeClass(bit: 32)
  /// `times` and what multiplies: `once`, `twice`, as the number.
  static let multiple = TimeClass(bit: 33)

  // What earlier stages have found.
  static let duration = TimeClass(bit: 40)
  static let distance = TimeClass(bit: 41)
  /// A date as exact as a day.
  static let dayDate = TimeClass(bit: 42)
  static let yearDate = TimeClass(bit: 43)
  static let weekDate = TimeClass(bit: 44)
  static let monthDate = TimeClass(bit: 45)
  /// Any date.
  static let date = TimeClass(bit: 46)
  /// A clock time without a day.
  static let clock = TimeClass(bit: 47)
  /// A part of a day without a day.
  static let part = TimeClass(bit: 48)
  static let set = TimeClass(bit: 49)
  static let weekdayDate = TimeClass(bit: 50)
  static let age = TimeClass(bit: 51)
  /// A time of the clock with its day.
  static let timed = TimeClass(bit: 52)
  /// A part of a day with its day.
  static let partDate = TimeClass(bit: 53)

  /// The class of a name in a pattern, which is in capitals; none for a word.
  init?(named name: String) {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first), let known = Self.names[name]
    else { return nil }
    self = known
  }

  private static let names: [String: TimeClass] = [
    "NUMBER": .number, "ORDINAL": .ordinal, "DAY": .day, "ORDINALDAY": .ordinalDay,
    "TWODIGITS": .twoDigits, "YEAR": .year, "CLOCKDIGITS": .clockDigits, "HOUR": .hour,
    "GLUEDCLOCK": .gluedClock, "GLUEDMINUTES": .gluedMinutes, "DECADE": .decade,
    "DAYHOUR": .dayHour,
    "MINUTESZULU": .minutesZulu, "DOTTEDDATE": .dottedDate, "DOTTEDCLOCK": .dottedClock,
    "QUARTERNAME": .quarterName, "HALFNAME": .halfName, "FISCALNAME": .fiscalName,
    "MONTH": .month, "WEEKDAY": .weekday, "SHORTWEEKDAY": .shortWeekday, "SEASON": .season,
    "UNIT": .unit, "UNITS": .units, "DAYPART": .dayPart, "DAYPARTS": .dayParts,
    "WEEKDAYS": .weekdays, "NOON": .noon, "ZONE": .zone, "ZONENAME": .zoneName,
    "MERIDIEM": .meridiem, "VAGUE": .vague,
    "POSSESSIVE": .possessive, "FREQUENCY": .frequency, "TENS": .tens, "MULTIPLE": .multiple,
    "DURATION": .duration, "DISTANCE": .distance, "DAYDATE": .dayDate, "YEARDATE": .yearDate,
    "WEEKDATE": .weekDate, "MONTHDATE": .monthDate, "DATE": .date, "CLOCK": .clock, "PART": .part,
    "SET": .set, "TIMED": .timed, "PARTDATE": .partDate, "GLUEDDOTTED": .gluedDotted,
    "WEEKDAYDATE": .weekdayDate, "AGE": .age,
  ]

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }
}
