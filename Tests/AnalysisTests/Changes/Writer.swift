/// Writes invented sentences, the same ones for the same seed.
struct Writer {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below a limit, by Sebastiano Vigna’s SplitMix64.
  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func pick<T>(_ choices: [T]) -> T { choices[number(below: choices.count)] }

  /// A sentence of one or two clauses.
  mutating func sentence() -> String {
    let first = clause()
    let lead = number(below: 3) == 0 ? pick(Self.leads) + " " : ""
    let second = number(below: 5) < 2 ? ", and " + clause() : ""
    let whole = lead + first + second
    return whole.prefix(1).uppercased() + whole.dropFirst() + "."
  }

  /// A sentence with up to a third of its words put in, taken out or replaced.
  mutating func edited(_ sentence: String) -> String {
    var words = sentence.dropLast().split(separator: " ").map(String.init)
    let before = words
    for _ in 0...number(below: words.count / 3) where words.count > 5 {
      let place = 1 + number(below: words.count - 2)
      let word = pick(Self.adjectives + Self.nouns)
      switch number(below: 3) {
      case 0: words.insert(word, at: place)
      case 1: words.remove(at: place)
      default: words[place] = word
      }
    }
    if words == before { words.insert("unexpectedly", at: 2) }
    return words.joined(separator: " ") + "."
  }

  private mutating func clause() -> String {
    let object = "\(pick(Self.determiners)) \(pick(Self.adjectives)) \(pick(Self.nouns))"
    let place = "\(pick(Self.prepositions)) \(pick(Self.places))"
    let subject =
      number(below: 2) == 0
      ? "\(pick(Self.firstNames)) \(pick(Self.lastNames))" : "the \(pick(Self.nouns))"
    let tail =
      number(below: 2) == 0
      ? " \(pick(Self.tails)) \(pick(Self.adjectives)) \(pick(Self.nouns))" : ""
    return "\(subject) \(pick(Self.verbs)) \(object) \(place)\(tail)"
  }

  private static let firstNames = ["Ada", "Bram", "Cora", "Dario", "Elin", "Faro", "Gita", "Hanno"]
  private static let lastNames = [
    "Lowe", "Marrow", "Nillson", "Orrin", "Pell", "Quist", "Rusk", "Sorley", "Tarn", "Ulmer",
  ]
  private static let determiners = ["the", "a", "another", "every", "their", "its"]
  private static let adjectives = [
    "old", "narrow", "public", "hidden", "costly", "northern", "wooden", "private", "recent",
    "broken", "municipal", "coastal", "disputed", "annual", "temporary", "quiet", "modern", "vast",
  ]
  private static let nouns = [
    "bridge", "harbour", "council", "budget", "ferry", "school", "archive", "market", "tunnel",
    "orchard", "museum", "contract", "festival", "railway", "lighthouse", "inquiry", "committee",
    "factory", "library", "reservoir", "petition", "statue", "warehouse", "clinic", "survey",
  ]
  private static let verbs = [
    "opened", "closed", "visited", "praised", "rejected", "sold", "repaired", "inspected", "funded",
    "delayed", "painted", "leased", "abandoned", "photographed", "insured", "measured",
  ]
  private static let prepositions = ["near", "outside", "behind", "beside", "in", "above"]
  private static let places = [
    "Arden", "Belmar", "Corvale", "Dunmere", "Eastholm", "Farrow", "Glenby", "Harsk", "Inverlea",
  ]
  private static let tails = ["despite the", "because of a", "after the", "without any", "under a"]
  private static let leads = [
    "On Monday", "Last year", "In March", "Later", "For months", "In spite of protests",
  ]
}
