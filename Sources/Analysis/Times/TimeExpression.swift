package import Articles

/// Words that name a time, as TIMEX3 has them, with our `AGE` beside.
package struct TimeExpression: Hashable, Sendable {
  /// What the words name.
  package enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
    /// A person's or a thing's age; exported as DURATION.
    case age = "AGE"
  }

  /// How much is known of where the time lies on the calendar.
  package enum Status: String, Sendable { case resolved, unresolved, inferred }

  /// What a time is counted from.
  package enum Origin: Hashable, Sendable {
    /// Nothing: it is written out, or has no place on the calendar.
    case none
    /// The document date.
    case document
    /// Another time of the text, by where its words lie.
    case time(TextRange)
  }

  /// Where the words lie.
  package var range: TextRange
  /// What they name.
  package var kind: Kind
  /// The TIMEX3 value, such as `2018-05-30`, `P21Y` or `XXXX-XX-XX`.
  package var value: String
  /// The TIMEX3 modifier, such as `APPROX`.
  package var modifier: String?
  /// The first day it may lie on; none where that is not known.
  package var earliest: CalendarDate?
  /// The last day it may lie on; none where that is not known.
  package var latest: CalendarDate?
  /// Whether it lies on the calendar.
  package var status: Status
  /// What it was counted from.
  package var origin: Origin
  /// Whether it is a stretch that begins at its origin, rather than to end there.
  package var beginsAtOrigin: Bool
  /// What it was counted from, in words a reader understands: `date − 20 years`, `= date`.
  package var derivation: String
  /// The name of the rule that found it.
  package var rule: String
  /// Whether its words name a unit or a date, as TIMEX3 demands; a bare age such as `43` does not.
  package var hasTrigger: Bool

  /// Makes a time expression.
  package init(
    _ range: TextRange, kind: Kind, value: String, modifier: String? = nil,
    earliest: CalendarDate? = nil, latest: CalendarDate? = nil, status: Status,
    origin: Origin = .none, beginsAtOrigin: Bool = false, derivation: String, rule: String,
    hasTrigger: Bool = true
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.earliest = earliest
    self.latest = latest
    self.status = status
    self.origin = origin
    self.beginsAtOrigin = beginsAtOrigin
    self.derivation = derivation
    self.rule = rule
    self.hasTrigger = hasTrigger
  }
}
