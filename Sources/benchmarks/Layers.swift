internal import Analysis
internal import Articles
internal import Reading

/// How fast each layer is built, one processor, on generated articles.
struct Layers {
  func figures() -> [Figure] {
    var text = GeneratedText(seed: 13)
    let texts = (0..<60).map { _ in text.article(words: 500) }
    let words = texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    var seconds: [String: [Double]] = [:]
    // The first round warms up; word lists and rules are read then.
    for round in 0..<4 {
      for (name, time) in Self.times(texts) where round > 0 {
        seconds[name, default: []].append(time)
      }
    }
    return Self.names.compactMap { name in
      guard let times = seconds[name]?.sorted() else { return nil }
      let rate = Int(Double(words) / times[times.count / 2])
      return Figure(name: name, value: "\(rate) words/s")
    }
  }

  private static let names = [
    "load (zones, date)", "tokens", "sentences", "encoding", "names", "entities", "quotes",
    "times", "timeline",
  ]

  /// The seconds that each layer of all articles takes.
  ///
  /// Each finds those it stands on built already, so that its own time is what counts.
  private static func times(_ texts: [String]) -> [(name: String, seconds: Double)] {
    var articles: [Article] = []
    let works: [() -> Void] = [
      {
        articles = texts.enumerated().compactMap { number, text in
          try? Reader().article(from: Array(text.utf8), path: nil, handle: "a\(number)")
        }
      },
      { for article in articles { _ = article[Tokens.self] } },
      { for article in articles { _ = article[Sentences.self] } },
      { for article in articles { _ = article[Encoding.self] } },
      { for article in articles { _ = article[Mentions.self] } },
      { for article in articles { _ = article[NamedEntities.self] } },
      { for article in articles { _ = article[Quotations.self] } },
      { for article in articles { _ = article[Times.self] } },
      { for article in articles { _ = article[Timeline.self] } },
    ]
    return zip(names, works).map { name, work in
      let start = ContinuousClock.now
      work()
      return (name, start.duration(to: .now).seconds)
    }
  }
}
