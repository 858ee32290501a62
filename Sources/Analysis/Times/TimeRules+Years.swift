extension TimeRules {
  /// Years, and what they are parts or multiples of.
  static let yearParts: [TimeRule] = [
    TimeRule("year", "YEAR", "built in [1998] = 1998") { m in
      guard let year = m[.year], TimeContext.isYear(m, year) else { return nil }
      return TimeReading(.calendar(.year, of: .written(year)))
    },
    TimeRule("the year in digits", "the? year YEAR", "built in [the year 1998] = 1998") { m in
      m[.year].map { TimeReading(.calendar(.year, of: .written($0))) }
    },
    TimeRule(
      "the year", "the entire|whole|full? year",
      "It opened in 2011 and ran [the entire year] = 2011"
    ) { m in
      guard m.has(["entire", "whole", "full"]) else { return nil }
      return TimeReading(.period(.year, 0, from: .toldOrDocument))
    },
    TimeRule("year before Christ", "NUMBER bc|b.c.|bce|b.c", "built in [44 BC] = BC0044") { m in
      guard let year = m.amounts.first, (1...9999).contains(year) else { return nil }
      return TimeReading(.yearBeforeChrist(Int(year)))
    },
    TimeRule("month", "MONTH", "it opened in [April] = 2018-04") { m in
      guard let month = m[.month], TimeContext.isMonth(m) else { return nil }
      return TimeReading(.calendar(.month(month), of: .chosen(.open)))
    },
    TimeRule(
      "month beside the told", "the? previous|preceding|following MONTH",
      "It fell in May 2011. It rose [the following March] = 2012-03"
    ) { m in
      m[.month].map {
        TimeReading(.calendar(.month($0), of: .besideTold(isAfter: m.has("following"))))
      }
    },
    TimeRule("chosen month", "last|this|next|past MONTH", "it opened [last April] = 2018-04") { m in
      guard let month = m[.month], m.tokens[m.covered.upperBound - 1].isCapitalised else {
        return nil
      }
      return TimeReading(.calendar(.month(month), of: .chosen(choice(m))))
    },
    TimeRule(
      "month of a relative year", "MONTH of? YEARDATE", "built in [May of last year] = 2017-05"
    ) { m in
      guard let month = m[.month] else { return nil }
      return TimeReading(.calendar(.month(month), of: year(m)))
    },
    TimeRule(
      "day of a relative year", "DAYDATE of|,? YEARDATE", "opened [May 3 last year] = 2017-05-03"
    ) { m in
      guard case .calendar(let part, .chosen)? = m.readings(.dayDate).first?.meaning else {
        return nil
      }
      return TimeReading(.calendar(part, of: year(m)))
    },
    TimeRule(
      "quarter", "the? ORDINAL|final|last -? quarter [[of|in|,]? the? fiscal? YEAR|YEARDATE]?",
      "it fell in [the third quarter of 2009] = 2009-Q3"
    ) { m in
      let hasYear = m[.year] != nil || !m.readings(.yearDate).isEmpty
      guard m.has(["final", "last"]) || (m[.ordinal] ?? 9) <= 4, hasYear || isQuarterAlone(m) else {
        return nil
      }
      if m.has("last"), !hasYear { return nil }
      return TimeReading(.calendar(.quarter(m[.ordinal] ?? 4), of: year(m)))
    },
    TimeRule(
      "quarter by its letter", "QUARTERNAME of? YEAR|YEARDATE?", "it fell in [Q3 2009] = 2009-Q3"
    ) { m in
      m[.quarterName].map { TimeReading(.calendar(.quarter($0), of: year(m))) }
    },
    TimeRule("year and quarter", "YEAR -? QUARTERNAME", "it fell in [2009-Q3] = 2009-Q3") { m in
      m[.quarterName].map { TimeReading(.calendar(.quarter($0), of: year(m))) }
    },
    TimeRule(
      "half of a year", "the? ORDINAL|latter -? half of|,? YEAR|YEARDATE",
      "it fell in [the first half of 2009] = 2009-H1"
    ) { m in
      guard let half = m.has("latter") ? 2 : m[.ordinal], half <= 2 else { return nil }
      return TimeReading(.calendar(.half(half), of: year(m)))
    },
    TimeRule("year and half", "YEAR -? HALFNAME", "it fell in [2009-H1] = 2009-H1") { m in
      m[.halfName].map { TimeReading(.calendar(.half($0), of: year(m))) }
    },
    TimeRule(
      "week of a year", "the? last|ORDINAL week of|in YEAR|YEARDATE",
      "it fell in [the first week of 2009] = 2009-W01"
    ) { m in
      guard let week = m.has("last") ? -1 : m[.ordinal], week <= 53 else { return nil }
      return TimeReading(.calendar(.weekOfYear(week), of: year(m)))
    },
    TimeRule("half by its letter", "HALFNAME YEAR|YEARDATE", "it fell in [H1 2009] = 2009-H1") {
      m in
      m[.halfName].map { TimeReading(.calendar(.half($0), of: year(m))) }
    },
    TimeRule(
      "season of two years", "the? SEASON of? YEAR -|/ TWODIGITS",
      "built in [the winter of 2008-09] = 2008-WI"
    ) { m in
      season(m).map { TimeReading(.calendar(.season($0), of: year(m))) }
    },
    TimeRule(
      "season of a year", "the? SEASON of|,? YEAR|YEARDATE",
      "built in [the summer of 2009] = 2009-SU"
    ) { m in
      guard let season = season(m), m.has("of") || m.first.folded != "spring" || m[.year] != nil
      else {
        return nil
      }
      return TimeReading(.calendar(.season(season), of: year(m)))
    },
    TimeRule(
      "chosen season", "last|this|next|past|coming SEASON", "it opened [last summer] = 2017-SU"
    ) { m in
      season(m).map { TimeReading(.calendar(.season($0), of: .chosen(choice(m)))) }
    },
    TimeRule(
      "season of the told year", "that|same SEASON",
      "It fell in 2011. It rose [that autumn] = 2011-FA"
    ) { m in
      guard let season = season(m), m.tokens[m.covered.upperBound - 1].casing == .lower else {
        return nil
      }
      return TimeReading(.calendar(.season(season), of: .told(0)))
    },
    TimeRule(
      "edge of a season", "early|mid|late -? SEASON", "it opened in [late autumn] = 2017-FA"
    ) { m in
      guard let season = season(m), m.tokens[m.covered.upperBound - 1].casing == .lower,
        m.after() != "of"
      else { return nil }
      return TimeReading(
        .calendar(.season(season), of: .chosen(.open)),
        m.has("early") ? .start : m.has("late") ? .end : .mid)
    },
    TimeRule("season", "the? SEASON", "it opens in [the summer] = 2018-SU") { m in
      guard let season = season(m), isSeason(m) else { return nil }
      // `Pipes burst in winter` means no winter.
      if m.before() == "in", !m.has("the"),
        TimeTense(at: m.covered, in: m.sentence, of: m.tokens) == .unknown
      {
        return nil
      }
      return TimeReading(.calendar(.season(season), of: .chosen(.open)))
    },
    TimeRule("decade", "the? DECADE", "built in [the 1990s] = 199") { m in
      guard let decade = m[.decade] else { return nil }
      // `the 1700s` are a century, `the 2000s` mostly ten years.
      if (100..<200).contains(decade), decade % 10 == 0 {
        return TimeReading(.century(decade / 10))
      }
      guard decade < 10 else { return TimeReading(.decade(decade)) }
      return isDecade(m) ? TimeReading(.decade(decade)) : nil
    },
    TimeRule("decade with an apostrophe", "the YEAR 's", "built in [the 1990’s] = 199") { m in
      guard let year = m[.year], year % 10 == 0, m.tokenAfter()?.kind != .word else { return nil }
      return TimeReading(.decade(year / 10))
    },
    TimeRule(
      "decade of a century in words", "the? NUMBER - TENS",
      "built in [the nineteen-nineties] = 199"
    ) { m in
      decade(m)
    },
    TimeRule(
      "decade of a century in two words", "the? NUMBER TENS",
      "built in [the nineteen nineties] = 199"
    ) { m in
      decade(m)
    },
    TimeRule("the first decade", "the? noughties|twenty-tens", "built in [the noughties] = 200") {
      m in
      TimeReading(.decade(m.has("noughties") ? 200 : 201))
    },
    TimeRule("short decade", "the? ' DECADE", "built in [the ’90s] = 199") { m in
      m[.decade].map { TimeReading(.decade($0)) }
    },
    TimeRule("decade in words", "the TENS", "built in [the nineties] = 199") { m in
      guard let tens = m[.tens], tens > 1, !m.isWeather else { return nil }
      return TimeReading(.decade(tens))
    },
    TimeRule("year of our Lord", "ad YEAR|NUMBER", "built in [AD 90] = 0090") { m in
      guard let year = m[.year] ?? m.amounts.first.flatMap(Int.init(exactly:)),
        m.first.casing == .upper,
        (1...2199).contains(year)
      else { return nil }
      return TimeReading(.calendar(.year, of: .written(year)))
    },
    TimeRule(
      "edge of a decade in words", "the early|mid|late -? TENS", "in [the late sixties] = 196"
    ) { m in
      guard let tens = m[.tens], tens > 1, !m.isWeather else { return nil }
      return TimeReading(.decade(tens), m.has("early") ? .start : m.has("late") ? .end : .mid)
    },
    TimeRule("century", "the? ORDINAL -? century", "built in [the 19th century] = 18") { m in
      m[.ordinal].flatMap { (1...21).contains($0) ? TimeReading(.century($0 - 1)) : nil }
    },
    TimeRule(
      "fiscal year", "the? fiscal|financial year? YEAR", "sales in [fiscal 2009] = FY2009"
    ) { m in
      m[.year].map { TimeReading(.fiscalYear(.written($0))) }
    },
    TimeRule(
      "year fiscal year", "the? YEAR fiscal|financial year", "in [the 2009 fiscal year] = FY2009"
    ) { m in
      m[.year].map { TimeReading(.fiscalYear(.written($0))) }
    },
    TimeRule("fiscal year by its letters", "FISCALNAME", "sales in [FY2009] = FY2009") { m in
      m[.fiscalName].map { TimeReading(.fiscalYear(.written($0))) }
    },
    TimeRule(
      "relative fiscal year", "the? last|this|next|current|previous? fiscal|financial year",
      "sales [this fiscal year] = FY2018"
    ) { m in
      let years = m.has(["last", "previous"]) ? -1 : m.has("next") ? 1 : 0
      return TimeReading(.fiscalYear(.relative(years)))
    },
  ]

  /// The year that a part belongs to, as written or as an earlier rule has read it.
  static func year(_ m: TimeMatch) -> TimeYear {
    if let written = m[.year] { return .written(written) }
    return switch m.readings(.yearDate).first?.meaning {
    case .period(_, let years, .document): .relative(years)
    case .period(_, let years, _): .told(years)
    case .calendar(_, let year): year
    default: .chosen(.open)
    }
  }

  private static func decade(_ m: TimeMatch) -> TimeReading? {
    guard let tens = m[.tens], let century = m.amounts.first, (15...20).contains(century) else {
      return nil
    }
    return TimeReading(.decade(Int(century) * 10 + tens))
  }

  private static func season(_ m: TimeMatch) -> Season? {
    m[.season].flatMap { Season.allCases.indices.contains($0) ? Season.allCases[$0] : nil }
  }

  /// Whether a quarter without a year is one of a year, and not of a match or a town.
  private static func isQuarterAlone(_ m: TimeMatch) -> Bool {
    if m.has("-") { return m.tokenAfter()?.kind == .word }
    return m.has("the")
      && ["in", "for", "during", "of", "from", "since", "by"].contains(m.before())
      && m.after() != "of"
  }

  private static func isSeason(_ m: TimeMatch) -> Bool {
    guard m.tokens[m.covered.upperBound - 1].casing == .lower else { return false }
    guard
      ["in", "during", "by", "since", "until", "over", "throughout", "through", "before", "after"]
        .contains(m.before())
    else { return false }
    // `in the fall of the house`, `in spring water`.
    guard let next = m.tokenAfter() else { return true }
    return next.kind != .word
      || next.folded != "of" && TimeContext.continuations.contains(next.folded)
  }

  /// Whether `60s` or `sixties` names years and not degrees or an age.
  private static func isDecade(_ m: TimeMatch) -> Bool {
    guard !m.isWeather, m.tokenBefore()?.folded != "$" else { return false }
    if m.has("the") { return true }
    return ["and", "or", "early", "late", "mid", "-", "since"].contains(m.before())
  }
}

extension TimeMatch {
  /// Whether the words beside speak of temperatures.
  var isWeather: Bool {
    let beside = covered.lowerBound - 15..<covered.upperBound + 15
    return sentence.clamped(to: beside).contains {
      ["temperatures", "temperature", "degrees", "highs", "lows", "fahrenheit"]
        .contains(tokens[$0].folded)
    }
  }
}
