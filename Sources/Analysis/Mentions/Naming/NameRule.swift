internal import Articles

/// A rule that speaks for a type by the words of a name, where the encoder’s data says little.
///
/// The open corpora call buildings places, and know few works, products and events.
struct NameRule: Sendable {
  /// What it is called in `why`.
  let name: String
  /// What it speaks for.
  let type: EntityType
  /// The types that the encoder may have given for the rule to be heard.
  let instead: Set<EntityType>
  /// How much it counts, beside the encoder’s shares: one of the mention, up to two of the others.
  let weight: Float
  /// A line in which the rule holds for the name in square brackets.
  let example: String
  /// Whether it holds for a name where it stands.
  let holds: @Sendable (NameInText) -> Bool

  /// All rules; the first that holds is heard.
  static let all: [NameRule] = [
    NameRule(
      name: "listed building", type: .facility, instead: [.location], weight: 2.1,
      example: "They met at the [White House] today.",
      holds: { WordList.facilities.contains($0.folded) }),
    NameRule(
      name: "head of a building’s name", type: .facility, instead: [.location], weight: 0.6,
      example: "She landed at [Quillan Airport] in May.",
      holds: { $0.hasHead && $0.lastFlags.contains(.facilityHead) }),
    NameRule(
      name: "ship’s prefix", type: .product,
      instead: [.location, .facility, .organisation, .person],
      weight: 2.1, example: "Sailors of the [USS Quillan] came home.",
      holds: {
        $0.hasHead && ["uss", "hms", "rms", "hmcs"].contains($0.first)
      }),
    NameRule(
      name: "storm’s name", type: .event, instead: [.person, .location, .product, .facility],
      weight: 2.1, example: "[Hurricane Quilla] hit the coast.",
      holds: { $0.hasHead && $0.firstFlags.contains(.eventLead) }),
    NameRule(
      name: "law or treaty", type: .work, instead: [.event, .organisation, .location, .product],
      weight: 2.1, example: "Both signed the [Quillan Treaty] in May.",
      holds: { $0.hasHead && ["act", "treaty", "protocol", "accords"].contains($0.last) }),
    NameRule(
      name: "prize", type: .work, instead: [.event, .organisation, .product, .person],
      weight: 2.1, example: "She won the [Quillan Prize] in May.",
      holds: { $0.hasHead && ["prize", "medal"].contains($0.last) }),
    NameRule(
      name: "source of a statement", type: .organisation, instead: [.work, .product, .event],
      weight: 2.1, example: "It burned down, according to [Quillan Fair].",
      holds: { $0.before == ["according", "to"] || ["said", "reported"].contains($0.after) }),
  ]
}

/// A name and the words around it, as a rule sees them.
struct NameInText {
  private let tokens: [Token]
  private let name: Range<Int>
  private let sentence: Range<Int>

  init(_ name: Range<Int>, in sentence: Range<Int>, of tokens: [Token]) {
    (self.tokens, self.name, self.sentence) = (tokens, name, sentence)
  }

  /// Whether it has several words.
  var hasHead: Bool { name.count > 1 }
  /// Its first word, folded.
  var first: String { tokens[name.lowerBound].folded }
  /// Its last word, folded.
  var last: String { tokens[name.upperBound - 1].folded }
  /// What its first word may be.
  var firstFlags: WordFlags { Vocabulary.flags[first] ?? [] }
  /// What its last word may be.
  var lastFlags: WordFlags { Vocabulary.flags[last] ?? [] }

  /// All its words, folded.
  var folded: String {
    name.map { ($0 > name.lowerBound && tokens[$0].followsSpace ? " " : "") + tokens[$0].folded }
      .joined()
  }

  /// The two words before it, folded; fewer at the beginning of the sentence.
  var before: [String] {
    tokens[max(sentence.lowerBound, name.lowerBound - 2)..<name.lowerBound].map(\.folded)
  }

  /// The word behind it, folded; empty at the end of the sentence.
  var after: String {
    name.upperBound < sentence.upperBound ? tokens[name.upperBound].folded : ""
  }
}
