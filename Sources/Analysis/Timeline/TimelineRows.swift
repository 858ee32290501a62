internal import Articles

/// Makes the rows of one sentence.
struct TimelineRows {
  typealias Here = (number: Int, time: TimeExpression, tokens: Range<Int>)

  let article: Article
  let tokens: Tokens
  let sentence: Range<Int>
  let events: EventWords
  let participants: Participants

  /// One row a time; the two ends of a range, and undated times of one event, share a row.
  ///
  /// `now` and `recently` make no row, but `once` joins the `two years` of its event.
  func rows(of all: [Here]) -> [TimelineEntry] {
    let here = all.filter { !$0.time.value.hasSuffix("_REF") }
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

  private func row(_ this: Here) -> TimelineEntry {
    row(this, over: this.tokens)
  }

  /// The row of a time whose event is beside some tokens, its own or a whole range’s.
  private func row(_ this: Here, over span: Range<Int>) -> TimelineEntry {
    let event = events.event(of: span, kind: this.time.kind)
    let when = TimelineDate(this.time, isSince: wordBefore(this.tokens) == "since", date: date)
    return TimelineEntry(
      part: when.part, time: this.number, others: [], event: event.map(tokens.range),
      when: when.when, precision: when.precision, who: who(this, event), earliest: when.earliest,
      latest: when.latest)
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
    events.event(of: this.tokens, kind: this.time.kind).map(tokens.range)
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

  /// Who did it: the participant named last before the event’s words, or else in them.
  private func who(_ this: Here, _ event: Range<Int>?) -> Int? {
    let start = tokens[sentence.lowerBound].range.start
    let words = event.map(tokens.range)
    let end = this.time.kind == .age ? this.time.range.start : words?.start ?? this.time.range.start
    if end > start, let entity = participants.last(in: TextRange(start, end)) { return entity }
    return words.flatMap(participants.last)
  }
}
