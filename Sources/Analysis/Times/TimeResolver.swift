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
  private(set) var told: [Told] = []
  private(set) var sentence = 0..<0
  private(set) var number = 0
  private(set) var paragraph = 0
  /// The time of day told last: minutes since midnight, sentence, paragraph.
  var clock: (minutes: Int, sentence: Int, paragraph: Int)?
  /// The last day that the sentence itself names.
  private(set) var daySpoken: Told?

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
      sentence: number + 1, isEdge: false)
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
      or: "XXXX-XX-XX", start.status, from: start.origin,
      "\(start.derivation), + \(unit.words(count))")
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

  func place(_ finding: TimeFinding) -> TimePlace {
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
    tokens.preposition(before: time, in: sentence)
  }

  /// The day that the sentence named before a time; none where it named none.
  func day(before time: Range<Int>) -> Told? {
    daySpoken.flatMap { $0.tokens.upperBound <= time.lowerBound ? $0 : nil }
  }

  private func isPossessive(_ time: Range<Int>) -> Bool {
    time.upperBound < sentence.upperBound && ["'s", "'"].contains(tokens[time.upperBound].folded)
  }
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
