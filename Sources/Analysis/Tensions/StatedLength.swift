internal import Articles

/// How long words say that something lasted: `six years`, `nearly a decade`.
struct StatedLength {
  /// The least and the most they can mean, in the unit.
  private(set) var least: Double
  private(set) var most: Double
  /// Years, months, weeks or days; decades and centuries count in years.
  let unit: TimeUnit
  /// Whether the words mean no exact count.
  private(set) var isRound = false

  /// Reads the value of a duration: `P6Y`, `P1DE`, `P2Y/P3Y`; none where it is vague or short.
  init?(_ time: TimeExpression) {
    let parts = time.value.split(separator: "/").compactMap(Self.read)
    guard let first = parts.first, let last = parts.last, first.unit == last.unit,
      parts.count == time.value.split(separator: "/").count, first.count > 0
    else { return nil }
    let scale = first.unit == .decade ? 10.0 : first.unit == .century ? 100.0 : 1
    (least, most) = (first.count * scale, last.count * scale)
    unit = first.unit == .decade || first.unit == .century ? .year : first.unit
    loosen(time.modifier, isCountOfTens: scale > 1)
  }

  private mutating func loosen(_ modifier: String?, isCountOfTens: Bool) {
    switch modifier {
    case "MORE_THAN", "EQUAL_OR_MORE": (most, isRound) = (max(most * 2, most + 2), true)
    case "LESS_THAN", "EQUAL_OR_LESS": (least, isRound) = (least * 0.6, true)
    case nil:
      // Twenty years may be nineteen; a decade may be nine years or twelve.
      let isTens = unit == .year && least.truncatingRemainder(dividingBy: 10) == 0
      guard isCountOfTens || isTens else { return }
      let margin = isCountOfTens ? max(1, least / 5) : 1
      (least, most, isRound) = (least - margin, most + margin, true)
    default:
      let margin = max(1, least / 5)
      (least, most, isRound) = (least - margin, most + margin, true)
    }
  }

  private static func read(_ value: Substring) -> (count: Double, unit: TimeUnit)? {
    guard value.first == "P" else { return nil }
    let digits = value.dropFirst().prefix { $0 == "." || ("0"..."9").contains($0) }
    guard let count = Double(digits) else { return nil }
    switch value.dropFirst(1 + digits.count) {
    case "Y": return (count, .year)
    case "M": return (count, .month)
    case "W": return (count, .week)
    case "D": return (count, .day)
    case "DE": return (count, .decade)
    case "CE": return (count, .century)
    default: return nil
    }
  }

  /// How a length agrees with two times.
  enum Agreement { case full, rounded, none }

  /// Compares it with the time from one day or stretch to another.
  ///
  /// Between two years lies at most a day less than their difference and one: from 2012 to 2016 no
  /// five years can pass, but four and a half can, and three.
  func agreement(from first: Stretch, to last: Stretch) -> Agreement {
    if unit == .year, let from = first.year, let to = last.year {
      let between = Double(to - from)
      if least < between + 1, most >= between - 1 { return .full }
      return least == between + 1 ? .rounded : .none
    }
    let shortest = Double(last.first.dayNumber - first.last.dayNumber)
    let longest = Double(last.last.dayNumber - first.first.dayNumber)
    let days = Self.days(unit)
    return (least - 0.5) * days - 1 <= longest && shortest <= (most + 1) * days ? .full : .none
  }

  /// The time from one day or stretch to another in words: `5 years`, `7 to 8 years`.
  func words(from first: Stretch, to last: Stretch) -> String {
    if unit == .year, let from = first.year, let to = last.year {
      return unit.words(Double(to - from))
    }
    let shortest = max(0, Double(last.first.dayNumber - first.last.dayNumber) / Self.days(unit))
    let longest = max(0, Double(last.last.dayNumber - first.first.dayNumber) / Self.days(unit))
    let (least, most) = ((shortest + 0.01).rounded(.down), (longest + 0.01).rounded(.down))
    return least == most ? unit.words(least) : "\(written(least)) to \(unit.words(most))"
  }

  private static func days(_ unit: TimeUnit) -> Double {
    switch unit {
    case .year: 365.2425
    case .month: 30.437
    case .week: 7
    default: 1
    }
  }

  /// The first and the last day of what is compared.
  struct Stretch {
    let first: CalendarDate
    let last: CalendarDate
    /// The year, where it is exactly one.
    let year: Int?

    init(day: CalendarDate) { (first, last, year) = (day, day, nil) }

    init?(_ time: TimeExpression) {
      guard let first = time.earliest, let last = time.latest else { return nil }
      (self.first, self.last, year) = (first, last, time.wholeYear)
    }
  }
}
