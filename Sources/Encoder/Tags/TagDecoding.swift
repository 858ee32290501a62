/// Finds the best legal sequence of labels: where `B-ORG` stands, `I-ORG` or `E-ORG` must follow.
///
/// A span of several words is `B-`, `I-` …, `E-`, one of a single word `S-`; any other label, such
/// as `O` or `NOUN`, stands for itself and may stand anywhere between.
package struct TagDecoding: Sendable {
  private let parts: [TagPart]
  /// For each label those that it may follow.
  private let before: [[Int]]

  /// Reads the rules off the names of the labels.
  package init(labels: [String]) {
    let parts = labels.map(TagPart.init)
    self.parts = parts
    before = parts.map { after in
      parts.indices.filter { after.follows(parts[$0]) }
    }
  }

  /// Finds the best labels for the words of one sentence (Viterbi's algorithm).
  ///
  /// Ties go to the label named first. Takes time in proportion to the number of words.
  /// - Parameter words: their places in the scores.
  package func bestLabels(_ scores: TagScores, for words: Range<Int>) -> [Int] {
    guard !words.isEmpty, !parts.isEmpty else { return [] }
    var totals = parts.indices.map { label in
      parts[label].mayBegin ? scores[words.lowerBound, label] : -Float.infinity
    }
    var steps = [Int](repeating: 0, count: words.count * parts.count)
    for word in words.dropFirst() {
      let row = (word - words.lowerBound) * parts.count
      totals = parts.indices.map { label in
        let from = best(of: before[label], totals)
        steps[row + label] = from ?? 0
        return from.map { totals[$0] + scores[word, label] } ?? -.infinity
      }
    }
    var label = best(of: parts.indices.filter { parts[$0].mayEnd }, totals) ?? 0
    var labels = [label]
    for word in words.indices.dropFirst().reversed() {
      label = steps[(word - words.lowerBound) * parts.count + label]
      labels.append(label)
    }
    return labels.reversed()
  }

  /// Reads the spans off a sequence of labels, in the order of the words.
  ///
  /// - Parameter first: the place of the first label's word.
  package func spans(_ labels: [Int], from first: Int = 0) -> [TagSpan] {
    var spans: [TagSpan] = []
    var start: Int?
    for (offset, label) in labels.enumerated() {
      let part = parts[label]
      switch part.place {
      case .none, .inside: continue
      case .begin: start = first + offset
      case .single, .end:
        let from = part.place == .single ? first + offset : start
        if let from { spans.append(TagSpan(kind: part.kind, words: from..<first + offset + 1)) }
        start = nil
      }
    }
    return spans
  }

  private func best(of labels: [Int], _ totals: [Float]) -> Int? {
    var found: Int?
    for label in labels where totals[label] > found.map({ totals[$0] }) ?? -.infinity {
      found = label
    }
    return found
  }
}

/// A stretch of words that a head gives a kind.
package struct TagSpan: Hashable, Sendable {
  /// What stands behind the `B-` of its labels, such as `ORG`.
  package var kind: String
  /// The places of its words.
  package var words: Range<Int>

  /// Creates a span.
  package init(kind: String, words: Range<Int>) {
    self.kind = kind
    self.words = words
  }
}

/// A label taken apart: the place in a span, and the span's kind.
private struct TagPart: Hashable {
  enum Place { case none, begin, inside, end, single }

  var place = Place.none
  var kind = ""

  init(_ label: String) {
    let places: [Character: Place] = ["B": .begin, "I": .inside, "E": .end, "S": .single]
    guard label.dropFirst().first == "-", let place = label.first.flatMap({ places[$0] }) else {
      return
    }
    self.place = place
    kind = String(label.dropFirst(2))
  }

  var mayBegin: Bool { place != .inside && place != .end }
  var mayEnd: Bool { place != .begin && place != .inside }

  func follows(_ other: TagPart) -> Bool {
    other.mayEnd ? mayBegin : !mayBegin && kind == other.kind
  }
}
