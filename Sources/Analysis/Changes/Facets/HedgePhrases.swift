/// Words by which a text commits itself less.
enum HedgePhrases {
  private static let all: [[String]] = [
    "alleged", "allegedly", "alleges", "allege", "reportedly", "reported", "apparently", "apparent",
    "purported", "purportedly", "supposedly", "supposed", "ostensibly", "seemingly", "seems",
    "seemed", "appears to", "appeared to", "appear to", "suspected", "accused", "believed",
    "possibly", "possible", "perhaps", "maybe", "probably", "probable", "likely", "unlikely",
    "presumably", "potentially", "potential", "may", "might", "could", "so - called", "said to be",
    "thought to", "according to reports", "unconfirmed", "estimated",
    "roughly", "approximately", "nearly", "almost", "an estimated", "largely", "mostly", "partly",
    "sometimes", "often", "in part", "arguably", "somewhat", "conceivably", "to some extent",
    "in some ways", "is said to", "are said to", "was said to", "were said to", "is thought to",
    "are thought to", "was thought to", "were thought to",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Those that are hedges only before a figure: `about 300`, not `close to the company`.
  private static let beforeFigures: [[String]] = [
    "about", "around", "some", "over", "under", "more than", "less than", "fewer than", "at least",
    "at most", "up to", "as many as", "as much as", "close to",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let byFirstWord = Dictionary(grouping: all) { $0[0] }
  private static let figuresByFirstWord = Dictionary(grouping: beforeFigures) { $0[0] }

  /// The hedges that share a word with a passage, as indices of all their tokens.
  static func find(in passage: Passage) -> [Int] {
    guard !passage.isEmpty else { return [] }
    let start = max(passage.sentence.lowerBound, passage.tokens.lowerBound - 3)
    var found: [Int] = []
    var index = start
    while index < passage.tokens.upperBound {
      let length = length(at: index, in: passage)
      if index + length > passage.tokens.lowerBound, length > 0 {
        found += index..<index + length
      }
      index += max(1, length)
    }
    return found
  }

  private static func length(at index: Int, in passage: Passage) -> Int {
    let token = passage[index]
    let measured = longest(of: figuresByFirstWord[token.folded], at: index, in: passage)
    if measured > 0, passage.neighbour(index + measured).map(isFigure) ?? false { return measured }
    // `May 5` is a month.
    if token.folded == "may", token.isCapitalised { return 0 }
    return longest(of: byFirstWord[token.folded], at: index, in: passage)
  }

  private static func longest(of phrases: [[String]]?, at index: Int, in passage: Passage) -> Int {
    let matching = (phrases ?? []).filter { phrase in
      phrase.indices.allSatisfy { passage.neighbour(index + $0)?.folded == phrase[$0] }
    }
    return matching.map(\.count).max() ?? 0
  }

  private static func isFigure(_ token: Token) -> Bool {
    NumberWords.value(of: token) != nil || ["$", "£", "€", "a"].contains(token.folded)
  }
}
