internal import Analysis
internal import Articles

/// The attributes of a TIMEX3.
struct TimeMLTime {
  /// The attributes in the order in which they are written.
  private(set) var attributes: [(name: String, value: String)]

  /// Describes a time.
  ///
  /// - Parameter marked: the identifiers of the marked times, by where their words lie.
  init(_ time: TimeExpression, _ identifier: String, amid marked: [TextRange: String]) {
    // An age is a length of life; of `in her seventies` TimeML can write only where it starts.
    let kind = time.kind == .age ? TimeExpression.Kind.duration : time.kind
    let ends = kind == .duration ? time.value.split(separator: "/").map(String.init) : []
    attributes = [
      ("tid", identifier), ("type", kind.rawValue), ("value", ends.first ?? time.value),
    ]
    if let modifier = time.modifier ?? (ends.count > 1 ? "APPROX" : nil) {
      attributes.append(("mod", modifier))
    }
    let anchor: String? =
      switch time.origin {
      case .none: nil
      case .document: "t0"
      case .time(let range): marked[range]
      }
    attributes.append(("temporalFunction", time.origin == .none ? "false" : "true"))
    if let anchor {
      let name =
        kind != .duration ? "anchorTimeID" : time.beginsAtOrigin ? "beginPoint" : "endPoint"
      attributes.append((name, anchor))
    }
    attributes.append(("functionInDocument", "NONE"))
  }
}
