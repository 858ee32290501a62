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
    TimeRule("aged", "aged NUMBER", "a boy [aged 12] = P12Y") { m in
      guard let years = m.amounts.first, isLifetime(years) else { return nil }
      return TimeReading(.age(years, years, .year))
    },
    TimeRule(
      "aged between", "aged between? NUMBER and|to|- NUMBER", "boys [aged 12 to 15] = P12Y/P15Y"
    ) { m in
      guard m.amounts.count == 2, let least = m.amounts.first, let most = m.amounts.last,
        least < most, isLifetime(most)
      else { return nil }
      return TimeReading(.age(least, most, .year))
    },
    TimeRule(
      "age of", "[the|an]? age|ages of? NUMBER", "she left at [the age of 19] = P19Y"
    ) { m in
      guard let years = m.amounts.first, isLifetime(years) else { return nil }
      return TimeReading(.age(years, years, .year))
    },
    TimeRule(
      "age of units", "the|an? age of DURATION", "babies at [the age of nine months] = P9M"
    ) { m in
      age(m)
    },
    TimeRule("age between commas", "NUMBER", "Ada Lowe, [43] = P43Y, said so") { m in
      guard let years = m.amounts.first, years == years.rounded(), isLifetime(years),
        isBetweenCommas(m)
      else { return nil }
      return TimeReading(.age(years, years, .year))
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

  private static func isLifetime(_ years: Double) -> Bool { (1...120).contains(years) }

  /// Whether a number stands as an apposition behind a name: `Ada Lowe, 43, said`.
  private static func isBetweenCommas(_ m: TimeMatch) -> Bool {
    guard m.before() == ",", m.first.kind == .number, let name = m.tokenBefore(2) else {
      return false
    }
    guard name.kind == .word, name.isCapitalised, name.casing != .upper else { return false }
    guard !TimeWords.months.contains(name.folded) else { return false }
    return [",", ".", ")", ";"].contains(m.after()) && m.tokenAfter(2)?.kind != .number
      || m.tokenAfter() == nil
  }
}
