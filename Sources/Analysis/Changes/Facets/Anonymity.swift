/// Words by which a source asks for no name: `who asked not to be named`.
enum Anonymity {
  private static let phrases: [[String]] = [
    "not to be named", "not to be identified", "not be named", "not be identified",
    "condition of anonymity", "declined to be named", "declined to be identified",
    "refused to be named", "refused to be identified", "remain anonymous", "name was withheld",
    "name has been withheld", "name has been changed", "spoke anonymously", "speaking anonymously",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Whether a passage holds such words.
  static func isAsked(in passage: Passage) -> Bool {
    passage.tokens.contains { isAsked(at: $0, in: passage) }
  }

  /// Whether such words begin with a token.
  static func isAsked(at token: Int, in passage: Passage) -> Bool {
    phrases.contains { phrase in
      phrase.indices.allSatisfy { passage.neighbour(token + $0)?.folded == phrase[$0] }
    }
  }
}
