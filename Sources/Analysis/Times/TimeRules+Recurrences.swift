extension TimeRules {
  /// What comes back: SET.
  static let recurrences: [TimeRule] = [
    TimeRule("every unit", "every|each|per UNIT", "it opens [every day] = P1D") { m in
      guard let unit = m.unit, unit >= .minute else { return nil }
      if m.has("every"), unit == .second { return nil }
      return set(unit.value(of: 1))
    },
    TimeRule("a unit as a rate", "DURATION", "they build 15 [a year] = P1Y") { m in
      guard ["a", "an"].contains(m.first.folded), m.covered.count == 2, isRate(m),
        case .duration(let lengths, _)? = m.readings(.duration).first?.meaning,
        let unit = lengths.first?.unit
      else { return nil }
      return set(unit.value(of: 1))
    },
    TimeRule("every so many units", "every DURATION", "it opens [every two years] = P2Y") { m in
      guard case .duration(let lengths, _)? = m.readings(.duration).first?.meaning,
        let length = lengths.first
      else { return nil }
      return set(length.unit.value(of: length.count))
    },
    TimeRule("every other unit", "every other|second UNIT", "it opens [every other day] = P2D") {
      m in
      m.unit.flatMap { set($0.value(of: 2)) }
    },
    TimeRule("times with a frequency", "MULTIPLE FREQUENCY", "it opens [twice daily] = P1D") { m in
      m.unit.flatMap { set($0.value(of: 1)) }
    },
    TimeRule(
      "every other weekday", "every other|second WEEKDAY", "open [every other Friday] = XXXX-WXX-5"
    ) { m in
      m[.weekday].flatMap { set("XXXX-WXX-\($0)") }
    },
    TimeRule(
      "every weekday", "every|each WEEKDAY DAYPART?", "it opens [every Tuesday] = XXXX-WXX-2"
    ) { m in
      m[.weekday].flatMap { set("XXXX-WXX-\($0)" + (part(m)?.rawValue ?? "")) }
    },
    TimeRule("weekdays", "WEEKDAYS", "it opens on [Sundays] = XXXX-WXX-7") { m in
      m[.weekdays].flatMap { set("XXXX-WXX-\($0)") }
    },
    TimeRule(
      "weekday and parts of days", "WEEKDAY DAYPARTS", "open [Sunday evenings] = XXXX-WXX-7TEV"
    ) { m in
      m[.weekday].flatMap { day in part(m).flatMap { set("XXXX-WXX-\(day)\($0.rawValue)") } }
    },
    TimeRule(
      "every part of a day", "every|each DAYPART", "it opens [every morning] = XXXX-XX-XXTMO"
    ) { m in
      part(m).flatMap { set("XXXX-XX-XX\($0.rawValue)") }
    },
    TimeRule("parts of days", "the? DAYPARTS", "it opens in [the mornings] = XXXX-XX-XXTMO") { m in
      guard m.has(["mornings", "evenings", "afternoons"]) else { return nil }
      return part(m).flatMap { set("XXXX-XX-XX\($0.rawValue)") }
    },
    TimeRule("every month by name", "every|each MONTH", "it opens [every June] = XXXX-06") { m in
      m[.month].flatMap { set("XXXX-\(twoDigits($0))") }
    },
    TimeRule("every season", "every|each SEASON", "it opens [every summer] = XXXX-SU") { m in
      guard let index = m[.season], Season.allCases.indices.contains(index) else { return nil }
      return set("XXXX-\(Season.allCases[index].rawValue)")
    },
    TimeRule("frequency", "FREQUENCY", "it opens [daily] = P1D") { m in
      // `the Daily Herald`.
      guard let unit = m.unit,
        m.first.casing == .lower || m.startsSentence && !(m.tokenAfter()?.isCapitalised ?? false)
      else { return nil }
      return set(unit.value(of: 1))
    },
    TimeRule(
      "biannual", "biweekly|bimonthly|biennial|biannual|fortnightly", "a [biweekly] = P2W row"
    ) { m in
      let values = [
        "biweekly": "P2W", "bimonthly": "P2M", "biennial": "P2Y", "biannual": "P6M",
        "fortnightly": "P2W",
      ]
      return values[m.first.folded].flatMap(set)
    },
  ]

  /// Recurrences whose words would else be read as a length.
  static let rates: [TimeRule] = [
    TimeRule(
      "units a longer unit", "NUMBER -? UNIT|UNITS a|an|per|each|every UNIT",
      "it opens [three days a week] = P1W"
    ) { m in
      let units = m.units
      guard units.count == 2, units[0] < units[1] else { return nil }
      return set(units[1].value(of: 1))
    },
    TimeRule(
      "times a unit", "MULTIPLE|NUMBER times? a|an|per|each|every UNIT",
      "it opens [twice a week] = P1W"
    ) { m in
      guard let unit = m.unit, m[.multiple] != nil || m.has("times") else { return nil }
      return set(unit.value(of: 1))
    },
    TimeRule("weekends", "weekends|weekdays", "it opens on [weekends] = XXXX-WXX-WE") { m in
      set(m.has("weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-WD")
    },
  ]

  private static func set(_ value: String) -> TimeReading? { TimeReading(.set(value)) }

  /// Whether `a year` says how often: `15 a year`, `$3 million a year`, `a litre a day`.
  private static func isRate(_ m: TimeMatch) -> Bool {
    guard let previous = m.tokenBefore() else { return false }
    if ["ago", "later", "earlier", "before", "after", "from", "and", "long", "old", "-"].contains(
      m.after())
    {
      return false
    }
    if previous.kind == .number || previous.kind == .mixed || previous.kind == .symbol {
      return true
    }
    if [
      "times", "million", "billion", "thousand", "hundred", "percent", "cents", "dollars",
      "euros", "pounds", "apiece",
    ].contains(previous.folded) || TimeWords.cardinals[previous.folded] != nil {
      return true
    }
    // What is counted: `200 cars a day`, `1,500 tons of rail a day`.
    guard previous.kind == .word, previous.casing == .lower, !TimeTense.isPast(previous),
      !TimeContext.prepositions.contains(previous.folded),
      !TimeContext.continuations.contains(previous.folded)
    else { return false }
    return (2...5).contains { distance in
      guard let token = m.tokenBefore(distance) else { return false }
      return token.kind == .number || TimeWords.cardinals[token.folded] != nil
        || TimeWords.scales[token.folded] != nil
    }
  }
}
