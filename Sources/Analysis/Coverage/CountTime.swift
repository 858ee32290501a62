internal import Articles

/// A time beside a number, as it says when the number held.
struct CountTime {
  private let time: TimeExpression
  /// Whether the number held at that time rather than came about then.
  private let isLimit: Bool

  init(time: TimeExpression, _ article: Article) {
    self.time = time
    isLimit = Self.isLimit(time.range, in: article)
  }

  /// Whether something is told to have been so at a time: `by 8 a.m.`, `as of Monday`.
  static func isLimit(_ time: TextRange, in article: Article) -> Bool {
    let tokens = article[Tokens.self]
    let before = tokens.index(after: time.start) - 1
    return before >= 0 && ["by", "until", "since", "of"].contains(tokens[before].folded)
  }

  /// Whether both may be one time: of one event, two hours of a day may be told.
  func meets(_ other: CountTime) -> Bool {
    if time.value == other.time.value { return true }
    if isLimit || other.isLimit { return false }
    guard let last = time.latest, let otherLast = other.time.latest else {
      return time.kind == .time && other.time.kind == .time
    }
    return (time.earliest ?? last) <= otherLast && (other.time.earliest ?? otherLast) <= last
  }
}
