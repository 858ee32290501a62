internal import Articles

/// Finds nouns for people beside names and alone: `his son-in-law Ben Oduya`, `the mayor`.
struct PeopleNouns {
  let words: WordTable
  private var tokens: [Token] { words.tokens }

  /// A noun for a person.
  struct Nominal {
    /// From the determiner to the noun.
    var tokens: Range<Int>
    /// The folded noun.
    var noun: String
    var gender: Gender?
  }

  /// The noun that ends with a token, as `son-in-law` ends with `law`; none where it is no person.
  func noun(endingAt index: Int, from start: Int) -> (tokens: Range<Int>, word: String)? {
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

  /// The nominal right before a name: `his son-in-law`, `the novelist`, `spokeswoman`.
  func before(_ name: Int, from start: Int) -> Nominal? {
    guard let noun = noun(endingAt: name - 1, from: start) else { return nil }
    var first = noun.tokens.lowerBound
    for index in stride(from: first - 1, through: max(start, first - 5), by: -1) {
      if Self.determiners.contains(tokens[index].folded) {
        first = index
        break
      }
      guard tokens[index].kind == .word, tokens[index].followsSpace else { break }
      guard words.flags(index).isDisjoint(with: .function) else {
        break
      }
    }
    return Nominal(
      tokens: first..<name, noun: noun.word, gender: Gender(saidBy: noun.word))
  }

  /// The nominal in apposition behind a name: `, a nurse`.
  func behind(_ name: Int, before end: Int) -> Nominal? {
    guard name + 1 < end, tokens[name].folded == "," else { return nil }
    // `Ana Ruiz, 43, a nurse`
    var start = name + 1
    if tokens[start].kind == .number, start + 2 < end, tokens[start + 1].folded == "," {
      start += 2
    }
    return nominal(at: start, before: end)
  }

  /// The nominal that begins with a determiner.
  func nominal(at determiner: Int, before end: Int) -> Nominal? {
    guard Self.determiners.contains(tokens[determiner].folded) else { return nil }
    for index in determiner + 1..<max(determiner + 1, min(end, determiner + 6)) {
      guard tokens[index].kind == .word || tokens[index].folded == "-" else { return nil }
      if index > determiner + 1,
        !words.flags(index).isDisjoint(with: [.function, .pronoun, .speech])
      {
        return nil
      }
      guard let noun = noun(endingAt: index, from: determiner + 1) else { continue }
      // `the police officer`, `a woman prisoner`: the last of several nouns is the head.
      var last = noun
      var next = index + 1
      while next < end, tokens[next].followsSpace, let more = self.noun(endingAt: next, from: next)
      {
        last = more
        next += 1
      }
      if next < end, !tokens[next].followsSpace, tokens[next].folded == "-" { return nil }
      return Nominal(
        tokens: determiner..<last.tokens.upperBound, noun: last.word,
        gender: Gender(saidBy: last.word) ?? Gender(saidBy: noun.word))
    }
    return nil
  }

  static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "my", "our",
  ]
}
