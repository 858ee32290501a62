internal import Articles

/// Moments as servers and records of fetches write them.
enum HTTPMoment {
  /// The day in `Sun, 06 Nov 1994 08:49:37 GMT`; none where the writing is another.
  static func day(in written: String) -> CalendarDate? {
    let words = written.split { " ,-".contains($0) }
    guard words.count >= 4, let day = Int(words[1]), let year = Int(words[3]),
      let month = months.firstIndex(of: words[2].prefix(3).lowercased())
    else { return nil }
    return CalendarDate(year, month + 1, day)
  }

  /// Writes seconds since the start of 1970 as `2026-11-28T01:02:03Z`; none outside the calendar.
  static func text(secondsSince1970 seconds: Int) -> String? {
    guard seconds >= 0, let day = CalendarDate(dayNumber: seconds / 86_400) else { return nil }
    let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : String($0) }
    return "\(day)T\(time.joined(separator: ":"))Z"
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
