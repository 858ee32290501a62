internal import Articles

/// Lays what rules have found on the calendar, sentence by sentence.
struct TimeResolver {
  /// A time that the text has spoken of.
  struct Told {
    let span: CalendarSpan
    let tokens: Range<Int>
    /// Its words, for derivations.
    let words: String
    /// The number of its sentence.
    let sentence: Int
    /// The number of its paragraph.
    let paragraph: Int
    /// Whether it only bounds what is told: `until Friday`, `since Monday`.
    let isEdge: Bool
  }

  let text: Text
  let tokens: Tokens
  /// The day that relative times are counted from: the document’s, or that of the words quoted.
  private(set) var document: CalendarDate?
  private let documentDay: CalendarDate?
  /// When the words in quotation marks of this paragraph were said; none where it is not told.
  private var speech: Told?
  /// Whether those words were said before the document date, nobody knows on which day.
  private var isSpeechOld = false
  /// Whether the time being placed stands in quotation marks.
  private(set) var isQuoted = false
  /// The times told last, the newest at the end.
  private var told: [Told] = []
  private(set) var sentence = 0..<0
  private(set) var number = 0
  private var paragraph = 0
  /// The time of day told last: minutes since midnight, sentence, paragraph.
  private var clock: (minutes: Int, sentence: Int, paragraph: Int)?
  /// The last day that the sentence itself names.
  private var daySpoken: Told?

  init(_ article: Article) {
    text = article.text
    tokens = article[Tokens.self]
    documentDay = article.metadata.date?.day
    document = documentDay
  }

  /// Begins a paragraph whose quoted words were said at a time, if it tells one.
  mutating func begin(_ paragraph: Range<Int>, spokenOn finding: TimeFinding?) {
    self.paragraph += 1
    speech = nil
    isSpeechOld = false
    guard let finding else { return }
    sentence = paragraph
    let place = place(finding)
    guard let span = place.span, place.status != .unresolved else { return }
    guard span.grain == .day else {
      // “Last year”, said in 1990, is not counted from today.
      isSpeechOld = documentDay.map { span.last < $0 } ?? true
      return
    }
    speech = Told(
      span: span, tokens: finding.tokens, words: text[tokens.range(of: finding.tokens)],
      sentence: number + 1,
      paragraph: self.paragraph, isEdge: false)
  }

  /// Values the findings of the next sentence, in order.
  mutating func resolve(
    _ findings: [TimeFinding], in sentence: Range<Int>, of words: TimeSpeech
  ) -> [TimeExpression] {
    self.sentence = sentence
    number += 1
    daySpoken = nil
    // A clock time takes its day from its sentence, even from behind it.
    var placed: [(index: Int, expression: TimeExpression)] = []
    for needsDay in [false, true] {
      for (index, finding) in findings.enumerated() where finding.needsDay == needsDay {
        isQuoted = words.holds(finding.tokens)
        document =
          isQuoted ? speech?.span.first ?? (isSpeechOld ? nil : documentDay) : documentDay
        placed.append((index, expression(finding)))
      }
    }
    (isQuoted, document) = (false, documentDay)
    return placed.sorted { $0.index < $1.index }.map(\.expression)
  }

  private mutating func expression(_ finding: TimeFinding) -> TimeExpression {
    var place = place(finding)
    if place.origin == .none, finding.isRelative { place.origin = .document }
    if isQuoted, finding.isRelative, document != nil { noteSpeech(in: &place) }
    note(finding.reading.meaning)
    let range = tokens.range(of: finding.tokens)
    if let span = place.span, place.status != .unresolved {
      let told = Told(
        span: span, tokens: finding.tokens, words: text[range], sentence: number,
        paragraph: paragraph,
        isEdge: isEdge(finding))
      if self.told.count >= 8 { self.told.removeFirst() }
      self.told.append(told)
      if span.grain == .day, !told.isEdge, !isPossessive(finding.tokens) {
        daySpoken = daySpoken ?? told
      }
    }
    return TimeExpression(
      range, kind: place.kind, value: place.value,
      modifier: (finding.reading.modifier ?? place.modifier)?.rawValue,
      earliest: place.earliest, latest: place.latest, status: place.status,
      origin: place.origin, beginsAtOrigin: place.beginsAtOrigin, derivation: place.derivation,
      rule: finding.rule, hasTrigger: finding.reading.hasTrigger)
  }

  private func beyond(
    _ base: TimeMeaning, _ count: Double, _ unit: TimeUnit, _ finding: TimeFinding
  ) -> TimePlace {
    let start = place(TimeFinding(tokens: finding.tokens, reading: TimeReading(base), rule: ""))
    return TimePlace(
      start.span?.first.adding(count, unit).flatMap { CalendarSpan(.day, of: $0) },
      or: "XXXX-XX-XX", start.status, "\(start.derivation), + \(unit.words(count))")
  }

  /// Says that a time in somebody’s words is counted from when they were said.
  private func noteSpeech(in place: inout TimePlace) {
    if let speech {
      if place.origin == .document { place.origin = origin(speech) }
      place.derivation += ", where the date is “\(speech.words)”, when it was said"
    } else if place.status == .resolved {
      place.derivation += ", as if it had been said on the date"
      place.status = .inferred
    }
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
    case .weekdayBeside(let day, let isAfter): weekday(day, isAfter: isAfter)
    case .beyond(let base, let count, let unit): beyond(base, count, unit, finding)
    case .weekend: weekend(finding.tokens)
    case .dayOfMonth(let day, let weekday): dayOfMonth(day, weekday, finding.tokens)
    case .dayOfMonthAway(let day, let months): dayOfMonth(day, monthsAway: months)
    case .decade(let digits): decade(digits)
    case .century(let digits):
      TimePlace(CalendarSpan(century: digits), or: twoDigits(digits), .resolved, "as written")
    case .yearBeforeChrist(let year):
      TimePlace(.date, "BC\(fourDigits(year))", .resolved, "as written")
    case .fiscalYear(let year): fiscal(year)
    case .clock(let time, let day):
      timeOfDay(day, finding.tokens) { settled(time).value(on: $0) }
    case .dayPart(let part, let day): timeOfDay(day, finding.tokens) { _ in part.rawValue }
    case .duration(let lengths, let reach): duration(lengths, reach, finding)
    case .set(let value): TimePlace(.set, value, .unresolved, "recurs")
    case .reference(let value): TimePlace(.date, value, .unresolved, "no date is meant")
    case .age(let least, let most, let unit): age(least, most, unit, finding.tokens)
    }
  }

  /// The time that the text spoke of last and so exactly, if not too long ago.
  ///
  /// Six sentences is where a paragraph or two end; behind it “the next day” is anybody’s guess.
  func recent(asExactAs unit: TimeUnit) -> Told? {
    let needed: TimeUnit = unit < .day ? .day : unit
    return told.last { number - $0.sentence <= 6 && $0.span.grain <= needed }
  }

  /// Whether a time was told in this sentence or the one before.
  func isFresh(_ told: Told) -> Bool { number - told.sentence <= 1 }

  /// The hour in the half of the day that the times told just before make likely.
  private func settled(_ time: ClockTime) -> ClockTime {
    guard time.isOpen, let clock, number - clock.sentence <= 2, clock.paragraph == paragraph,
      time.minutes < clock.minutes, clock.minutes <= time.minutes + 12 * 60
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
    guard let clock, clock.paragraph == paragraph, number - clock.sentence <= 2,
      abs(count * each) < 1e7
    else { return nil }
    return Int(((Double(clock.minutes) + count * each) / 1_440).rounded(.down))
  }

  /// Remembers a time of day for the hours told behind it.
  private mutating func note(_ meaning: TimeMeaning) {
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

  private func timeOfDay(
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

  /// Whether a time only bounds what is told; `before dawn on Saturday` names its day all the same.
  private func isEdge(_ finding: TimeFinding) -> Bool {
    guard let word = preposition(of: finding.tokens) else { return false }
    switch finding.reading.meaning {
    case .clock(_, on: .some), .dayPart(_, on: .some):
      return ["until", "till", "through", "since"].contains(word)
    default: return Self.edges.contains(word)
    }
  }

  /// Prepositions whose time bounds what is told rather than to date it.
  private static let edges: Set<String> = [
    "until", "till", "through", "by", "since", "from", "before", "after", "than",
  ]

  /// A time told before, as what another is counted from.
  func origin(_ told: Told?) -> TimeExpression.Origin {
    told.map { .time(tokens.range(of: $0.tokens)) } ?? .none
  }

  /// The word before a time, with `at least` and the like left out.
  func preposition(of time: Range<Int>) -> String? {
    var index = time.lowerBound - 1
    while index > sentence.lowerBound, Self.hedges.contains(tokens[index].folded) { index -= 1 }
    return index >= sentence.lowerBound ? tokens[index].folded : nil
  }

  private static let hedges: Set<String> = [
    "at", "least", "about", "around", "early", "late", "the", "only", "just",
  ]

  /// The day that the sentence named before a time; none where it named none.
  func day(before time: Range<Int>) -> Told? {
    daySpoken.flatMap { $0.tokens.upperBound <= time.lowerBound ? $0 : nil }
  }

  private func isPossessive(_ time: Range<Int>) -> Bool {
    time.upperBound < sentence.upperBound && ["'s", "'"].contains(tokens[time.upperBound].folded)
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
        place.beginsAtOrigin = true
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
    place.origin = .document
    place.beginsAtOrigin = reach == .fromAnchor
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

  private func age(
    _ least: Double, _ most: Double, _ unit: TimeUnit, _ tokens: Range<Int>
  ) -> TimePlace {
    let value = unit.value(of: least) + (least == most ? "" : "/" + unit.value(of: most))
    var place = TimePlace(.age, value, .unresolved, "an age; no date to count from")
    guard isOfNow(tokens) else {
      place.derivation = "an age of then: when that was is not told"
      return place
    }
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

extension TimeResolver {
  /// Whether somebody is so old when the article is written: `Ada Lowe, 43,`, not `when she was 12`.
  private func isOfNow(_ age: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, age.lowerBound - 4)..<age.lowerBound
    // `was Ada Lowe, 43,` is of now: a comma parts her age from the verb.
    let own = before.reversed().prefix { tokens[$0].kind != .mark }
    if own.contains(where: { Self.ofThen.contains(tokens[$0].folded) }) { return false }
    if tokens[age.lowerBound].folded != "in",
      before.last.map({ tokens[$0].folded == "at" }) ?? false
    {
      return false
    }
    let ends = age.contains { tokens[$0].folded == "age" || tokens[$0].folded == "aged" }
    if ends,
      sentence.contains(where: { ["died", "dies", "dead", "left"].contains(tokens[$0].folded) })
    {
      return false
    }
    // `In her seventies she painted`: told of the past, as a sentence that names an old year is.
    if age.lowerBound == sentence.lowerBound,
      TimeTense(at: age, in: sentence, of: tokens) == .past
    {
      return false
    }
    guard let document, let told = recent(asExactAs: .decade), told.sentence == number else {
      return true
    }
    return document.dayNumber - told.span.last.dayNumber < 300
  }

  private static let ofThen: Set<String> = [
    "was", "were", "when", "turned", "had", "been", "then", "since", "until", "before", "would",
  ]
}

extension TimeFinding {
  /// Whether it is counted from the day on which it is said.
  fileprivate var isRelative: Bool { reading.meaning.isRelative }

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
