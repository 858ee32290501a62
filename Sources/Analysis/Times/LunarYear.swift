internal import Articles

/// The years of the moon that holidays of other calendars are counted in.
///
/// The arithmetic is that of Reingold and Dershowitz, Calendrical Calculations.
enum LunarYear {
  /// The number of 1970-01-01 when days are counted from 0001-01-01 as 1.
  private static let firstDay = 719_163

  /// The first day of the Jewish year that begins in the autumn of a year.
  static func roshHashanah(in year: Int) -> CalendarDate? {
    CalendarDate(dayNumber: newYear(year + 3_761) - firstDay)
  }

  /// The first day of Hanukkah, which a long second month puts off by a day.
  static func hanukkah(in year: Int) -> CalendarDate? {
    let (start, next) = (newYear(year + 3_761), newYear(year + 3_762))
    let hasLongMonth = [355, 385].contains(next - start)
    return CalendarDate(dayNumber: start + (hasLongMonth ? 84 : 83) - firstDay)
  }

  private static func newYear(_ year: Int) -> Int {
    let (before, this, next) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    let delay = next - this == 356 ? 2 : this - before == 382 ? 1 : 0
    return -1_373_427 + this + delay
  }

  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let day = 29 * months + (12_084 + 13_753 * months) / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }

  /// The first day of a year that is a day of an Islamic month by the tabular calendar.
  ///
  /// Where the moon is watched, the day may be another by one or two.
  static func islamic(month: Int, day: Int, in year: Int) -> CalendarDate? {
    guard year > 630 else { return nil }
    let about = (year - 622) * 33 / 32
    return (about - 1...about + 2).lazy
      .compactMap { CalendarDate(dayNumber: fixed($0, month, day) - firstDay) }
      .first { $0.year == year }
  }

  private static func fixed(_ year: Int, _ month: Int, _ day: Int) -> Int {
    day + 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 + 227_014
  }

  /// Easter Sunday of the eastern churches, by Meeus’s Julian rule.
  static func orthodoxEaster(in year: Int) -> CalendarDate? {
    guard (1900...2099).contains(year) else { return nil }
    let moon = (19 * (year % 19) + 15) % 30
    let sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let sum = moon + sunday + 114
    // Between 1900 and 2099 the Julian calendar is 13 days behind.
    return CalendarDate(year, sum / 31, sum % 31 + 1)?.adding(days: 13)
  }
}
