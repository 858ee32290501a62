internal import Articles

/// Weighs what the encoder says of all mentions of a name, so that one name has one type in an
/// article, unless the encoder is sure of another.
struct NameVote {
  let spans: [NameSpan]
  let sentences: [Sentence]
  let words: WordTable
  /// Places that the article itself names in its dateline, in small letters.
  let places: [String]

  /// The names, in the order of the spans.
  func names() -> [Name] {
    let keys = spans.map { words.key($0.tokens) }
    let introduced = Acronyms.introduced(in: spans, words: words)
    var ballots: [String: Ballot] = [:]
    for (index, span) in spans.enumerated() { ballots[keys[index], default: Ballot()].add(span) }
    lendFullNames(to: &ballots, keys: keys)
    for (short, full) in introduced.sorted(by: { $0.key < $1.key }) {
      guard let type = ballots[keys[full]]?.likeliest else { continue }
      ballots[keys[short]]?.lend(type, 2, "short form in brackets")
    }
    lendByRules(to: &ballots, keys: keys)
    // A club or a council may bear the name of the dateline’s place.
    for place in places where ballots[place]?.likeliest != .organisation {
      ballots[place]?.lend(.location, Self.whole, "place of the dateline")
    }
    return spans.indices.map { index in
      name(spans[index], ballots[keys[index]]!, expansion: introduced[index])
    }
  }

  /// What all mentions of one name speak for.
  private struct Ballot {
    private(set) var shares = TypeShares()
    private(set) var mentions = 0
    private(set) var loans: [(type: EntityType, weight: Float, rule: String)] = []

    mutating func add(_ span: NameSpan) {
      shares.add(span.shares)
      mentions += 1
    }

    mutating func lend(_ type: EntityType, _ weight: Float, _ rule: String) {
      guard !loans.contains(where: { $0.type == type && $0.rule == rule }) else { return }
      loans.append((type, weight, rule))
    }

    var likeliest: EntityType { shares.ranking[0].type }

    /// The shares of a mention: its own, those of the others together as much or, where it is
    /// unsure, twice as much, and the loans.
    func shares(of own: TypeShares) -> TypeShares {
      var sum = own
      let weight: Float = own.ranking[0].share >= NameVote.sure ? 1 : 2
      if mentions > 1 { sum.add(shares.minus(own), times: weight / Float(mentions - 1)) }
      for loan in loans { sum.add(loan.type, loan.weight) }
      return sum.normalised
    }
  }

  /// As much as a mention and all others together.
  private static let whole: Float = 2

  /// The share from which a mention holds its own against the others.
  private static let sure: Float = 0.95

  /// A surname or a first word takes the type of the full names of the article that hold it.
  private func lendFullNames(to ballots: inout [String: Ballot], keys: [String]) {
    var seen: Set<String> = []
    for (index, span) in spans.enumerated()
    where span.tokens.count > 1 && seen.insert(keys[index]).inserted {
      let first = words.tokens[span.tokens.lowerBound].folded
      let last = words.tokens[lastName(of: span.tokens)].folded
      switch ballots[keys[index]]?.likeliest {
      case .person:
        ballots[last]?.lend(.person, 0.6, "last word of a person’s name")
        ballots[first]?.lend(.person, 0.3, "first word of a person’s name")
      case .organisation where !words.isCommon(span.tokens.lowerBound):
        ballots[first]?.lend(.organisation, 0.3, "first word of an organisation’s name")
      default: continue
      }
    }
  }

  /// The last token of a name that is no `Jr.`
  private func lastName(of name: Range<Int>) -> Int {
    name.last { !words.flags($0).contains(.generation) } ?? name.lowerBound
  }

  private func lendByRules(to ballots: inout [String: Ballot], keys: [String]) {
    for (index, span) in spans.enumerated() {
      guard let likeliest = ballots[keys[index]]?.likeliest else { continue }
      let name = NameInText(
        span.tokens, in: sentences[span.sentence].tokens, of: words.tokens)
      guard
        let rule = NameRule.all.first(where: { $0.instead.contains(likeliest) && $0.holds(name) })
      else { continue }
      ballots[keys[index]]?.lend(rule.type, rule.weight, rule.name)
    }
  }

  // MARK: The decision

  private func name(_ span: NameSpan, _ ballot: Ballot, expansion: Int?) -> Name {
    let shares = ballot.shares(of: span.shares)
    let ranking = shares.ranking
    let type = ranking[0].type
    let own = span.shares.ranking[0].type
    var rule = span.rule
    if own != type, span.shares.sum > 0 {
      rule = ballot.loans.first { $0.type == type }?.rule ?? "vote of all mentions of the name"
    }
    return Name(
      range: words.range(of: span.tokens), tokens: span.tokens, sentence: span.sentence,
      type: type, confidence: Double(ranking[0].share), rule: rule,
      trigger: words.range(of: span.trigger),
      rejected: ranking.dropFirst().filter { $0.share >= Self.leastShown }.map {
        Name.Alternative(type: $0.type, confidence: Double($0.share))
      },
      title: span.title, expansion: expansion)
  }

  /// Types with less than a hundredth are no alternatives.
  private static let leastShown: Float = 0.01
}
