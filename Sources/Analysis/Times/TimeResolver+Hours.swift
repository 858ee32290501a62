internal import Articles

// Times of day, and the day and half of the day that they belong to.
extension TimeResolver {
  /// The hour in the half of the day that the times told just before make likely.
  func settled(_ time: ClockTime) -> ClockTime {
    guard time.isOpen, let minutes = recentMinutes, time.minutes < minutes,
      minutes <= time.minutes + 12 * 60
    else { return time }
    var later = time
    later.hour += 12
    return later
  }

  /// How many midnights lie in hours or minutes counted from the time of day told just before; none
  /// for longer units, and where no such time was told.
  func daysPassed(_ count: Double, _ unit: TimeUnit) -> Int? {
    let each: Double
    switch unit {
    case .second: each = 1 / 60.0
    case .minute: each = 1
    case .hour: each = 60
    default: return nil
    }
    guard let minutes = recentMinutes, abs(count * each) < 1e7 else { return nil }
    return Int(((Double(minutes) + count * each) / 1_440).rounded(.down))
  }

  /// The time of day that this paragraph told not long before, in minutes since midnight.
  private var recentMinutes: Int? {
    guard let clock, clock.paragraph == paragraph, number - clock.sentence <= 2 else { return nil }
    return clock.minutes
  }

  /// Remembers a time of day for the hours told behind it.
  mutating func note(_ meaning: TimeMeaning) {
    let minutes: Int
    switch meaning {
    case .clock(let time, _): minutes = settled(time).minutes
    case .dayPart(let part, _):
      switch part {
      case .afternoon: minutes = 12 * 60
      case .evening: minutes = 17 * 60
      case .night: minutes = 19 * 60
      default: minutes = 0
      }
    default: return
    }
    clock = (minutes, number, paragraph)
  }

  func timeOfDay(
    _ day: TimeMeaning?, _ tokens: Range<Int>, value: (CalendarDate?) -> String
  ) -> TimePlace {
    guard let day else {
      if !opensEntry(tokens), let spoken = dayBeside(tokens) ?? recentDay {
        return .time(
          spoken.span, value(spoken.span.first), .inferred, from: origin(spoken),
          "on “\(spoken.words)”")
      }
      let span = document.flatMap { CalendarSpan(.day, of: $0) }
      return .time(
        span, value(span?.first), .inferred, from: .document, "on the date (assumed)")
    }
    let place = place(
      TimeFinding(tokens: tokens, reading: TimeReading(day), rule: ""))
    guard place.span?.grain == .day else {
      return TimePlace(.time, place.value + value(nil), .unresolved, place.derivation)
    }
    return .time(
      place.span, value(place.span?.first), place.status, from: place.origin, place.derivation)
  }

  /// The day that the sentence names; `It began at 6 a.m. and goes on tomorrow` did not begin then.
  private func dayBeside(_ time: Range<Int>) -> Told? {
    guard let spoken = daySpoken else { return nil }
    guard spoken.tokens.lowerBound > time.upperBound, let document, spoken.span.first > document,
      TimeTense(at: time, in: sentence, of: tokens) == .past
    else { return spoken }
    return nil
  }

  /// Whether a clock time is the label of an entry: `6:30 a.m. — The ferry called for help`.
  private func opensEntry(_ time: Range<Int>) -> Bool {
    time.lowerBound == sentence.lowerBound
      && (time.upperBound == sentence.upperBound || tokens[time.upperBound].isHyphen
        || tokens[time.upperBound].folded == ":")
  }

  /// The day that the sentences before have named, unless it is to come or was the end of a stretch.
  private var recentDay: Told? {
    told.last {
      $0.span.grain == .day && number - $0.sentence <= 2 && !$0.isEdge
        && $0.span.first <= document ?? $0.span.first
    }
  }
}
