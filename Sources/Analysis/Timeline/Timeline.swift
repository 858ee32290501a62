package import Articles

/// The events of an article, each with the time that dates it.
package struct Timeline: Layer {
  /// The rows: the dated ones by their interval, then the ages, then what has no date.
  package let all: [TimelineEntry]

  /// Ties every time to the words it dates; takes time in proportion to the number of times.
  package static func build(for article: Article) -> Timeline {
    let times = article[Times.self].all
    let tokens = article[Tokens.self]
    let participants = Participants(article)
    let sayings = Sayings(article[Quotations.self].all)
    var rows: [TimelineEntry] = []
    var next = 0
    for sentence in article[Sentences.self].all {
      var here: [TimelineRows.Here] = []
      while next < times.count, times[next].range.start < sentence.range.end {
        here.append((next, times[next], tokens.indices(in: times[next].range)))
        next += 1
      }
      // A line that is only a date says when the article was written, not what happened.
      let isDateLine = here.count == 1 && here[0].tokens.count + 1 >= sentence.tokens.count
      guard !here.isEmpty, !isDateLine else { continue }
      let events = EventWords(
        tokens: tokens, parts: article[PartsOfSpeech.self].all, sentence: sentence.tokens,
        times: here.map(\.tokens))
      let sentenceRows = TimelineRows(
        article: article, tokens: tokens, sentence: sentence.tokens, events: events,
        participants: participants, sayings: sayings)
      rows += sentenceRows.rows(of: here)
    }
    // A stable order: what is equal stays as the text has it.
    let order = rows.indices.sorted {
      rows[$0].isBefore(rows[$1])
        || !rows[$1].isBefore(rows[$0]) && (rows[$0].time, $0) < (rows[$1].time, $1)
    }
    return Timeline(all: order.map { rows[$0] })
  }
}

/// The mentions of entities, found by where they lie.
struct Participants {
  private let mentions: [(range: TextRange, entity: Int)]
  /// The longest mention that ends at a byte.
  private let byEnd: [Int: (range: TextRange, entity: Int)]

  init(_ article: Article) {
    var mentions: [(range: TextRange, entity: Int)] = []
    for (index, entity) in article[Entities.self].all.enumerated() {
      for mention in entity.mentions { mentions.append((mention.range, index)) }
    }
    mentions.sort { $0.range == $1.range ? $0.entity < $1.entity : $0.range < $1.range }
    self.mentions = mentions
    // Mentions come by their starts, so the first that ends at a byte is the longest.
    byEnd = Dictionary(mentions.map { ($0.range.end, $0) }) { first, _ in first }
  }

  /// The entity whose mention ends at a byte.
  func entity(endingAt end: Int) -> Int? { byEnd[end]?.entity }

  /// The entity whose mention is all of a stretch.
  func entity(spanning stretch: TextRange) -> Int? {
    byEnd[stretch.end].flatMap { $0.range == stretch ? $0.entity : nil }
  }

  /// The entity named first in a stretch, in logarithmic time.
  func first(in stretch: TextRange) -> Int? { all(in: stretch).first }

  /// The entities named in a stretch, each once, in the order of their mentions.
  func all(in stretch: TextRange) -> [Int] {
    let low = mentions.boundary { $0.range.start >= stretch.start }
    var found: [Int] = []
    for mention in mentions[low...] {
      guard mention.range.start < stretch.end else { break }
      if stretch.contains(mention.range), !found.contains(mention.entity) {
        found.append(mention.entity)
      }
    }
    return found
  }
}

/// What was said in an article, found by where it lies.
struct Sayings {
  private let stretches: [(range: TextRange, quotation: Int)]

  /// Below even odds nobody is said to have told anything.
  private static let least = 0.5

  init(_ quotations: [Quotation]) {
    var stretches: [(range: TextRange, quotation: Int)] = []
    for (index, quotation) in quotations.enumerated() where quotation.confidence >= Self.least {
      for range in quotation.content { stretches.append((range, index)) }
    }
    self.stretches = stretches.sorted {
      $0.range == $1.range ? $0.quotation < $1.quotation : $0.range < $1.range
    }
  }

  /// The quotation whose words hold a stretch, the innermost of several.
  func quotation(around stretch: TextRange) -> Int? {
    let end = stretches.boundary { $0.range.start > stretch.start }
    return stretches[..<end].suffix(8).last { $0.range.contains(stretch) }?.quotation
  }
}
