package import Articles

/// The entities that an article names, with all their mentions.
package struct Entities: Layer {
  /// The entities, in the order of their first mention.
  package let all: [Entity]
  /// The number of pronouns that show a gender: he, she and their other forms.
  package let pronounCount: Int
  /// Those of them that nobody named was tied to, in the order of the text.
  package let openPronouns: [TextRange]
  /// What a reader said is no entity.
  package let rejected: [Rejection]
  /// All mentions by where they start, each with the index of its entity.
  private let mentions: [(range: TextRange, form: Mention.Form, entity: Int)]

  /// Takes the entities that the article refers to, and adds what those who speak in it call
  /// themselves and one another.
  package static func build(for article: Article) -> Entities {
    let named = article[NamedEntities.self].entities
    var spoken: [Int: [Mention]] = [:]
    for (entity, mention) in SpeakerPronouns(article).mentions() {
      spoken[entity, default: []].append(mention)
    }
    guard !spoken.isEmpty else { return named }
    return Entities(
      named.all.enumerated().map { index, entity in
        guard let more = spoken[index] else { return entity }
        var entity = entity
        entity.mentions = (entity.mentions + more).sorted { $0.range < $1.range }
        return entity
      }, pronouns: named.pronounCount, open: named.openPronouns, rejected: named.rejected)
  }

  /// Keeps entities that are in the order of their first mention.
  init(
    _ entities: [Entity], pronouns: Int, open: [TextRange], rejected: [Rejection]
  ) {
    all = entities
    pronounCount = pronouns
    openPronouns = open
    self.rejected = rejected
    mentions = entities.enumerated()
      .flatMap { index, entity in entity.mentions.map { ($0.range, $0.form, index) } }
      .sorted { ($0.range, $0.entity) < ($1.range, $1.entity) }
  }

  /// The index of the entity that a stretch names, or else stands for by a noun or a pronoun.
  ///
  /// Names go before nominals, nominals before pronouns; of several names the longest, then the
  /// first. None where no mention lies in the stretch. Takes time in the logarithm of the number
  /// of mentions.
  package func index(in range: TextRange) -> Int? {
    var low = mentions.boundary { $0.range.start >= range.start }
    var best: (rank: Int, length: Int, entity: Int)?
    while low < mentions.count, mentions[low].range.start < range.end {
      let mention = mentions[low]
      low += 1
      guard range.contains(mention.range) else { continue }
      let rank = mention.form.rank
      if best.map({ (rank, mention.range.length) > ($0.rank, $0.length) }) ?? true {
        best = (rank, mention.range.length, mention.entity)
      }
    }
    return best?.entity
  }
}

extension Mention.Form {
  fileprivate var rank: Int {
    switch self {
    case .name: 2
    case .nominal: 1
    case .pronoun: 0
    }
  }
}
