internal import Articles

/// Who is said to have said what, over several articles.
struct CoverageQuotations {
  /// All that is said, a finding for each saying however often it is told.
  let all: [CoverageFinding]

  /// Joins sayings of different articles: those with the same words, and those in which one speaker
  /// says the same in other words.
  init(in articles: [Article], identities: Identities, words: [WordIndex]) {
    let sayings = articles.enumerated().flatMap { index, article in
      article[Quotations.self].speech.map { Voice.Saying(article: index, quotation: $0) }
    }
    var families = Families(count: sayings.count)
    families.joinEqual(sayings, articles)
    families.joinWords(of: sayings, articles)
    families.joinMeanings(of: sayings, articles, identities)
    var findings: [CoverageFinding] = []
    var places: [Int: Int] = [:]
    for (number, saying) in sayings.enumerated() {
      let root = families.root(number)
      if places[root] == nil {
        places[root] = findings.count
        var finding = CoverageFinding(
          .quotation, Self.content(of: saying.quotation, articles[saying.article]), at: [])
        finding.saying = saying
        findings.append(finding)
      }
      let place = places[root] ?? 0
      findings[place].places += saying.quotation.content.map {
        CoverageFinding.Place(article: saying.article, range: $0)
      }
      findings[place].mentions += 1
      findings[place].articles = Set(findings[place].articles + [saying.article]).sorted()
      if let reason = families.reasons[number] { findings[place].reasons.append(reason) }
    }
    all = findings.map { finding in
      guard let saying = finding.saying, finding.articles.count < articles.count else {
        return finding
      }
      // Words that stand elsewhere without a source are not missing there.
      var finding = finding
      let own = articles[saying.article].indexedWords(of: saying.quotation.content)
      finding.articles = articles.indices.filter {
        finding.articles.contains($0) || own.count > 2 && words[$0].holds(own)
      }
      return finding
    }
  }

  private static func content(of quotation: Quotation, _ article: Article) -> String {
    quotation.content.map { article[$0] }.joined(separator: " … ")
  }
}

/// Which sayings are one.
private struct Families {
  private var parents: [Int]
  /// For some sayings, why they are taken for an earlier one.
  private(set) var reasons: [Int: String] = [:]

  /// One speaker says the same from this share of the matter words of the shorter saying on.
  private static let sameFrom = 0.6
  private static let leastShared = 3
  /// A word that more sayings have is of the subject; bounds the time.
  private static let mostHolders = 60

  init(count: Int) { parents = Array(0..<count) }

  func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number { number = parents[number] }
    return number
  }

  private mutating func join(_ one: Int, _ other: Int, because reason: String) {
    let (left, right) = (root(one), root(other))
    guard left != right else { return }
    parents[max(left, right)] = min(left, right)
    // Keeps the way to the root short.
    parents[max(one, other)] = min(left, right)
    reasons[max(one, other)] = reason
  }

  /// Joins those that are the same to the word, however short.
  mutating func joinEqual(_ sayings: [Voice.Saying], _ articles: [Article]) {
    var first: [[String]: Int] = [:]
    for (number, saying) in sayings.enumerated() {
      let words = articles[saying.article].indexedWords(of: saying.quotation.content)
      guard !words.isEmpty else { continue }
      if let other = first[words], sayings[other].article != saying.article {
        join(other, number, because: "the words are the same")
      } else if first[words] == nil {
        first[words] = number
      }
    }
  }

  /// Joins those with the same words, or nearly.
  mutating func joinWords(of sayings: [Voice.Saying], _ articles: [Article]) {
    var vocabulary = SpokenWords()
    let compared = articles.indices.flatMap {
      ComparedSaying.all(of: articles[$0], $0, numbering: &vocabulary)
    }
    let numbers = Dictionary(
      sayings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var families = QuotationFamilies(compared)
    for index in compared.indices {
      guard let match = families.place(index), let one = numbers[compared[match.first].saying],
        let other = numbers[compared[index].saying]
      else { continue }
      let percent = Int((match.likeness * 100).rounded())
      join(one, other, because: "\(percent) % of the shorter one’s pairs of words stand in both")
    }
  }

  /// Joins what one speaker says in other words.
  mutating func joinMeanings(
    of sayings: [Voice.Saying], _ articles: [Article], _ identities: Identities
  ) {
    var stems = StemNumbers()
    var told: [Set<Int32>] = []
    var denies: [Bool] = []
    var holders: [SpokenStem: [Int]] = [:]
    for (number, saying) in sayings.enumerated() {
      let tokens = articles[saying.article][Tokens.self]
      let own = saying.quotation.content.flatMap { tokens.indices(in: $0) }.map { tokens[$0] }
      told.append(Set(own.compactMap { stems.number(of: $0) }))
      denies.append(own.contains { Denials.words.contains($0.folded) })
      guard let speaker = Speaker(saying, articles, identities) else { continue }
      var shared: [Int: Int] = [:]
      for stem in told[number] {
        for holder in holders[SpokenStem(speaker: speaker, stem: stem)] ?? []
        where sayings[holder].article != saying.article { shared[holder, default: 0] += 1 }
      }
      let best = shared.filter { holder, count in
        let shorter = min(told[holder].count, told[number].count)
        return count >= Self.leastShared && denies[holder] == denies[number]
          && Double(count) >= Self.sameFrom * Double(shorter)
      }.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best {
        join(
          best.key, number, because: "the same speaker says it in \(best.value) of the same words")
      }
      for stem in told[number] {
        let key = SpokenStem(speaker: speaker, stem: stem)
        if (holders[key]?.count ?? 0) < Self.mostHolders {
          holders[key, default: []].append(number)
        }
      }
    }
  }

  /// Who says something, so that it can be told that two are one.
  private enum Speaker: Hashable {
    case entity(Int)
    case written([String])

    init?(_ saying: Voice.Saying, _ articles: [Article], _ identities: Identities) {
      if let entity = saying.quotation.entity {
        self = .entity(identities.index(article: saying.article, entity: entity))
        return
      }
      let words = articles[saying.article].indexedWords(of: saying.quotation.source)
        .filter { !FunctionWords.all.contains($0) }
      guard !words.isEmpty else { return nil }
      self = .written(words)
    }
  }

  private struct SpokenStem: Hashable {
    var speaker: Speaker
    var stem: Int32
  }
}
