internal import Articles

/// Weighs the evidence of all mentions of a name, so that one name has one type in an article.
struct NameVote {
  let spans: [NameSpan]
  let sentences: [Sentence]
  let words: WordTable

  /// The names that the evidence speaks for, in the order of the spans.
  func names() -> [Name] {
    let local = spans.map(evidence)
    var ballots: [String: Ballot] = [:]
    let keys = spans.map { words.key($0.tokens) }
    for (index, span) in spans.enumerated() {
      ballots[keys[index], default: Ballot()].add(local[index], found: span.found?.type)
    }
    let introduced = Acronyms.introduced(in: spans, words: words)
    lendFullNames(to: &ballots, keys: keys)
    lendExpansions(to: &ballots, keys: keys, introduced)

    var names: [Name] = []
    var places: [Int: Int] = [:]
    for (index, span) in spans.enumerated() {
      guard let ballot = ballots[keys[index]],
        var name = name(span, ballot: ballot, own: local[index])
      else { continue }
      name.expansion = introduced[index].flatMap { places[$0] }
      places[index] = names.count
      names.append(name)
    }
    return names
  }

  // MARK: Evidence

  /// One rule that holds for one mention.
  private struct Evidence {
    var rule: Int
    var trigger: Range<Int>
  }

  private func evidence(for span: NameSpan) -> [Evidence] {
    let surroundings = Surroundings(
      words: words, span: span, sentence: sentences[span.sentence].tokens)
    var evidence: [Evidence] = []
    for (index, rule) in NameRule.all.enumerated() {
      if span.listed != nil, rule.scope == .inside { continue }
      if let trigger = rule.trigger(surroundings) {
        evidence.append(Evidence(rule: index, trigger: trigger))
      }
    }
    return evidence
  }

  /// What all mentions of one name speak for.
  private struct Ballot {
    /// How often each rule holds.
    private var counts = [Int32](repeating: 0, count: NameRule.all.count)
    private var mentions = 0
    /// Weight lent by a longer form of the name, with the rule that lends it.
    private(set) var lent: [(type: EntityType, weight: Double, rule: String)] = []
    var found: EntityType?

    mutating func add(_ evidence: [Evidence], found: EntityType?) {
      mentions += 1
      self.found = self.found ?? found
      for item in evidence { counts[item.rule] += 1 }
    }

    mutating func lend(_ type: EntityType, _ weight: Double, _ rule: String) {
      guard !lent.contains(where: { $0.rule == rule && $0.type == type }) else { return }
      lent.append((type, weight, rule))
    }

    /// The weight for each type and, last, for there being no name.
    func tally() -> Tally {
      var tally = Tally()
      for (index, count) in counts.enumerated() where count > 0 {
        let rule = NameRule.all[index]
        // Evidence from around the name counts by how often it is there, and a little for repetition.
        let share = rule.scope != .around ? 1 : min(1, 0.5 + Double(count) / Double(mentions))
        let repeated = rule.scope != .around ? 1 : 1 + min(0.5, 0.1 * Double(count - 1))
        tally.add(rule.type, rule.weight * share * repeated, rule: index)
      }
      return tally
    }
  }

  private struct Tally {
    private(set) var weights = [Double](repeating: 0, count: EntityType.allCases.count)
    private(set) var against = 0.0
    private var loudest = [(weight: Double, rule: Int)?](
      repeating: nil, count: EntityType.allCases.count)

    mutating func add(_ type: EntityType?, _ weight: Double, rule: Int?) {
      guard let type else {
        against += weight
        return
      }
      weights[type.index] += weight
      guard let rule else { return }
      let kept = loudest[type.index]
      if kept == nil || (weight, -rule) > (kept!.weight, -kept!.rule) {
        loudest[type.index] = (weight, rule)
      }
    }

    func loudestRule(for type: EntityType) -> Int? { loudest[type.index]?.rule }

    /// The types with any weight, the heaviest first; ties in the order of the types.
    var ranking: [EntityType] {
      EntityType.allCases.filter { weights[$0.index] > 0 }
        .sorted { (weights[$0.index], -$0.index) > (weights[$1.index], -$1.index) }
    }
  }

  // MARK: What a longer form lends to a shorter one

  /// A surname or a first word takes the type of the full names of the article that hold it.
  private func lendFullNames(to ballots: inout [String: Ballot], keys: [String]) {
    var seen: Set<String> = []
    for (index, span) in spans.enumerated()
    where span.tokens.count > 1 && span.found == nil && seen.insert(keys[index]).inserted {
      guard let type = ballots[keys[index]]?.tally().ranking.first else { continue }
      let first = words.tokens[span.tokens.lowerBound].folded
      let last = words.tokens[span.tokens.upperBound - 1].folded
      switch type {
      case .person:
        // `Cleveland` may be the city in an article about Grover Cleveland.
        let isPlace = words.flags(span.tokens.upperBound - 1).contains(.place)
        ballots[last]?.lend(.person, isPlace ? 1.5 : 3, "last word of a person’s name")
        let isPlaceFirst = words.flags(span.tokens.lowerBound).contains(.place)
        ballots[first]?.lend(.person, isPlaceFirst ? 1 : 2, "first word of a person’s name")
      case .organisation:
        let flags = words.flags(span.tokens.lowerBound)
        guard flags.isDisjoint(with: [.common, .place, .group, .function]) else { continue }
        ballots[first]?.lend(.organisation, 2, "first word of an organisation’s name")
      default: continue
      }
    }
  }

  private func lendExpansions(
    to ballots: inout [String: Ballot], keys: [String], _ introduced: [Int: Int]
  ) {
    for (short, full) in introduced.sorted(by: { $0.key < $1.key }) {
      guard let type = ballots[keys[full]]?.tally().ranking.first else { continue }
      ballots[keys[short]]?.lend(type, 4, "short form in brackets")
    }
  }

  // MARK: The decision

  private func name(_ span: NameSpan, ballot: Ballot, own: [Evidence]) -> Name? {
    if let found = span.found {
      return make(span, found.type, 0.8, found.rule, found.trigger, [])
    }
    var tally = ballot.tally()
    for loan in ballot.lent { tally.add(loan.type, loan.weight, rule: nil) }
    for item in own where NameRule.all[item.rule].scope == .around {
      let rule = NameRule.all[item.rule]
      tally.add(rule.type, rule.weight / 2, rule: item.rule)
    }
    if span.isInHeadline { tally.add(.person, 0.2, rule: nil) }
    let ranking = tally.ranking
    guard let best = ranking.first else { return nil }
    guard tally.weights[best.index] >= Self.least,
      tally.weights[best.index] + unlistedBonus(span) > tally.against
    else { return nil }
    let total = tally.weights.reduce(0, +) + tally.against + 0.5
    func rule(_ type: EntityType) -> String {
      if let loan = ballot.lent.first(where: { $0.type == type }) {
        let loudest = tally.loudestRule(for: type).map { NameRule.all[$0].weight } ?? 0
        if loan.weight > loudest { return loan.rule }
      }
      return tally.loudestRule(for: type).map { NameRule.all[$0].name } ?? "capital letter"
    }
    let trigger = own.first { NameRule.all[$0.rule].name == rule(best) }?.trigger
    let rejected = ranking.dropFirst().map {
      Name.Alternative(type: $0, confidence: tally.weights[$0.index] / total, rule: rule($0))
    }
    return make(
      span, best, (tally.weights[best.index] + 0.25) / total, rule(best), trigger, rejected)
  }

  /// A capital alone is no evidence; neither is `the`, or a preposition of direction.
  private static let least = 0.85

  /// A capital inside a sentence, or a word no list of common words has, speaks for some name.
  private func unlistedBonus(_ span: NameSpan) -> Double {
    let flags = words.flags(span.tokens.lowerBound)
    if span.tokens.count > 1 { return 1 }
    if flags.contains(.common) { return span.opensSentence ? 0 : 0.4 }
    return span.opensSentence ? 0.6 : 1
  }

  private func make(
    _ span: NameSpan, _ type: EntityType, _ confidence: Double, _ rule: String,
    _ trigger: Range<Int>?, _ rejected: [Name.Alternative]
  ) -> Name {
    let start = words.tokens[span.tokens.lowerBound].range.start
    let range = TextRange(start, words.tokens[span.tokens.upperBound - 1].range.end)
    let triggerRange = trigger.map {
      TextRange(
        words.tokens[$0.lowerBound].range.start, words.tokens[$0.upperBound - 1].range.end)
    }
    return Name(
      range: range, tokens: span.tokens, sentence: span.sentence, type: type,
      confidence: min(confidence, 1), rule: rule, trigger: triggerRange ?? TextRange(start, start),
      rejected: rejected, title: span.title, expansion: nil)
  }
}

extension EntityType {
  /// The place of the type in the list of all types.
  var index: Int {
    switch self {
    case .person: 0
    case .organisation: 1
    case .location: 2
    case .facility: 3
    case .event: 4
    case .work: 5
    case .product: 6
    case .group: 7
    }
  }
}
