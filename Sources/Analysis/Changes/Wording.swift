/// The words of a sentence as numbers, for quick comparison.
struct Wording {
  /// A number a token, in order; equal numbers are equal words, whatever their casing.
  let words: [Int32]
  /// The same numbers, sorted.
  let bag: [Int32]
  /// The sum of the words’ weights.
  let weight: Int
  /// Marks of three words each, sorted; only for sentences too long to be compared in order.
  let shingles: [UInt64]

  /// The length, in words, above which order is judged by shingles.
  private static let orderedLimit = 200

  static let empty = Wording(words: [], in: WordNumbers())

  init(words: [Int32], in vocabulary: WordNumbers) {
    self.words = words
    bag = words.sorted()
    weight = words.reduce(0) { $0 + vocabulary.weight(of: $1) }
    shingles = words.count > Self.orderedLimit ? Shingles.of(words, length: 3).sorted() : []
  }
}

/// Numbers words and knows how much each matters.
struct WordNumbers {
  private var numbers: [String: Int32] = [:]
  private var numbersOfStems: [Substring: Int32] = [:]
  private var weights: [Int] = []
  /// Whether the forms of a word have one number.
  private let joinsForms: Bool

  init(joiningForms: Bool = false) { joinsForms = joiningForms }

  /// The weight of a word with matter of its own.
  static let contentWeight = 4

  /// Numbers some tokens; typography and casing make no difference.
  mutating func numbers(of tokens: ArraySlice<Token>) -> [Int32] {
    tokens.map { token in
      let written = token.kind == .mark ? Self.plain(token.folded) : token.folded
      if let number = numbers[written] { return number }
      let weight = Self.weight(of: token)
      let stem = joinsForms && weight == Self.contentWeight ? WordStem.of(written) : nil
      if let stem, let number = numbersOfStems[stem] {
        numbers[written] = number
        return number
      }
      let number = Int32(truncatingIfNeeded: weights.count)
      numbers[written] = number
      if let stem { numbersOfStems[stem] = number }
      weights.append(weight)
      return number
    }
  }

  /// How much a word matters.
  func weight(of number: Int32) -> Int { weights[Int(number)] }

  /// Whether a word has matter of its own.
  func isContent(_ number: Int32) -> Bool { weight(of: number) == Self.contentWeight }

  private static func weight(of token: Token) -> Int {
    if token.kind == .mark { return 1 }
    return FunctionWords.all.contains(token.folded) ? 2 : contentWeight
  }

  private static func plain(_ mark: String) -> String {
    mark == "\"" ? "'" : mark.utf8.count == 1 ? mark : plainMarks[mark] ?? mark
  }

  private static let plainMarks: [String: String] = {
    var plain: [String: String] = ["…": "..."]
    for mark in ["“", "”", "„", "‟", "«", "»", "″", "‘", "’", "‚", "‛", "′"] { plain[mark] = "'" }
    for mark in ["–", "—", "‐", "‑", "‒", "―", "−"] { plain[mark] = "-" }
    return plain
  }()
}
