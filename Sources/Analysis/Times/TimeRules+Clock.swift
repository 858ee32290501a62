extension TimeRules {
  /// Times of the clock.
  static let clocks: [TimeRule] = [
    TimeRule(
      "hour with a.m. or p.m.", "HOUR MERIDIEM ZONE? [( ZONE )]? \(zoneName)",
      "it ends at [5 p.m.] = 2018-05-30T17:00"
    ) { m in
      guard let hour = m[.hour], let half = m[.meridiem], m.first.kind == .number || m.has(written)
      else { return nil }
      return clock(m, halfDay(hour, half), nil)
    },
    TimeRule(
      "hour and minute with a.m. or p.m.",
      "HOUR :|. TWODIGITS MERIDIEM ZONE? [( ZONE )]? \(zoneName)",
      "it ends at [5:30 p.m.] = 2018-05-30T17:30"
    ) { m in
      guard let hour = m[.hour], let half = m[.meridiem] else { return nil }
      return clock(m, halfDay(hour, half), m.values(.twoDigits).last)
    },
    TimeRule(
      "dotted time", "DOTTEDCLOCK MERIDIEM|ZONE ZONE? \(zoneName)",
      "it ends at [5.30 p.m.] = 2018-05-30T17:30"
    ) { m in
      guard let time = m[.dottedClock] else { return nil }
      return clock(m, halfDay(time / 60, m[.meridiem] ?? -1), time % 60)
    },
    TimeRule("glued dotted time", "GLUEDDOTTED ZONE? \(zoneName)", "at [5.30pm] = 2018-05-30T17:30")
    { m in
      m[.gluedDotted].flatMap { clock(m, $0 / 60, $0 % 60) }
    },
    TimeRule(
      "dotted time of the article", "DOTTEDCLOCK", "from 9.15 a.m. until [10.30] = 2018-05-30T10:30"
    ) { m in
      // `closed at 10.15` is a price, unless the article writes its clock times so.
      guard let time = m[.dottedClock], m.convention.writesDottedTimes, isBehindPreposition(m),
        m.tokenAfter()?.kind != .word || TimeContext.continuations.contains(m.after())
      else { return nil }
      return clock(m, time / 60, time % 60)
    },
    TimeRule(
      "glued time", "GLUEDCLOCK ZONE? [( ZONE )]? \(zoneName)", "at [5pm] = 2018-05-30T17:00"
    ) { m in
      guard let time = m[.gluedClock] else { return nil }
      return clock(m, halfDay(time % 100, time / 100 * 12), nil)
    },
    TimeRule(
      "glued hour and minute", "HOUR : GLUEDMINUTES ZONE? [( ZONE )]? \(zoneName)",
      "at [5:30pm] = 2018-05-30T17:30"
    ) { m in
      guard let hour = m[.hour], let packed = m[.gluedMinutes] else { return nil }
      return clock(m, halfDay(hour, packed / 100 * 12), packed % 100)
    },
    TimeRule(
      "hour and minute", "HOUR : TWODIGITS ZONE? [( ZONE )]? \(zoneName)",
      "it ends at [17:30] = 2018-05-30T17:30"
    ) { m in
      guard let hour = m[.hour], m.first.folded.utf8.count <= 2 else { return nil }
      guard m[.zone] != nil || standsForTime(m) else { return nil }
      return clock(m, hour, m.values(.twoDigits).last)
    },
    TimeRule(
      "hour and minute in words", "HOUR NUMBER MERIDIEM ZONE? \(zoneName)",
      "it ends at [five thirty p.m.] = 2018-05-30T17:30"
    ) { m in
      guard let hour = m[.hour], let half = m[.meridiem], m.first.kind == .word,
        let minute = m.amounts.last.flatMap(Int.init(exactly:))
      else { return nil }
      return clock(m, halfDay(hour, half), minute)
    },
    TimeRule(
      "four digits with a.m. or p.m.", "CLOCKDIGITS MERIDIEM ZONE?",
      "it ends at [0530 p.m.] = 2018-05-30T17:30"
    ) { m in
      guard let time = m[.clockDigits], let half = m[.meridiem] else { return nil }
      return clock(m, halfDay(time / 100, half), time % 100)
    },
    TimeRule("four digits", "CLOCKDIGITS ZONE|hours|hrs", "at [0830 GMT] = 2018-05-30T08:30Z") {
      m in
      guard let time = m[.clockDigits], m[.zone] != nil || m.before() == "at" else { return nil }
      return clock(m, time / 100, time % 100)
    },
    TimeRule("o’clock", "HOUR o'clock ZONE? \(zoneName)", "at [five o’clock] = 2018-05-30T05:00") {
      m in
      m[.hour].flatMap { clock(m, $0, nil) }
    },
    TimeRule("half past", "half past HOUR", "at [half past five] = 2018-05-30T05:30") { m in
      m[.hour].flatMap { clock(m, $0, 30) }
    },
    TimeRule(
      "minutes past or to", "NUMBER minutes|mins|min|minute? past|to HOUR|GLUEDCLOCK",
      "at [ten minutes past five] = 2018-05-30T05:10"
    ) { m in
      guard let minutes = m.amounts.first.flatMap(Int.init(exactly:)), (1...59).contains(minutes),
        let packed = m[[.gluedClock, .hour]], (1...124).contains(packed),
        m.has(["minutes", "mins", "min"]) || minutes % 5 == 0 && m.before() == "at"
      else { return nil }
      let hour = m[.gluedClock] == nil ? packed : halfDay(packed % 100, packed / 100 * 12)
      return m.has("past") ? clock(m, hour, minutes) : clock(m, hour - 1, 60 - minutes)
    },
    TimeRule(
      "quarter past or to", "a? quarter past|to HOUR", "at [a quarter to five] = 2018-05-30T04:45"
    ) { m in
      guard let hour = m[.hour], (1...24).contains(hour), m.has("past") || m.before() == "at" else {
        return nil
      }
      return m.has("past") ? clock(m, hour, 15) : clock(m, hour - 1, 45)
    },
    TimeRule("hour in words", "HOUR", "doors open at [eight] = 2018-05-30T08:00") { m in
      guard m.first.kind == .word, let hour = m[.hour], (1...12).contains(hour),
        m.before() == "at" || ["about", "around"].contains(m.before()) && m.before(2) == "at",
        m.tokenAfter().map({
          $0.kind == .mark && !$0.isHyphen
            || ["and", "but", "when", "on", "as"].contains($0.folded)
        }) ?? true
      else { return nil }
      return clock(m, hour, nil)
    },
    TimeRule("noon or midnight", "NOON \(zoneName)", "it ends at [noon] = 2018-05-30T12:00") { m in
      guard let hour = m[.noon], m.after() != "-" else { return nil }
      return clock(m, hour, nil)
    },
  ]

  /// `Eastern time`, `Pacific Daylight Time`, `local time`.
  private static let zoneName = "[ZONENAME|local standard|daylight? time]?"

  private static func zone(_ m: TimeMatch) -> TimeZoneOffset? {
    m[[.zone, .zoneName]].map(TimeZoneOffset.init(vocabulary:))
  }

  private static let written = Set(TimeWords.cardinals.keys)

  private static func halfDay(_ hour: Int, _ half: Int) -> Int {
    guard half >= 0 else { return hour }
    // `13 p.m.` is no time.
    guard (1...12).contains(hour) else { return -1 }
    return hour % 12 + half
  }

  private static func clock(_ m: TimeMatch, _ hour: Int, _ minute: Int?) -> TimeReading? {
    guard (0...24).contains(hour), (0..<60).contains(minute ?? 0) else { return nil }
    var time = ClockTime(hour: hour, minute: minute, zone: zone(m))
    time.isOpen =
      (1...11).contains(hour) && m.zoneAndHalf == nil && !m.first.folded.hasPrefix("0")
      && !m.convention.counts24Hours
    return TimeReading(.clock(time, on: nil))
  }

  /// Whether digits with a colon are a time rather than a score or a verse.
  private static func standsForTime(_ m: TimeMatch) -> Bool {
    if m.after() == ":" || m.after() == "-" && m.tokenAfter(2)?.kind != .number { return false }
    return isBehindPreposition(m)
  }

  private static func isBehindPreposition(_ m: TimeMatch) -> Bool {
    [
      "at", "by", "until", "till", "before", "after", "around", "about", "from", "since", "to",
      "between",
    ].contains(m.before())
  }
}

extension TimeMatch {
  /// What says which half of the day an hour belongs to.
  fileprivate var zoneAndHalf: Int? {
    self[[
      .zone, .zoneName, .meridiem, .gluedClock, .gluedMinutes, .gluedDotted, .clockDigits,
    ]]
  }
}
