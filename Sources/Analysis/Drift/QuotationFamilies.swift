/// Finds, for one quotation after the other, the earliest one of another article that has its words.
struct QuotationFamilies {
  /// An earlier quotation with the same words.
  struct Match {
    /// The number of the earliest of its family.
    var first: Int
    /// The share of the shorter one's runs that both have, 0 to 1.
    var likeness: Double
  }

  private let sayings: [ComparedSaying]
  /// The quotations that have a run of words.
  private var holders: [UInt64: [Int]] = [:]
  private var runs: [[UInt64]] = []
  /// For each quotation the earliest of its family.
  private var roots: [Int] = []

  /// The words of a run: with more, a short quotation that lost its “not” would share too few.
  private static let runLength = 2
  /// From this share of common runs on two quotations have the same words: half of the shorter one.
  private static let sameFrom = 0.5
  /// A run that more quotations have is a phrase of the language; bounds the time, too.
  private static let mostHolders = 60

  init(_ sayings: [ComparedSaying]) {
    self.sayings = sayings
    runs.reserveCapacity(sayings.count)
  }

  /// Takes up the next quotation; gives what matches it, of another article.
  mutating func place(_ number: Int) -> Match? {
    let own = Set(Shingles.of(sayings[number].words, length: Self.runLength)).sorted()
    var shared: [Int: Int] = [:]
    for run in own {
      for holder in holders[run] ?? []
      where sayings[holder].saying.article != sayings[number].saying.article {
        shared[holder, default: 0] += 1
      }
    }
    let best = shared.map { (holder: $0, likeness: likeness($0, own, $1)) }
      .max { ($0.likeness, $1.holder) < ($1.likeness, $0.holder) }
    let match = best.flatMap { $0.likeness >= Self.sameFrom ? $0 : nil }
    runs.append(own)
    roots.append(match.map { roots[$0.holder] } ?? number)
    for run in own where (holders[run]?.count ?? 0) < Self.mostHolders {
      holders[run, default: []].append(number)
    }
    guard let match else { return nil }
    // The first of the family may be of the same article, or differ from the nearest beyond likeness.
    let first = roots[match.holder]
    let similarity = likeness(first, own, Set(own).intersection(runs[first]).count)
    let isOther = sayings[first].saying.article != sayings[number].saying.article
    return isOther && similarity >= Self.sameFrom
      ? Match(first: first, likeness: similarity)
      : Match(first: match.holder, likeness: match.likeness)
  }

  private func likeness(_ holder: Int, _ own: [UInt64], _ shared: Int) -> Double {
    Double(shared) / Double(max(1, min(own.count, runs[holder].count)))
  }
}
