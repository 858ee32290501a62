internal import Analysis
internal import Articles

/// The tags in a TimeML text, none across another, and what relates them.
struct TimeMLMarks {
  /// A stretch of the text with a tag around it.
  struct Mark {
    var range: TextRange
    var tag: String
    var attributes: [(name: String, value: String)]
  }

  /// An event as TimeML speaks of it: an instance of its word.
  struct Event {
    var number: Int
    var head: EventHead
    var factuality: EventFactuality
  }

  /// An event and the time that dates it.
  struct Link {
    var event: Int
    var time: Int
    var relation: String
  }

  /// The tags in the order of the text.
  private(set) var marks: [Mark] = []
  /// The events in the order of the text.
  private(set) var events: [Event] = []
  /// What happened when.
  private(set) var links: [Link] = []

  /// Marks the times of some rows and the heads of their events; the word of an event that lies in a
  /// time, which TimeML has no form for, stays unmarked.
  init(of entries: [TimelineEntry], in article: Article) {
    let heads = entries.map(\.head)
    let timeNumbers = mark(Set(entries.flatMap { [$0.time] + $0.others }).sorted(), in: article)
    let eventNumbers = mark(entries.filter { $0.head != nil }, in: article)
    marks.sort { $0.range < $1.range }
    let times = article[Times.self].all
    for (entry, head) in zip(entries, heads) {
      guard let event = head.flatMap({ eventNumbers[$0.range] }) else { continue }
      for (time, relation) in entry.relations(to: times) {
        links.append(Link(event: event, time: timeNumbers[time] ?? 0, relation: relation))
      }
    }
  }

  /// Marks times, in the order of the text, and tells their numbers.
  private mutating func mark(_ used: [Int], in article: Article) -> [Int: Int] {
    let times = article[Times.self].all
    let numbers = Dictionary(uniqueKeysWithValues: zip(used, 1...))
    // What was said is counted from a time that may stand behind it.
    let identifiers = Dictionary(
      uniqueKeysWithValues: numbers.map { (times[$0.key].range, "t\($0.value)") })
    for (number, index) in zip(1..., used) {
      let attributes = TimeMLTime(times[index], "t\(number)", amid: identifiers).attributes
      marks.append(Mark(range: times[index].range, tag: "TIMEX3", attributes: attributes))
    }
    return numbers
  }

  /// Marks the heads that lie beside the times and beside one another, and tells their numbers.
  private mutating func mark(_ entries: [TimelineEntry], in article: Article) -> [TextRange: Int] {
    let reports = Self.words(of: article[Quotations.self].all.flatMap(\.cue), in: article)
    // Two times may date one word; the row that stands first says what it is.
    let byRange = Dictionary(
      entries.compactMap { entry in entry.head.map { ($0.range, (head: $0, entry.factuality)) } }
    ) { first, _ in first }
    var numbers: [TextRange: Int] = [:]
    var end = 0
    var times = marks[...]
    for (head, factuality) in byRange.values.sorted(by: { $0.head.range < $1.head.range }) {
      while let time = times.first, time.range.end <= head.range.start { times.removeFirst() }
      let isTaken = times.first?.range.overlaps(head.range) ?? false
      guard !isTaken, head.range.start >= end else { continue }
      end = head.range.end
      let number = events.count + 1
      let kind =
        reports.contains(head.range) ? "REPORTING" : head.isState ? "STATE" : "OCCURRENCE"
      events.append(Event(number: number, head: head, factuality: factuality))
      numbers[head.range] = number
      marks.append(
        Mark(range: head.range, tag: "EVENT", attributes: [("eid", "e\(number)"), ("class", kind)]))
    }
    return numbers
  }

  /// The words that stand in some stretches.
  private static func words(of stretches: [TextRange], in article: Article) -> Set<TextRange> {
    let tokens = article[Tokens.self]
    return Set(stretches.flatMap { tokens.indices(in: $0).map { tokens[$0].range } })
  }
}

extension TimelineEntry {
  /// The times of the row, each with the TLINK that the event has to it.
  fileprivate func relations(to times: [TimeExpression]) -> [(time: Int, relation: String)] {
    let first = times[time]
    if part == .dated, let last = others.first {
      return [(time, "BEGUN_BY"), (last, "ENDED_BY")]
    }
    // `since 2018`: the row goes on behind the time that it begins with.
    if part == .dated, first.kind == .date, latest != first.latest { return [(time, "BEGUN_BY")] }
    return ([time] + others).map {
      ($0, times[$0].kind == .duration ? "DURING" : "IS_INCLUDED")
    }
  }
}
