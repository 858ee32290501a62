internal import Articles

/// Makes the rows of one sentence.
struct TimelineRows {
  typealias Here = (number: Int, time: TimeExpression, tokens: Range<Int>)

  let article: Article
  let tokens: Tokens
  let sentence: Range<Int>
  let events: EventWords
  let participants: Participants
  let sayings: Sayings

  /// One row a time; the two ends of a range, and undated times of one event, share a row.
  ///
  /// `now` and `recently` make no row, but `once` joins the `two years` of its event.
  func rows(of all: [Here]) -> [TimelineEntry] {
    let here = all.filter { !$0.time.value.hasSuffix("_REF") && !isNone($0) }
    var rows: [TimelineEntry] = []
    var index = 0
    while index < here.count {
      let this = here[index]
      if index + 1 < here.count, joins(this, here[index + 1]) {
        rows.append(row(from: this, to: here[index + 1]))
        index += 2
        continue
      }
      let row = row(this)
      if let last = rows.indices.last, row.part == .undated, rows[last].part == .undated,
        row.event != nil, row.event == rows[last].event
      {
        rows[last].others.append(row.time)
      } else {
        rows.append(row)
      }
      index += 1
    }
    for reference in all where reference.time.value.hasSuffix("_REF") {
      let event = event(reference)
      // A sentence with more rows than this is a list.
      let same = rows.indices.suffix(12).first {
        rows[$0].part == .undated && event != nil && rows[$0].event == event
      }
      if let same { rows[same].others.append(reference.number) }
    }
    return rows
  }

  /// Whether nothing happened at a time: `not at ten`, `it is not a day for guesses`.
  private func isNone(_ this: Here) -> Bool {
    if events.isDenied(this.tokens) { return true }
    guard this.time.kind == .duration, this.time.earliest == nil, this.time.latest == nil,
      let event = events.event(of: this.tokens, kind: this.time.kind)
    else { return false }
    return events.isPredicate(this.tokens, of: event)
  }

  private func row(_ this: Here) -> TimelineEntry {
    row(this, over: this.tokens)
  }

  /// The row of a time whose event is beside some tokens, its own or a whole range’s.
  private func row(_ this: Here, over span: Range<Int>) -> TimelineEntry {
    let event = event(of: span, this.time)
    let when = TimelineDate(this.time, isSince: wordBefore(this.tokens) == "since", date: date)
    let named = event.words.map(participants.all) ?? []
    return TimelineEntry(
      part: when.part, time: this.number, others: [], event: event.words, when: when.when,
      precision: when.precision, factuality: event.factuality,
      quotation: sayings.quotation(around: event.words ?? this.time.range), who: event.who,
      participants: (event.who.map { [$0] } ?? []) + named.filter { $0 != event.who },
      earliest: when.earliest, latest: when.latest)
  }

  private func row(from first: Here, to last: Here) -> TimelineEntry {
    var row = row(first, over: first.tokens.lowerBound..<last.tokens.upperBound)
    let end = TimelineDate(last.time, isSince: false, date: date)
    row.others = [last.number]
    row.when += "/" + end.when
    row.latest = end.latest
    return row
  }

  private func event(_ this: Here) -> TextRange? {
    event(of: this.tokens, this.time).words
  }

  private var date: CalendarDate? { article.metadata.date?.day }

  /// Whether two times are the ends of a range: `from 2014 to 2016`, `May 5–7`.
  private func joins(_ first: Here, _ last: Here) -> Bool {
    guard
      [first, last].allSatisfy({ [.date, .time].contains($0.time.kind) && $0.time.latest != nil }),
      let start = first.time.earliest, let end = last.time.earliest, start <= end,
      last.tokens.lowerBound == first.tokens.upperBound + 1
    else { return false }
    let between = tokens[first.tokens.upperBound]
    if between.isHyphen { return true }
    let before = wordBefore(first.tokens)
    return ["to", "until", "till", "through"].contains(between.folded)
      || between.folded == "and" && before == "between"
  }

  private func wordBefore(_ range: Range<Int>) -> String {
    range.lowerBound > sentence.lowerBound ? tokens[range.lowerBound - 1].folded : ""
  }

  /// What a time dates, who did it, and whether it is told as a fact.
  private typealias Dated = (words: TextRange?, who: Int?, factuality: EventFactuality)

  /// Finds what a time dates; a subject that is no entity is a part of the words.
  private func event(of span: Range<Int>, _ time: TimeExpression) -> Dated {
    if time.kind == .age { return (nil, bearer(of: span), .happened) }
    guard let event = events.event(of: span, kind: time.kind) else { return (nil, nil, .happened) }
    let reader = FactualityReader(tokens: tokens, sentence: sentence)
    let factuality = reader.read(event, isAhead: isAhead(time))
    guard let group = event.group else {
      return (tokens.range(of: event.words), nil, factuality)
    }
    let subject = events.subject(of: group)
    // `The last attack was in 2002`: the subject is what is dated.
    if let phrase = subject?.phrase, !phrase.isEmpty, events.isPredicate(span, of: event) {
      let who = participants.entity(spanning: tokens.range(of: phrase))
      return (tokens.range(of: phrase), who, factuality)
    }
    if let subject, let who = entity(of: subject) {
      return (tokens.range(of: event.words), who, factuality)
    }
    var start = min(group.lowerBound, event.words.lowerBound)
    if let phrase = subject?.phrase, !phrase.isEmpty,
      start - phrase.lowerBound <= EventWords.longest * 2
    {
      start = phrase.lowerBound
    }
    return (tokens.range(of: start..<event.words.upperBound), nil, factuality)
  }

  private func isAhead(_ time: TimeExpression) -> Bool {
    guard time.kind != .duration, let date, let earliest = time.earliest else { return false }
    return earliest > date
  }

  private func entity(of subject: EventWords.Subject) -> Int? {
    if let apposition = subject.apposition,
      let who = participants.entity(spanning: tokens.range(of: apposition))
    {
      return who
    }
    return subject.noun.flatMap {
      participants.entity(endingAt: tokens[$0.upperBound - 1].range.end)
    }
  }

  /// Whose age it is: `Ada Lowe, 43`, `she is 43`, `in her forties`.
  private func bearer(of age: Range<Int>) -> Int? {
    if let owner = participants.first(in: tokens.range(of: age)) { return owner }
    var end = age.lowerBound
    while end > sentence.lowerBound, age.lowerBound - end < 3,
      [",", "(", "is", "was", "'s", "aged", "now", "turned"].contains(tokens[end - 1].folded)
    {
      end -= 1
    }
    guard end > sentence.lowerBound, end < age.lowerBound else { return nil }
    return participants.entity(endingAt: tokens[end - 1].range.end)
  }
}
