internal import Articles
internal import Glibc

/// When files say they were written.
enum FileMoment {
  /// The moment that `SOURCE_DATE_EPOCH` names, else the start of 1970: never the clock's, so that
  /// the same work gives the same file.
  static var ofNewFiles: String {
    let written = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    return written.flatMap(text(secondsSince1970:)) ?? "1970-01-01T00:00:00Z"
  }

  /// Writes seconds since the start of 1970; none before it and behind the year 9999.
  static func text(secondsSince1970 seconds: Int) -> String? {
    guard seconds >= 0, let day = CalendarDate(dayNumber: seconds / 86_400) else { return nil }
    let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : String($0) }
    return "\(day)T\(time.joined(separator: ":"))Z"
  }
}
