internal import Articles

/// What the walk makes of names, of nouns for people, and of other nouns.
extension Scene {
  /// Takes genders and roles from titles, and from nouns in apposition, wherever they stand.
  mutating func noteTitles() {
    for (index, name) in names.enumerated() where name.type == .person {
      let sentence = sentences[name.sentence].tokens
      for title in name.title ?? 0..<0 {
        let word = tokens[title].folded
        note(word, Gender(saidBy: word), for: clusterOf[index])
      }
      if let title = name.title { holders[phrase(title), default: []].insert(clusterOf[index]) }
      if let nominal = nouns.before(name.tokens.lowerBound, from: sentence.lowerBound) {
        note(nominal, for: clusterOf[index])
      }
      for nominal in [
        nouns.explained(by: name.tokens, from: sentence.lowerBound, before: sentence.upperBound),
        apposition(to: index, before: sentence.upperBound),
        nouns.predicate(of: name.tokens.upperBound, before: sentence.upperBound),
      ] {
        if let nominal { note(nominal, for: clusterOf[index]) }
      }
    }
  }

  /// The nominal in apposition behind a name; in `Ben Oduya, his wife Ida` it is before another.
  private func apposition(to name: Int, before end: Int) -> PeopleNouns.Nominal? {
    let nominal = nouns.behind(names[name].tokens.upperBound, before: end)
    guard let nominal, name + 1 < names.count else { return nominal }
    return names[name + 1].tokens.lowerBound == nominal.tokens.upperBound ? nil : nominal
  }

  mutating func note(_ nominal: PeopleNouns.Nominal, for cluster: Int) {
    note(nominal.noun, nominal.gender, for: cluster)
    holders[phrase(nominal.tokens), default: []].insert(cluster)
  }

  /// The folded words of a noun or title with what stands before it: `prime minister`.
  private func phrase(_ range: Range<Int>) -> String {
    let words = tokens[range].map(\.folded)
    return words.drop { PeopleNouns.determiners.contains($0) }.joined(separator: " ")
  }

  mutating func note(_ word: String, _ gender: Gender?, for cluster: Int) {
    if let gender { referents.note(gender, for: cluster) }
    let flags = Vocabulary.flags[word] ?? []
    if !flags.isDisjoint(with: [.role, .title]) { holders[word, default: []].insert(cluster) }
  }

  // MARK: Names

  mutating func meet(name: Int) {
    let tokens = names[name].tokens
    let start = names[name].title?.lowerBound ?? tokens.lowerBound
    let role = roles.role(of: start..<tokens.upperBound, in: sentence.tokens)
    mention(clusterOf[name], at: tokens.lowerBound, as: role, .name)
    guard names[name].type == .person else { return }
    if let nominal = nouns.before(tokens.lowerBound, from: sentence.tokens.lowerBound),
      nominal.tokens.count > 1
    {
      tie(
        nominal.tokens, to: clusterOf[name], .nominal,
        "noun before the name “\(nominal.noun)”")
    }
    let end = sentence.tokens.upperBound
    if let nominal = nouns.explained(by: tokens, from: sentence.tokens.lowerBound, before: end) {
      tie(
        nominal.tokens, to: clusterOf[name], .nominal, "“\(nominal.noun)” with the name behind it")
    }
    if let nominal = apposition(to: name, before: end) {
      tie(nominal.tokens, to: clusterOf[name], .nominal, "apposition “\(nominal.noun)”")
      described = nominal.tokens
      // `Ana Ruiz, a woman in her sixties who lost`: what follows is about her.
      sentence.clauseSubject = clusterOf[name]
    } else if let nominal = nouns.predicate(of: tokens.upperBound, before: end) {
      tie(nominal.tokens, to: clusterOf[name], .nominal, "said to be “\(nominal.noun)”")
      described = nominal.tokens
    }
  }

  // MARK: Nouns

  /// A noun for a person that stands by itself, or in apposition to the name before it; the token
  /// behind it.
  mutating func meetNominal(at index: Int) -> Int? {
    guard PeopleNouns.determiners.contains(tokens[index].folded),
      !["his", "her", "their", "its", "my", "our"].contains(tokens[index].folded),
      let nominal = nouns.nominal(at: index, before: sentence.tokens.upperBound)
        ?? nouns.office(at: index, before: sentence.tokens.upperBound)
    else { return nil }
    let end = nominal.tokens.upperBound
    if end < sentence.tokens.upperBound, tokens[end].isCapitalised, tokens[end].followsSpace {
      return nil
    }
    let role = roles.role(of: nominal.tokens, in: sentence.tokens)
    // `The prime minister` is not whoever is only called minister.
    let known = tokens[index].folded == "the" ? holders[phrase(nominal.tokens)] : nil
    let isOther = end < sentence.tokens.upperBound && ["of", "'s"].contains(tokens[end].folded)
    if let known, known.count == 1, let cluster = known.first, !isOther,
      referents.all[cluster].mentions > 0
    {
      tie(nominal.tokens, to: cluster, .nominal, "the only “\(nominal.noun)” named")
      mention(cluster, at: index, as: role, .nominal)
      return end
    }
    let referent = referents.add(
      Referents.Referent(cluster: nil, kind: .person, gender: nominal.gender))
    mention(referent, at: end - 1, as: role, .nominal)
    return end
  }

  func isPerson(_ name: Int) -> Bool { name < names.count && names[name].type == .person }

  /// Whether a token is the last noun of a phrase.
  func isHead(_ index: Int, before limit: Int) -> Bool {
    guard parts[index] == .noun else { return false }
    return index + 1 >= limit || parts[index + 1] != .noun || !tokens[index + 1].followsSpace
  }

  mutating func meetNoun(at index: Int) {
    var start = index
    while start > sentence.tokens.lowerBound, start > index - 6,
      [.noun, .adjective, .determiner, .numeral].contains(parts[start - 1])
    {
      start -= 1
    }
    let role = roles.role(of: start..<index + 1, in: sentence.tokens)
    let word = tokens[index].folded
    let isPlural = PluralNouns.isPlural(word)
    let flags = words.flags(index)
    let isPerson = !flags.isDisjoint(with: [.role, .kin])
    let kind: Referents.Referent.Kind =
      isPerson && !isPlural ? .person : PersonEndings.fit(word) ? .maybePerson : .thing
    let referent = referents.add(
      Referents.Referent(cluster: nil, kind: kind, isPlural: isPlural, gender: Gender(saidBy: word))
    )
    mention(referent, at: index, as: role, .nominal)
  }
}

extension Referents.Referent.Kind {
  /// What something named may be called.
  init(_ type: EntityType) {
    switch type {
    case .person: self = .person
    case .organisation: self = .organisation
    case .location, .facility: self = .place
    case .group: self = .people
    case .event, .work, .product: self = .thing
    }
  }
}
