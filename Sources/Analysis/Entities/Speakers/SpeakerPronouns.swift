internal import Articles

/// Ties `I`, `we` and `you` to those who speak and are spoken to: in quotations to their source, in
/// an interview to the one who is interviewed.
struct SpeakerPronouns {
  private let article: Article
  private let tokens: [Token]
  private let entities: [Entity]

  init(_ article: Article) {
    self.article = article
    tokens = article[Tokens.self].all
    entities = article[NamedEntities.self].entities.all
  }

  /// The mentions, in the order of the text, each with the index of its entity.
  func mentions() -> [(entity: Int, mention: Mention)] {
    let quoted = QuotedStretches(article)
    let interview = Interview(article, entities: entities)
    var mentions: [(entity: Int, mention: Mention)] = []
    for sentence in article[Sentences.self].all {
      let turn = interview?.turn(ofParagraph: sentence.paragraph)
      for index in sentence.tokens {
        guard let person = Self.persons[tokens[index].folded] else { continue }
        let found: (entity: Int, reason: String)?
        if let quotation = quoted.innermost(around: tokens[index].range) {
          found = speaker(of: quotation, called: person, tokens[index].folded)
        } else if let interview, let turn {
          found = interview.meant(by: person, in: turn)
        } else {
          found = nil
        }
        guard let found else { continue }
        mentions.append(
          (found.entity, Mention(tokens[index].range, form: .pronoun, reason: found.reason)))
      }
    }
    return mentions
  }

  /// Whom a word calls.
  enum Person { case speaker, speakers, addressee }

  private static let persons: [String: Person] = [
    "i": .speaker, "me": .speaker, "my": .speaker, "mine": .speaker, "myself": .speaker,
    "we": .speakers, "us": .speakers, "our": .speakers, "ours": .speakers, "ourselves": .speakers,
    "you": .addressee, "your": .addressee, "yours": .addressee, "yourself": .addressee,
  ]

  private func speaker(
    of quotation: Quotation, called person: Person, _ word: String
  ) -> (entity: Int, reason: String)? {
    guard let entity = quotation.entity, entities.indices.contains(entity) else { return nil }
    let wanted: EntityType
    switch person {
    case .speaker: wanted = .person
    case .speakers: wanted = .organisation
    case .addressee: return nil
    }
    guard entities[entity].type == wanted else { return nil }
    return (entity, "source of the quotation around it (rule: \(quotation.rule))")
  }
}

/// The words that quotations give as they were said, found by where they lie.
private struct QuotedStretches {
  /// By start; an inner one stands behind the one around it.
  private let stretches: [(range: TextRange, quotation: Quotation)]
  /// The largest end of the stretches up to each.
  private let ends: [Int]

  init(_ article: Article) {
    stretches = article[Quotations.self].speech.filter { $0.kind != .indirect }
      .flatMap { quotation in quotation.content.map { ($0, quotation) } }
      .sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    var end = 0
    ends = stretches.map { stretch in
      end = max(end, stretch.range.end)
      return end
    }
  }

  /// The quotation with the shortest stretch around some words.
  func innermost(around range: TextRange) -> Quotation? {
    let low = stretches.boundary { $0.range.start > range.start }
    for index in stride(from: low - 1, through: 0, by: -1) {
      guard ends[index] >= range.end else { return nil }
      if stretches[index].range.contains(range) { return stretches[index].quotation }
    }
    return nil
  }
}
