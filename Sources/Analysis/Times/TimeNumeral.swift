/// A token that begins with a digit, or ends with one, and the parts of a date it can be.
struct TimeNumeral {
  private(set) var classes: TimeClass
  private(set) var value: Int

  /// Reads the bytes of one token; none where they are no numeral of a date or a clock.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, bytes.count <= 12 else { return nil }
    guard Self.isDigit(first) else {
      self.init(named: bytes)
      return
    }
    let digits = bytes.prefix(while: Self.isDigit)
    let rest = bytes[digits.endIndex...]
    guard digits.count <= 6, let value = Self.number(digits) else { return nil }
    if rest.isEmpty {
      self.init(digits: digits.count, value)
    } else if rest.first == UInt8(ascii: ".") {
      self.init(dotted: bytes)
    } else {
      self.init(value, digits.count, suffix: rest)
    }
  }

  private init(_ classes: TimeClass, _ value: Int) {
    self.classes = classes
    self.value = value
  }

  private init?(digits count: Int, _ value: Int) {
    var classes: TimeClass = []
    if count <= 2 {
      if (1...31).contains(value) { classes.formUnion(.day) }
      if value <= 24 { classes.formUnion(.hour) }
      if count == 2 { classes.formUnion(.twoDigits) }
    } else if count == 4 {
      if (1000...2199).contains(value) { classes.formUnion(.year) }
      if value / 100 <= 24, value % 100 < 60 { classes.formUnion(.clockDigits) }
    }
    self.init(classes, value)
  }

  /// `21st`, `1990s`, `5pm`, `1Q`, `30T15`, `00Z`.
  private init?(_ value: Int, _ digits: Int, suffix: ArraySlice<UInt8>) {
    let ending = String(decoding: suffix, as: UTF8.self).lowercased()
    switch ending {
    case "st", "nd", "rd", "th":
      self.init((1...31).contains(value) ? [.ordinal, .ordinalDay] : .ordinal, value)
    case "s" where digits == 4 && value % 10 == 0: self.init(.decade, value / 10)
    case "s" where digits == 2 && value % 10 == 0: self.init([.decade, .tens], value / 10)
    case "am", "pm", "a.m", "p.m", "a.m.", "p.m.":
      var classes: TimeClass = (1...12).contains(value) ? .gluedClock : []
      if digits == 2, value < 60 { classes.formUnion(.gluedMinutes) }
      self.init(classes, value + (ending.hasPrefix("p") ? 100 : 0))
    case "q" where (1...4).contains(value): self.init(.quarterName, value)
    case "h" where (1...2).contains(value): self.init(.halfName, value)
    case "z" where digits == 2 && value < 60: self.init(.minutesZulu, value)
    default:
      guard let letter = suffix.first, letter == UInt8(ascii: "T"), (1...31).contains(value),
        let hour = Self.number(suffix.dropFirst()), hour <= 24
      else { return nil }
      self.init(.dayHour, value * 100 + hour)
    }
  }

  /// `30.05.2018`, `2.30`, `2.30pm`.
  private init?(dotted bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if let half = Self.half(ofDay: parts), let hour = Self.number(parts[0]),
      (1...12).contains(hour),
      let minute = Self.number(parts[1].prefix(2)), minute < 60
    {
      self.init(.gluedDotted, (hour % 12 + half) * 60 + minute)
      return
    }
    let numbers = parts.compactMap(Self.number)
    guard numbers.count == parts.count else { return nil }
    if parts.count == 2, parts[1].count == 2, numbers[0] <= 24, numbers[1] < 60 {
      self.init(.dottedClock, numbers[0] * 60 + numbers[1])
    } else if parts.count == 3, (1...31).contains(numbers[0]), (1...12).contains(numbers[1]),
      parts[2].count == 4 || parts[2].count == 2
    {
      let year = parts[2].count == 4 ? numbers[2] : TimeRules.inFull(numbers[2])
      self.init(.dottedDate, year * 10_000 + numbers[1] * 100 + numbers[0])
    } else {
      return nil
    }
  }

  /// `Q1`, `H1`, `FY2006`, `FY06`.
  private init?(named bytes: ArraySlice<UInt8>) {
    let letters = bytes.prefix { !Self.isDigit($0) }
    let digits = bytes[letters.endIndex...]
    guard let value = Self.number(digits) else { return nil }
    switch (String(decoding: letters, as: UTF8.self).uppercased(), digits.count) {
    case ("Q", 1) where (1...4).contains(value): self.init(.quarterName, value)
    case ("H", 1) where (1...2).contains(value): self.init(.halfName, value)
    case ("FY", 4): self.init(.fiscalName, value)
    case ("FY", 2): self.init(.fiscalName, 2000 + value)
    default: return nil
    }
  }

  /// The hours that `pm` adds behind two digits of `2.30pm` or `2.30p.m.`; none without either.
  private static func half(ofDay parts: [ArraySlice<UInt8>]) -> Int? {
    guard parts.count >= 2, parts[1].count > 2 else { return nil }
    let letters = parts[1].dropFirst(2) + parts.dropFirst(2).joined()
    switch String(decoding: letters, as: UTF8.self).lowercased() {
    case "am": return 0
    case "pm": return 12
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...6).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
