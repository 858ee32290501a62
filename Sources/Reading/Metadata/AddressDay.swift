internal import Articles

extension CalendarDate {
  /// Reads the day in an address: `/2015/07/24/`, `/2015/jul/24/`, `/2015-07-24-`, `/20150724/`.
  init?(inAddress address: String) {
    let path = address.split(whereSeparator: { $0 == "?" || $0 == "#" }).first ?? ""
    let parts = path.split(whereSeparator: { "/-_.".contains($0) }).map { $0.lowercased() }
    for (index, part) in parts.enumerated() where part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
      if part.utf8.count == 8, let day = CalendarDate(stamp: part), Self.isOfTheWeb(day.year) {
        self = day
        return
      }
      guard part.utf8.count == 4, let year = Int(part), Self.isOfTheWeb(year),
        index + 1 < parts.count,
        let month = Int(parts[index + 1]) ?? Self.month(Array(parts[index + 1].utf8)[...])
      else { continue }
      // Behind a month without a day stand words, which may tell of another one.
      guard index + 2 < parts.count, parts[index + 2].utf8.count <= 2,
        let day = Int(parts[index + 2]),
        let found = CalendarDate(year, month, day)
      else { return nil }
      self = found
      return
    }
    return nil
  }

  /// Whether pages were published in a year; other numbers are numbers of something.
  private static func isOfTheWeb(_ year: Int) -> Bool { (1990...2100).contains(year) }
}
