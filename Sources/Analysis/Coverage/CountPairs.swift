internal import Articles

/// Numbers of the same thing in different articles that cannot both be right.
struct CountPairs {
  /// Two such numbers, the earlier article’s first.
  struct Pair: Hashable {
    /// The indices of the two in the counts.
    var left: Int
    var right: Int
    /// Why they are about one event.
    var reason: String
  }

  private let articles: [Article]
  private let counts: [CountedThing]
  private let places: [[Int: Set<Int>]]
  private let sentences: [SentenceKey: Set<Int32>]
  /// The pairs, in the order of the later number.
  private(set) var all: [Pair] = []

  /// From this share of the matter words of the shorter sentence on two tell the same.
  private static let sameFrom = 0.5
  private static let leastShared = 3
  /// So many tellings of one thing in an article are compared; bounds the time.
  private static let most = 24

  init(in articles: [Article], _ counts: [CountedThing], _ identities: Identities) {
    (self.articles, self.counts) = (articles, counts)
    places = articles.enumerated().map { Self.places(in: $1, $0, identities) }
    sentences = Self.matter(of: counts, articles)
    var groups: [Thing: [Int]] = [:]
    var order: [Thing] = []
    for (index, counted) in counts.enumerated() where !counted.noun.isEmpty {
      let thing = Thing(noun: counted.noun, qualifiers: counted.qualifiers, state: counted.state)
      if groups[thing] == nil { order.append(thing) }
      groups[thing, default: []].append(index)
    }
    for thing in order { compare(groups[thing] ?? []) }
    all.sort { ($0.right, $0.left) < ($1.right, $1.left) }
  }

  private struct Thing: Hashable {
    var noun: String
    var qualifiers: Set<String>
    var state: String?
  }

  private struct SentenceKey: Hashable {
    var article: Int
    var sentence: Int
  }

  /// Compares the tellings of one thing, an article with those before it.
  private mutating func compare(_ tellings: [Int]) {
    let byArticle = Dictionary(grouping: tellings) { counts[$0].article }
    let order = byArticle.keys.sorted()
    var known: Set<[Double]> = []
    for (place, right) in order.enumerated() {
      for left in order[..<place] {
        let (ours, theirs) = (byArticle[left] ?? [], byArticle[right] ?? [])
        guard let pair = pair(ours, theirs),
          known.insert([counts[pair.left].value, counts[pair.right].value]).inserted
        else { continue }
        all.append(pair)
        break
      }
    }
  }

  /// The likest tellings of two articles that contradict each other; none where one of the
  /// articles also has a number that agrees with the other’s.
  private func pair(_ ours: [Int], _ theirs: [Int]) -> Pair? {
    var best: (pair: Pair, likeness: Double)?
    for left in ours.prefix(Self.most) {
      for right in theirs.prefix(Self.most) {
        guard !counts[left].agrees(with: counts[right]),
          !theirs.contains(where: { counts[$0].agrees(with: counts[left]) }),
          !ours.contains(where: { counts[$0].agrees(with: counts[right]) }),
          isComparable(left), isComparable(right), areOfOneTime(left, right),
          let reason = reason(left, right, ours, theirs)
        else { continue }
        let likeness = likeness(left, right)
        guard likeness > best?.likeness ?? -1 else { continue }
        best = (Pair(left: left, right: right, reason: reason), likeness)
      }
    }
    return best?.pair
  }

  private func isComparable(_ count: Int) -> Bool {
    let counted = counts[count]
    return !counted.isPart && counted.isFact && !counted.isOfAnother
  }

  /// Why two numbers are of one event; none where that is not sure.
  private func reason(_ left: Int, _ right: Int, _ ours: [Int], _ theirs: [Int]) -> String? {
    let shared = matter(left).intersection(matter(right)).count
    let likeness = likeness(left, right)
    let isAlone = isOnly(left, in: ours) && isOnly(right, in: theirs)
    if shared >= Self.leastShared, likeness >= Self.sameFrom,
      isAlone || likeness >= 2 * Self.sameFrom
    {
      return "the sentences share \(Int((likeness * 100).rounded())) % of the words of the shorter"
    }
    // An event has one number of people hurt; each article must know just one.
    guard isAlone, counts[left].noun == "people", counts[left].state != nil,
      counts[left].qualifiers.isEmpty, shareAPlace(left, right)
    else { return nil }
    return "each article has one number of \(counts[left].thing)"
  }

  private func likeness(_ left: Int, _ right: Int) -> Double {
    let (a, b) = (matter(left), matter(right))
    return Double(a.intersection(b).count) / Double(max(1, min(a.count, b.count)))
  }

  private func isOnly(_ count: Int, in tellings: [Int]) -> Bool {
    tellings.allSatisfy { counts[$0].value == counts[count].value || counts[$0].isOfAnother }
  }

  private func matter(_ count: Int) -> Set<Int32> {
    let counted = counts[count]
    return sentences[SentenceKey(article: counted.article, sentence: counted.sentence)] ?? []
  }

  // MARK: Where and when

  /// Whether both sentences name one place, or one of them none.
  private func shareAPlace(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (named(left), named(right))
    return a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }

  private func named(_ count: Int) -> Set<Int> {
    places[counts[count].article][counts[count].sentence] ?? []
  }

  /// The places that each sentence names, as identities.
  private static func places(
    in article: Article, _ index: Int, _ identities: Identities
  ) -> [Int: Set<Int>] {
    var places: [Int: Set<Int>] = [:]
    for (number, entity) in article[Entities.self].all.enumerated()
    where entity.type == .location || entity.type == .facility {
      for mention in entity.mentions where mention.form == .name {
        guard let sentence = article[Sentences.self].index(at: mention.range.start) else {
          continue
        }
        places[sentence, default: []].insert(identities.index(article: index, entity: number))
      }
    }
    return places
  }

  /// Whether no time in the two sentences says that the numbers are of other days or hours.
  private func areOfOneTime(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (times(of: left), times(of: right))
    guard !a.isEmpty, !b.isEmpty else { return true }
    return a.contains { one in b.contains { one.meets($0) } }
  }

  /// The times of the sentence of a number.
  private func times(of count: Int) -> [CountTime] {
    let article = articles[counts[count].article]
    let range = article[Sentences.self].all[counts[count].sentence].range
    let all = article[Times.self].all
    let first = all.boundary { $0.range.start >= range.start }
    return all[first...].prefix { $0.range.start < range.end }
      .filter { $0.kind == .date || $0.kind == .time }
      .map { CountTime(time: $0, article) }
  }

  /// The matter words of the sentences that count, times left out.
  private static func matter(
    of counts: [CountedThing], _ articles: [Article]
  ) -> [SentenceKey: Set<Int32>] {
    var stems = StemNumbers()
    var matter: [SentenceKey: Set<Int32>] = [:]
    let times = articles.map { article in
      let tokens = article[Tokens.self]
      return Set(article[Times.self].all.flatMap { tokens.indices(in: $0.range) })
    }
    for counted in counts {
      let key = SentenceKey(article: counted.article, sentence: counted.sentence)
      guard matter[key] == nil else { continue }
      let article = articles[counted.article]
      let tokens = article[Tokens.self]
      matter[key] = Set(
        article[Sentences.self].all[counted.sentence].tokens.compactMap { index in
          let token = tokens[index]
          let isNumber = TimeWords.cardinals[token.folded] != nil
          return times[counted.article].contains(index) || isNumber ? nil : stems.number(of: token)
        })
    }
    return matter
  }
}
