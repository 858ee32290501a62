internal import Articles

/// A day as machines write it: `2015-07-24T05:36:09+01:00`, `20150724`, `Fri, 24 Jul 2015`.
enum WrittenMoment {
  /// Reads the day as it is written, in whatever zone; none where there is no full day.
  static func day(_ written: String) -> CalendarDate? {
    let trimmed = written.drop(while: \.isWhitespace).prefix(80)
    if let day = CalendarDate(iso: trimmed.prefix(10)) { return day }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    if digits.utf8.count >= 8, digits.utf8.count <= 14 {
      return CalendarDate(
        Int(digits.prefix(4)) ?? 0, Int(digits.dropFirst(4).prefix(2)) ?? 0,
        Int(digits.dropFirst(6).prefix(2)) ?? 0)
    }
    let parts = trimmed.split(whereSeparator: {
      $0 == "/" || $0 == "-" || $0 == "." || $0 == " " || $0 == "T"
    })
    if parts.count >= 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    {
      return CalendarDate(year, month, day)
    }
    let text = Text(String(trimmed))
    return WrittenDate.all(in: text.range, of: text).lazy.compactMap(\.date).first
  }

  /// Reads the day in an address: `/2015/07/24/`, `/2015/jul/24/`, `/2015-07-24-`, `/20150724/`.
  static func day(inAddress address: String) -> CalendarDate? {
    let path = address.split(whereSeparator: { $0 == "?" || $0 == "#" }).first ?? ""
    let parts = path.split(whereSeparator: { "/-_.".contains($0) }).map { $0.lowercased() }
    for (index, part) in parts.enumerated() {
      guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      if part.utf8.count == 8,
        let day = CalendarDate(
          Int(part.prefix(4)) ?? 0, Int(part.dropFirst(4).prefix(2)) ?? 0, Int(part.suffix(2)) ?? 0),
        (1990...2100).contains(day.year)
      {
        return day
      }
      guard part.utf8.count == 4, let year = Int(part), (1990...2100).contains(year),
        index + 2 < parts.count, let day = Int(parts[index + 2]), parts[index + 2].utf8.count <= 2
      else { continue }
      let month =
        Int(parts[index + 1])
        ?? months.firstIndex(of: String(parts[index + 1].prefix(3))).map { $0 + 1 }
      guard let month, parts[index + 1].utf8.count <= 9, let found = CalendarDate(year, month, day)
      else { continue }
      return found
    }
    return nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
