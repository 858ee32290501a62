/// A rule of the tagger: words that name a time, and what they say.
struct TimeRule: Sendable {
  /// What `why` shows.
  let name: String
  /// The words, in the notation of `TimePattern`.
  let pattern: String
  /// A line that shows it, with the expression in brackets and its value behind `=`.
  ///
  /// It is read on Wednesday, May 30, 2018.
  let example: String
  /// Reads a match; none where the words beside it speak against a time.
  let read: @Sendable (TimeMatch) -> TimeReading?

  init(
    _ name: String, _ pattern: String, _ example: String,
    read: @escaping @Sendable (TimeMatch) -> TimeReading?
  ) {
    self.name = name
    self.pattern = pattern
    self.example = example
    self.read = read
  }
}

/// What a rule made of a match.
struct TimeReading: Sendable {
  var meaning: TimeMeaning
  var modifier: TimeModifier?
  /// Whether it is a time even if no later rule takes it into a longer one.
  var standsAlone = true
  /// Whether its words name a unit or a date, as TIMEX3 demands.
  var hasTrigger = true

  init(_ meaning: TimeMeaning, _ modifier: TimeModifier? = nil, standsAlone: Bool = true) {
    self.meaning = meaning
    self.modifier = modifier
    self.standsAlone = standsAlone
  }
}

/// The modifiers of TIMEX3.
enum TimeModifier: String, Sendable {
  case before = "BEFORE"
  case after = "AFTER"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approximate = "APPROX"
}
