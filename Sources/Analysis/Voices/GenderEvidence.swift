internal import Articles

/// What a text says of somebody's gender: by pronouns and titles, never by the name.
package struct GenderEvidence: Hashable, Sendable {
  /// What the evidence comes to.
  package enum Verdict: String, CaseIterable, Sendable {
    case she, he
    /// The text says both.
    case disputed
    /// The text does not say.
    case unsaid = "not said"
  }

  /// How often a pronoun or a title says she.
  package private(set) var she = 0
  /// How often a pronoun or a title says he.
  package private(set) var he = 0
  /// The words that say so with their number, in the order of their first use.
  package private(set) var words: [Word] = []

  /// A word that says a gender.
  package struct Word: Hashable, Sendable {
    /// The word, folded.
    package var word: String
    /// How often it is said.
    package var count: Int
  }

  /// A single word against many is a slip, of the text or of the reading.
  private static let slips = 6

  /// What the evidence comes to.
  package var verdict: Verdict {
    switch (she, he) {
    case (0, 0): .unsaid
    case (let she, let he) where she > he * Self.slips: .she
    case (let she, let he) where he > she * Self.slips: .he
    default: .disputed
    }
  }

  /// Starts without evidence.
  init() {}

  /// Takes up what an article says of an entity.
  mutating func read(_ entity: Entity, in article: Article) {
    let tokens = article[Tokens.self]
    for mention in entity.mentions {
      let own = tokens.indices(in: mention.range)
      switch mention.form {
      case .pronoun: own.first.map { note(tokens[$0]) }
      case .name:
        guard let first = own.first, first > 0 else { continue }
        // A point may stand behind the title: `Mr. Lowe`.
        let title = tokens[first - 1].folded == "." && first > 1 ? first - 2 : first - 1
        if tokens[title].isCapitalised { note(tokens[title]) }
      case .nominal: continue
      }
    }
  }

  private mutating func note(_ token: Token) {
    let pronoun = Pronoun(token.folded, next: nil, read: .other)
    guard let gender = pronoun?.gender ?? Gender(saidBy: token.folded) else { return }
    switch gender {
    case .female: she += 1
    case .male: he += 1
    }
    if let known = words.firstIndex(where: { $0.word == token.folded }) {
      words[known].count += 1
    } else {
      words.append(Word(word: token.folded, count: 1))
    }
  }
}
