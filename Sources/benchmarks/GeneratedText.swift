/// Articles made of invented words, the same at every run.
struct GeneratedText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A sentence of the news: a name, what it did, when, and sometimes who says so.
  mutating func sentence() -> String {
    let name = "\(pick(Self.firstNames)) \(pick(Self.lastNames))"
    let clause =
      "\(name) \(pick(Self.verbs)) the \(pick(Self.adjectives)) \(pick(Self.nouns)) "
      + "of \(pick(Self.places)) \(pick(Self.times))"
    return switch next() % 5 {
    case 0: "“We saw the \(pick(Self.nouns)) of \(next() % 900 + 3),” said \(name)."
    case 1:
      "According to \(name), \(next() % 90 + 2) \(pick(Self.nouns))s were \(pick(Self.adjectives))."
    case 2: "\(clause), \(pick(Self.lastNames)) said."
    default: "\(clause) and \(pick(Self.verbs)) \(next() % 9_000 + 10) \(pick(Self.nouns))s."
    }
  }

  /// So many sentences.
  mutating func sentences(_ count: Int) -> [String] {
    (0..<count).map { _ in sentence() }
  }

  /// An article of about so many words, with a headline and paragraphs.
  mutating func article(words: Int) -> String {
    let sentences = sentences(max(1, words / 14))
    let paragraphs = stride(from: 0, to: sentences.count, by: 3).map {
      sentences[$0..<min($0 + 3, sentences.count)].joined(separator: " ")
    }
    return "\(pick(Self.places)) \(pick(Self.nouns)) \(pick(Self.verbs))\n\n"
      + paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// The same sentences with some edited, moved and removed, the counts as given.
  mutating func revision(
    of old: [String], edited: Int, moved: Int, removed: Int
  ) -> [String] {
    var new = old
    for index in places(edited, in: new.count) {
      new[index] = new[index].replacing("the ", with: "the \(pick(Self.adjectives)) ")
        .replacing("said", with: "told reporters")
    }
    for _ in 0..<moved {
      let sentence = new.remove(at: Int(next() % UInt64(new.count)))
      new.insert(sentence, at: Int(next() % UInt64(new.count)))
    }
    for index in places(removed, in: new.count).sorted(by: >) { new.remove(at: index) }
    return new
  }

  private mutating func places(_ count: Int, in total: Int) -> Set<Int> {
    var chosen: Set<Int> = []
    while chosen.count < min(count, total) { chosen.insert(Int(next() % UInt64(total))) }
    return chosen
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int(next() % UInt64(words.count))]
  }

  /// The next number of Marsaglia's xorshift64.
  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private static let firstNames = ["Ana", "Tom", "Ida", "Noor", "Ravi", "Lena", "Oscar", "Mina"]
  private static let lastNames = [
    "Ruiz", "Hale", "Brandt", "Okafor", "Lindqvist", "Vance", "Petrov", "Marsh", "Aoki", "Dunn",
  ]
  private static let verbs = [
    "opened", "rejected", "praised", "closed", "bought", "reviewed", "delayed", "funded",
  ]
  private static let adjectives = [
    "new", "northern", "disputed", "small", "public", "former", "costly", "quiet", "regional",
  ]
  private static let nouns = [
    "harbour", "budget", "bridge", "school", "report", "market", "ferry", "clinic", "inquiry",
    "theatre", "reservoir", "tram", "contract", "union", "archive", "orchard",
  ]
  private static let places = [
    "Karlow", "Port Merrin", "Estholm", "Velden", "Saint Orla", "Tarn", "Brackwater", "Ostrava Bay",
  ]
  private static let times = [
    "on Tuesday", "last week", "two years ago", "in March 2019", "for the past decade",
    "at 5 p.m.", "in early 2021", "every month", "since 1998", "yesterday",
  ]
}
