internal import Articles

// Words in quotation marks that no cue took: they go on with a speaker, or nobody says them.
extension Attributor {
  /// Gives every stretch that no cue took to its speaker, or names the test it failed.
  mutating func settleStretches() {
    var cover = 0
    for index in sentences.indices {
      let sentence = sentences[index]
      guard sentence.hasQuoted(in: sentence.items.indices) else { continue }
      for (position, item) in sentence.items.enumerated() {
        guard let number = item.stretch else { continue }
        cover += covered[number]
        if let taken = owner[number] {
          latest = taken
        } else if let test = nonSpeech.test(position, of: sentence) {
          reject(number, test)
        } else if cover <= 0 {
          settle(number, at: position, in: index)
        }
      }
    }
  }

  /// Gives a stretch to the speaker of its paragraph or of the one before, or rejects it.
  mutating func settle(_ number: Int, at position: Int, in index: Int) {
    let sentence = sentences[index]
    let stretch = stretch(number)
    if stretch.continuesPrevious, number > 0, let previous = owner[number - 1] {
      add(number, to: previous)
      return
    }
    guard isSentence(stretch), whollyQuoted(sentence) != nil || startsSpeech(position, of: sentence)
    else {
      reject(number, .scareQuotes)
      return
    }
    guard !isSubject(position, of: sentence, stretch) else {
      reject(number, .subject)
      return
    }
    if takeLedIn(number, at: position, in: index) { return }
    if whollyQuoted(sentence) != nil, takeActing(number, before: index) { return }
    let near = latest.map { drafts[$0] }
    if whollyQuoted(sentence) != nil || sentence.item(position - 1)?.mark == .colon,
      let latest, let near, near.paragraph == stretch.paragraph
    {
      add(number, to: latest)
    } else if whollyQuoted(sentence) != nil, startsParagraph(index), let latest, let near,
      near.paragraph + 1 == stretch.paragraph
    {
      goOn(number, from: latest)
    } else if whollyQuoted(sentence) != nil, index > 0, let before = lastDraft[index - 1],
      drafts[before].rule.confidence >= 0.5, drafts[before].source != nil
    {
      goOn(number, from: before)
    } else {
      var draft = Draft(
        kind: .direct, rule: QuotationRules.floating, content: [], paragraph: stretch.paragraph,
        reasons: ["a whole sentence stands in quotation marks", "nobody is named beside it"])
      claim([number], for: &draft)
      latest = drafts.count - 1
    }
  }

  /// Gives quoted words behind a colon to the subject of what leads them in, whatever its verb:
  /// `Protesters chanted: “Let us in.”`
  private mutating func takeLedIn(_ number: Int, at position: Int, in index: Int) -> Bool {
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

  private func startsParagraph(_ index: Int) -> Bool {
    index == 0 || sentences[index - 1].paragraph != sentences[index].paragraph
  }

  /// Gives quoted words to whoever acts in the sentence before: `She shrugs. “Nobody asked.”`
  private mutating func takeActing(_ number: Int, before index: Int) -> Bool {
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
  private func listener(of latest: Int, addressedIn stretch: QuotedStretch) -> Int? {
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

  private static let inMind = 30

  /// The name set off by a comma at the end of quoted words: `the whole part, Deke.`
  private func addressee(in stretch: QuotedStretch) -> Int? {
    guard let name = stretch.content.last(where: { tokens[$0].kind != .mark }),
      name > stretch.content.lowerBound, tokens[name].isCapitalised, tokens[name - 1].folded == ","
    else { return nil }
    return name
  }

  /// Whether a verb takes quoted words for its subject: `“Get it done” was on every bag`.
  func isSubject(_ position: Int, of sentence: OuterSentence, _ stretch: QuotedStretch) -> Bool {
    guard let last = stretch.content.last, tokens[last].kind != .mark,
      let next = sentence.item(position + 1)
    else { return false }
    return !next.word.isDisjoint(with: .verbs) && next.cue == nil
  }

  mutating func add(_ number: Int, to draft: Int) {
    drafts[draft].content.append(stretch(number).content)
    drafts[draft].paragraph = stretch(number).paragraph
    owner[number] = draft
    latest = draft
  }

  /// A paragraph of quoted words alone: its speaker is the last one, or the other of two.
  mutating func goOn(_ number: Int, from latest: Int) {
    let stretch = stretch(number)
    var origin = latest
    var rule = QuotationRules.continued
    if let other = partner(of: latest) ?? listener(of: latest, addressedIn: stretch) {
      origin = other
      rule = QuotationRules.alternating
    }
    var draft = Draft(
      kind: .direct, rule: rule, source: drafts[origin].source, content: [],
      referent: drafts[origin].referent, paragraph: stretch.paragraph,
      reasons: [
        "the paragraph is a quotation without a cue",
        rule.name == "continued"
          ? "the speaker of the paragraph before goes on"
          : "the speaker before the last one answers",
      ])
    claim([number], for: &draft)
    self.latest = drafts.count - 1
  }

  /// The last speaker's partner, where the two paragraphs before are a talk of two people.
  func partner(of latest: Int) -> Int? {
    guard let own = drafts[latest].content.first?.lowerBound else { return nil }
    for index in drafts.indices.suffix(Self.inMind).reversed() where index != latest {
      let other = drafts[index]
      guard other.kind == .direct, let start = other.content.first?.lowerBound, start < own else {
        continue
      }
      guard other.paragraph + 1 == drafts[latest].paragraph, let source = other.source,
        let mine = drafts[latest].source,
        article[tokens.range(of: source)] != article[tokens.range(of: mine)],
        start == tokens.paragraphs[other.paragraph].lowerBound + 1
      else { return nil }
      return index
    }
    return nil
  }

  func isSentence(_ stretch: QuotedStretch) -> Bool {
    guard let first = stretch.content.first(where: { tokens[$0].kind != .mark }),
      let last = stretch.content.last,
      stretch.content.count > 3 || [".", "!", "?"].contains(tokens[last].folded)
    else { return false }
    return tokens[first].isCapitalised || tokens[first].kind == .number
  }

  mutating func reject(_ number: Int, _ test: RejectedQuotation.Test) {
    rejected.append(RejectedQuotation(tokens.range(of: stretch(number).whole), test: test))
  }
}
