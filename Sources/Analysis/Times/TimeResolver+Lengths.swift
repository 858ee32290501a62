internal import Articles

// Lengths of time and ages, and the days they reach back to.
extension TimeResolver {
  func duration(_ lengths: [TimeLength], _ reach: TimeReach, _ finding: TimeFinding)
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

  func age(
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
    let saysAge = age.contains { tokens[$0].folded == "age" || tokens[$0].folded == "aged" }
    if saysAge,
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
