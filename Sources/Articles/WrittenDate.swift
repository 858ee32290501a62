/// A day as a text writes it, such as `Tuesday, 9 January 2024`, `Jan. 9` or `2024-01-09`.
package struct WrittenDate: Hashable, Sendable {
  /// Where it is written.
  package let range: TextRange
  /// The year; none where only the day and the month are written.
  package let year: Int?
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int
  /// Whether the day of the week is written with it.
  package let hasWeekday: Bool

  /// The day of the calendar; none where no year is written.
  package var date: CalendarDate? { year.flatMap { CalendarDate($0, month, day) } }

  /// Reads the date that starts at an offset; none where none does.
  ///
  /// `09/01/2024` is read only where the order of day and month is certain: one of them is over
  /// 12, or both are the same. A word that stands for a month must start with a capital.
  package init?(at offset: Int, in text: Text, before limit: Int) {
    var scanner = DateScanner(text: text, offset: offset, limit: limit)
    hasWeekday = scanner.skipWeekday()
    guard let parts = scanner.numeric() ?? scanner.monthFirst() ?? scanner.dayFirst(),
      CalendarDate(parts.year ?? 2_000, parts.month, parts.day) != nil
    else { return nil }
    (year, month, day) = (parts.year, parts.month, parts.day)
    range = TextRange(offset, scanner.offset)
  }

  /// Finds the dates in a stretch, in the order of the text, in time linear in its length.
  package static func all(in range: TextRange, of text: Text) -> [WrittenDate] {
    var dates: [WrittenDate] = []
    var offset = range.start
    while offset < range.end {
      if let date = WrittenDate(at: offset, in: text, before: range.end) {
        dates.append(date)
        offset = date.range.end
      } else {
        offset = text.nextWord(behind: offset, before: range.end)
      }
    }
    return dates
  }
}

extension Text {
  /// The offset of the next word or number that starts behind an offset, or the limit.
  fileprivate func nextWord(behind offset: Int, before limit: Int) -> Int {
    var offset = offset
    while offset < limit, isWordByte(utf8[offset]) { offset += 1 }
    while offset < limit, !isWordByte(utf8[offset]) { offset += 1 }
    return offset
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isWordByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
}

/// The parts of a date as they are read, one after the other.
private struct DateScanner {
  typealias Parts = (year: Int?, month: Int, day: Int)

  let text: Text
  var offset: Int
  let limit: Int

  /// Reads `2024-01-09`, `2024/01/09`, `09.01.2024` or `01/19/2024`.
  mutating func numeric() -> Parts? {
    attempt { scanner in
      guard let first = scanner.number(atMost: 4), let mark = scanner.byte,
        "-/.".utf8.contains(mark)
      else { return nil }
      scanner.offset += 1
      guard let second = scanner.number(atMost: 2), scanner.byte == mark else { return nil }
      scanner.offset += 1
      guard let third = scanner.number(atMost: 4) else { return nil }
      switch (first.digits, third.digits) {
      case (4, 1...2): return (first.value, second.value, third.value)
      case (1...2, 4) where first.value > 12 || first.value == second.value:
        return (third.value, second.value, first.value)
      case (1...2, 4) where second.value > 12: return (third.value, first.value, second.value)
      case (1...2, 4) where mark == UInt8(ascii: "."):
        return (third.value, second.value, first.value)
      default: return nil
      }
    }
  }

  /// Reads `January 9, 2024`, `Jan. 9 2024` or `January 9th`.
  mutating func monthFirst() -> Parts? {
    attempt { scanner in
      guard let month = scanner.month(), scanner.skipSpace(), let day = scanner.dayNumber() else {
        return nil
      }
      return (scanner.year(), month, day)
    }
  }

  /// Reads `9 January 2024`, `9th of January` or `9 Jan.`
  mutating func dayFirst() -> Parts? {
    attempt { scanner in
      guard let day = scanner.dayNumber(), scanner.skipSpace() else { return nil }
      _ = scanner.attempt { $0.word() == "of" && $0.skipSpace() ? true : nil }
      guard let month = scanner.month() else { return nil }
      return (scanner.year(), month, day)
    }
  }

  /// Skips `Tuesday, ` or `Tue `.
  mutating func skipWeekday() -> Bool {
    attempt { scanner in
      guard let word = scanner.capitalisedWord(), weekdays.contains(word) else { return nil }
      _ = scanner.skip(".")
      _ = scanner.skip(",")
      return scanner.skipSpace() ? true : nil
    } ?? false
  }

  private mutating func month() -> Int? {
    attempt { scanner in
      guard let word = scanner.capitalisedWord(), let month = months[word] else { return nil }
      _ = word.utf8.count < 5 && scanner.skip(".")
      return month
    }
  }

  private mutating func dayNumber() -> Int? {
    attempt { scanner in
      guard let number = scanner.number(atMost: 2), (1...31).contains(number.value) else {
        return nil
      }
      _ = scanner.attempt { ["st", "nd", "rd", "th"].contains($0.word()) ? true : nil }
      return scanner.byte.map(isWordByte) == true ? nil : number.value
    }
  }

  private mutating func year() -> Int? {
    attempt { scanner in
      _ = scanner.skip(",")
      guard scanner.skipSpace(), let number = scanner.number(atMost: 4), number.digits == 4,
        (1_000...2_999).contains(number.value), scanner.byte.map(isWordByte) != true
      else { return nil }
      return number.value
    }
  }

  // MARK: Single characters

  var byte: UInt8? { offset < limit ? text.utf8[offset] : nil }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() -> Bool {
    let start = offset
    while offset < limit, offset - start < 8, let length = text.spaceLength(at: offset) {
      offset += length
    }
    return offset > start && offset <= limit
  }

  private mutating func number(atMost most: Int) -> (value: Int, digits: Int)? {
    let start = offset
    var value = 0
    while let digit = byte, isDigit(digit), offset - start <= most {
      value = value * 10 + Int(digit - 0x30)
      offset += 1
    }
    let digits = offset - start
    return (1...most).contains(digits) ? (value, digits) : nil
  }

  /// Reads ASCII letters, as small ones; none where there are none or more than nine.
  private mutating func word() -> String? {
    let start = offset
    while let letter = byte, (0x41...0x5A).contains(letter & 0xDF), offset - start <= 9 {
      offset += 1
    }
    guard (1...9).contains(offset - start) else { return nil }
    return String(decoding: text.utf8[start..<offset].map { $0 | 0x20 }, as: UTF8.self)
  }

  private mutating func capitalisedWord() -> String? {
    guard let first = byte, (0x41...0x5A).contains(first) else { return nil }
    return word()
  }

  /// Tries a part, and stays where it was if the part is not there.
  private mutating func attempt<Part>(_ part: (inout DateScanner) -> Part?) -> Part? {
    var ahead = self
    guard let found = part(&ahead) else { return nil }
    self = ahead
    return found
  }
}

private let months: [String: Int] = {
  let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  var months: [String: Int] = ["sept": 9]
  for (index, name) in names.enumerated() {
    months[name] = index + 1
    months[String(name.prefix(3))] = index + 1
  }
  return months
}()

private let weekdays: Set<String> = {
  let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  return Set(names + names.map { String($0.prefix(3)) } + ["tues", "weds", "thur", "thurs"])
}()
