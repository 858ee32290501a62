internal import Articles

/// How far a zone’s clocks are from UTC.
struct TimeZoneOffset: Hashable, Sendable {
  /// The distance in winter, in minutes.
  private let standard: Int
  /// Whether the clocks go forward by the rule of the United States.
  private let hasSummerTime: Bool

  /// A zone that is named by its distance, such as `EST`.
  init(minutes: Int) {
    standard = minutes
    hasSummerTime = false
  }

  /// Reads a value of the vocabulary.
  init(vocabulary value: Int) {
    hasSummerTime = value >= Self.summer / 2
    standard = hasSummerTime ? value - Self.summer : value
  }

  /// What the vocabulary adds to the winter’s distance of `Eastern time`.
  static let summer = 100_000

  /// The distance on a day in minutes; none where it depends on the day and that is not known.
  func minutes(on day: CalendarDate?) -> Int? {
    guard hasSummerTime else { return standard }
    return day.map { standard + (Self.isSummer($0) ? 60 : 0) }
  }

  /// Whether the clocks are forward, by the Uniform Time Act and its changes of 1986 and 2005.
  private static func isSummer(_ day: CalendarDate) -> Bool {
    let (first, last) =
      day.year >= 2007
      ? (Holiday(7, nth: 2, of: 3), Holiday(7, nth: 1, of: 11))
      : (Holiday(7, nth: day.year >= 1987 ? 1 : -1, of: 4), Holiday(7, nth: -1, of: 10))
    guard let start = first.day(in: day.year), let end = last.day(in: day.year) else {
      return false
    }
    return day >= start && day < end
  }
}
