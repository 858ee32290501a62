internal import Articles

/// The times of an article laid out by sentences, without what they date.
struct TimedText {
  /// A time with its tokens.
  struct Told {
    let time: TimeExpression
    let tokens: Range<Int>
  }

  /// The tokens of a sentence and its times, by their indices.
  struct Line {
    let tokens: Range<Int>
    let times: Range<Int>
  }

  let article: Article
  /// Its place among the articles that are compared.
  let index: Int
  let tokens: Tokens
  /// All times, in the order of the text.
  let times: [Told]
  /// The sentences that name a time.
  let lines: [Line]

  init(_ article: Article, index: Int) {
    self.article = article
    self.index = index
    let tokens = article[Tokens.self]
    self.tokens = tokens
    let times = article[Times.self].all.map {
      Told(time: $0, tokens: tokens.indices(in: $0.range))
    }
    var lines: [Line] = []
    var next = 0
    for sentence in article[Sentences.self].all {
      let first = next
      while next < times.count, times[next].time.range.start < sentence.range.end { next += 1 }
      if first < next { lines.append(Line(tokens: sentence.tokens, times: first..<next)) }
    }
    (self.times, self.lines) = (times, lines)
  }

  /// Reads the zones that are set aside, each as a paragraph; offsets are those of the article.
  init(asideOf whole: Article, index: Int) {
    let zones = whole.zones.filter { !$0.isAnalysed }
    let article = Article(
      handle: whole.handle, text: whole.text, origin: whole.origin, metadata: whole.metadata,
      zones: zones,
      paragraphs: zones.enumerated().map { number, zone in
        Paragraph(number: number + 1, range: zone.range, zone: zone.kind)
      })
    self.init(article, index: index)
  }

  /// The word at a token, in small letters; empty outside of the sentence.
  func word(_ token: Int, in line: Line) -> String {
    line.tokens.contains(token) ? tokens[token].folded : ""
  }

  /// Some words as a statement.
  func statement(_ tokens: Range<Int>) -> Tension.Statement {
    Tension.Statement(article: index, range: self.tokens.range(of: tokens))
  }

  /// The zone that holds a stretch, in logarithmic time.
  func zone(of range: TextRange) -> Zone? {
    let next = article.zones.boundary { $0.range.end > range.start }
    return next < article.zones.count ? article.zones[next] : nil
  }
}

extension TimeExpression {
  /// Whether the words write a year out, so that nothing had to be chosen.
  func writesYear(_ tokens: ArraySlice<Token>) -> Bool {
    guard let year = earliest?.year else { return false }
    return tokens.contains { $0.kind == .number && Int($0.folded) == year }
  }

  /// The year, where the time is exactly one.
  var wholeYear: Int? {
    guard let first = earliest, let last = latest, first.year == last.year,
      (first.month, first.day) == (1, 1), (last.month, last.day) == (12, 31)
    else { return nil }
    return first.year
  }
}
