internal import Articles

/// One piece of evidence for what a name is, as data.
struct NameRule: Sendable {
  /// What a rule looks at.
  enum Scope {
    /// Whether a list has the name: where one has the whole phrase, its words are not looked at.
    case list
    /// The words of the name, which are the same wherever it stands.
    case inside
    /// The words around the name.
    case around
  }

  /// What it is called in `why`.
  let name: String
  /// What the evidence speaks for; none where it speaks against there being a name.
  let type: EntityType?
  /// How much it counts; the weights of all evidence are added up.
  let weight: Double
  /// A line in which the rule holds for the name in square brackets.
  let example: String
  /// What the rule looks at.
  let scope: Scope
  /// The tokens that trigger the rule; none where it does not hold.
  let trigger: @Sendable (Surroundings) -> Range<Int>?

  init(
    _ name: String, _ type: EntityType?, _ weight: Double, _ example: String,
    scope: Scope = .around, trigger: @escaping @Sendable (Surroundings) -> Range<Int>?
  ) {
    self.name = name
    self.type = type
    self.weight = weight
    self.example = example
    self.scope = scope
    self.trigger = trigger
  }

  /// All rules.
  static let all: [NameRule] =
    personRules + organisationRules + placeRules + otherRules + plainWordRules
}

/// A name and the words around it, as a rule sees them.
struct Surroundings {
  let words: WordTable
  let span: NameSpan
  let sentence: Range<Int>

  /// The flags of the name’s first word.
  var first: WordFlags { words.flags(span.tokens.lowerBound) }
  /// The flags of the name’s last word.
  var last: WordFlags { words.flags(span.tokens.upperBound - 1) }
  /// The number of tokens.
  var count: Int { span.tokens.count }
  /// The name’s only or first token.
  var head: Token { words.tokens[span.tokens.lowerBound] }
  /// All tokens of the name.
  var whole: Range<Int> { span.tokens }

  /// The index of the token so many before the name; none where the sentence has no such token.
  func before(_ distance: Int = 1) -> Int? {
    let index = span.tokens.lowerBound - distance
    return index >= sentence.lowerBound ? index : nil
  }

  /// The index of the token so many behind the name; none where the sentence has no such token.
  func after(_ distance: Int = 1) -> Int? {
    let index = span.tokens.upperBound - 1 + distance
    return index < sentence.upperBound ? index : nil
  }

  /// The flags of a token; empty where there is none.
  func flags(_ index: Int?) -> WordFlags { index.map(words.flags) ?? [] }

  /// The folded word of a token; empty where there is none.
  func word(_ index: Int?) -> String { index.map { words.tokens[$0].folded } ?? "" }

  /// The token as a trigger, where one of the flags is set.
  func trigger(_ index: Int?, _ flags: WordFlags) -> Range<Int>? {
    guard let index, !words.flags(index).isDisjoint(with: flags) else { return nil }
    return index..<index + 1
  }

  /// The name as its own trigger, where a condition holds.
  func whole(if condition: Bool) -> Range<Int>? { condition ? span.tokens : nil }

  /// Whether a token is a plain small word.
  func isSmall(_ index: Int?) -> Bool { index.map { words.tokens[$0].casing == .lower } ?? false }
}
