internal import Articles

extension TensionRule {
  /// Ages, births and deaths of one person that cannot all be true.
  static let ages = TensionRule(
    "ages", "what is told of somebody’s age, birth and death is reckoned back to the birth",
    example: "[Edith Fell was born on 2 May 1919]. Fell [left school at the age of 14 in 1945]."
  ) { (articles: [CheckedArticle]) in
    // No two articles can be told apart by names alone where there is only one.
    let identities = articles.count > 1 ? Identities(in: articles.map(\.article)) : nil
    var people: [Int: [BirthBound]] = [:]
    for article in articles {
      for bound in BirthBounds(article).all {
        let person = identities?.index(article: article.index, entity: bound.who) ?? bound.who
        people[person, default: []].append(bound)
      }
    }
    var findings = TensionFindings()
    for (_, bounds) in people.sorted(by: { $0.key < $1.key }) where bounds.count > 1 {
      findings.compared += bounds.count - 1
      // Intervals meet in pairs if the one that begins last meets the one that ends first.
      guard let late = bounds.max(by: { $0.first < $1.first }),
        let early = bounds.min(by: { $0.last < $1.last }), early.last < late.first
      else { continue }
      let pair = [early, late].sorted { $0.statement.isBefore($1.statement) }
      findings.tensions.append(tension(pair[0], pair[1]))
    }
    return findings
  }

  private static func tension(_ one: BirthBound, _ other: BirthBound) -> Tension {
    Tension(
      what: "\(one.name) was born \(one.days) by the one statement, \(other.days) by the other",
      left: one.statement, right: .words(other.statement),
      apart: max(one.first, other.first).dayNumber - min(one.last, other.last).dayNumber,
      reasons: [one.reason, other.reason])
  }
}

extension Tension.Statement {
  /// Orders by article and place.
  fileprivate func isBefore(_ other: Tension.Statement) -> Bool {
    article == other.article ? range < other.range : article < other.article
  }
}
