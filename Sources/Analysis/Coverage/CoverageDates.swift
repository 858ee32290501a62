internal import Articles

/// Which times of the calendar are told, over several articles.
struct CoverageDates {
  /// All that are told, in the order of the articles and of the text.
  let all: [CoverageFinding]

  /// Joins times by their value; what is not resolved has none.
  ///
  /// A month is told where one of its days is, and a day by an article that is written on it.
  init(in articles: [Article]) {
    var findings: [CoverageFinding] = []
    var spans: [Span] = []
    var byValue: [String: Int] = [:]
    var days: [[ClosedRange<Int>]] = []
    for (index, article) in articles.enumerated() {
      var own: [ClosedRange<Int>] = []
      if let day = article.metadata.date?.day.dayNumber { own.append(day...day) }
      for time in article[Times.self].all {
        guard let span = Span(time) else { continue }
        own.append(span.days)
        let place = CoverageFinding.Place(article: index, range: time.range)
        guard let known = byValue[span.value] else {
          byValue[span.value] = findings.count
          spans.append(span)
          findings.append(CoverageFinding(.date, span.value, at: [place]))
          findings[findings.count - 1].reasons = [
            "“\(article[time.range])” has the value \(time.value): "
              + "\(time.derivation) (\(time.status.rawValue))"
          ]
          continue
        }
        findings[known].places.append(place)
      }
      days.append(own)
    }
    let found = days.map { SpanIndex($0) }
    all = zip(findings, spans).map { finding, span in
      var whole = CoverageFinding(.date, finding.what, at: finding.places)
      whole.reasons = finding.reasons
      whole.detail = Self.words(of: finding.places, articles)
      whole.articles = articles.indices.filter { article in
        whole.articles.contains(article) || !span.isHour && found[article].hasOne(in: span.days)
      }
      return whole
    }
  }

  /// The different words for it, the first few.
  private static func words(of places: [CoverageFinding.Place], _ articles: [Article]) -> String {
    var words: [String] = []
    for place in places.prefix(40) {
      let written = "“\(articles[place.article][place.range])”"
      if !words.contains(written) { words.append(written) }
    }
    return words.prefix(3).joined(separator: ", ")
  }

  /// The days of a time that lies on the calendar.
  private struct Span {
    let days: ClosedRange<Int>
    let isHour: Bool
    /// The value; of a part of a day that of the day.
    let value: String

    init?(_ time: TimeExpression) {
      guard time.kind == .date || time.kind == .time, time.status != .unresolved,
        time.value.utf8.first.map(Self.isDigit) ?? false,
        let first = time.earliest?.dayNumber, let last = time.latest?.dayNumber, first <= last
      else { return nil }
      days = first...last
      let halves = time.value.split(separator: "T", maxSplits: 1)
      isHour = time.kind == .time && (halves.last?.utf8.first.map(Self.isDigit) ?? false)
      value = isHour ? time.value : String(halves[0])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  }
}

/// Finds whether one of some spans lies within another.
private struct SpanIndex {
  private let spans: [ClosedRange<Int>]
  /// For each span the earliest end among it and those behind it.
  private let ends: [Int]

  init(_ all: [ClosedRange<Int>]) {
    spans = all.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var ends = spans.map(\.upperBound)
    for index in ends.indices.dropLast().reversed() {
      ends[index] = min(ends[index], ends[index + 1])
    }
    self.ends = ends
  }

  func hasOne(in span: ClosedRange<Int>) -> Bool {
    let first = spans.boundary { $0.lowerBound >= span.lowerBound }
    return first < ends.count && ends[first] <= span.upperBound
  }
}
