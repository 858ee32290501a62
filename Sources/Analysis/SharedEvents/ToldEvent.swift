internal import Articles

/// A row of a timeline as it is compared with those of other articles.
struct ToldEvent {
  /// The index of the article.
  let article: Int
  /// The index of the row in its `Timeline`.
  let row: Int
  let entry: TimelineEntry
  /// What the sentence says, a number a stem, in order.
  let sentence: [Int32]
  /// What the words of the event say, in the same numbers.
  let words: Set<Int32>
  /// The stem of the word that stands for the event; none where that says little, such as `was`.
  let head: Int32?
  /// The value of its time: `2009-WI`, `P2D`.
  let value: String
  /// The identities of the people and organisations that take part.
  let people: Set<Int>
  /// What the sentence counts.
  let counts: [Count]

  /// So many of something: `three people`.
  struct Count {
    var noun: Int32
    var value: Double
    var range: TextRange
  }

  /// The days that its time may lie on; none where they are not known.
  var days: ClosedRange<Int>? {
    guard let last = entry.latest?.dayNumber else { return nil }
    // Of a last moment, `until Monday`, only that is known.
    let first = entry.earliest?.dayNumber ?? last
    return first <= last ? first...last : nil
  }

  /// The time of the clock, `T04:50`; none where the row has none.
  var clock: Substring? {
    guard entry.precision == .minute else { return nil }
    return entry.when.firstIndex(of: "T").map { entry.when[$0...].prefix(6) }
  }

  /// The share of the stems of the shorter sentence that both have, 0 to 1.
  func likeness(to other: ToldEvent) -> Double {
    let shared = Set(sentence).intersection(other.sentence).count
    return Double(shared) / Double(max(1, min(sentence.count, other.sentence.count)))
  }
}

/// Numbers the stems of words, equal for `injures` and `injured`.
struct StemNumbers {
  private var numbers: [Substring: Int32] = [:]

  /// The number of a word’s stem; none where it carries no matter.
  mutating func number(of token: Token) -> Int32? {
    guard token.kind == .word, token.folded.utf8.count > 2,
      !FunctionWords.all.contains(token.folded)
    else { return nil }
    let stem = WordStem.of(token.folded)
    if let known = numbers[stem] { return known }
    numbers[stem] = Int32(truncatingIfNeeded: numbers.count)
    return numbers[stem]
  }
}

extension ToldEvent {
  /// Reads the rows of an article.
  static func all(
    of article: Article, _ index: Int, _ identities: Identities, _ stems: inout StemNumbers
  ) -> [ToldEvent] {
    let tokens = article[Tokens.self]
    let sentences = article[Sentences.self]
    let times = article[Times.self].all
    let entities = article[Entities.self].all
    let inTimes = Set(times.flatMap { tokens.indices(in: $0.range) })
    // A sentence with many times has many rows and is read once.
    var read: [Int: (stems: [Int32], counts: [Count])] = [:]
    return article[Timeline.self].all.enumerated().compactMap { row, entry in
      let time = times[entry.time]
      guard let number = sentences.index(at: time.range.start) else { return nil }
      if read[number] == nil {
        let outside = sentences[number].tokens.filter { !inTimes.contains($0) }
        read[number] = (
          outside.compactMap { stems.number(of: tokens[$0]) }, counts(outside, tokens, &stems)
        )
      }
      let sentence = read[number] ?? ([], [])
      let words = entry.event.map { tokens.indices(in: $0) } ?? 0..<0
      let people = entry.participants.filter {
        [.person, .organisation].contains(entities[$0].type)
      }
      return ToldEvent(
        article: index, row: row, entry: entry,
        sentence: sentence.stems,
        words: Set(words.compactMap { stems.number(of: tokens[$0]) }),
        head: entry.head.flatMap { tokens.indices(in: $0.range).first }
          .flatMap { stems.number(of: tokens[$0]) },
        value: time.value,
        people: Set(people.map { identities.index(article: index, entity: $0) }),
        counts: sentence.counts)
    }
  }

  /// What some words count, times left out.
  private static func counts(
    _ words: [Int], _ tokens: Tokens, _ stems: inout StemNumbers
  ) -> [Count] {
    var found: [Count] = []
    var next = 0
    for (place, index) in words.enumerated() where index >= next {
      guard let number = TimeNumber(at: index, in: tokens, before: (words.last ?? index) + 1) else {
        continue
      }
      next = number.end
      // The noun stands behind one or two words that describe it: `three young people`.
      let behind = words[place...].lazy.filter { $0 >= number.end }.prefix(3)
      guard
        let noun = behind.first(where: { tokens[$0].folded.hasSuffix("s") || isPlural(tokens[$0]) }
        ),
        let stem = stems.number(of: tokens[noun])
      else { continue }
      let range = tokens[index].range.joined(with: tokens[noun].range)
      found.append(Count(noun: stem, value: number.value, range: range))
    }
    return found
  }

  private static func isPlural(_ token: Token) -> Bool {
    ["people", "men", "women", "children", "dead", "injured", "hurt", "killed", "percent"]
      .contains(token.folded)
  }
}
