internal import Articles

/// Lays what rules have found on the calendar, sentence by sentence.
struct TimeResolver {
  /// A time that the text has spoken of.
  struct Told {
    let span: CalendarSpan
    /// Its words, for derivations.
    let words: String
    /// The number of its sentence.
    let sentence: Int
  }

  let text: Text
  let tokens: Tokens
  /// The day the text speaks from.
  let document: CalendarDate?
  private(set) var told: Told?
  private(set) var sentence = 0..<0
  private var number = 0
  /// The last day that the sentence itself names.
  private var daySpoken: Told?

  init(_ article: Article) {
    text = article.text
    tokens = article[Tokens.self]
    document = article.metadata.date?.day
  }

  /// Values the findings of the next sentence, in order.
  mutating func resolve(_ findings: [TimeFinding], in sentence: Range<Int>) -> [TimeExpression] {
    self.sentence = sentence
    number += 1
    daySpoken = nil
    // A clock time takes its day from its sentence, even from behind it.
    var placed: [(index: Int, expression: TimeExpression)] = []
    for (index, finding) in findings.enumerated() where !finding.needsDay {
      placed.append((index, expression(finding)))
    }
    for (index, finding) in findings.enumerated() where finding.needsDay {
      placed.append((index, expression(finding)))
    }
    return placed.sorted { $0.index < $1.index }.map(\.expression)
  }

  private mutating func expression(_ finding: TimeFinding) -> TimeExpression {
    let place = place(finding)
    let range = tokens.range(of: finding.tokens)
    if let span = place.span, place.status != .unresolved {
      let told = Told(span: span, words: text[range], sentence: number)
      self.told = told
      if span.grain == .day { daySpoken = daySpoken ?? told }
    }
    return TimeExpression(
      range, kind: place.kind, value: place.value,
      modifier: (finding.reading.modifier ?? place.modifier)?.rawValue,
      earliest: place.earliest, latest: place.latest, status: place.status,
      derivation: place.derivation, rule: finding.rule)
  }

  private func place(_ finding: TimeFinding) -> TimePlace {
    let modifier = finding.reading.modifier
    return switch finding.reading.meaning {
    case .calendar(let part, let year): calendar(part, year, finding.tokens)
    case .samePart(let unit, let year): samePart(unit, year)
    case .period(let unit, let count, let anchor): period(unit, count, anchor)
    case .distance(let count, let unit, let anchor): distance(count, unit, anchor, modifier)
    case .weekday(let day, let choice): weekday(day, choice, finding.tokens)
    case .weekdayOfWeek(let day, let weeks): weekday(day, ofWeek: weeks)
    case .dayOfMonth(let day): dayOfMonth(day, finding.tokens)
    case .decade(let digits): decade(digits)
    case .century(let digits):
      TimePlace(CalendarSpan(century: digits), or: twoDigits(digits), .resolved, "as written")
    case .yearBeforeChrist(let year):
      TimePlace(.date, "BC\(fourDigits(year))", .resolved, "as written")
    case .fiscalYear(let year): fiscal(year)
    case .clock(let time, let day):
      timeOfDay(time.value, day, finding.tokens)
    case .dayPart(let part, let day): timeOfDay(part.rawValue, day, finding.tokens)
    case .duration(let lengths, let reach): duration(lengths, reach, finding)
    case .set(let value): TimePlace(.set, value, .unresolved, "recurs")
    case .reference(let value): TimePlace(.date, value, .unresolved, "no date is meant")
    case .age(let least, let most, let unit): age(least, most, unit)
    }
  }

  /// The time that the text spoke of last, if not too long ago.
  ///
  /// Six sentences is where a paragraph or two end; behind it “the next day” is anybody’s guess.
  func recent(asExactAs unit: TimeUnit) -> Told? {
    guard let told, number - told.sentence <= 6 else { return nil }
    let needed: TimeUnit = unit < .day ? .day : unit
    return told.span.grain <= needed ? told : nil
  }

  /// Whether a time was told in this sentence or the one before.
  func isFresh(_ told: Told) -> Bool { number - told.sentence <= 1 }

  private func timeOfDay(_ value: String, _ day: TimeMeaning?, _ tokens: Range<Int>) -> TimePlace {
    guard let day else {
      if let spoken = daySpoken ?? recentDay {
        return .time(spoken.span, value, .inferred, "on “\(spoken.words)”")
      }
      let span = document.flatMap { CalendarSpan(.day, of: $0) }
      return .time(span, value, .inferred, "on the date (assumed)")
    }
    let place = place(
      TimeFinding(tokens: tokens, reading: TimeReading(day), rule: ""))
    guard place.span?.grain == .day else {
      return TimePlace(.time, place.value + value, .unresolved, place.derivation)
    }
    return .time(place.span, value, place.status, place.derivation)
  }

  /// The day named in the sentence before.
  private var recentDay: Told? {
    guard let told, told.span.grain == .day, number - told.sentence <= 2 else { return nil }
    return told
  }

  private func duration(_ lengths: [TimeLength], _ reach: TimeReach, _ finding: TimeFinding)
    -> TimePlace
  {
    var place = TimePlace(.duration, lengths.value, .unresolved, "not anchored")
    guard let length = lengths.first, length.count.isFinite else {
      switch reach {
      case .untilAnchor:
        place.derivation = "ends at the date"
        place.latest = document
      case .fromAnchor:
        place.derivation = "begins at the date"
        place.earliest = document
      case .free: break
      }
      return place
    }
    let words = lengths.map { $0.unit.words($0.count) }.joined(separator: " ")
    let sign: Double
    switch reach {
    case .untilAnchor: (sign, place.derivation) = (-1, "date − \(words)")
    case .fromAnchor: (sign, place.derivation) = (1, "date + \(words)")
    case .free:
      guard reachesDate(finding.tokens) else { return place }
      (sign, place.derivation) = (-1, "ends at the date (assumed)")
    }
    guard let document else { return place }
    var other: CalendarDate? = document
    for length in lengths { other = other?.adding(sign * length.count, length.unit) }
    guard let other else { return place }
    place.earliest = min(document, other)
    place.latest = max(document, other)
    place.status = reach == .free ? .inferred : .resolved
    return place
  }

  /// Whether a duration in the present perfect goes on until now: `has been shut for two years`.
  private func reachesDate(_ tokens: Range<Int>) -> Bool {
    // `its 41-year history` is a measure, wherever it ends.
    guard !tokens.contains(where: { self.tokens[$0].isHyphen }) else { return false }
    let first = max(sentence.lowerBound, tokens.lowerBound - 30)
    guard tokens.lowerBound > first else { return false }
    let beside = (max(first, tokens.lowerBound - 4)..<tokens.lowerBound)
      .contains { ["for", "after", "over", "since", "past"].contains(self.tokens[$0].folded) }
    guard beside else { return false }
    return (first..<tokens.lowerBound - 1).contains { index in
      ["has", "have", "'ve", "'s"].contains(self.tokens[index].folded)
        && (index + 1..<min(index + 4, tokens.lowerBound)).contains {
          self.tokens[$0].folded == "been" || TimeTense.isPast(self.tokens[$0])
        }
    }
  }

  private func age(_ least: Double, _ most: Double, _ unit: TimeUnit) -> TimePlace {
    let value = unit.value(of: least) + (least == most ? "" : "/" + unit.value(of: most))
    var place = TimePlace(.age, value, .unresolved, "an age; no date to count from")
    guard let document else { return place }
    // Somebody aged 60 to 69 was born behind this day 70 years ago and not after it 60 years ago.
    guard let from = document.adding(-most - 1, unit)?.adding(days: 1),
      let to = document.adding(-least, unit)
    else { return place }
    place.derivation = "born \(from)/\(to)"
    place.status = .resolved
    return place
  }
}

extension TimeFinding {
  /// Whether it is a time of day without its day.
  fileprivate var needsDay: Bool {
    switch reading.meaning {
    case .clock(_, on: nil), .dayPart(_, on: nil): true
    default: false
    }
  }
}

extension [TimeLength] {
  /// The TIMEX3 value of lengths that add up: `P2Y3M`, `P2Y/P3Y`, `PX`.
  fileprivate var value: String {
    guard let first else { return "PX" }
    var value = first.unit.value(of: first.count)
    if let most = first.most { return value + "/" + first.unit.value(of: most) }
    for length in dropFirst() {
      let next = length.unit.value(of: length.count)
      let isTime = next.hasPrefix("PT")
      value += value.hasPrefix("PT") && isTime ? next.dropFirst(2) : next.dropFirst()
    }
    return value
  }
}
