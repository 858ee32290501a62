/// Which parts of a long text are shown, and which stretches without a change are folded.
struct Folding {
  /// A part that is shown, or a stretch that is one line.
  enum Part: Hashable {
    case shown(Int)
    case folded(Range<Int>)
  }

  /// The parts, in order.
  private(set) var parts: [Part] = []

  /// So few parts are not worth a fold.
  private static let least = 2

  /// Folds what is farther from a change than so many parts; nothing where that is not given.
  init(isChanged: [Bool], around context: Int?) {
    guard let context else {
      parts = isChanged.indices.map { .shown($0) }
      return
    }
    var nearest = isChanged.map { _ in Int.max }
    var last = Int.min
    for index in isChanged.indices {
      if isChanged[index] { last = index }
      if last != .min { nearest[index] = index - last }
    }
    last = .max
    for index in isChanged.indices.reversed() {
      if isChanged[index] { last = index }
      if last != .max { nearest[index] = min(nearest[index], last - index) }
    }
    var start = 0
    while start < nearest.count {
      var end = start
      while end < nearest.count, nearest[end] > context { end += 1 }
      if end - start >= Self.least {
        parts.append(.folded(start..<end))
        start = end
      } else {
        parts.append(.shown(start))
        start += 1
      }
    }
  }
}
