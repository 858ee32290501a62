internal import Analysis
internal import Articles

/// What one or several articles say of an entity.
struct EntitySummary {
  /// What it is called, the most complete of its common names.
  var name: String
  /// What it is.
  var type: EntityType
  /// The other names, in the order of their first use.
  var aliases: [String]
  /// Its mentions, each with its article, in the order of the articles.
  var mentions: [(mention: Mention, article: Article)] = []
  /// Why it is taken for one over several articles.
  var reasons: [String] = []
  /// The number of mentions of each form.
  var names = 0
  var pronouns = 0
  var nominals = 0
  /// The number of quotations it is the source of.
  var quoted = 0
  /// The number of articles it is mentioned in.
  var articleCount = 0

  /// The number of names in the scope of a negation.
  var negated = 0
  /// The number of names inside quoted words.
  var inQuotes = 0

  /// What is to be known of it beside the counts; none for most.
  var status: String? {
    if names > 0, negated == names { return "only under negation" }
    if names > 0, inQuotes == names { return "only in quotations" }
    return nil
  }

  /// Sums up the entities of articles, in the order of their first mention.
  static func over(_ articles: [Article]) -> [EntitySummary] {
    let quoted = articles.map(\.quotationCounts)
    return Identities(in: articles).all.map { identity in
      var summary = EntitySummary(identity)
      for bearer in identity.bearers { summary.add(bearer, in: articles, quoted) }
      summary.articleCount = Set(identity.bearers.map(\.article)).count
      return summary
    }
  }

  /// The same, article by article: whoever is one in several has a summary in each.
  static func byArticle(_ articles: [Article]) -> [(article: Article, summaries: [EntitySummary])] {
    let quoted = articles.map(\.quotationCounts)
    var groups: [[EntitySummary]] = articles.map { _ in [] }
    for identity in Identities(in: articles).all {
      for bearers in Dictionary(grouping: identity.bearers, by: \.article).values {
        var summary = EntitySummary(identity)
        for bearer in bearers { summary.add(bearer, in: articles, quoted) }
        summary.articleCount = 1
        groups[bearers[0].article].append(summary)
      }
    }
    return zip(articles, groups).map { ($0, $1) }
  }

  private init(_ identity: Identities.Identity) {
    (name, type, aliases) = (identity.name, identity.type, identity.aliases)
  }

  private mutating func add(
    _ bearer: Identities.Bearer, in articles: [Article], _ quotations: [[Int: Int]]
  ) {
    let article = articles[bearer.article]
    let framing = article[Framing.self]
    for mention in article[Entities.self].all[bearer.entity].mentions {
      mentions.append((mention, article))
      switch mention.form {
      case .name:
        names += 1
        if framing.negated.contains(mention.range) { negated += 1 }
        if framing.quoted.contains(mention.range) { inQuotes += 1 }
      case .pronoun: pronouns += 1
      case .nominal: nominals += 1
      }
    }
    quoted += quotations[bearer.article][bearer.entity] ?? 0
    if let reason = bearer.reason { reasons.append("\(article.handle): \(reason)") }
  }
}

extension Article {
  /// The number of quotations by the index of the entity that is their source.
  fileprivate var quotationCounts: [Int: Int] {
    self[Quotations.self].speech.reduce(into: [:]) { counts, quotation in
      if let entity = quotation.entity { counts[entity, default: 0] += 1 }
    }
  }
}
