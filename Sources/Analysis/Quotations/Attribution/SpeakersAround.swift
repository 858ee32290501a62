internal import Articles

// Speakers whom no cue names: who is led in by a colon, who acts, who is addressed.
extension Attributor {
  /// Gives quoted words behind a colon to the subject of what leads them in, whatever its verb:
  /// `Protesters chanted: “Let us in.”`
  mutating func takeLedIn(_ number: Int, at position: Int, in index: Int) -> Bool {
    let sentence = sentences[index]
    guard sentence.item(position - 1)?.mark == .colon else { return false }
    let lead = 0..<position - 1
    // `And then:` leads in whoever spoke before.
    guard lead.contains(where: { sentence.items[$0].isNominal && !sentence.items[$0].isAdverb })
    else { return false }
    let phrases = NounPhrases(sentence)
    let verbs = lead.filter { sentence.items[$0].part == .verb }
    // The first verb that has a subject: `Lowe summed up a life that had changed: “…”`
    let clause = verbs.lazy.compactMap { verb in
      let start = VerbGroup.start(sentence, of: verb)
      return phrases.phrase(before: start, from: 0).map { (source: $0, verb: start..<verb + 1) }
    }.first
    let source = clause?.source ?? (verbs.isEmpty ? phrases.phrase(at: 0) : nil)
    guard let tokens = source.flatMap(sentence.trimmed).map(sentence.tokens) else { return false }
    var draft = Draft(
      kind: .direct, rule: QuotationRules.ledIn, source: tokens,
      cue: clause.map { sentence.tokens(of: $0.verb) },
      content: [], referent: tokens, paragraph: stretch(number).paragraph,
      reasons: ["a colon leads the quoted words in"])
    claim([number], for: &draft)
    latest = drafts.count - 1
    return true
  }

  /// Gives quoted words to whoever acts in the sentence before: `She shrugs. “Nobody asked.”`
  mutating func takeActing(_ number: Int, before index: Int) -> Bool {
    guard !startsParagraph(index), let actor = actor(in: sentences[index - 1]) else { return false }
    let stretch = stretch(number)
    if let latest, drafts[latest].paragraph == stretch.paragraph, let source = drafts[latest].source
    {
      // A pronoun most likely means who spoke just now, and so does the speaker's own name.
      let isPronoun = actor.count == 1 && !Words[tokens[actor.lowerBound].folded].isEmpty
      if isPronoun || source.overlaps(actor) || isSame(source, actor) { return false }
    }
    var draft = Draft(
      kind: .direct, rule: QuotationRules.acting, source: actor, content: [], referent: actor,
      paragraph: stretch.paragraph,
      reasons: [
        "the sentence before tells what “\(article[tokens.range(of: actor)])” does",
        "no verb of saying stands beside the quotation",
      ])
    claim([number], for: &draft)
    latest = drafts.count - 1
    return true
  }

  /// Longer sentences tell a story and do not set a speaker's scene.
  private static let sceneLength = 16

  /// The person who does something in a short sentence without quoted words and without a cue.
  private func actor(in sentence: OuterSentence) -> Range<Int>? {
    guard sentence.items.count <= Self.sceneLength, let first = sentence.items.first,
      !sentence.hasQuoted(in: sentence.items.indices), CueFinder(sentence).cues().isEmpty
    else { return nil }
    var source: Range<Int>?
    if first.folded == "he" || first.folded == "she" {
      source = 0..<1
    } else if first.part == .properNoun {
      source = NounPhrases(sentence).phrase(at: 0, hasTail: false)
    }
    guard let source, let verb = verb(behind: source, in: sentence),
      verb.part == .verb || verb.part == .auxiliary || verb.part == .adverb
    else { return nil }
    let tokens = sentence.tokens(of: source)
    let isPerson = source.count == 1 && first.part == .pronoun || sources.isPerson(tokens)
    return isPerson ? tokens : nil
  }

  /// What stands behind a subject and its apposition: `Joe Reed, his father, nodded`.
  private func verb(behind source: Range<Int>, in sentence: OuterSentence) -> Item? {
    guard sentence.item(source.upperBound)?.mark == .comma else {
      return sentence.item(source.upperBound)
    }
    let close = sentence.items[(source.upperBound + 1)...].firstIndex { $0.mark == .comma }
    return close.flatMap { sentence.item($0 + 1) }
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let one = sources.entity(of: left), let other = sources.entity(of: right) else {
      return false
    }
    return one == other
  }

  /// Who spoke before the last speaker, if the quoted words address the last one by name.
  func listener(of latest: Int, addressedIn stretch: QuotedStretch) -> Int? {
    guard let speaker = drafts[latest].referent, let name = addressee(in: stretch),
      sources.isCalled(name, speaker), let own = start(of: latest)
    else { return nil }
    let others = drafts.indices.filter { index in
      guard let other = drafts[index].referent, drafts[index].kind == .direct,
        drafts[index].paragraph + 2 >= stretch.paragraph, let start = start(of: index), start < own
      else { return false }
      return !isSame(other, speaker)
    }
    return others.max { start(of: $0)! < start(of: $1)! }
  }

  private func start(of draft: Int) -> Int? { drafts[draft].content.first?.lowerBound }

  static let inMind = 30

  /// The name set off by a comma at the end of quoted words: `the whole part, Deke.`
  private func addressee(in stretch: QuotedStretch) -> Int? {
    guard let name = stretch.content.last(where: { tokens[$0].kind != .mark }),
      name > stretch.content.lowerBound, tokens[name].isCapitalised, tokens[name - 1].folded == ","
    else { return nil }
    return name
  }
}
