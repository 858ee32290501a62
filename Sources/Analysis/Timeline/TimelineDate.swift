internal import Articles

/// When an event was, as the timeline writes it.
struct TimelineDate {
  private(set) var part = TimelineEntry.Part.dated
  private(set) var when: String
  private(set) var precision = TimelineEntry.Precision.none
  private(set) var earliest: CalendarDate?
  private(set) var latest: CalendarDate?

  /// Writes a time; what began then goes on until the document date.
  ///
  /// - Parameter preposition: the word before it: `since` begins a stretch, `until` ends one.
  init(_ time: TimeExpression, behind preposition: String, date: CalendarDate?) {
    earliest = time.earliest
    latest = time.latest
    when = "no date"
    guard time.kind != .age else {
      (part, when) = (.age, "age")
      return
    }
    guard time.status != .unresolved || earliest != nil || latest != nil else {
      part = .undated
      if time.kind == .set { when = "recurs" }
      return
    }
    switch (time.kind, earliest, latest) {
    case (.duration, let first?, let last?): writeDuration(time, first, last)
    case (.duration, _, _), (.set, _, _):
      part = .undated
    case (_, nil, let last?):
      (when, precision) = ("../" + (Self.year(last, time) ?? last.description), .about)
    case (_, let first?, let last?) where time.modifier == "APPROX" && first != last:
      (when, precision) = ("\(fourDigits(first.year))/\(fourDigits(last.year))", .about)
    default:
      (when, precision) = (Self.written(time), Self.precision(of: time))
      if time.modifier == "APPROX" { precision = .about }
      if earliest == nil, latest == nil { part = .undated }
    }
    if Self.ends.contains(preposition), time.kind == .date || time.kind == .time, part == .dated {
      earliest = nil
      when = "../" + when
    }
    if preposition == "since", time.kind == .date, let date, let first = earliest, first <= date {
      when += "/\(date)"
      latest = date
    }
  }

  /// Prepositions of the last moment: `closed until Monday`, `due by June`.
  private static let ends: Set<String> = ["until", "till", "through", "by"]

  /// `2017-05-30/2018-05-30`, or `~1997/2018-05-30` where an end is assumed.
  private mutating func writeDuration(
    _ time: TimeExpression, _ first: CalendarDate, _ last: CalendarDate
  ) {
    guard time.status == .inferred else {
      (when, precision) = ("\(first)/\(last)", time.modifier == nil ? .day : .about)
      return
    }
    let unit = time.value.utf8.last
    let start =
      unit == UInt8(ascii: "Y") || unit == UInt8(ascii: "E")
      ? fourDigits(first.year) : first.description
    (when, precision) = ("~\(start)/\(last)", .about)
  }

  private static func year(_ day: CalendarDate, _ time: TimeExpression) -> String? {
    time.value.utf8.count == 4 ? fourDigits(day.year) : nil
  }

  /// A value as a reader writes it: `1980s` for 198, `1800s` for 18, a day without its `TXX`.
  private static func written(_ time: TimeExpression) -> String {
    let value = time.value
    guard time.kind == .date || time.kind == .time else { return value }
    if value.hasSuffix("TXX") { return String(value.dropLast(3)) }
    guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return value }
    return switch value.utf8.count {
    case 2: value + "00s"
    case 3: value + "0s"
    default: value
    }
  }

  /// Tells the precision by the form of a TIMEX3 value.
  private static func precision(of time: TimeExpression) -> TimelineEntry.Precision {
    let value = time.value
    if value.hasSuffix("TXX") { return .day }
    if time.kind == .time { return value.contains(":") ? .minute : .partOfDay }
    if value.hasPrefix("FY") { return .year }
    if value.hasSuffix("-WE") { return .weekend }
    if value.contains("-W") && !value.hasSuffix("-WI") { return .week }
    if value.contains("-Q") { return .quarter }
    if value.contains("-H") { return .half }
    return switch value.utf8.count {
    case 2: .century
    case 3: .decade
    case 4: .year
    case 7: Season.allCases.contains { value.hasSuffix("-\($0.rawValue)") } ? .season : .month
    default: .day
    }
  }
}
