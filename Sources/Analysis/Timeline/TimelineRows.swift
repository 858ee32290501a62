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
    let when = TimelineDate(
      this.time, behind: tokens.preposition(before: this.tokens, in: sentence) ?? "",
      date: date)
    let words = event.words.map(tokens.range)
    let named = words.map(participants.all) ?? []
    return TimelineEntry(
      part: when.part, time: this.number, others: [], event: words,
      head: event.head, when: when.when,
      precision: when.precision, factuality: event.factuality,
      quotation: sayings.quotation(around: words ?? this.time.range), who: event.who,
      participants: (event.who.map { [$0] } ?? []) + named.filter { $0 != event.who },
      earliest: when.earliest, latest: when.latest)
  }

  private func row(from first: Here, to last: Here) -> TimelineEntry {
    var row = row(first, over: first.tokens.lowerBound..<last.tokens.upperBound)
    let end = TimelineDate(last.time, behind: "", date: date)
    row.others = [last.number]
    row.when += "/" + end.when
    row.latest = end.latest
    return row
  }

  private func event(_ this: Here) -> TextRange? {
    event(of: this.tokens, this.time).words.map(tokens.range)
  }

  private var date: CalendarDate? { article.metadata.date?.day }

  /// Whether two times are the ends of a range: `from 2014 to 2016`, `May 5–7`.
  private func joins(_ first: Here, _ last: Here) -> Bool {
    guard
      [first, last].allSatisfy({ [.date, .time].contains($0.time.kind) && $0.time.latest != nil }),
      let start = first.time.earliest, let end = last.time.earliest,
      // On one day only hours can be two ends; `from 5 p.m. to 3 p.m.` is no range.
      start < end || start == end && first.time.kind == .time && first.time.value < last.time.value,
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
  private struct Dated {
    var words: Range<Int>?
    var head: EventHead?
    var who: Int?
    var factuality = EventFactuality.happened
  }

  /// Finds what a time dates; a subject that is no entity is a part of the words.
  private func event(of span: Range<Int>, _ time: TimeExpression) -> Dated {
    if time.kind == .age { return Dated(who: bearer(of: span)) }
    guard let event = events.event(of: span, kind: time.kind) else { return Dated() }
    var dated = Dated(words: event.words)
    dated.factuality = FactualityReader(tokens: tokens, sentence: sentence)
      .read(event, isAhead: isAhead(time))
    if let group = event.group {
      let subject = events.subject(of: group)
      dated.who = subject.flatMap(entity)
      if let phrase = subject?.phrase, !phrase.isEmpty {
        let start = min(group.lowerBound, event.words.lowerBound)
        if events.isPredicate(span, of: event) {
          // `The last attack was in 2002`: the subject is what is dated.
          dated.words = phrase
        } else if dated.who == nil {
          let isShort = start - phrase.lowerBound <= EventWords.longest * 2
          dated.words = (isShort ? phrase.lowerBound : start)..<event.words.upperBound
        }
      } else if dated.who == nil {
        dated.words =
          min(group.lowerBound, event.words.lowerBound)..<event.words.upperBound
      }
    }
    if event.group == nil { dated.who = owner(of: event.words) }
    dated.words = dated.words.map(wholeWords)
    dated.head = dated.words.flatMap { EventHead(of: event, in: $0, of: events) }
    return dated
  }

  /// A stretch from the start of a word that a hyphen joins: `so-called`.
  private func wholeWords(_ words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    // Longer runs without a blank are no words.
    let floor = max(sentence.lowerBound, start - 6)
    while start > floor, start < words.upperBound, !tokens[start].followsSpace,
      tokens[start].isHyphen || tokens[start - 1].isHyphen
    { start -= 1 }
    return start..<words.upperBound
  }

  /// Whose event a noun names: `her first offence`, `clemency for her after 21 years behind bars`.
  private func owner(of noun: Range<Int>) -> Int? {
    var end = noun.lowerBound
    while end > sentence.lowerBound, noun.lowerBound - end < 6, events.isTime(end - 1) { end -= 1 }
    guard end > sentence.lowerBound else { return nil }
    let isBehindTime = end < noun.lowerBound
    let before = tokens[end - 1].folded
    if isBehindTime {
      guard before == "after", end - 1 > sentence.lowerBound else { return nil }
      return participants.entity(endingAt: tokens[end - 2].range.end)
    }
    if before == "'s", end - 1 > sentence.lowerBound {
      return participants.entity(endingAt: tokens[end - 2].range.end)
        ?? participants.entity(endingAt: tokens[end - 1].range.end)
    }
    return ["his", "her", "their", "its"].contains(before)
      ? participants.entity(endingAt: tokens[end - 1].range.end) : nil
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
