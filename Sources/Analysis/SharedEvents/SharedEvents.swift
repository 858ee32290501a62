package import Articles

/// The events of several articles: those that are told by more than one, once.
package struct SharedEvents: Sendable {
  /// A row of the timeline of one article.
  package struct Telling: Hashable, Sendable {
    /// The index of the article.
    package var article: Int
    /// The index of the row in its `Timeline`.
    package var row: Int

    /// Points at a row.
    package init(article: Int, row: Int) {
      (self.article, self.row) = (article, row)
    }
  }

  /// An event with all that tell it.
  package struct Event: Hashable, Sendable {
    /// Who tells it, in the order of the articles; the first is the one it is shown by.
    package var tellings: [Telling]
    /// What they tell in ways that cannot all hold, in the order of the tellings.
    package var conflicts: [EventConflict]
  }

  /// All events in the order of their first telling.
  package let all: [Event]

  /// From this share of common words on two sentences say the same.
  private static let sameSentence = 0.5
  /// A time of so many days may be compared with one within it.
  private static let exact = 14
  /// A stem that more rows have is a word of the language; bounds the time, too.
  private static let mostHolders = 80

  /// Joins the rows of articles; takes time near the number of rows.
  ///
  /// Rows of one article are never joined. Two rows are one event if their times meet and they
  /// share the verb and who takes part, or most of their words; where the times are exact and do
  /// not meet, most of the words must be the same, and the times are a conflict.
  package init(in articles: [Article]) {
    let identities = Identities(in: articles)
    var stems = StemNumbers()
    var told: [ToldEvent] = []
    var groups: [[Int]] = []
    var group: [Int] = []
    var holders: [Int32: [Int]] = [:]
    for (index, article) in articles.enumerated() {
      let first = told.count
      told += ToldEvent.all(of: article, index, identities, &stems)
      for number in first..<told.count {
        let match = Self.best(for: number, of: told, holders)
        group.append(match.map { group[$0] } ?? groups.count)
        if match == nil { groups.append([number]) } else { groups[group[number]].append(number) }
      }
      for number in first..<told.count {
        for stem in Set(told[number].sentence) where (holders[stem]?.count ?? 0) < Self.mostHolders
        { holders[stem, default: []].append(number) }
      }
    }
    // Rows of one sentence differ in the same numbers; they are told once.
    var known: Set<EventConflict> = []
    all = groups.map { members in
      // Two rows of one article may match the same row of another; the likest is the telling.
      let members = Self.tellings(among: members.map { told[$0] })
      return Event(
        tellings: members.map { Telling(article: $0.article, row: $0.row) },
        conflicts: EventConflict.all(among: members).filter {
          $0.kind != .number || known.insert($0).inserted
        })
    }
  }

  /// The rows of a group, one an article: the one most like the first of all.
  private static func tellings(among members: [ToldEvent]) -> [ToldEvent] {
    var kept: [ToldEvent] = []
    for member in members {
      guard let place = kept.firstIndex(where: { $0.article == member.article }) else {
        kept.append(member)
        continue
      }
      if place > 0, member.likeness(to: members[0]) > kept[place].likeness(to: members[0]) {
        kept[place] = member
      }
    }
    return kept
  }

  /// The earlier row of another article that is most like one; none where none is the same event.
  private static func best(
    for number: Int, of told: [ToldEvent], _ holders: [Int32: [Int]]
  ) -> Int? {
    let event = told[number]
    var shared: [Int: Int] = [:]
    for stem in Set(event.sentence) {
      for holder in holders[stem] ?? [] { shared[holder, default: 0] += 1 }
    }
    var best: (number: Int, likeness: Double)?
    for candidate in shared.keys.sorted() {
      let likeness = told[candidate].likeness(to: event)
      guard likeness > best?.likeness ?? -1, isSame(told[candidate], event, likeness) else {
        continue
      }
      best = (candidate, likeness)
    }
    return best?.number
  }

  private static func isSame(_ left: ToldEvent, _ right: ToldEvent, _ likeness: Double) -> Bool {
    let isLong = min(left.sentence.count, right.sentence.count) >= 4
    let sameWords = isLong && likeness >= sameSentence
    guard left.entry.part == right.entry.part else { return false }
    if left.entry.part == .age {
      return left.value == right.value && !left.people.isDisjoint(with: right.people)
    }
    let isSameTime = left.entry.when == right.entry.when && left.value == right.value
    guard let a = left.days, let b = right.days else { return sameWords && isSameTime }
    // What is closed until Monday is not what was closed at 5:30.
    guard (left.entry.earliest == nil) == (right.entry.earliest == nil) else { return false }
    let sameHead = left.head != nil && left.head == right.head
    let sharedWords = left.words.intersection(right.words).count
    let sharesPeople = !left.people.isDisjoint(with: right.people)
    if a.overlaps(b) {
      // That both lie in the same year says little.
      guard max(a.count, b.count) <= exact || isSameTime else { return false }
      return sameWords
        || sameHead && (sharesPeople || sharedWords >= 2) && likeness >= 0.25
    }
    // Other days are another event, unless hardly anything else differs.
    return isLong && sameHead && likeness >= 0.7
      && abs(a.lowerBound - b.lowerBound) <= 2 * 366
  }
}
