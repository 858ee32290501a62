import Articles

extension CalendarDate {
  /// Reads the day of a time stamp as feeds, messages and JSON write it; none where none is meant.
  ///
  /// It takes ISO 8601 and W3CDTF (`2024-03-02T08:00Z`, `20240302`, `2024-062`), RFC 822, 850 and
  /// 2822 (`Sat, 2 Mar 24 08:00 EST`), asctime, and what is near them. The day is the one that is
  /// written, in the zone it is written in. A month without a day is none.
  init?(stamp: String) {
    let bytes = Array(stamp.utf8.prefix(128))
    guard let day = Self.isoDay(bytes) ?? Self.namedDay(bytes) ?? Self.numericDay(bytes) else {
      return nil
    }
    self = day
  }

  // MARK: ISO 8601

  private static func isoDay(_ bytes: [UInt8]) -> CalendarDate? {
    let written = bytes.drop { $0 <= 0x20 }
    let digits = written.prefix(while: isDigit)
    let rest = written.dropFirst(digits.count)
    switch digits.count {
    case 4:
      guard rest.first == UInt8(ascii: "-") else { return nil }
      let second = rest.dropFirst().prefix(while: isDigit)
      let behind = rest.dropFirst(1 + second.count)
      if second.count == 3 { return ordinal(digits, second) }
      guard (1...2).contains(second.count), behind.first == UInt8(ascii: "-") else { return nil }
      let third = behind.dropFirst().prefix(while: isDigit)
      guard (1...2).contains(third.count) else { return nil }
      return CalendarDate(number(digits), number(second), number(third))
    case 7: return ordinal(digits.prefix(4), digits.suffix(3))
    // Fourteen are a day and a time run together.
    case 8, 14:
      return CalendarDate(
        number(digits.prefix(4)), number(digits.dropFirst(4).prefix(2)),
        number(digits.dropFirst(6).prefix(2)))
    default: return nil
    }
  }

  /// The day of a number in its year, `2024-062`.
  private static func ordinal(
    _ year: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>
  ) -> CalendarDate? {
    let count = number(day)
    guard (1...366).contains(count) else { return nil }
    let found = CalendarDate(number(year), 1, 1)?.adding(days: count - 1)
    return found?.year == number(year) ? found : nil
  }

  // MARK: A month by its name

  /// Reads day, month and year in either order, with whatever stands around them.
  private static func namedDay(_ bytes: [UInt8]) -> CalendarDate? {
    let words = bytes.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
      .filter { !$0.contains(UInt8(ascii: ":")) && $0.first != UInt8(ascii: "+") }
      .flatMap { $0.split(separator: UInt8(ascii: "-")) }
    let places = words.indices.filter { month(words[$0]) != nil }
    // In `mar, 02 jan 2024` the first is a Tuesday.
    let place = places.first { $0 > 0 && isNumber(words[$0 - 1]) } ?? places.first
    guard let place, let month = month(words[place]) else { return nil }
    var numbers = words[(place + 1)...].filter { isNumber($0) }[...]
    let before = words[..<place].last.flatMap { word -> Int? in
      let digits = word.prefix(while: isDigit)
      return (1...2).contains(digits.count) ? number(digits) : nil
    }
    let day = before ?? numbers.popFirst().flatMap { $0.count <= 2 ? number($0) : nil }
    guard let day, let year = numbers.first.flatMap(year) else {
      // `2024 March 2` is written where the year comes first.
      guard let day, place > 0, words[place - 1].count == 4, isNumber(words[place - 1]) else {
        return nil
      }
      return CalendarDate(number(words[place - 1]), month, day)
    }
    return CalendarDate(year, month, day)
  }

  /// A year of two digits is one of 1950 to 2049, one of three counts from 1900 (RFC 2822, 4.3).
  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    let value = number(digits)
    return switch digits.count {
    case 2: value < 50 ? 2_000 + value : 1_900 + value
    case 3: 1_900 + value
    case 4: value
    default: nil
    }
  }

  /// The number of a month by its English name, whole or cut to three letters or four.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    let letters = word.prefix { (0x61...0x7A).contains($0 | 0x20) }
    guard letters.count >= 3 else { return nil }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    return months.firstIndex { $0 == name || (letters.count <= 4 && $0.hasPrefix(name.prefix(3))) }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  // MARK: Numbers only

  /// Reads `2024/03/02` or `02.03.2024`, but `02/03/2024` only where the order is certain.
  private static func numericDay(_ bytes: [UInt8]) -> CalendarDate? {
    let text = Text(String(decoding: bytes, as: UTF8.self))
    return WrittenDate.all(in: text.range, of: text).lazy.compactMap(\.date).first
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    (1...4).contains(word.count) && word.allSatisfy(isDigit)
  }

  /// The value of at most eight digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
  }
}
