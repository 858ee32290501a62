internal import Analysis

/// The attributes of a TIMEX3.
struct TimeMLTime {
  /// The attributes in the order in which they are written.
  private(set) var attributes: [(name: String, value: String)]

  /// Describes a time.
  ///
  /// - Parameter told: the identifiers of the marked times before it, by their words.
  init(_ time: TimeExpression, _ identifier: String, after told: [String: String]) {
    // An age is a length of life; of `in her seventies` TimeML can write only where it starts.
    let kind = time.kind == .age ? TimeExpression.Kind.duration : time.kind
    let ends = kind == .duration ? time.value.split(separator: "/").map(String.init) : []
    attributes = [
      ("tid", identifier), ("type", kind.rawValue), ("value", ends.first ?? time.value),
    ]
    if let modifier = time.modifier ?? (ends.count > 1 ? "APPROX" : nil) {
      attributes.append(("mod", modifier))
    }
    let origin = TimeMLOrigin(time, told)
    attributes.append(("temporalFunction", origin == .none ? "false" : "true"))
    if case .time(let anchor?) = origin {
      let name =
        kind != .duration
        ? "anchorTimeID"
        : time.derivation.contains("+") || time.derivation.hasPrefix("begins")
          ? "beginPoint" : "endPoint"
      attributes.append((name, anchor))
    }
    attributes.append(("functionInDocument", "NONE"))
  }
}

/// What a time is counted from.
private enum TimeMLOrigin: Hashable {
  /// Nothing: it is written out, or has no place on the calendar.
  case none
  /// A time by its identifier; none where that one is not marked.
  case time(String?)

  /// Reads the derivation, which names the date or the words of a time: `“1949” + 3 years`.
  init(_ time: TimeExpression, _ told: [String: String]) {
    let words = time.derivation
    if time.kind == .age || words.hasPrefix("no date") {
      self = .none
    } else if let open = words.firstIndex(of: "“"), let close = words.lastIndex(of: "”") {
      self = .time(told[String(words[words.index(after: open)..<close])])
    } else if words.contains("told before") {
      self = .time(nil)
    } else {
      let isOfDate = words.split { !$0.isLetter }.contains("date")
      self = isOfDate ? .time("t0") : .none
    }
  }
}
