internal import Articles

/// A day of the year that has a name.
struct Holiday: Hashable, Sendable {
  /// How its day is found in a year.
  enum Rule: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The nth such weekday of a month, the last if negative, and so many days behind it.
    case weekday(Int, nth: Int, month: Int, plus: Int)
    /// So many days behind Easter Sunday of the western churches.
    case easter(Int)
    /// So many days behind Easter Sunday of the eastern churches.
    case orthodoxEaster(Int)
    /// So many days behind the Jewish new year, before it if negative.
    case roshHashanah(Int)
    case hanukkah
    /// A day of an Islamic month, which the moon may put off.
    case islamic(month: Int, day: Int)
  }

  let name: String
  /// The words, as a rule's pattern has them.
  let pattern: String
  let rule: Rule

  /// The nth such weekday of a month, the last if negative: `the first Friday in May`.
  init(_ weekday: Int, nth: Int, of month: Int) {
    self.init("", "", .weekday(weekday, nth: nth, month: month, plus: 0))
  }

  private init(_ name: String, _ pattern: String, _ rule: Rule) {
    self.name = name
    self.pattern = pattern
    self.rule = rule
  }

  /// Whether its day is only known when the moon has been seen.
  var isApproximate: Bool {
    if case .islamic = rule { true } else { false }
  }

  /// The value of its recurrence: `XXXX-12-25`, or once a year where the day moves.
  var recurrence: String {
    if case .fixed(let month, let day) = rule {
      "XXXX-\(twoDigits(month))-\(twoDigits(day))"
    } else {
      "P1Y"
    }
  }

  /// The day in a year; none outside the calendar.
  func day(in year: Int) -> CalendarDate? {
    switch rule {
    case .fixed(let month, let day): CalendarDate(year, month, day)
    case .weekday(let weekday, let nth, let month, let plus):
      Self.nth(nth, weekday, of: month, in: year)?.adding(days: plus)
    case .easter(let days): Self.easter(in: year)?.adding(days: days)
    case .orthodoxEaster(let days): LunarYear.orthodoxEaster(in: year)?.adding(days: days)
    case .roshHashanah(let days): LunarYear.roshHashanah(in: year)?.adding(days: days)
    case .hanukkah: LunarYear.hanukkah(in: year)
    case .islamic(let month, let day): LunarYear.islamic(month: month, day: day, in: year)
    }
  }

  private static func nth(_ nth: Int, _ weekday: Int, of month: Int, in year: Int)
    -> CalendarDate?
  {
    guard (1...9999).contains(year) else { return nil }
    if nth > 0 {
      guard let first = CalendarDate(year, month, 1) else { return nil }
      let day = first.adding(days: (weekday - first.weekday + 7) % 7 + (nth - 1) * 7)
      return day?.month == month ? day : nil
    }
    guard
      let last = CalendarDate(year, month, CalendarDate.daysIn(month: month, of: year))
    else { return nil }
    return last.adding(days: -((last.weekday - weekday + 7) % 7))
  }

  /// Easter Sunday by the anonymous Gregorian method (Meeus, Jones, Butcher).
  static func easter(in year: Int) -> CalendarDate? {
    guard (1583...9999).contains(year) else { return nil }
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century + 8) / 25
    let epact =
      (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CalendarDate(year, sum / 31, sum % 31 + 1)
  }

  /// The holidays that English news names most.
  static let all: [Holiday] = [
    Holiday("New Year’s Day", "new year 's|'? day", .fixed(month: 1, day: 1)),
    Holiday("New Year’s Eve", "new year 's|'? eve", .fixed(month: 12, day: 31)),
    Holiday(
      "Martin Luther King Day", "martin luther king jr|jr.? day",
      .weekday(1, nth: 3, month: 1, plus: 0)),
    Holiday("Australia Day", "australia day", .fixed(month: 1, day: 26)),
    Holiday("Groundhog Day", "groundhog day", .fixed(month: 2, day: 2)),
    Holiday("Valentine’s Day", "valentine|valentines 's|'? day", .fixed(month: 2, day: 14)),
    Holiday(
      "Presidents’ Day", "presidents|president 's|'? day",
      .weekday(1, nth: 3, month: 2, plus: 0)),
    Holiday("St. Patrick’s Day", "st|st. patrick 's day", .fixed(month: 3, day: 17)),
    Holiday("April Fools’ Day", "april fools|fool 's|'? day", .fixed(month: 4, day: 1)),
    Holiday("Earth Day", "earth day", .fixed(month: 4, day: 22)),
    Holiday("Anzac Day", "anzac day", .fixed(month: 4, day: 25)),
    Holiday("May Day", "may day", .fixed(month: 5, day: 1)),
    Holiday("Cinco de Mayo", "cinco de mayo", .fixed(month: 5, day: 5)),
    Holiday("Mother’s Day", "mother|mothers 's|'? day", .weekday(7, nth: 2, month: 5, plus: 0)),
    Holiday("Memorial Day", "memorial day", .weekday(1, nth: -1, month: 5, plus: 0)),
    Holiday("Father’s Day", "father|fathers 's|'? day", .weekday(7, nth: 3, month: 6, plus: 0)),
    Holiday("Juneteenth", "juneteenth", .fixed(month: 6, day: 19)),
    Holiday("Canada Day", "canada day", .fixed(month: 7, day: 1)),
    Holiday("Independence Day", "independence day", .fixed(month: 7, day: 4)),
    Holiday("Bastille Day", "bastille day", .fixed(month: 7, day: 14)),
    Holiday("Labor Day", "labor day", .weekday(1, nth: 1, month: 9, plus: 0)),
    Holiday("Columbus Day", "columbus day", .weekday(1, nth: 2, month: 10, plus: 0)),
    Holiday("Halloween", "halloween|hallowe'en", .fixed(month: 10, day: 31)),
    Holiday("All Saints’ Day", "all saints 's|'? day", .fixed(month: 11, day: 1)),
    Holiday("Guy Fawkes Night", "guy|bonfire fawkes? night", .fixed(month: 11, day: 5)),
    Holiday("Veterans Day", "veterans 's|'? day", .fixed(month: 11, day: 11)),
    Holiday("Armistice Day", "armistice day", .fixed(month: 11, day: 11)),
    Holiday("Thanksgiving", "thanksgiving day?", .weekday(4, nth: 4, month: 11, plus: 0)),
    Holiday("Black Friday", "black friday", .weekday(4, nth: 4, month: 11, plus: 1)),
    Holiday("Cyber Monday", "cyber monday", .weekday(4, nth: 4, month: 11, plus: 4)),
    Holiday("Christmas Eve", "christmas eve", .fixed(month: 12, day: 24)),
    Holiday("Christmas", "christmas day?", .fixed(month: 12, day: 25)),
    Holiday("Boxing Day", "boxing day", .fixed(month: 12, day: 26)),
    Holiday("Burns Night", "burns night", .fixed(month: 1, day: 25)),
    Holiday("Waitangi Day", "waitangi day", .fixed(month: 2, day: 6)),
    Holiday("St. David’s Day", "st|st. david 's day", .fixed(month: 3, day: 1)),
    Holiday("International Women’s Day", "international women 's day", .fixed(month: 3, day: 8)),
    Holiday("St. George’s Day", "st|st. george 's day", .fixed(month: 4, day: 23)),
    Holiday("Midsummer Day", "midsummer 's|'? day", .fixed(month: 6, day: 24)),
    Holiday("Michaelmas", "michaelmas", .fixed(month: 9, day: 29)),
    Holiday(
      "August Bank Holiday", "august bank holiday", .weekday(1, nth: -1, month: 8, plus: 0)),
    Holiday("Remembrance Day", "remembrance day", .fixed(month: 11, day: 11)),
    Holiday(
      "Remembrance Sunday", "remembrance sunday", .weekday(7, nth: 2, month: 11, plus: 0)),
    Holiday("St. Andrew’s Day", "st|st. andrew 's day", .fixed(month: 11, day: 30)),
    Holiday("World AIDS Day", "world aids day", .fixed(month: 12, day: 1)),
    Holiday("Rosh Hashanah", "rosh hashanah|hashana", .roshHashanah(0)),
    Holiday("Yom Kippur", "yom kippur", .roshHashanah(9)),
    Holiday("Sukkot", "sukkot", .roshHashanah(14)),
    Holiday("Hanukkah", "hanukkah|chanukah", .hanukkah),
    Holiday("Purim", "purim", .roshHashanah(-193)),
    Holiday("Passover", "passover", .roshHashanah(-163)),
    Holiday("Ramadan", "ramadan", .islamic(month: 9, day: 1)),
    Holiday("Eid al-Fitr", "eid al - fitr", .islamic(month: 10, day: 1)),
    Holiday("Eid al-Adha", "eid al - adha", .islamic(month: 12, day: 10)),
    Holiday("Orthodox Easter", "orthodox easter", .orthodoxEaster(0)),
    Holiday("Shrove Tuesday", "shrove tuesday", .easter(-47)),
    Holiday("Mardi Gras", "mardi gras", .easter(-47)),
    Holiday("Maundy Thursday", "maundy|holy thursday", .easter(-3)),
    Holiday("Ash Wednesday", "ash wednesday", .easter(-46)),
    Holiday("Palm Sunday", "palm sunday", .easter(-7)),
    Holiday("Good Friday", "good friday", .easter(-2)),
    Holiday("Easter", "easter sunday|day?", .easter(0)),
    Holiday("Easter Monday", "easter monday", .easter(1)),
    Holiday("Ascension Day", "ascension day", .easter(39)),
    Holiday("Pentecost", "pentecost", .easter(49)),
    Holiday("Whit Monday", "whit monday", .easter(50)),
  ]
}
