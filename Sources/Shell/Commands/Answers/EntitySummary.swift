internal import Analysis
internal import Articles

/// What one or several articles say of an entity.
struct EntitySummary {
  /// The entity; over several articles the one of the article that has it first.
  var entity: Entity
  /// The article that has it first.
  var article: Article
  /// The other names, in the order of their first use.
  var aliases: [String]
  /// The number of mentions of each form.
  var names = 0
  var pronouns = 0
  var nominals = 0
  /// The number of quotations it is the source of.
  var quoted = 0
  /// The number of articles it is mentioned in.
  var articleCount = 0

  /// The number of all mentions.
  var mentionCount: Int { names + pronouns + nominals }

  /// Sums up the entities of articles; one name and one type is one entity.
  ///
  /// The order is that of the first mention, article by article.
  static func over(_ articles: [Article]) -> [EntitySummary] {
    var summaries: [EntitySummary] = []
    var known: [Key: Int] = [:]
    for article in articles {
      let quoted = article.quotationCounts
      for (number, entity) in article[Entities.self].all.enumerated() {
        let key = Key(name: entity.name, type: entity.type)
        let index = known[key] ?? summaries.count
        if index == summaries.count {
          known[key] = index
          summaries.append(EntitySummary(entity: entity, article: article, aliases: []))
        }
        summaries[index].add(entity, quoted: quoted[number] ?? 0)
      }
    }
    return summaries
  }

  private struct Key: Hashable {
    var name: String
    var type: EntityType
  }

  private mutating func add(_ entity: Entity, quoted count: Int) {
    articleCount += 1
    quoted += count
    for mention in entity.mentions {
      switch mention.form {
      case .name: names += 1
      case .pronoun: pronouns += 1
      case .nominal: nominals += 1
      }
    }
    aliases += entity.aliases.filter { !aliases.contains($0) && $0 != self.entity.name }
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
