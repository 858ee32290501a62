internal import Articles

/// Tells what kind of source some words name, and which entity.
struct Sources {
  let article: Article
  let tokens: Tokens
  private let readParts: [PartOfSpeech?]
  private let entities: [Entity]
  /// All mentions, by where they start.
  private let mentions: [(range: TextRange, form: Mention.Form, entity: Int)]

  init(_ article: Article) {
    self.article = article
    tokens = article[Tokens.self]
    readParts = article[PartsOfSpeech.self].all
    entities = article[NamedEntities.self].entities.all
    mentions = entities.enumerated()
      .flatMap { index, entity in entity.mentions.map { ($0.range, $0.form, index) } }
      .sorted { $0.range < $1.range }
  }

  /// The entity that a source names with its head or its apposition.
  func entity(of source: Range<Int>) -> Int? {
    for part in parts(of: source) {
      if let entity = mention(ending: part) { return entity }
    }
    return nil
  }

  /// Whether a source is a named person.
  func isPerson(_ source: Range<Int>) -> Bool {
    entity(of: source).map { entities[$0].type == .person } ?? false
  }

  /// Whether some words name a place.
  func isPlace(_ words: Range<Int>) -> Bool {
    entity(of: words).map { entities[$0].type == .location } ?? false
  }

  /// Whether a token is part of a name of a source.
  func isCalled(_ token: Int, _ source: Range<Int>) -> Bool {
    let written = article[tokens[token].range]
    guard let entity = entity(of: source) else {
      return source.contains { tokens[$0].folded == tokens[token].folded }
    }
    return ([entities[entity].name] + entities[entity].aliases).contains { name in
      name.split(separator: " ").contains { $0 == written }
    }
  }

  /// The tokens of the noun with what stands before it, without what comes behind.
  func head(of source: TextRange) -> Range<Int>? {
    parts(of: tokens.indices(in: source)).first
  }

  /// The stretches of a source that may name it, the head first: never its owner or its employer.
  private func parts(of source: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = source.lowerBound
    var isSkipping = false
    for index in source {
      let token = tokens[index]
      let word = Words[token.folded]
      if token.folded == "'s", index + 1 < source.upperBound {
        start = index + 1
      } else if token.kind == .mark, token.folded != "-", token.folded != ".", token.folded != "'" {
        if !isSkipping, start < index { parts.append(start..<index) }
        start = index + 1
        isSkipping = false
      } else if !isSkipping, index > start, !token.isCapitalised,
        !word.isDisjoint(with: [.preposition, .relative]) || isParticiple(index)
      {
        parts.append(start..<index)
        isSkipping = true
      }
    }
    if !isSkipping, start < source.upperBound { parts.append(start..<source.upperBound) }
    return parts
  }

  /// Whether a verb behind a noun tells more of it: `a study published last year`.
  private func isParticiple(_ index: Int) -> Bool {
    readParts[index - 1] == .noun
      && (readParts[index] == .verb || tokens[index].folded.hasSuffix("ed"))
  }

  /// The entity of the mention that ends a part of a source: `American officials` are no Americans,
  /// `Lowe and Reed` are not one of the two.
  private func mention(ending part: Range<Int>) -> Int? {
    guard let last = part.last(where: { tokens[$0].kind != .mark }) else { return nil }
    let range = tokens.range(of: part.lowerBound..<last + 1)
    let end = tokens[last].range.end
    let inside = mentions[mentions.boundary { $0.range.start >= range.start }...]
      .prefix { $0.range.start < end }
    let ending = inside.filter { mention in
      // `The Bank of England` goes on behind its first part. And `her landlord` is not she.
      mention.range.end >= end && (mention.form != .pronoun || mention.range == range)
    }
    guard let longest = ending.min(by: { $0.range.start < $1.range.start }) else { return nil }
    let isListed = inside.contains { other in
      guard other.form == .name, other.range.end < longest.range.start else { return false }
      return ["and", "or", "&"].contains(tokens[tokens.index(after: other.range.end)].folded)
    }
    return isListed ? nil : longest.entity
  }

  /// The kind of a source, by its entity where it has one, else by its words.
  func kind(of source: Range<Int>?, entity: Int?) -> Quotation.SourceKind {
    guard let source else { return .unknown }
    let head = parts(of: source).first ?? source
    let words = head.map { Words[tokens[$0].folded] }
    let capitals = head.filter { tokens[$0].isCapitalised && tokens[$0].kind != .mark }
    let isNamed = capitals.contains { index in
      index > head.lowerBound || Words[tokens[index].folded].isEmpty
    }
    if let named = entity.flatMap({ kind(of: entities[$0], words: words) }) { return named }
    guard let last = words.last, let lastToken = head.last.map({ tokens[$0] }) else {
      return .unknown
    }
    if words.contains(where: { $0.contains(.subjectPronoun) }) || last.contains(.relative) {
      return lastToken.folded == "it" || lastToken.folded == "they"
        || last.contains(.relative) && lastToken.folded != "who" ? .unknown : .person
    }
    if last.contains(.documentNoun), !lastToken.isCapitalised { return .document }
    let isNobody = last.contains(.anonymousNoun) && !lastToken.isCapitalised
    if isNobody { return .anonymous }
    let hasOutlet = head.contains {
      Words[tokens[$0].folded].contains(.outletNoun) && tokens[$0].isCapitalised
    }
    if hasOutlet { return .outlet }
    if Self.outlets.contains(lastToken.folded) { return .outlet }
    if words.contains(where: { $0.contains(.organisationNoun) }), !endsInName(head) {
      return .organisation
    }
    if let acronym = capitals.last, tokens[acronym].casing == .upper, capitals.count == 1,
      lastToken.isCapitalised
    {
      return .organisation
    }
    let anonymous =
      words.contains { $0.contains(.anonymousNoun) } || head.last.map(isGroupOfPeople) ?? false
    if anonymous, !lastToken.isCapitalised || !isNamed { return .anonymous }
    if lastToken.isCapitalised, isNamed {
      guard isSentenceStart(head) else { return .person }
      return anonymous ? .anonymous : .unknown
    }
    if words.contains(where: { $0.contains(.roleNoun) }) { return .person }
    return .unknown
  }

  /// Whether a token is a noun for several people: `insurers`, `organisers`.
  private func isGroupOfPeople(_ index: Int) -> Bool {
    let word = tokens[index].folded
    // A capital may only mark the start of a sentence.
    let singular = String(word.dropLast())
    let isNoun =
      readParts[index] == .noun || readParts[index] == .properNoun && CommonWords.contains(singular)
    return isNoun && PluralNouns.isPlural(word) && PersonEndings.fit(singular)
  }

  /// Whether a phrase is one word whose capital may only mark the start of a sentence.
  private func isSentenceStart(_ head: Range<Int>) -> Bool {
    guard head.count == 1, let index = head.first, tokens[index].folded.hasSuffix("s") else {
      return false
    }
    // More than a space before it: a paragraph begins.
    return index == 0 || [".", "!", "?", "”", "\""].contains(tokens[index - 1].folded)
      || tokens[index - 1].range.end < tokens[index].range.start - 1
  }

  private static let outlets: Set<String> = [
    "newspaper", "newspapers", "magazine", "broadcaster", "tabloid", "paper",
  ]

  /// Whether a phrase ends in two capitalised words that are no organisation: `agency head Ada Lowe`.
  private func endsInName(_ head: Range<Int>) -> Bool {
    let last = head.suffix(2)
    return last.count == 2
      && last.allSatisfy {
        tokens[$0].casing == .title && tokens[$0].kind == .word
          && Words[tokens[$0].folded].isDisjoint(with: [.organisationNoun, .documentNoun])
      }
  }

  private func kind(of entity: Entity, words: [WordClass]) -> Quotation.SourceKind? {
    switch entity.type {
    case .person: .person
    case .organisation:
      words.contains { $0.contains(.outletNoun) } ? .outlet : .organisation
    case .work: words.contains { $0.contains(.outletNoun) } ? .outlet : .document
    case .location, .facility, .event, .product, .group: nil
    }
  }
}
