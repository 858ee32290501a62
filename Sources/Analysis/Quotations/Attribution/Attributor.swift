internal import Articles

/// Ties cues, sources and words together over the sentences of one article.
struct Attributor {
  let article: Article
  let tokens: Tokens
  let marks: QuotationMarks
  let sentences: [OuterSentence]
  let nonSpeech: NonSpeech
  let sources: Sources
  /// What the encoder reads as parts of reported speech, in the order of the text.
  let speechParts: [SpeechPart]
  var drafts: [Draft] = []
  var rejected: [RejectedQuotation] = []
  /// The draft that each outermost stretch went to whole.
  var owner: [Int?]
  /// The stretches that lie in a reported clause, as differences from one to the next.
  var covered: [Int]
  /// The latest draft in direct speech.
  var latest: Int?
  /// The last draft whose cue stands in each sentence.
  var lastDraft: [Int?]

  init(_ article: Article, sources: Sources) {
    self.article = article
    self.sources = sources
    tokens = article[Tokens.self]
    marks = QuotationMarks(in: article)
    sentences = OuterSentences(tokens: tokens, parts: article[PartsOfSpeech.self], marks: marks)
      .read(article[Sentences.self])
    nonSpeech = NonSpeech(tokens: tokens, marks: marks)
    speechParts = article[Encoding.self].speech.sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    lastDraft = [Int?](repeating: nil, count: sentences.count)
    owner = [Int?](repeating: nil, count: marks.outermost.count)
    covered = [Int](repeating: 0, count: marks.outermost.count + 1)
  }

  mutating func attribute() {
    let labels = Labels(article: article, sources: sources, sentences: sentences)
    for index in sentences.indices {
      if let label = labels.label(of: index) {
        let isFirst = index == 0 || sentences[index - 1].paragraph != sentences[index].paragraph
        if isFirst { take(label, in: index) }
        continue
      }
      if takeSigned(index) { continue }
      let cues = CueFinder(sentences[index]).cues()
      let count = drafts.count
      if !cues.isEmpty {
        let contents = Contents(sentences[index], cues: cues)
        for cue in cues { attribute(cue, contents, in: index) }
      }
      takeRead(beside: cues, in: index)
      if let last = drafts.indices.last, last >= count { lastDraft[index] = last }
    }
    settleStretches()
  }

  private mutating func attribute(_ cue: Cue, _ contents: Contents, in index: Int) {
    let sentence = sentences[index]
    if cue.placing == .preposition {
      accordingTo(cue, contents, in: index)
      return
    }
    if isOpenEnded(cue, sentence), introduces(cue, in: index) { return }
    if isParenthetical(cue, contents), contents.backward(to: cue.clauseStart, of: cue) != nil {
      closing(cue, contents, in: index)
      return
    }
    let forward = contents.forward(of: cue)
    if cue.verb.frames.contains(.quotation), let quoted = quotedBefore(cue, sentence),
      cue.placing == .after || forward == nil || sentence.items[quoted].endsClause
        || forward?.opening == .quoted || forward?.opening == .object
    {
      takeQuoted(quoted, before: cue, contents, in: index)
    } else if cue.placing == .after {
      closing(cue, contents, in: index)
    } else if let forward, forward.opening != .object || !endsInQuestion(before: cue, in: index) {
      take(forward, behind: cue, in: index)
    } else if cue.placing == .before, sentence.item(cue.clauseStart - 1)?.mark == .comma {
      closing(cue, contents, in: index)
    } else if cue.placing == .before, cue.clauseStart == 0, cue.verb.frames.contains(.quotation) {
      takePreviousSentence(cue, in: index)
    }
  }

  /// Whether a cue stands between commas in a clause that has begun: `She did not, she added, “hide”.`
  private func isParenthetical(_ cue: Cue, _ contents: Contents) -> Bool {
    let sentence = contents.sentence
    guard cue.placing == .before, cue.clauseStart > 1,
      sentence.item(cue.clauseStart - 1)?.mark == .comma,
      sentence.item(contents.behindAdverbials(of: cue))?.mark == .comma
    else { return false }
    let lead = sentence.items[..<(cue.clauseStart - 1)]
    return lead.allSatisfy { $0.stretch == nil && $0.cue == nil }
      && lead.suffix(3).contains {
        !$0.word.isDisjoint(with: [.be, .have, .auxiliaryDo, .negation])
      }
  }

  /// Whether a quoted question or call stands right before: `“Who is she?” Reed recalls thinking.`
  private func endsInQuestion(before cue: Cue, in index: Int) -> Bool {
    guard index > 0, cue.clauseStart == 0, cue.verb.frames.contains(.quotation),
      sentences[index - 1].paragraph == sentences[index].paragraph,
      let number = whollyQuoted(sentences[index - 1])?.last, owner[number] == nil,
      let last = stretch(number).content.last
    else { return false }
    return ["?", "!"].contains(tokens[last].folded)
  }

  func stretch(_ number: Int) -> QuotedStretch { marks.stretches[marks.outermost[number]] }

  func draft(
    _ kind: Quotation.Kind, _ rule: QuotationRule, _ ranges: [Range<Int>], _ cue: Cue, in index: Int
  ) -> Draft {
    let sentence = sentences[index]
    let source = cue.source.flatMap(sentence.trimmed).map(sentence.tokens)
    let cueTokens = sentence.tokens(of: cue.group)
    return Draft(
      kind: kind, rule: rule, source: source, cue: cueTokens,
      content: ranges.map(sentence.tokens), cueShare: cueShare(cueTokens),
      referent: cue.antecedent.map(sentence.tokens) ?? source, paragraph: sentence.paragraph,
      reasons: [
        "“\(article[tokens.range(of: cueTokens)])” \(cue.phrase)", cue.placing.phrase,
      ])
  }

  private func cueShare(_ cue: Range<Int>) -> Float? {
    let encoding = article[Encoding.self]
    return encoding.failure == nil ? encoding.cueShares[cue].max() : nil
  }

  mutating func keep(
    _ kind: Quotation.Kind, _ rule: QuotationRule, _ ranges: [Range<Int>], _ cue: Cue, in index: Int
  ) {
    for range in ranges {
      let quoted = sentences[index].stretches(in: range)
      guard rule.confidence >= 0.5 || kind == .mixed else { continue }
      covered[quoted.lowerBound] += 1
      covered[quoted.upperBound] -= 1
    }
    let rule = kind == .mixed && rule.confidence >= 0.7 ? QuotationRules.fragment : rule
    drafts.append(draft(kind, rule, ranges, cue, in: index))
  }

  /// Gives stretches to a draft as its own words.
  mutating func claim(_ numbers: [Int], for draft: inout Draft) {
    let free = numbers.filter { owner[$0] == nil }
    guard !free.isEmpty else { return }
    for number in free {
      draft.content.append(stretch(number).content)
      draft.paragraph = max(draft.paragraph, stretch(number).paragraph)
      owner[number] = drafts.count
    }
    drafts.append(draft)
  }
}

extension Cue {
  /// What makes it one.
  fileprivate var phrase: String {
    verb.lemma.isEmpty ? "is read as a cue by the encoder" : verb.family.phrase
  }
}

extension CueVerb.Family {
  fileprivate var phrase: String {
    switch self {
    case .speech: "is a verb of saying"
    case .act: "names an act of speaking"
    case .belief: "is a verb of thinking or wishing"
    case .stance: "takes a side"
    case .evidence: "tells what a document or a finding says"
    }
  }
}

extension Cue.Placing {
  fileprivate var phrase: String {
    switch self {
    case .before: "the source stands before it"
    case .after: "the source stands behind it"
    case .shared: "the source is that of the verb before"
    case .relative: "the source is the pronoun of a relative clause"
    case .preposition: "the source stands behind the preposition"
    }
  }
}
