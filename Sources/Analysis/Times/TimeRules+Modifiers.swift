extension TimeRules {
  /// Words that make a time less exact or name its edge.
  static let modifiers: [TimeRule] = [
    edge("early", "the? early|earliest", .start, "it fell in [early 2017] = 2017"),
    edge("late", "the? late|latest", .end, "it fell in [late 2017] = 2017"),
    edge("mid", "the? mid|middle -?", .mid, "it fell in [mid-2017] = 2017"),
    edge(
      "beginning", "the very? beginning|start|dawn|outset of", .start,
      "it fell at [the beginning of 2017] = 2017"),
    edge(
      "end", "the very? end|close of", .end, "it fell at [the end of last year] = 2017"),
    edge("middle", "the middle of", .mid, "it fell in [the middle of 2017] = 2017"),
    TimeRule("year’s end", "year|month - end", "due by [year-end] = 2018") { m in
      TimeReading(.period(m.has("year") ? .year : .month, 0, from: .document), .end)
    },
    TimeRule(
      "edge of the unit", "the beginning|start|end|middle of the UNIT",
      "due by [the end of the year] = 2018"
    ) { m in
      guard let unit = m.unit, unit >= .week else { return nil }
      let edge: TimeModifier = m.has("end") ? .end : m.has("middle") ? .mid : .start
      return TimeReading(.period(unit, 0, from: .document), edge)
    },
    TimeRule("earlier or later", "earlier|later DATE", "it closed [earlier this month] = 2018-05") {
      m in
      m.readings(.date).first
    },
    bound(
      "more than", "more|longer|greater|further than", .moreThan, .before,
      "it ran [more than two years] = P2Y"),
    bound("well over", "well over", .moreThan, .before, "it ran [well over two years] = P2Y"),
    bound(
      "less than", "less|fewer|shorter than", .lessThan, .after,
      "it ran [less than two years] = P2Y"),
    bound("nearly", "nearly|almost", .lessThan, .after, "it ran [nearly two years] = P2Y"),
    bound("at least", "at least", .equalOrMore, .onOrBefore, "it ran [at least two years] = P2Y"),
    bound(
      "no less than", "no less|fewer than", .equalOrMore, .onOrBefore,
      "it ran [no less than two years] = P2Y"),
    bound("at most", "at most", .equalOrLess, .onOrAfter, "it ran [at most two years] = P2Y"),
    bound(
      "no more than", "no more|longer than", .equalOrLess, .onOrAfter,
      "it ran [no more than two years] = P2Y"),
    bound("up to", "up to", .equalOrLess, .onOrAfter, "it ran [up to two years] = P2Y"),
    bound(
      "about", "about|around|roughly|approximately|circa|some|approx", .approximate, .approximate,
      "it ran [about two years] = P2Y"),
    bound(
      "the best part of", "the best|better part of", .lessThan, .after,
      "it ran [the best part of two years] = P2Y"),
    TimeRule("over", "over|under DURATION|DISTANCE", "it ran for [over two years] = P2Y") { m in
      guard let reading = m.readings([.duration, .distance]).first,
        m.tokens[m.covered.lowerBound + 1].folded != "the",
        [
          "for", "in", "of", "after", "just", "was", "is", "took", "lasted", "a", "spanning",
          "since", "her", "him", "it", "them", "us", "me",
        ].contains(m.before())
          || m.readings(.distance).isEmpty == false || m.has("under")
      else { return nil }
      return m.has("over")
        ? bounded(reading, .moreThan, .before) : bounded(reading, .lessThan, .after)
    },
    TimeRule(
      "or more", "DURATION or more|longer", "it ran [two years or more] = P2Y"
    ) { m in
      m.readings(.duration).first.map { TimeReading($0.meaning, .equalOrMore) }
    },
    TimeRule("or less", "DURATION or less|fewer", "it ran [two years or less] = P2Y") { m in
      m.readings(.duration).first.map { TimeReading($0.meaning, .equalOrLess) }
    },
    TimeRule("or so", "DURATION or so", "it ran [two years or so] = P2Y") { m in
      m.readings(.duration).first.map { TimeReading($0.meaning, .approximate) }
    },
    TimeRule(
      "about a year", "about|around|roughly|approximately|circa|c|ca|c.|ca. .? YEARDATE|YEAR",
      "built [circa 1440] = 1440"
    ) { m in
      if let reading = m.readings(.yearDate).first {
        if case .period = reading.meaning { return nil }
        return TimeReading(reading.meaning, .approximate)
      }
      guard let year = m[.year], ["circa", "c", "ca", "c.", "ca."].contains(m.first.folded) else {
        return nil
      }
      return TimeReading(.calendar(.year, of: .written(year)), .approximate)
    },
    TimeRule(
      "about a time of the clock", "about|around|approximately|roughly|shortly CLOCK|TIMED",
      "at [about 5 p.m.] = 2018-05-30T17:00"
    ) { m in
      m.readings([.clock, .timed]).first.map { TimeReading($0.meaning, .approximate) }
    },
  ]

  /// A rule for the edge of a date.
  private static func edge(
    _ name: String, _ words: String, _ modifier: TimeModifier, _ example: String
  ) -> TimeRule {
    TimeRule(name, "\(words) DATE|PART|PARTDATE", example) { m in
      guard let reading = m.readings([.date, .part, .partDate]).first else { return nil }
      if case .distance = reading.meaning { return nil }
      return TimeReading(reading.meaning, modifier, standsAlone: reading.standsAlone)
    }
  }

  /// A rule for a bound; what is more than two years ago is before that day.
  private static func bound(
    _ name: String, _ words: String, _ duration: TimeModifier, _ distance: TimeModifier,
    _ example: String
  ) -> TimeRule {
    TimeRule(name, "\(words) DURATION|DISTANCE", example) { m in
      m.readings([.duration, .distance]).first.map { bounded($0, duration, distance) }
    }
  }

  /// A time with a bound; behind its anchor a distance is bounded the other way round.
  private static func bounded(
    _ reading: TimeReading, _ duration: TimeModifier, _ distance: TimeModifier
  ) -> TimeReading {
    guard case .distance(let count, _, _) = reading.meaning else {
      return TimeReading(reading.meaning, duration, standsAlone: reading.standsAlone)
    }
    guard count > 0 else { return TimeReading(reading.meaning, distance) }
    let mirrored: TimeModifier =
      switch distance {
      case .before: .after
      case .after: .before
      case .onOrBefore: .onOrAfter
      case .onOrAfter: .onOrBefore
      default: distance
      }
    return TimeReading(reading.meaning, mirrored)
  }
}
