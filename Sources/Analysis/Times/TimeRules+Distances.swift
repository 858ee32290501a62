extension TimeRules {
  /// Durations that end or begin at an anchor.
  static let spans: [TimeRule] = [
    TimeRule(
      "past units", "the? last|past|previous|preceding|prior DURATION|UNIT",
      "promoting it for [the past year] = P1Y"
    ) { m in
      // `the repairs will last two years`.
      if m.has("last"), !m.has("the"), lastsBehind.contains(m.before()) { return nil }
      return reaching(.untilAnchor, m)
    },
    TimeRule(
      "coming units", "the? next|coming|following|ensuing|subsequent DURATION",
      "due in [the next two years] = P2Y"
    ) { m in
      reaching(.fromAnchor, m)
    },
    TimeRule("the coming unit", "the? coming UNIT", "due in [the coming year] = P1Y") { m in
      reaching(.fromAnchor, m)
    },
    TimeRule(
      "numbered past units", "the? NUMBER last|past|previous DURATION",
      "over [the two past years] = P2Y"
    ) { m in
      reaching(.untilAnchor, m)
    },
    TimeRule(
      "recent units", "the? more|most? recent DURATION", "it grew in [recent years] = PXY"
    ) { m in
      reaching(.untilAnchor, m)
    },
    TimeRule(
      "these units", "these last|past? DURATION", "in [these few weeks] = PXW"
    ) { m in
      m.has("days") && m.covered.count == 2 ? nil : reaching(.untilAnchor, m)
    },
  ]

  /// Times counted from an anchor.
  static let distances: [TimeRule] = [
    TimeRule("ago", "DURATION ago", "it fell [two decades ago] = 1998") { m in
      distance(m, sign: -1, from: .document)
    },
    TimeRule("long ago", "a? not|very|so? long|while|little ago", "it fell [long ago] = PAST_REF") {
      m in
      TimeReading(.reference("PAST_REF"))
    },
    TimeRule(
      "from now", "DURATION from now|today", "it opens [three weeks from now] = 2018-W25"
    ) { m in
      distance(m, sign: 1, from: .document)
    },
    TimeRule("hence", "DURATION hence", "it opens [three weeks hence] = 2018-W25") { m in
      distance(m, sign: 1, from: .document)
    },
    TimeRule("units’ time", "DURATION 's|' time", "it opens in [two years’ time] = 2020") { m in
      m.before() == "in" ? distance(m, sign: 1, from: .document) : nil
    },
    TimeRule(
      "later", "DURATION later|afterwards|afterward",
      "It fell on May 4. [Two days later] = 2018-05-06 it rose"
    ) { m in
      m.after() == "than" ? nil : distance(m, sign: 1, from: .told)
    },
    TimeRule(
      "earlier", "DURATION earlier|previously|beforehand",
      "It fell on May 4. [Two days earlier] = 2018-05-02 it rose"
    ) { m in
      // `up from a year earlier` compares with what is reported, not with what was told last.
      distance(
        m, sign: -1,
        from: ["from", "than", "with"].contains(m.before()) ? .document : .toldOrDocument)
    },
    TimeRule(
      "before", "DURATION before", "It fell on May 4. [Two days before] = 2018-05-02, it rose"
    ) { m in
      guard m.tokenAfter().map({ $0.kind == .mark }) ?? true else { return nil }
      return distance(m, sign: -1, from: .told)
    },
    TimeRule(
      "day before or after",
      "the day|week|month|year|DAYPART before|after|previous|earlier",
      "It fell on May 4. It rose [the day before] = 2018-05-03"
    ) { m in
      guard
        m.tokenAfter().map({ $0.kind == .mark || ["and", "when", "in", "at"].contains($0.folded) })
          ?? true
      else { return nil }
      let count = m.has("after") ? 1 : -1
      if let part = part(m) {
        return TimeReading(.dayPart(part, on: .period(.day, count, from: .told)))
      }
      let units: [String: TimeUnit] = ["day": .day, "week": .week, "month": .month, "year": .year]
      return units[m.tokens[m.covered.lowerBound + 1].folded].map {
        TimeReading(.period($0, count, from: .told))
      }
    },
    TimeRule(
      "year-ago period", "the? year - ago|earlier quarter|period|month|week?",
      "up from [the year-ago quarter] = 2017"
    ) { m in
      TimeReading(.distance(-1, .year, from: .document))
    },
  ]

  /// Words behind which `last` is a verb.
  private static let lastsBehind: Set<String> = [
    "will", "'ll", "would", "to", "could", "can", "may", "might", "should", "must", "not", "n't",
    "they", "often", "usually", "typically", "normally", "which", "that", "and",
  ]

  private static func reaching(_ reach: TimeReach, _ m: TimeMatch) -> TimeReading? {
    if case .duration(var lengths, _)? = m.readings(.duration).first?.meaning {
      if let count = m.amounts.first, !lengths.isEmpty { lengths[0].count = count }
      return TimeReading(.duration(lengths, reach))
    }
    guard let unit = m.unit else { return nil }
    // `the last second`, `past weekend` and `previous century` are no lengths.
    guard m.has("the"), m.has(["past", "last", "coming"]), unit >= .minute, unit != .weekend else {
      return nil
    }
    if m.has("last"), unit < .month || !isWithin(m) { return nil }
    return TimeReading(.duration([TimeLength(count: 1, unit: unit)], reach))
  }

  private static func distance(_ m: TimeMatch, sign: Double, from anchor: TimeAnchor)
    -> TimeReading?
  {
    guard let reading = m.readings(.duration).first,
      case .duration(let lengths, _) = reading.meaning
    else { return nil }
    guard let length = lengths.combined, length.count.isFinite else {
      return anchor == .document
        ? TimeReading(.reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"))
        : TimeReading(.distance(.nan, lengths.first?.unit ?? .day, from: anchor))
    }
    let middle = length.most.map { (length.count + $0) / 2 } ?? length.count
    let modifier = length.most == nil ? reading.modifier : .approximate
    return TimeReading(.distance(sign * middle, length.unit, from: anchor), modifier)
  }
}
