extension TimeRules {
  /// Times that no calendar holds: now, once, in the future.
  static let references: [TimeRule] = [
    TimeRule("now", "right? now|nowadays", "it is open [now] = PRESENT_REF") { m in
      // `now that the mill is shut` gives a reason, `now-closed` describes.
      m.has("now") && ["that", "-"].contains(m.after()) ? nil : present
    },
    TimeRule("currently", "currently|presently", "it is [currently] = PRESENT_REF shut") { _ in
      present
    },
    TimeRule("at present", "at present", "it is shut [at present] = PRESENT_REF") { _ in present },
    TimeRule(
      "at the moment", "at the moment", "it is shut [at the moment] = PRESENT_REF"
    ) { m in
      m.tokenAfter().map { $0.kind == .mark || $0.folded != "of" && $0.folded != "when" } ?? true
        ? present : nil
    },
    TimeRule("these days", "these DURATION", "it is shut [these days] = PRESENT_REF") { m in
      m.has("days") && m.covered.count == 2 ? present : nil
    },
    TimeRule("current", "current", "the [current] = PRESENT_REF owner") { m in
      guard m.first.casing == .lower, let next = m.tokenAfter(), next.kind == .word else {
        return nil
      }
      return ["affairs", "and", "or", "account", "accounts", "of", "is", "was"].contains(
        next.folded)
        ? nil : present
    },
    TimeRule("recently", "more|most|very? recently", "it [recently] = PAST_REF closed") { _ in past
    },
    TimeRule("lately", "lately", "it has been shut [lately] = PAST_REF") { _ in past },
    TimeRule("recent", "recent", "the [recent] = PAST_REF floods") { m in
      guard m.first.casing == .lower, let next = m.tokenAfter() else { return nil }
      return next.kind == .word && next.folded != "," ? past : nil
    },
    TimeRule("the past", "the recent|distant|near? past", "that was in [the past] = PAST_REF") {
      m in
      guard m.before() == "in" || m.before() == "of" || m.before() == "from" else { return nil }
      return m.tokenAfter().map {
        $0.kind != .word || !$0.isCapitalised && TimeContext.continuations.contains($0.folded)
      } ?? true
        ? past : nil
    },
    TimeRule("formerly", "once", "his father [once] = PAST_REF served two years") { m in
      isFormerly(m) ? past : nil
    },
    TimeRule("the other day", "the other day|night|week", "it fell [the other day] = PAST_REF") {
      _ in past
    },
    TimeRule(
      "the future", "the near|distant|foreseeable|immediate? future", "in [the future] = FUTURE_REF"
    ) { m in
      m.after() == "of" ? nil : future
    },
    TimeRule("in future", "future", "it will close in [future] = FUTURE_REF") { m in
      m.before() == "in" && m.tokenAfter()?.kind != .word ? future : nil
    },
    TimeRule("soon", "very|too|quite? soon", "it opens [soon] = FUTURE_REF") { m in
      ["as", "so", "how"].contains(m.before()) || ["as", "after", "-"].contains(m.after())
        ? nil : future
    },
  ]

  private static let past = TimeReading(.reference("PAST_REF"))
  private static let present = TimeReading(.reference("PRESENT_REF"))
  private static let future = TimeReading(.reference("FUTURE_REF"))

  /// Whether `once` means formerly, and neither `one time` nor `as soon as`.
  private static func isFormerly(_ m: TimeMatch) -> Bool {
    if ["at", "all", "than", "only", "just", "more", "for", "every", "not", "even"].contains(
      m.before())
    {
      return false
    }
    guard let next = m.tokenAfter(), next.kind == .word else {
      return m.after() == "-" && m.tokenAfter(2)?.followsSpace == false
    }
    if [
      "a", "an", "again", "every", "more", "per", "in", "and", "or", "upon", "for", "they",
      "he", "she", "it", "we", "you", "i", "this", "that", "there", "his", "her", "its", "their",
      "these", "those", "before", "daily", "weekly",
    ].contains(next.folded) {
      return false
    }
    // `Once the vote is counted` is a conjunction, `Once the richest town` is not: neither is sure.
    if next.folded == "the" || next.isCapitalised && !m.startsSentence { return false }
    return !m.startsSentence
      || next.kind == .word && !next.isCapitalised && next.folded.hasSuffix("ed") == false
  }
}
