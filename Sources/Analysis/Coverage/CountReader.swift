internal import Articles

/// Reads what the sentences of an article count.
struct CountReader {
  let article: Article
  let index: Int
  let tokens: Tokens
  let parts: [PartOfSpeech?]
  /// The tokens of dates and hours, and of numbers in names, which count nothing.
  private let isSet: Set<Int>
  /// The tokens of the sentence that is read.
  private(set) var sentence = 0..<0
  /// The number of the sentence.
  private(set) var number = 0

  init(_ article: Article, _ index: Int) {
    (self.article, self.index) = (article, index)
    tokens = article[Tokens.self]
    parts = article[PartsOfSpeech.self].all
    let times = article[Times.self].all.filter { $0.kind != .duration }.map(\.range)
    let names = article[Entities.self].all.flatMap(\.mentions).filter { $0.form == .name }
      .map(\.range)
    let all = tokens
    isSet = Set((times + names).flatMap { all.indices(in: $0) })
  }

  /// What is counted, in the order of the text.
  mutating func read() -> [CountedThing] {
    var found: [CountedThing] = []
    let past = PastEvents(article)
    for (number, sentence) in article[Sentences.self].all.enumerated() {
      (self.number, self.sentence) = (number, sentence.tokens)
      var own: [CountedThing] = []
      var hasLoose = false
      var next = sentence.tokens.lowerBound
      while next < sentence.tokens.upperBound {
        guard !isSet.contains(next), let figure = figure(at: next) else {
          if let (none, end) = nobody(at: next) {
            own.append(none)
            next = end
          } else {
            next += 1
          }
          continue
        }
        if let counted = counted(by: figure) {
          own.append(counted)
        } else if !isOf(figure.end) {
          hasLoose = true
        }
        next = figure.end
      }
      let isOfAnother = past.holds(number) || has(CountWords.others, sentence.tokens)
      found += own.map { counted in
        var counted = counted
        counted.isOfAnother = isOfAnother
        // `Five in Arden and nine in Skarn`, `two men and three women`: none is the whole.
        if counted.state != nil {
          let alike = own.filter { $0.state == counted.state && !$0.isPart }
          counted.isPart = counted.isPart || hasLoose || alike.count > 1
        }
        return counted
      }
    }
    return found
  }

  // MARK: The number

  struct Figure {
    var value: Double
    var bounds: ClosedRange<Double>
    /// The first token with what bounds the number, and the one behind the number.
    var start: Int
    var end: Int
    /// The currency before it, without its ending.
    var currency: String?
    var isPart = false
    /// The words that bound it; empty where none do.
    var bound = ""
  }

  func word(_ token: Int) -> String {
    sentence.contains(token) ? tokens[token].folded : ""
  }

  func isOf(_ token: Int) -> Bool { word(token) == "of" }

  func has(_ words: Set<String>, _ range: Range<Int>) -> Bool {
    range.contains { words.contains(tokens[$0].folded) }
  }

  private func figure(at start: Int) -> Figure? {
    let before = start - 1
    let currency = CountWords.currencies[word(before)]
    guard var (value, end) = amount(at: start, isMoney: currency != nil) else { return nil }
    // `Pier 4`, `number 9`, `3-1`, `2/3`.
    if currency == nil, sentence.contains(before), tokens[start].kind == .number {
      guard parts[before] != .properNoun,
        !["number", "no", "no.", "/", "#"].contains(word(before)),
        !(tokens[before].isHyphen && !tokens[start].followsSpace)
      else { return nil }
    }
    var bounds = value...value
    if let (most, behind) = range(from: value, behind: end, isMoney: currency != nil) {
      bounds = value...most
      (value, end) = (most, behind)
    }
    var words = ""
    var first = currency == nil ? start : before
    if let (bound, length) = bound(before: first) {
      words = (first - length..<first).map { word($0) }.joined(separator: " ")
      first -= length
      bounds = Self.bounds(of: value, bound) ?? bounds
    }
    let isPart = CountWords.parts.contains(word(first - 1)) || isOf(first - 1)
    if word(end) == "or", let (phrase, bound) = Self.behind[word(end + 1)] {
      bounds = Self.bounds(of: value, bound) ?? bounds
      words = phrase
      end += 2
    }
    return Figure(
      value: value, bounds: bounds, start: first, end: end, currency: currency, isPart: isPart,
      bound: words)
  }

  /// `14 or more`, `14 or so`, `14 or fewer`.
  private static let behind: [String: (String, CountWords.Bound)] = [
    "more": ("at least", .least), "so": ("about", .about), "fewer": ("at most", .most),
  ]

  /// What a bounded number may be; none where it is exact. A round one is so by a quarter.
  private static func bounds(
    of value: Double, _ bound: CountWords.Bound
  ) -> ClosedRange<Double>? {
    switch bound {
    case .least: value...Double.infinity
    case .most: 0...value
    case .about: value * 0.75...value * 1.34
    case .exact: nil
    }
  }

  /// `21`, `fourteen`, `3.5 million`; as money `8m` and `2.4bn` too.
  private func amount(at start: Int, isMoney: Bool) -> (value: Double, end: Int)? {
    guard sentence.contains(start) else { return nil }
    if let number = TimeNumber(at: start, in: tokens, before: sentence.upperBound) {
      return (number.value, number.end)
    }
    guard isMoney, tokens[start].kind == .mixed else { return nil }
    let digits = tokens[start].folded.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let value = Double(digits.filter { $0 != "," }),
      let scale = CountWords.scales[String(tokens[start].folded.dropFirst(digits.count))]
    else { return nil }
    return (value * scale, start + 1)
  }

  /// The second number of `10 to 12`, `three or four`, `between 10 and 12`.
  private func range(
    from value: Double, behind end: Int, isMoney: Bool
  ) -> (most: Double, end: Int)? {
    guard ["to", "or", "-", "–", "and"].contains(word(end)), !isSet.contains(end + 1) else {
      return nil
    }
    let start = CountWords.currencies[word(end + 1)] != nil ? end + 2 : end + 1
    guard let second = amount(at: start, isMoney: isMoney), second.value > value else { return nil }
    let isBetween = (1...4).contains { word(end - 1 - $0) == "between" }
    return word(end) == "and" && !isBetween ? nil : (second.value, second.end)
  }

  private func bound(before first: Int) -> (bound: CountWords.Bound, length: Int)? {
    CountWords.bounds.lazy.filter { phrase in
      phrase.words.indices.allSatisfy {
        word(first - phrase.words.count + $0) == phrase.words[$0]
      }
    }.first.map { ($0.bound, $0.words.count) }
  }
}
