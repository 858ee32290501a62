/// Words of the calendar and the clock.
enum DateWords {
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.",
    "sept.", "sep.", "oct.", "nov.", "dec.",
  ]
  static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon.", "tue.",
    "tues.", "wed.", "thu.", "thur.", "thurs.", "fri.", "sat.", "sun.", "christmas", "easter",
  ]
  private static let others: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "overnight", "noon", "midnight", "minute",
    "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "decade", "decades", "century", "centuries", "fortnight", "ago", "a.m.", "p.m.", "am", "pm",
  ]
  /// Words that say on which side of a time something lies.
  static let relations: Set<String> = [
    "before", "after", "by", "until", "till", "since", "from", "shortly", "just", "around",
  ]

  /// Words before a number that make it a year: `in 1996`.
  private static let yearLeads: Set<String> = [
    "in", "since", "from", "by", "of", "until", "till", "during", "before", "after", "early",
    "late", "mid", "around", "circa", "year", "to", "and", ",", "-",
  ]

  /// Whether a token speaks of time; its neighbours decide on figures and on `may`.
  static func isTime(_ token: Int, in passage: Passage) -> Bool {
    let word = passage[token]
    if isMonth(word) { return word.folded != "may" || !passage.startsSentence(token) }
    if days.contains(word.folded) || word.isCapitalised && isPluralDay(word.folded) { return true }
    // `am` is a verb too: `at 9 am`.
    if word.folded == "am" { return passage.neighbour(token - 1)?.kind == .number }
    if others.contains(word.folded) { return true }
    return isFigureOfTime(token, in: passage)
  }

  /// Whether a number is a day of the month, a year, a decade or a time of day.
  static func isFigureOfTime(_ token: Int, in passage: Passage) -> Bool {
    let word = passage[token]
    if word.kind == .mixed {
      let isDecade = word.folded.utf8.count == 5 && word.folded.hasSuffix("0s")
      return isDecade || word.folded.hasSuffix("am") || word.folded.hasSuffix("pm")
        || hasMonthBeside(token, passage)
    }
    guard word.kind == .number else { return false }
    if isOfClock(token, passage) { return true }
    if hasMonthBeside(token, passage) { return true }
    if let next = passage.neighbour(token + 1), ["a.m.", "p.m.", "am", "pm"].contains(next.folded) {
      return true
    }
    guard word.folded.utf8.count == 4, let value = Int(word.folded), (1500...2100).contains(value)
    else { return false }
    return passage.neighbour(token - 1).map { yearLeads.contains($0.folded) || isMonth($0) } ?? true
  }

  /// `14:25`, written in one; a score such as `2:1` has one figure behind the colon.
  private static func isOfClock(_ token: Int, _ passage: Passage) -> Bool {
    if passage[token].folded.utf8.contains(UInt8(ascii: ":")) { return true }
    func minutes(behind colon: Int) -> Bool {
      guard passage.neighbour(colon)?.folded == ":", let last = passage.neighbour(colon + 1) else {
        return false
      }
      return last.kind == .number && last.folded.utf8.count == 2 && !last.followsSpace
    }
    return minutes(behind: token + 1) || minutes(behind: token - 1)
  }

  private static func isPluralDay(_ word: String) -> Bool {
    word.hasSuffix("days") && days.contains(String(word.dropLast()))
  }

  private static func hasMonthBeside(_ token: Int, _ passage: Passage) -> Bool {
    [token - 1, token + 1].contains { passage.neighbour($0).map(isMonth) ?? false }
  }

  private static func isMonth(_ token: Token) -> Bool {
    token.isCapitalised && months.contains(token.folded)
  }
}

extension Passage {
  func startsSentence(_ token: Int) -> Bool { version.startsSentence(token) }
}
