extension TimeRules {
  /// So many units, whether they turn out to be a duration, a distance or an age.
  static let lengths: [TimeRule] = [
    TimeRule(
      "number of units", "NUMBER -? working|business|trading|calendar? UNIT|UNITS",
      "served [two years] = P2Y in prison"
    ) { m in
      guard let count = m.amounts.first, let unit = m.unit, mayCount(m) else { return nil }
      return duration(count, unit)
    },
    TimeRule("number of nights", "NUMBER -? night|nights", "it burned for [three nights] = P3D") {
      m in
      guard let count = m.amounts.first, m.has("nights") || m.has("-") || count == 1 else {
        return nil
      }
      return count == 1 && !m.has("-") ? nil : duration(count, .day)
    },
    TimeRule("a unit", "a|an UNIT", "it took [a week] = P1W") { m in
      guard let unit = m.unit, mayBeOne(m, unit) else { return nil }
      return duration(1, unit)
    },
    TimeRule(
      "a unit and a half", "a|an|one UNIT and a half", "it took [a year and a half] = P1.5Y"
    ) { m in
      m.unit.flatMap { duration(1.5, $0) }
    },
    TimeRule("half a unit", "half a|an|-? UNIT", "it took [half an hour] = PT0.5H") { m in
      m.unit.flatMap { duration(0.5, $0) }
    },
    TimeRule(
      "vague number of units", "[a|the]? VAGUE of|more? UNITS", "it took [several weeks] = PXW"
    ) { m in
      // `the few days` is one of `the last few days`, which a longer rule reads.
      m.unit.flatMap { duration(.nan, $0) }
    },
    TimeRule(
      "hundreds of units", "tens|hundreds|thousands|millions|decades of UNITS",
      "it lay there for [hundreds of years] = PXY"
    ) { m in
      guard let unit = m.units.last else { return nil }
      return duration(.nan, unit)
    },
    TimeRule(
      "two numbers of units", "NUMBER or|to|- NUMBER -? UNIT|UNITS",
      "it takes [two to three years] = P2Y/P3Y"
    ) { m in
      // `in 2016 – six years after the fire`: the lesser number stands first.
      guard let unit = m.unit, m.amounts.count == 2, m.amounts[0] < m.amounts[1] else {
        return nil
      }
      return TimeReading(
        .duration([TimeLength(count: m.amounts[0], most: m.amounts[1], unit: unit)], .free))
    },
    TimeRule(
      "between two numbers of units", "NUMBER and NUMBER UNITS",
      "it takes between [two and three years] = P2Y/P3Y"
    ) { m in
      guard let unit = m.unit, m.amounts.count == 2, m.before() == "between" else { return nil }
      return TimeReading(
        .duration([TimeLength(count: m.amounts[0], most: m.amounts[1], unit: unit)], .free))
    },
    TimeRule(
      "a unit or two", "a|an UNIT or two|so", "it took [a day or two] = P1D/P2D"
    ) { m in
      guard let unit = m.unit else { return nil }
      if m.has("so") {
        return TimeReading(.duration([TimeLength(count: 1, unit: unit)], .free), .approximate)
      }
      return TimeReading(.duration([TimeLength(count: 1, most: 2, unit: unit)], .free))
    },
    TimeRule(
      "units and smaller units",
      "NUMBER UNIT|UNITS ,|and? and? NUMBER UNIT|UNITS [,|and? and? NUMBER UNIT|UNITS]?",
      "it took [two years and three months] = P2Y3M"
    ) { m in
      let units = m.units
      guard m.amounts.count == units.count, zip(units, units.dropFirst()).allSatisfy(>) else {
        return nil
      }
      return TimeReading(
        .duration(zip(m.amounts, units).map { TimeLength(count: $0, unit: $1) }, .free))
    },
    TimeRule("unmeasured units", "UNITS", "it took [years] = PXY") { m in
      guard let unit = m.unit else { return nil }
      return TimeReading(
        .duration([TimeLength(count: .nan, unit: unit)], .free),
        standsAlone: TimeContext.isMeasured(m) && unit >= .minute && unit != .quarter)
    },
    TimeRule("units long", "UNIT|UNITS - long", "a [decades-long] = PXDE row") { m in
      guard let unit = m.unit else { return nil }
      return duration(m[.unit] == nil ? .nan : 1, unit)
    },
    TimeRule(
      "units long in one word", "daylong|weeklong|monthlong|yearlong",
      "a [yearlong] = P1Y row"
    ) { m in
      let units: [String: TimeUnit] = [
        "daylong": .day, "weeklong": .week, "monthlong": .month, "yearlong": .year,
      ]
      return units[m.first.folded].flatMap { duration(1, $0) }
    },
    TimeRule(
      "the units that end", "the NUMBER|VAGUE UNITS", "earned in [the three months] = P3M to June"
    ) { m in
      guard let unit = m.unit,
        ["ended", "ending", "to", "through", "until", "since"].contains(m.after())
      else { return nil }
      return duration(m.amounts.first ?? .nan, unit)
    },
    TimeRule(
      "the first units", "the first|opening|final NUMBER UNITS",
      "they count [the first two hours] = PT2H"
    ) { m in
      guard let unit = m.unit, let count = m.amounts.first else { return nil }
      return duration(count, unit)
    },
    TimeRule(
      "for so many units", "a|the ORDINAL straight|consecutive|successive|running? UNIT",
      "shut for [a third day] = P3D"
    ) { m in
      guard let unit = m.unit, let count = m[.ordinal], m.before() == "for", unit >= .day,
        !m.has("the") || m.has(["straight", "consecutive", "successive", "running"])
      else { return nil }
      return duration(Double(count), unit)
    },
    TimeRule("the years", "the UNITS", "grown over [the years] = PXY") { m in
      guard let unit = m.unit, ["over", "through", "across"].contains(m.before()) else {
        return nil
      }
      return duration(.nan, unit)
    },
    TimeRule("a while", "a|quite short|long|little? while now?", "for [a while now] = PX") { m in
      TimeReading(.duration([], .free))
    },
    TimeRule("a long time", "a very? long|short time", "it took [a long time] = PX") { m in
      [
        "for", "in", "after", "took", "take", "takes", "within", "lasted", "is", "not", "been",
        "was", "such",
      ].contains(m.before())
        ? TimeReading(.duration([], .free)) : nil
    },
    TimeRule("another unit", "another UNIT", "it took [another week] = P1W") { m in
      guard let unit = m.unit, unit >= .minute, m.before() != "one", m.before() != "yet" else {
        return nil
      }
      return duration(1, unit)
    },
    TimeRule("units on end", "all|full|whole -? UNIT long?", "open [all day] = P1D") { m in
      guard let unit = m.unit, unit >= .day,
        m.has("all") || ["a", "one"].contains(m.before()) || m.has("-") && unit > .day,
        m.before() != "of"
      else { return nil }
      return duration(1, unit)
    },
  ]

  /// A duration of one unit that is not tied to an anchor.
  static func duration(_ count: Double, _ unit: TimeUnit) -> TimeReading? {
    TimeReading(.duration([TimeLength(count: count, unit: unit)], .free))
  }

  /// Whether a number before a unit counts it.
  private static func mayCount(_ m: TimeMatch) -> Bool {
    let isHyphenated = m.has("-")
    // `one second-quarter loss`, `May 5 day trips`: a singular behind a greater number is glued.
    // `one quarter of a percent`, `the Six-Day War`.
    if m.has("quarter"), m.after() == "of" || m.after() == "-" { return false }
    if isHyphenated, m.after() == "war" { return false }
    if m.has("second"), !isHyphenated, m.amounts.first != 1 { return false }
    if m[.unit] != nil, !isHyphenated, let count = m.amounts.first, count > 1,
      count == count.rounded()
    {
      return false
    }
    if m.first.kind == .number, ["$", "£", "€", "."].contains(m.before()) { return false }
    if m.has("one"), m.has("day"), !isHyphenated {
      return !["at", ","].contains(m.before())
        || ["after", "before", "later", "earlier", "ago"].contains(m.after())
    }
    return true
  }

  private static func mayBeOne(_ m: TimeMatch, _ unit: TimeUnit) -> Bool {
    let next = m.after()
    switch unit {
    case .second:
      return ["in", "for", "within"].contains(m.before()) && m.tokenAfter()?.kind != .word
    case .quarter: return ["earlier", "ago", "later"].contains(next)
    case .decade, .century: return true
    case .weekend: return false
    // `a day of reckoning` is a kind of day.
    case .day where next == "of":
      return !["reckoning", "mourning", "prayer", "action", "rest", "infamy"].contains(m.after(2))
    default: return next != "when" && next != "'s"
    }
  }
}

extension TimeMatch {
  /// The units of all pieces that were taken as one.
  var units: [TimeUnit] { values([.unit, .units]).compactMap(TimeUnit.init(rawValue:)) }
}
