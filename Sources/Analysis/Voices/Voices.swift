package import Articles

/// Who is talked about and who gets to speak, over some articles.
package struct Voices: Sendable {
  /// The voices: those heard most first, then those only talked about, most named first.
  package let all: [Voice]

  /// Those that are talked about and never heard.
  package var unheard: [Voice] { all.filter(\.isUnheard) }

  /// Counts the speech of some articles by its sources, and the mentions of their entities.
  ///
  /// A source is the same in two articles as `Identities` has it; one without an entity, if it is
  /// written alike. Beliefs and stances do not count as speech.
  package init(in articles: [Article]) {
    var counter = VoiceCounter(Identities(in: articles))
    for (index, article) in articles.enumerated() { counter.read(article, index) }
    all = counter.ranked
  }
}

/// Counts voices, an article at a time.
private struct VoiceCounter {
  private enum Identity: Hashable {
    case entity(Int)
    case written(String, Quotation.SourceKind)
  }

  private let identities: Identities
  /// In the order in which they were met.
  private var voices: [Voice] = []
  private var places: [Identity: Int] = [:]
  /// How often each voice was heard as each kind, to name it by the most frequent.
  private var kinds: [[Quotation.SourceKind: Int]] = []

  init(_ identities: Identities) {
    self.identities = identities
  }

  var ranked: [Voice] {
    voices.indices.map { index in
      var voice = voices[index]
      voice.kind = Quotation.SourceKind.allCases
        .filter { kinds[index][$0] != nil }
        .max { kinds[index][$0, default: 0] < kinds[index][$1, default: 0] }
      return (index, voice)
    }
    .sorted { left, right in
      let (a, b) = (left.1, right.1)
      if a.quotations != b.quotations { return a.quotations > b.quotations }
      if a.words != b.words { return a.words > b.words }
      if a.names + a.pronouns != b.names + b.pronouns {
        return a.names + a.pronouns > b.names + b.pronouns
      }
      return left.0 < right.0
    }
    .map(\.1)
  }

  mutating func read(_ article: Article, _ index: Int) {
    let entities = article[Entities.self].all
    let tokens = article[Tokens.self]
    var seen: Set<Int> = []
    var heard: Set<Int> = []
    let own = entities.indices.map { entity in
      let number = identities.index(article: index, entity: entity)
      return place(
        .entity(number), name: identities.all[number].name, identities.all[number].type)
    }
    for (entity, voice) in zip(entities, own) {
      seen.insert(voice)
      voices[voice].names += entity.mentions.count { $0.form == .name }
      voices[voice].pronouns += entity.mentions.count { $0.form == .pronoun }
      if entity.type == .person { voices[voice].gender.read(entity, in: article) }
    }
    for quotation in article[Quotations.self].speech {
      let voice = quotation.entity.map { own[$0] } ?? place(of: quotation, in: article)
      seen.insert(voice)
      heard.insert(voice)
      voices[voice].said.append(Voice.Saying(article: index, quotation: quotation))
      kinds[voice][quotation.sourceKind, default: 0] += 1
      if quotation.kind == .indirect {
        voices[voice].indirect += 1
      } else {
        voices[voice].direct += 1
      }
      voices[voice].words += quotation.content.reduce(0) { $0 + tokens.words(in: $1) }
    }
    for voice in seen { voices[voice].articles += 1 }
    for voice in heard { voices[voice].quotedArticles += 1 }
  }

  private mutating func place(of quotation: Quotation, in article: Article) -> Int {
    let written =
      quotation.antecedent.map { article[$0] }
      ?? quotation.source.map { article[$0] }.joined(separator: " ")
    let name = written.isEmpty ? "nobody named" : written
    return place(.written(name.lowercased(), quotation.sourceKind), name: name, nil)
  }

  private mutating func place(_ identity: Identity, name: String, _ type: EntityType?) -> Int {
    if let known = places[identity] { return known }
    places[identity] = voices.count
    voices.append(Voice(name: name, type: type))
    kinds.append([:])
    return voices.count - 1
  }
}
