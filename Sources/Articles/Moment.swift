/// Moments as files and records write them.
package enum Moment {
  /// Writes seconds since the start of 1970 as `2026-11-28T01:02:03Z`; none before it and behind
  /// the year 9999.
  package static func text(secondsSince1970 seconds: Int) -> String? {
    guard seconds >= 0, let day = CalendarDate(dayNumber: seconds / 86_400) else { return nil }
    let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : String($0) }
    return "\(day)T\(time.joined(separator: ":"))Z"
  }
}
