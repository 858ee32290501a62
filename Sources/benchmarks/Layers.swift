internal import Analysis
internal import Articles
internal import Reading

/// How fast each layer is built, one processor, on generated articles.
struct Layers {
  func figures() -> [Figure] {
    var text = GeneratedText(seed: 13)
    let texts = (0..<400).map { _ in text.article(words: 500) }
    let words = texts.reduce(0) { sum, text in sum + text.utf8.count { $0 == UInt8(ascii: " ") } }
    func rate(_ name: String, _ work: () -> Void) -> Figure {
      let start = ContinuousClock.now
      work()
      let seconds = start.duration(to: .now).seconds
      return Figure(name: name, value: "\(Int(Double(words) / seconds)) words/s")
    }
    var articles: [Article] = []
    var figures = [
      rate("load (zones, date)") {
        articles = texts.enumerated().compactMap { number, text in
          try? Reader().article(from: Array(text.utf8), path: nil, handle: "a\(number)")
        }
      }
    ]
    // Each layer finds those it stands on built already, so that its own time is what counts.
    figures.append(rate("sentences") { for article in articles { _ = article[Sentences.self] } })
    figures.append(rate("entities") { for article in articles { _ = article[Entities.self] } })
    figures.append(rate("quotes") { for article in articles { _ = article[Quotations.self] } })
    figures.append(rate("times") { for article in articles { _ = article[Times.self] } })
    figures.append(rate("timeline") { for article in articles { _ = article[Timeline.self] } })
    return figures
  }
}
