/// The words that time expressions are made of, with their classes and values.
enum TimeWords {
  /// The words of one class, each with its value.
  struct Group: Sendable {
    let kind: TimeClass
    let words: [(String, Int)]

    init(_ kind: TimeClass, _ words: KeyValuePairs<String, Int>) {
      self.kind = kind
      self.words = words.map { ($0.key, $0.value) }
    }

    init(_ kind: TimeClass, _ words: [(String, Int)]) {
      self.kind = kind
      self.words = words
    }
  }

  static let groups: [Group] = [
    Group(
      .month,
      [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
        "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "oct": 10, "nov": 11, "dec": 12,
        "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9,
        "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
      ]),
    Group(
      .weekday,
      [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
        "sunday": 7,
      ]),
    Group(
      .shortWeekday,
      [
        "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
        "sat": 6,
        "sun": 7, "mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "thu.": 4, "thur.": 4, "thurs.": 4,
        "fri.": 5, "sat.": 6, "sun.": 7,
      ]),
    Group(
      .weekdays,
      [
        "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6,
        "sundays": 7,
      ]),
    Group(.season, ["spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3]),
    Group(
      .unit,
      [
        "second": unit(.second), "sec": unit(.second), "minute": unit(.minute), "hour": unit(.hour),
        "day": unit(.day),
        "weekend": unit(.weekend), "week": unit(.week), "fortnight": unit(.fortnight),
        "month": unit(.month), "quarter": unit(.quarter), "year": unit(.year),
        "decade": unit(.decade), "century": unit(.century),
      ]),
    Group(
      .units,
      [
        "seconds": unit(.second), "secs": unit(.second), "minutes": unit(.minute),
        "mins": unit(.minute), "min": unit(.minute), "hours": unit(.hour), "hrs": unit(.hour),
        "hr": unit(.hour), "days": unit(.day),
        "weekends": unit(.weekend), "weeks": unit(.week), "fortnights": unit(.fortnight),
        "months": unit(.month), "quarters": unit(.quarter), "years": unit(.year),
        "yrs": unit(.year), "decades": unit(.decade), "centuries": unit(.century),
      ]),
    Group(
      .frequency,
      [
        "daily": unit(.day), "weekly": unit(.week), "monthly": unit(.month),
        "quarterly": unit(.quarter), "yearly": unit(.year), "annual": unit(.year),
        "annually": unit(.year), "hourly": unit(.hour), "nightly": unit(.day),
      ]),
    Group(
      .dayPart,
      ["morning": 0, "midday": 1, "afternoon": 2, "evening": 3, "night": 4, "daytime": 5]),
    Group(.dayParts, ["mornings": 0, "afternoons": 2, "evenings": 3, "nights": 4]),
    Group(.noon, ["noon": 12, "midnight": 24]),
    Group(.meridiem, ["am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12]),
    Group(
      .zone,
      [
        "utc": 0, "gmt": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
        "et": TimeZoneOffset.summer - 300, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
        "mst": -420, "mdt": -360, "pt": TimeZoneOffset.summer - 480, "pst": -480, "pdt": -420,
        "ct": TimeZoneOffset.summer - 360, "jst": 540, "aest": 600, "aedt": 660, "hkt": 480,
      ]),
    Group(
      .zoneName,
      [
        "eastern": TimeZoneOffset.summer - 300, "central": TimeZoneOffset.summer - 360,
        "mountain": TimeZoneOffset.summer - 420, "pacific": TimeZoneOffset.summer - 480,
        "atlantic": TimeZoneOffset.summer - 240,
      ]),
    Group(.ordinal, ordinals.map { ($0, $1) }.sorted { $0.0 < $1.0 }),
    Group(
      .tens,
      [
        "teens": 1, "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6,
        "seventies": 7, "eighties": 8, "nineties": 9,
      ]),
    Group(.vague, ["several": 0, "few": 0, "many": 0, "numerous": 0, "couple": 0, "dozens": 0]),
    Group(
      .possessive,
      ["his": 0, "her": 0, "their": 0, "my": 0, "your": 0, "our": 0, "its": 0]),
    Group(.multiple, ["once": 1, "twice": 2, "thrice": 3]),
  ]

  /// Cardinal numbers below 100; those from 20 on in tens join with those below 10.
  static let cardinals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  /// The names of months and their abbreviations.
  static let months = Set(
    groups.lazy.filter { $0.kind == .month }.flatMap { $0.words.map(\.0) })

  /// The number of a day by its full name; none where the word is no such name.
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  private static let weekdays = Dictionary(
    uniqueKeysWithValues: groups.lazy.filter { $0.kind == .weekday }.flatMap(\.words)
      .map { ($0.0, $0.1) })

  /// Whether a word names a unit, in the singular or the plural.
  static func isUnit(_ word: String) -> Bool { units.contains(word) }

  private static let units = Set(
    groups.lazy.filter { $0.kind == .unit || $0.kind == .units }.flatMap { $0.words.map(\.0) })

  /// Ordinal numbers of one word.
  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]

  /// Words that multiply the number before them.
  static let scales: [String: Double] = [
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000,
    "billion": 1_000_000_000,
  ]

  /// Words of patterns that stand in most sentences without a time.
  static let common: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "and", "or", "to", "-", ",", ".", "/", ":", "(", ")",
    "'", "'s", "this", "that", "these", "last", "next", "more", "less", "than", "over", "under",
    "about", "some", "by", "for", "from", "no", "up", "one", "other", "time", "any", "his", "her",
    "their", "my", "your", "our", "its", "same", "very", "just", "so", "not", "half", "old", "new",
    "many", "few", "several", "first", "second", "third", "fewer", "all", "end", "start",
    "later", "per", "after", "before", "around", "part", "fiscal", "around", "most", "least",
  ]

  /// The words that mean another in every pattern.
  static let spellings: [String: String] = [
    "–": "-", "—": "-", "‑": "-", "−": "-", "‐": "-", "’": "'", "‘": "'",
  ]

  private static func unit(_ unit: TimeUnit) -> Int { unit.rawValue }
}
