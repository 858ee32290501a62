package import Articles

/// What two articles tell of one event in ways that cannot both hold.
package struct EventConflict: Hashable, Sendable {
  /// What differs.
  package enum Kind: String, Sendable { case date, time, number }

  /// What differs.
  package var kind: Kind
  /// The indices of the two articles.
  package var articles: [Int]
  /// The words of each that differ.
  package var ranges: [TextRange]
  /// What each says, in a form that can be compared: `2024-02-29`, `T04:50`, `3`.
  package var values: [String]

  /// The conflicts among the tellings of one event, each against the first that differs.
  static func all(among told: [ToldEvent]) -> [EventConflict] {
    var found: [EventConflict] = []
    for (number, right) in told.enumerated().dropFirst() {
      // A later version agrees or differs with what was told before; one conflict of a kind is enough.
      for left in told[..<number] {
        let new = conflicts(left, right).filter { conflict in
          !found.contains { $0.kind == conflict.kind && $0.values == conflict.values }
        }
        found += new
        if !new.isEmpty { break }
      }
    }
    return found
  }

  private static func conflicts(_ left: ToldEvent, _ right: ToldEvent) -> [EventConflict] {
    var found: [EventConflict] = []
    func add(_ kind: Kind, _ ranges: [TextRange], _ values: [String]) {
      found.append(
        EventConflict(
          kind: kind, articles: [left.article, right.article], ranges: ranges, values: values))
    }
    let events = [left.entry, right.entry].map { $0.event ?? $0.head?.range ?? TextRange(0, 0) }
    if let a = left.days, let b = right.days, !a.overlaps(b) {
      add(.date, events, [left.entry.when, right.entry.when])
    } else if let a = left.clock, let b = right.clock, a != b, left.head != nil,
      left.head == right.head
    {
      // Two hours of one day are two doings unless the verb is the same.
      add(.time, events, [String(a), String(b)])
    }
    for count in left.counts {
      // A thing counted twice in a sentence may be two things.
      let same = right.counts.filter { $0.noun == count.noun }
      guard same.count == 1, left.counts.count(where: { $0.noun == count.noun }) == 1,
        same[0].value != count.value, left.likeness(to: right) >= 0.6
      else { continue }
      add(.number, [count.range, same[0].range], [written(count.value), written(same[0].value)])
    }
    return found
  }
}
