extension TimeRules {
  /// Ages of people and things, which are no times of the calendar.
  static let ages: [TimeRule] = [
    TimeRule(
      "decade of age", "in POSSESSIVE early|mid|late? -? TENS",
      "a woman [in her sixties] = P60Y/P69Y"
    ) { m in
      guard let tens = m[.tens], (1...9).contains(tens) else { return nil }
      let least = tens == 1 ? 13.0 : Double(tens * 10)
      let modifier: TimeModifier? =
        m.has("early") ? .start : m.has("mid") ? .mid : m.has("late") ? .end : nil
      return TimeReading(.age(least, Double(tens * 10 + 9), .year), modifier)
    },
    TimeRule(
      "number-year-old", "DURATION -? old|olds|young", "a [43-year-old] = P43Y woman"
    ) { m in
      age(m)
    },
    TimeRule("years of age", "DURATION of age", "she is [19 years of age] = P19Y") { m in
      age(m)
    },
    TimeRule("aged units", "aged DURATION", "a girl [aged six months] = P6M") { m in
      age(m)
    },
    TimeRule("aged", "aged NUMBER", "a boy [aged 12] = P12Y") { m in
      guard let years = m.amounts.first, isLifetime(years) else { return nil }
      return bare(years, years)
    },
    TimeRule(
      "aged between", "aged between? NUMBER and|to|- NUMBER", "boys [aged 12 to 15] = P12Y/P15Y"
    ) { m in
      guard m.amounts.count == 2, let least = m.amounts.first, let most = m.amounts.last,
        least < most, isLifetime(most)
      else { return nil }
      return bare(least, most)
    },
    TimeRule(
      "age of", "[the|an]? age|ages of? NUMBER", "she left at [the age of 19] = P19Y"
    ) { m in
      guard let years = m.amounts.first, isLifetime(years) else { return nil }
      return bare(years, years)
    },
    TimeRule(
      "age of units", "the|an? age of DURATION", "babies at [the age of nine months] = P9M"
    ) { m in
      age(m)
    },
    TimeRule("age between commas", "NUMBER", "Ada Lowe, [43] = P43Y, said so") { m in
      whole(m).flatMap { isBetweenCommas(m) ? bare($0, $0) : nil }
    },
    TimeRule("age that somebody is", "NUMBER", "“I was [nine] = P9Y, and we sat there”") { m in
      whole(m).flatMap { isPredicate(m) ? bare($0, $0) : nil }
    },
    TimeRule("age at a turn of life", "NUMBER", "He retired in June, at [66] = P66Y") { m in
      whole(m).flatMap { isTurnOfLife(m) ? bare($0, $0) : nil }
    },
  ]

  private static func age(_ m: TimeMatch) -> TimeReading? {
    guard let reading = m.readings(.duration).first,
      case .duration(let lengths, _) = reading.meaning, let length = lengths.first,
      length.count.isFinite, length.unit >= .hour
    else { return nil }
    return TimeReading(
      .age(length.count, length.most ?? length.count, length.unit), reading.modifier)
  }

  /// An age in years whose words have no unit.
  private static func bare(_ least: Double, _ most: Double) -> TimeReading {
    var reading = TimeReading(.age(least, most, .year))
    reading.hasTrigger = false
    return reading
  }

  private static func isLifetime(_ years: Double) -> Bool { (1...120).contains(years) }

  /// The number, where it can be somebody’s age.
  private static func whole(_ m: TimeMatch) -> Double? {
    m.amounts.first.flatMap { $0 == $0.rounded() && isLifetime($0) ? $0 : nil }
  }

  /// Whether nothing behind a number is counted by it.
  private static func endsPhrase(_ m: TimeMatch) -> Bool {
    guard let next = m.tokenAfter() else { return true }
    if next.kind == .mark {
      return ![":", "-", "/", "'", "%"].contains(next.folded) && !next.isHyphen
    }
    return ["and", "when", "but", "she", "he", "they", "at", "last", "this", "in", "on"]
      .contains(next.folded)
  }

  /// Whether a person is said to be so old: `He was 28,`, `when she was 11.`, `turned 40`.
  private static func isPredicate(_ m: TimeMatch) -> Bool {
    guard endsPhrase(m) || m.after() == "who" else { return false }
    if ["turned", "turns", "turning"].contains(m.before()) { return true }
    // `a farmer of 74 who had been away`.
    if m.before() == "of" { return m.after() == "who" && ["a", "an"].contains(m.before(3)) }
    guard ["was", "is", "'s", "am", "'m", "are", "were", "only", "just"].contains(m.before()) else {
      return false
    }
    let isLater = ["only", "just"].contains(m.before())
    if isLater, !["was", "is", "'s", "am", "'m"].contains(m.before(2)) { return false }
    let subject = m.tokenBefore(isLater ? 3 : 2)
    if let subject, subject.isCapitalised, subject.kind == .word, subject.casing != .upper,
      subject.folded != "it", m.before() == "is", m.before(3) != "the"
    {
      return true
    }
    return ["he", "she", "i", "who"].contains(subject?.folded ?? "")
  }

  /// Verbs of what people do once, at an age.
  private static let turnsOfLife: Set<String> = [
    "died", "dies", "dead", "die", "retired", "retires", "married", "widowed", "orphaned",
    "debuted", "emigrated", "enlisted", "graduated",
  ]

  /// Whether an age stands behind `at`: `dies at 91`, `, at 66.`, `At 15 she left school`.
  private static func isTurnOfLife(_ m: TimeMatch) -> Bool {
    guard m.before() == "at", endsPhrase(m) else { return false }
    let next = m.after()
    if turnsOfLife.contains(m.before(2)) { return true }
    if m.before(2) == "school" { return true }
    // Above 24 no hour is meant.
    let isNoHour = (m.amounts.first ?? 0) > 24
    if m.covered.lowerBound - 1 == m.sentence.lowerBound {
      return ["she", "he", "they", "i"].contains(next)
        || isNoHour && next == ","
          && (["she", "he", "i"].contains(m.after(2)) || m.tokenAfter(2)?.isCapitalised ?? false)
    }
    return isNoHour && m.before(2) == "," && (m.tokenAfter()?.kind ?? .mark) == .mark
  }

  /// Whether a number stands as an apposition behind a name: `Ada Lowe, 43, said`.
  private static func isBetweenCommas(_ m: TimeMatch) -> Bool {
    guard m.before() == ",", m.first.kind == .number, let name = m.tokenBefore(2) else {
      return false
    }
    // `her mother, 23, did not survive`.
    let isKin = name.casing == .lower && ["his", "her", "their", "my", "our"].contains(m.before(3))
    guard name.kind == .word, name.isCapitalised || isKin, name.casing != .upper else {
      return false
    }
    guard !TimeWords.months.contains(name.folded) else { return false }
    return [",", ".", ")", ";"].contains(m.after()) && m.tokenAfter(2)?.kind != .number
      || m.tokenAfter() == nil
  }
}
