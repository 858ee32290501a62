/// What a notice is about.
struct NoticeWords {
  private var weights: [String: Double] = [:]
  private var kinds: Set<Change.Facet> = []

  init(_ tokens: ArraySlice<Token>, rarity: Rarity) {
    let words = tokens.filter { $0.kind != .mark }.map(\.folded)
    isOfSpelling = words.contains { Self.spellings.contains($0) }
    for (index, word) in words.enumerated() {
      kinds.formUnion(Self.kinds[word] ?? [])
      guard word == "how", index + 1 < words.count else { continue }
      kinds.formUnion(Self.measures[words[index + 1]] ?? [])
    }
    for clue in Clue.all(in: tokens) where clue.words.allSatisfy({ !Self.formulas.contains($0) }) {
      // Two neighbours count for less than the words that they are.
      let weight = clue.words.reduce(0) { $0 + rarity.weight(of: $1) }
      weights[clue.stems] = clue.words.count == 1 ? weight : weight / 4
    }
  }

  /// Whether the notice may speak of such a change.
  func fits(_ change: Change) -> Bool {
    kinds.isEmpty || change.kind == .added || change.kind == .removed
      || !kinds.isDisjoint(with: change.facets)
  }

  /// Whether the notice speaks of a spelling, so that the words must be alike.
  let isOfSpelling: Bool

  /// Whether the kinds of fact that it speaks of are all that changed; where it names none, they
  /// are.
  func covers(_ change: Change) -> Bool {
    kinds.isEmpty || Self.facts.intersection(change.facets).isSubset(of: kinds)
  }

  private static let facts: Set<Change.Facet> = [
    .number, .date, .name, .quote, .attribution, .negation,
  ]

  /// The changes that have words of the notice, and their share of its weight, ascending.
  func shares(_ places: CluePlaces) -> [(row: Int, share: Double)] {
    // A sum in the order of a dictionary would differ in its last bit from run to run.
    let sorted = weights.sorted { $0.key < $1.key }
    let total = sorted.reduce(0) { $0 + $1.value }
    var shared: [Int: Double] = [:]
    for (stems, weight) in sorted {
      for row in places[stems] { shared[row, default: 0] += weight / total }
    }
    return shared.sorted { $0.key < $1.key }.map { (row: $0.key, share: $0.value) }
  }

  /// What kind of fact a word of a notice speaks of.
  private static let kinds: [String: Set<Change.Facet>] = [
    "date": [.date, .number], "day": [.date, .number], "year": [.date, .number],
    "time": [.date, .number], "age": [.number], "number": [.number], "amount": [.number],
    "figure": [.number], "percentage": [.number], "total": [.number], "toll": [.number],
    "misspelled": [.name, .typography], "misspelt": [.name, .typography],
    "misidentified": [.name], "misnamed": [.name], "surname": [.name, .typography],
    "quote": [.quote], "quotation": [.quote], "misquoted": [.quote],
    "misattributed": [.attribution, .name, .quote], "attributed": [.attribution, .name, .quote],
    "source": [.attribution], "headline": [.headline],
  ]

  /// What kind of fact `how` and a word ask for.
  private static let measures: [String: Set<Change.Facet>] = [
    "long": [.date, .number], "many": [.number], "much": [.number], "old": [.number],
    "often": [.number, .date], "far": [.number],
  ]

  private static let spellings: Set<String> = [
    "misspelled", "misspelt", "spelling", "spelled", "spelt",
  ]

  /// Words that every notice may have.
  static let formulas: Set<String> = [
    "correction", "corrections", "corrected", "clarification", "update", "updated", "amendment",
    "amended", "revised", "editor", "editors", "note", "earlier", "previous", "prior", "version",
    "versions", "article", "story", "report", "post", "piece", "misstated", "incorrectly",
    "incorrect", "wrong", "wrongly", "error", "erroneously", "mistakenly", "inaccurately", "stated",
    "reflect", "regret", "regrets", "misspelled", "misspelt", "misidentified", "misattributed",
    "misquoted", "number", "amount", "figure", "date", "name", "long", "many", "much", "headline",
    "gave", "given", "include", "additional", "information", "details", "clarify", "fact",
    "instead", "quotation",
    "quote", "quoted", "surname", "attributed", "restored", "removed", "added", "changed", "words",
  ]
}
