internal import Articles

/// The sentences of an article that tell of what was long before it.
struct PastEvents {
  private var isPast: Set<Int> = []

  /// So many days before the article an event is another one.
  private static let recent = 21

  init(_ article: Article) {
    let sentences = article[Sentences.self]
    let day = article.metadata.date?.day.dayNumber
    var isTimed: Set<Int> = []
    for time in article[Times.self].all where time.kind == .date || time.kind == .time {
      guard let number = sentences.index(at: time.range.start) else { continue }
      guard let last = time.latest?.dayNumber else { continue }
      isTimed.insert(number)
      let first = time.earliest?.dayNumber ?? last
      // Without a document date a time of a season or more is no time of one event.
      if day.map({ last < $0 - Self.recent }) ?? (last - first > 60) { isPast.insert(number) }
    }
    for (number, sentence) in sentences.all.enumerated().dropFirst() {
      let before = sentences.all[number - 1]
      if before.paragraph == sentence.paragraph, isPast.contains(number - 1),
        !isTimed.contains(number)
      {
        isPast.insert(number)
      }
    }
  }

  func holds(_ sentence: Int) -> Bool { isPast.contains(sentence) }
}
