internal import Articles

/// A part of a year.
enum CalendarPart: Hashable, Sendable {
  case year
  case half(Int)
  case quarter(Int)
  case season(Season)
  case month(Int)
  /// The week of a month, counted from 1, or −1 for the last.
  case week(Int, ofMonth: Int)
  /// The week of a year by ISO 8601, counted from 1, or −1 for the last.
  case weekOfYear(Int)
  /// The week that holds a day.
  case weekOf(month: Int, day: Int)
  case day(month: Int, day: Int)
  /// A day of a month that has a weekday’s name in some years only.
  case namedDay(month: Int, day: Int, weekday: Int)
  case holiday(Holiday)
}

extension CalendarPart {
  /// The days of the part in a year; none outside the calendar.
  func span(in year: Int) -> CalendarSpan? {
    switch self {
    case .year: CalendarSpan(year: year)
    case .half(let half): CalendarSpan(half: half, of: year)
    case .quarter(let quarter): CalendarSpan(quarter: quarter, of: year)
    case .season(let season): CalendarSpan(season, of: year)
    case .month(let month): CalendarSpan(month: month, of: year)
    case .week(let week, let month): CalendarSpan(week: week, ofMonth: month, of: year)
    case .weekOfYear(let week): CalendarSpan(week: week, of: year)
    case .weekOf(let month, let day):
      CalendarDate(year, month, day).flatMap { CalendarSpan(.week, of: $0) }
    case .day(let month, let day), .namedDay(let month, let day, _):
      CalendarDate(year, month, day).flatMap { CalendarSpan(.day, of: $0) }
    case .holiday(let holiday): holiday.day(in: year).flatMap { CalendarSpan(.day, of: $0) }
    }
  }

  /// The TIMEX3 value with the digits of a year that has no such part or is not known.
  func value(in year: String) -> String {
    switch self {
    case .year: year
    case .half(let half): "\(year)-H\(half)"
    case .quarter(let quarter): "\(year)-Q\(quarter)"
    case .season(let season): "\(year)-\(season.rawValue)"
    case .month(let month): "\(year)-\(twoDigits(month))"
    case .week, .weekOf, .weekOfYear: "\(year)-WXX"
    case .day(let month, let day), .namedDay(let month, let day, _):
      "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    case .holiday(let holiday):
      if case .fixed(let month, let day) = holiday.rule {
        "\(year)-\(twoDigits(month))-\(twoDigits(day))"
      } else {
        "\(year)-XX-XX"
      }
    }
  }
}
