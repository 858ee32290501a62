internal import Articles

/// Finds nouns for people beside names and alone: `his son-in-law Ben Oduya`, `the mayor`.
struct PeopleNouns {
  let words: WordTable
  let parts: [PartOfSpeech?]
  private var tokens: [Token] { words.tokens }

  /// A noun for a person.
  struct Nominal {
    /// From the determiner, where there is one, to the noun.
    var tokens: Range<Int>
    /// The folded noun.
    var noun: String
    var gender: Gender?
  }

  /// The nominal right before a name: `his son-in-law`, `the novelist`, `spokeswoman`.
  func before(_ name: Int, from start: Int) -> Nominal? {
    guard let noun = noun(endingAt: name - 1, from: start) else { return nil }
    var first = noun.tokens.lowerBound
    for index in stride(from: first - 1, through: max(start, first - 5), by: -1) {
      if Self.determiners.contains(tokens[index].folded) {
        first = index
        break
      }
      guard tokens[index].followsSpace, isModifier(index) else { break }
    }
    return Nominal(
      tokens: first..<name, noun: noun.word, gender: Gender(saidBy: noun.word))
  }

  /// The nominal that a name is in apposition to: `the mayor, Ana Ruiz, said`, `his wife, Ida, said`;
  /// in a list such as `the mayor, Ana Ruiz, and a nurse` it may be somebody else.
  func explained(by name: Range<Int>, from start: Int, before end: Int) -> Nominal? {
    guard name.lowerBound - 2 > start, tokens[name.lowerBound - 1].folded == ",",
      name.upperBound < end, [",", ".", ";"].contains(tokens[name.upperBound].folded),
      name.upperBound + 1 >= end || !["and", "or"].contains(tokens[name.upperBound + 1].folded),
      let nominal = before(name.lowerBound - 1, from: start),
      Self.definite.contains(tokens[nominal.tokens.lowerBound].folded)
    else { return nil }
    return nominal
  }

  /// The nominal in apposition behind a name: `, a nurse`, `, 43, a nurse`, `, mayor of Arlen`.
  func behind(_ name: Int, before end: Int) -> Nominal? {
    guard name + 1 < end, tokens[name].folded == "," else { return nil }
    var start = name + 1
    if tokens[start].kind == .number, start + 2 < end, tokens[start + 1].folded == "," {
      start += 2
    }
    if Self.determiners.contains(tokens[start].folded) { return nominal(at: start, before: end) }
    guard let head = head(from: start, before: end), head.tokens.upperBound < end,
      [",", "of", "at", "for", "in", ".", ";"].contains(tokens[head.tokens.upperBound].folded)
    else { return nil }
    return Nominal(
      tokens: start..<head.tokens.upperBound, noun: head.word, gender: Gender(saidBy: head.word))
  }

  /// The nominal that the clause says a name is: `Ana Ruiz is a nurse`.
  func predicate(of name: Int, before end: Int) -> Nominal? {
    guard name < end, Self.copulas.contains(tokens[name].folded) else { return nil }
    var index = name + 1
    while index < min(end, name + 4), parts[index] == .adverb || parts[index] == .auxiliary {
      index += 1
    }
    guard index < end, ["a", "an", "the"].contains(tokens[index].folded) else { return nil }
    return nominal(at: index, before: end)
  }

  /// The nominal that begins with a determiner.
  func nominal(at determiner: Int, before end: Int) -> Nominal? {
    guard determiner < end, Self.determiners.contains(tokens[determiner].folded),
      let head = head(from: determiner + 1, before: end)
    else { return nil }
    return Nominal(
      tokens: determiner..<head.tokens.upperBound, noun: head.word, gender: head.gender)
  }

  /// The nominal of capitalised words that begins with `the`: `the Prime Minister`.
  func office(at determiner: Int, before end: Int) -> Nominal? {
    guard determiner < end, tokens[determiner].folded == "the" else { return nil }
    var index = determiner + 1
    while index < min(end, determiner + 4), tokens[index].casing == .title { index += 1 }
    guard index > determiner + 1,
      !words.flags(index - 1).isDisjoint(with: [.role, .title])
    else { return nil }
    let noun = tokens[index - 1].folded
    return Nominal(tokens: determiner..<index, noun: noun, gender: Gender(saidBy: noun))
  }

  /// The noun for a person that ends the run of nouns and adjectives from a token on.
  private func head(
    from start: Int, before end: Int
  ) -> (tokens: Range<Int>, word: String, gender: Gender?)? {
    var index = start
    var gender: Gender?
    while index < min(end, start + Self.longestPhrase), isModifier(index) {
      if let said = Gender(saidBy: tokens[index].folded) { gender = said }
      index += 1
    }
    guard let noun = noun(endingAt: index - 1, from: start) else { return nil }
    return (noun.tokens, noun.word, Gender(saidBy: noun.word) ?? gender)
  }

  private static let longestPhrase = 9

  /// Whether a token may belong to a phrase before its last noun: `14-year-old`, `former`.
  private func isModifier(_ index: Int) -> Bool {
    switch parts[index] {
    case .noun, .adjective, .numeral: true
    case .adverb: tokens[index].folded.hasSuffix("ly")
    case .properNoun: !tokens[index].isCapitalised
    default:
      // The parts of `son-in-law` and `14-year-old`.
      tokens[index].folded == "-" && !tokens[index].followsSpace
        || index > 0 && tokens[index - 1].folded == "-" && !tokens[index].followsSpace
    }
  }

  /// The noun that ends with a token, as `son-in-law` ends with `law`; none where it is no person.
  private func noun(endingAt index: Int, from start: Int) -> (tokens: Range<Int>, word: String)? {
    guard index >= start else { return nil }
    if tokens[index].folded == "law", index - 4 >= start, tokens[index - 1].folded == "-",
      tokens[index - 2].folded == "in", tokens[index - 3].folded == "-"
    {
      return (index - 4..<index + 1, tokens[index - 4].folded + "-in-law")
    }
    guard tokens[index].casing == .lower,
      !words.flags(index).isDisjoint(with: [.role, .kin])
    else { return nil }
    return (index..<index + 1, tokens[index].folded)
  }

  private static let copulas: Set<String> = ["is", "was", "'s", "became", "remains"]

  static let determiners = definite.union(["a", "an"])

  /// Those that speak of somebody in particular.
  private static let definite: Set<String> = ["the", "his", "her", "their", "its", "my", "our"]
}
