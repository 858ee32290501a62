internal import Articles

/// Where on the calendar a time lies, and how that is known.
struct TimePlace {
  var kind: TimeExpression.Kind
  var value: String
  var modifier: TimeModifier?
  /// The days it covers, where it can anchor what is said next.
  var span: CalendarSpan?
  var earliest: CalendarDate?
  var latest: CalendarDate?
  var status: TimeExpression.Status
  /// What it was counted from.
  var origin = TimeExpression.Origin.none
  /// Whether it is a stretch that begins there.
  var beginsAtOrigin = false
  var derivation: String

  init(
    _ kind: TimeExpression.Kind, _ value: String, _ status: TimeExpression.Status,
    from origin: TimeExpression.Origin = .none, _ derivation: String
  ) {
    self.origin = origin
    self.kind = kind
    self.value = value
    self.status = status
    self.derivation = derivation
  }

  /// A date that covers a span, or the unresolved value where there is none.
  init(
    _ span: CalendarSpan?, or unresolved: String, _ status: TimeExpression.Status,
    from origin: TimeExpression.Origin = .none, _ derivation: String
  ) {
    self.init(
      .date, span?.value ?? unresolved, span == nil ? .unresolved : status, from: origin, derivation
    )
    self.span = span
    earliest = span?.first
    latest = span?.last
  }

  /// A time of day on a day.
  static func time(
    _ day: CalendarSpan?, _ value: String, _ status: TimeExpression.Status,
    from origin: TimeExpression.Origin, _ derivation: String
  ) -> TimePlace {
    var place = TimePlace(day, or: "XXXX-XX-XX", status, from: origin, derivation)
    place.kind = .time
    place.value += value
    return place
  }
}
