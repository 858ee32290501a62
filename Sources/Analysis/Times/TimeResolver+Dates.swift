internal import Articles

extension TimeResolver {
  /// Places a part of a year.
  func calendar(_ part: CalendarPart, _ year: TimeYear, _ tokens: Range<Int>) -> TimePlace {
    let unresolved = part.value(in: "XXXX")
    switch year {
    case .written(let year):
      let span = part.span(in: year)
      var place = TimePlace(
        span, or: part.value(in: fourDigits(year)), .resolved, "as written")
      if span == nil { place.derivation = "as written, but not a day of the calendar" }
      return place
    case .relative(let years):
      let span = document.flatMap { part.span(in: $0.year + years) }
      return TimePlace(span, or: unresolved, .resolved, "year = " + formula("date’s year", years))
    case .told(let years):
      let told = recent(asExactAs: .year)
      return TimePlace(
        told.flatMap { part.span(in: $0.span.first.year + years) }, or: unresolved, .inferred,
        from: origin(told),
        "year = " + formula(told.map { "year of “\($0.words)”" } ?? "a year told before", years))
    case .besideTold(let isAfter):
      let told = recent(asExactAs: .year)
      let span = told.flatMap { beside($0.span, part, isAfter: isAfter) }
      return TimePlace(
        span, or: unresolved, .inferred, from: origin(told),
        "the one \(isAfter ? "after" : "before") \(told.map { "“\($0.words)”" } ?? "a time told before")"
      )
    case .chosen(let choice):
      guard let document else {
        return TimePlace(nil, or: unresolved, .inferred, "the year is not written")
      }
      return chosen(part, choice, document, tokens)
        ?? TimePlace(
          nil, or: unresolved, .inferred, "the year is not written")
    }
  }

  private func beside(_ span: CalendarSpan, _ part: CalendarPart, isAfter: Bool) -> CalendarSpan? {
    let spans = (-1...1).compactMap { part.span(in: span.first.year + $0) }
    return isAfter ? spans.first { $0.first > span.first } : spans.last { $0.last < span.first }
  }

  private func chosen(
    _ part: CalendarPart, _ choice: TimeChoice, _ document: CalendarDate, _ tokens: Range<Int>
  ) -> TimePlace? {
    if choice == .open, let told = afterTold(part, document, tokens) { return told }
    if case .namedDay(_, _, let weekday) = part,
      let span = (-1...1).compactMap({ part.span(in: document.year + $0) })
        .filter({ $0.first.weekday == weekday })
        .min(by: {
          abs($0.first.dayNumber - document.dayNumber)
            < abs($1.first.dayNumber - document.dayNumber)
        })
    {
      return TimePlace(
        span, or: "", .inferred,
        "the year is not written: the nearest one in which it is a \(weekdayNames[weekday - 1])")
    }
    let spans = (-8...8).compactMap { part.span(in: document.year + $0) }
    switch choice {
    case .last:
      return spans.last { $0.last < document }.map {
        TimePlace($0, or: "", .resolved, "the last one before the date")
      }
    case .next:
      // In May `next summer` is not this year’s, nor `next March` in February the coming month.
      let near = spans.first.map { $0.grain == .quarter ? 60 : $0.grain == .month ? 45 : 0 } ?? 0
      return spans.first { $0.first.dayNumber > document.dayNumber + near }.map {
        TimePlace($0, or: "", .resolved, "the first one after the date that is not too near")
      }
    case .this:
      return part.span(in: document.year).map {
        TimePlace($0, or: "", .resolved, "the one in the date’s year")
      }
    case .open:
      guard let past = spans.last(where: { $0.first <= document }) else { return nil }
      guard let future = spans.first(where: { $0.last >= document }), future.first != past.first
      else { return TimePlace(past, or: "", .inferred, "the year is not written: the date’s") }
      let behind = document.dayNumber - past.last.dayNumber
      let ahead = future.first.dayNumber - document.dayNumber
      let tense = TimeTense(at: tokens, in: sentence, of: self.tokens)
      let isFuture = Self.prefersFuture(
        tense, behind: behind, ahead: ahead, isDay: past.grain == .day)
      return TimePlace(
        isFuture ? future : past, or: "", .inferred,
        isFuture
          ? "the year is not written: the next one by the date"
            + (tense == .future ? ", told of the future" : "")
          : "the year is not written: the last one by the date"
            + (tense == .past ? ", told in the past" : ""))
    }
  }

  /// Places a part behind a time of another year that the sentence before told: in a story of
  /// long ago the next date goes on from the last.
  private func afterTold(
    _ part: CalendarPart, _ document: CalendarDate, _ tokens: Range<Int>
  ) -> TimePlace? {
    guard let told = recent(asExactAs: .quarter), isFresh(told),
      told.span.last.year <= document.year - 2,
      TimeTense(at: tokens, in: sentence, of: self.tokens) == .past
    else { return nil }
    let first = told.span.first
    let span = [first.year, first.year + 1].lazy.compactMap { part.span(in: $0) }
      .first { $0.last >= first }
    return span.map {
      TimePlace(
        $0, or: "", .inferred, from: origin(told),
        "the year is not written: the next one by “\(told.words)”")
    }
  }

  /// Whether a part without a year is the next one rather than the last.
  ///
  /// News write out a year that is more than half a year away, so the nearer day is meant; a month
  /// alone is mostly past, unless it is the next or the one after and was long ago before.
  private static func prefersFuture(_ tense: TimeTense, behind: Int, ahead: Int, isDay: Bool)
    -> Bool
  {
    switch tense {
    case .future: !(isDay && behind <= 31 && ahead > 300)
    case .past: isDay && ahead <= 45 && behind > 300
    case .unknown: isDay ? ahead < behind : ahead <= 62 && behind > 240
    }
  }

  /// Places the part of a year that the text spoke of last in another year.
  func samePart(_ unit: TimeUnit?, _ year: TimeYear) -> TimePlace {
    let told = recent(asExactAs: unit ?? .quarter)
    let number: Int? =
      switch year {
      case .written(let year): year
      case .relative(let years): document.map { $0.year + years }
      case .told(let years): told.map { $0.span.first.year + years }
      case .besideTold, .chosen: nil
      }
    guard let told, let number else {
      let whole = number.flatMap { CalendarSpan(year: $0) }
      return TimePlace(whole, or: "XXXX", .inferred, "a part of that year")
    }
    let grain = unit ?? told.span.grain
    let day = told.span.first.adding(months: (number - told.span.first.year) * 12)
    return TimePlace(
      day.flatMap { CalendarSpan(grain, of: $0) }, or: grain.unresolved,
      .inferred, from: origin(told), "“\(told.words)” in \(number)")
  }

  /// Places the whole unit so many units from an anchor.
  func period(_ unit: TimeUnit, _ count: Int, _ anchor: TimeAnchor) -> TimePlace {
    let told = anchor == .document ? nil : recent(asExactAs: unit)
    var start = told?.span.first
    if told == nil, anchor != .told { start = document }
    let span = start?.adding(Double(count), unit).flatMap { CalendarSpan(unit, of: $0) }
    let base = told.map { "“\($0.words)”" } ?? (anchor == .told ? "a time told before" : "date")
    let isDay = unit <= .day
    let derivation =
      count == 0
      ? "= \(base)" + (isDay ? "" : "’s \(unit.name)")
      : isDay
        ? formula(base, Double(count), unit) : formula("\(base)’s \(unit.name)", count)
    return TimePlace(
      span, or: unit.unresolved, anchor == .document ? .resolved : .inferred,
      from: told == nil && start != nil ? .document : origin(told), derivation)
  }

  /// Places a time so many units from an anchor.
  func distance(
    _ count: Double, _ unit: TimeUnit, _ anchor: TimeAnchor, _ modifier: TimeModifier?
  ) -> TimePlace {
    let told = anchor == .document ? nil : recent(asExactAs: unit)
    var start = told?.span.first
    if told == nil, anchor != .told { start = document }
    let base = told.map { "“\($0.words)”" } ?? (anchor == .told ? "a time told before" : "date")
    let counted: TimeUnit = unit >= .decade ? .year : unit
    let isRound = count == count.rounded()
    let grain: TimeUnit = counted == .year && !isRound ? .month : counted
    let moved =
      told == nil ? nil : daysPassed(count, unit).flatMap { days in start?.adding(days: days) }
    let span = (moved ?? start?.adding(count, unit)).flatMap { CalendarSpan(grain, of: $0) }
    let scale = unit == .decade ? 10.0 : unit == .century ? 100.0 : 1
    var place = TimePlace(
      span, or: grain.unresolved, anchor == .document ? .resolved : .inferred,
      from: told == nil && start != nil ? .document : origin(told),
      formula(base, count * scale, counted))
    if unit >= .decade, modifier == nil || modifier == .approximate {
      // A count of decades is a round figure: five years to each side, of whole centuries ten.
      let margin = unit == .century && count.magnitude >= 1 ? 10.0 : 5
      place.modifier = .approximate
      place.earliest = place.earliest?.adding(-margin, .year)
      place.latest = place.latest?.adding(margin, .year)
    }
    switch modifier {
    case .before, .onOrBefore: place.earliest = nil
    case .after, .onOrAfter: place.latest = span == nil ? nil : count < 0 ? start : nil
    default: break
    }
    if unit < .day {
      place.kind = .time
      place.value += "TXX"
    }
    return place
  }

  /// Places a weekday beside the document date.
  ///
  /// `last` and `next` choose the week before and behind the document’s, as people who write on a
  /// Thursday do: their yesterday is no `last Wednesday`.
  func weekday(_ day: Int, _ choice: TimeChoice, _ tokens: Range<Int>) -> TimePlace {
    let name = weekdayNames[day - 1]
    let unresolved = "XXXX-WXX-\(day)"
    if choice == .last || choice == .next { return weekday(day, ofWeek: choice == .last ? -1 : 1) }
    // `closed on Saturday until at least Monday` goes on behind the Saturday.
    if choice == .open, let word = preposition(of: tokens),
      ["until", "till", "through"].contains(word),
      let told = self.day(before: tokens)
    {
      return weekday(day, beside: told, isAfter: true)
    }
    // `the case was adjourned until Monday` sets a day, `it was shut until Monday` tells of one.
    let isSet =
      choice == .open && ["until", "till"].contains(preposition(of: tokens) ?? "")
      && !(max(sentence.lowerBound, tokens.lowerBound - 8)..<tokens.lowerBound)
        .contains { Self.lasting.contains(self.tokens[$0].folded) }
    let tense = TimeTense(at: tokens, in: sentence, of: self.tokens)
    // In their own words people mostly speak of what they will do.
    let isPast =
      !isSet && (choice == .open && !isQuoted ? tense != .future : tense == .past)
    let derivation = "the \(name) \(isPast ? "on or before" : "on or after") the date"
    guard let document else { return TimePlace(nil, or: unresolved, .inferred, derivation) }
    let days =
      isPast ? -((document.weekday - day + 7) % 7) : (day - document.weekday + 7) % 7
    return TimePlace(
      document.adding(days: days).flatMap { CalendarSpan(.day, of: $0) }, or: unresolved,
      .inferred, derivation)
  }

  /// Verbs of the past that tell how long something lasted.
  private static let lasting: Set<String> = [
    "was", "were", "had", "did", "stayed", "lasted", "waited", "remained", "lived", "ran",
  ]

  /// Places a weekday before or after the day told last.
  func weekday(_ day: Int, isAfter: Bool) -> TimePlace {
    weekday(day, beside: recent(asExactAs: .week), isAfter: isAfter)
  }

  private func weekday(_ day: Int, beside told: Told?, isAfter: Bool) -> TimePlace {
    let start = isAfter ? told?.span.last : told?.span.first
    let base = told.map { "“\($0.words)”" } ?? "a day told before"
    let days = start.map {
      isAfter ? (day - $0.weekday + 6) % 7 + 1 : -(($0.weekday - day + 6) % 7 + 1)
    }
    let date = start.flatMap { start in days.flatMap { start.adding(days: $0) } }
    return TimePlace(
      date.flatMap { CalendarSpan(.day, of: $0) }, or: "XXXX-WXX-\(day)", .inferred,
      from: origin(told),
      "the \(weekdayNames[day - 1]) \(isAfter ? "after" : "before") \(base)")
  }

  /// Places the weekend that the words beside choose: the last one, or in the future the next.
  func weekend(_ tokens: Range<Int>) -> TimePlace {
    let tense = TimeTense(at: tokens, in: sentence, of: self.tokens)
    let isAhead = tense == .future
    let saturday = document.flatMap { day in
      // On a Saturday or a Sunday it is the one that goes on.
      day.adding(days: day.weekday >= 6 || isAhead ? 6 - day.weekday : -1 - day.weekday)
    }
    return TimePlace(
      saturday.flatMap { CalendarSpan(.weekend, of: $0) }, or: TimeUnit.weekend.unresolved,
      .inferred, "the \(isAhead ? "first weekend on or after" : "last weekend by") the date")
  }

  /// Places a weekday in a week counted from the document's.
  func weekday(_ day: Int, ofWeek weeks: Int) -> TimePlace {
    let date = document.flatMap { $0.adding(days: day - $0.weekday + weeks * 7) }
    let week =
      weeks == 0
      ? "the date’s week" : "the week \(weeks < 0 ? "before" : "after") the date’s"
    return TimePlace(
      date.flatMap { CalendarSpan(.day, of: $0) }, or: "XXXX-WXX-\(day)", .resolved,
      "the \(weekdayNames[day - 1]) of \(week)")
  }

  /// Places a day of a month that is not named: the nearest one that the tense and the weekday allow.
  func dayOfMonth(_ day: Int, _ weekday: Int?, _ tokens: Range<Int>) -> TimePlace {
    let unresolved = "XXXX-XX-\(twoDigits(day))"
    // `on March 14, then again on the 21st`.
    if weekday == nil, let told = recent(asExactAs: .day), told.sentence == number,
      told.span.first.day < day,
      let date = CalendarDate(told.span.first.year, told.span.first.month, day)
    {
      return TimePlace(
        CalendarSpan(.day, of: date), or: unresolved, .inferred, from: origin(told),
        "the month is not written: that of “\(told.words)”")
    }
    guard let document else {
      return TimePlace(nil, or: unresolved, .inferred, "the month is not written")
    }
    let isAhead = TimeTense(at: tokens, in: sentence, of: self.tokens) == .future
    // Every date falls on every weekday within fourteen months.
    let months = weekday == nil ? 2 : 14
    let date = (0...months).lazy.compactMap { months -> CalendarDate? in
      let month = CalendarDate(document.year, document.month, 1)?
        .adding(months: isAhead ? months : -months)
      return month.flatMap { CalendarDate($0.year, $0.month, day) }
    }
    .first { (isAhead ? $0 >= document : $0 <= document) && $0.weekday == weekday ?? $0.weekday }
    return TimePlace(
      date.flatMap { CalendarSpan(.day, of: $0) }, or: unresolved, .inferred,
      "the month is not written: the \(isAhead ? "next" : "last") one by the date")
  }

  /// Places a day of the month so many months from the document’s.
  func dayOfMonth(_ day: Int, monthsAway months: Int) -> TimePlace {
    let date = document.flatMap { document -> CalendarDate? in
      let month = CalendarDate(document.year, document.month, 1)?.adding(months: months)
      return month.flatMap { CalendarDate($0.year, $0.month, day) }
    }
    return TimePlace(
      date.flatMap { CalendarSpan(.day, of: $0) }, or: "XXXX-XX-\(twoDigits(day))", .resolved,
      formula("date’s month", months))
  }

  /// Places ten years, in the document's century or the one before where that is not written.
  func decade(_ digits: Int) -> TimePlace {
    guard digits < 10 else {
      return TimePlace(CalendarSpan(decade: digits), or: String(digits), .resolved, "as written")
    }
    let year = document?.year ?? 2000
    let century = digits * 10 <= year % 100 ? year / 100 : year / 100 - 1
    return TimePlace(
      CalendarSpan(decade: century * 10 + digits), or: "XX\(digits)", .inferred,
      "the century is not written: the last one")
  }

  /// Places a fiscal year, whose first day is not known.
  func fiscal(_ year: TimeYear) -> TimePlace {
    switch year {
    case .written(let year): TimePlace(.date, "FY\(fourDigits(year))", .resolved, "as written")
    case .relative(let years):
      TimePlace(
        .date, document.map { "FY\(fourDigits($0.year + years))" } ?? "FYXXXX",
        document == nil ? .unresolved : .inferred, formula("date’s year", years))
    default: TimePlace(.date, "FYXXXX", .unresolved, "the year is not written")
    }
  }

  private func formula(_ base: String, _ count: Int) -> String {
    count == 0 ? base : "\(base) \(count < 0 ? "−" : "+") \(abs(count))"
  }

  private func formula(_ base: String, _ count: Double, _ unit: TimeUnit) -> String {
    "\(base) \(count < 0 ? "−" : "+") \(unit.words(abs(count)))"
  }
}

private let weekdayNames = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]
