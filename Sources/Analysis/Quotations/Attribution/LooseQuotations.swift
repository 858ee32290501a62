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

  func startsParagraph(_ index: Int) -> Bool {
    index == 0 || sentences[index - 1].paragraph != sentences[index].paragraph
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
