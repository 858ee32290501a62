internal import Articles

/// Ties cues, sources and words together over the sentences of one article.
struct Attributor {
  let article: Article
  let tokens: Tokens
  let marks: QuotationMarks
  let sentences: [OuterSentence]
  private let nonSpeech: NonSpeech
  private(set) var drafts: [Draft] = []
  private(set) var rejected: [RejectedQuotation] = []
  /// The draft that each outermost stretch went to whole.
  private var owner: [Int?]
  /// The stretches that lie in a reported clause, as differences from one to the next.
  private var covered: [Int]
  /// The latest draft in direct speech.
  private var latest: Int?
  /// The last draft whose cue stands in each sentence.
  private var lastDraft: [Int?]

  init(_ article: Article) {
    self.article = article
    tokens = article[Tokens.self]
    marks = QuotationMarks(in: article)
    sentences = OuterSentences(tokens: tokens, marks: marks).read(article[Sentences.self])
    nonSpeech = NonSpeech(tokens: tokens, marks: marks)
    lastDraft = [Int?](repeating: nil, count: sentences.count)
    owner = [Int?](repeating: nil, count: marks.outermost.count)
    covered = [Int](repeating: 0, count: marks.outermost.count + 1)
  }

  mutating func attribute() {
    let labels = Labels(article: article, tokens: tokens, sentences: sentences)
    for index in sentences.indices {
      if let label = labels.label(of: index) {
        let isFirst = index == 0 || sentences[index - 1].paragraph != sentences[index].paragraph
        if isFirst { take(label, in: index) }
        continue
      }
      if takeSigned(index) { continue }
      let cues = CueFinder(sentences[index]).cues()
      guard !cues.isEmpty else { continue }
      let contents = Contents(sentences[index], cues: cues)
      let count = drafts.count
      for cue in cues { attribute(cue, contents, in: index) }
      if let last = drafts.indices.last, last >= count { lastDraft[index] = last }
    }
    settleStretches()
  }

  // MARK: One cue

  private mutating func attribute(_ cue: Cue, _ contents: Contents, in index: Int) {
    let sentence = sentences[index]
    if cue.placing == .preposition {
      accordingTo(cue, contents, in: index)
      return
    }
    if isOpenEnded(cue, sentence), introduces(cue, in: index) { return }
    let forward = contents.forward(of: cue)
    if cue.verb.frames.contains(.quotation), let quoted = quotedBefore(cue, sentence),
      cue.placing == .after || forward == nil || sentence.items[quoted].endsClause
        || forward?.opening == .quoted || forward?.opening == .object
    {
      takeQuoted(quoted, before: cue, contents, in: index)
    } else if cue.placing == .after {
      closing(cue, contents, in: index)
    } else if let forward {
      take(forward, behind: cue, in: index)
    } else if cue.placing == .before, sentence.item(cue.clauseStart - 1)?.mark == .comma {
      closing(cue, contents, in: index)
    } else if cue.placing == .before, cue.clauseStart == 0, cue.verb.frames.contains(.quotation) {
      takePreviousSentence(cue, in: index)
    }
  }

  /// The quoted item right before the attributing clause: `“…,” Ruiz said`, `‘…’, Ruiz said`.
  private func quotedBefore(_ cue: Cue, _ sentence: OuterSentence) -> Int? {
    guard cue.placing == .before || cue.placing == .after else { return nil }
    var index = cue.clauseStart - 1
    if sentence.item(index)?.mark == .comma { index -= 1 }
    guard sentence.item(index)?.stretch != nil else { return nil }
    return index
  }

  /// Takes `“…,” Ruiz said` with what belongs to it before and behind.
  private mutating func takeQuoted(
    _ quoted: Int, before cue: Cue, _ contents: Contents, in index: Int
  ) {
    let sentence = sentences[index]
    let lead = sentence.trimmed(0..<quoted)
    let isWhole =
      lead == nil
      || sentence.items[..<quoted].allSatisfy {
        $0.stretch != nil || $0.mark != nil || !$0.word.isDisjoint(with: .coordinator)
      }
      || startsSpeech(quoted, of: sentence)
    guard isWhole else {
      if let range = contents.backward(to: quoted + 1, of: cue) {
        keep(.mixed, QuotationRules.closing, [range], cue, in: index)
      }
      return
    }
    var draft = draft(.direct, QuotationRules.direct, [], cue, in: index)
    var own = [quoted]
    for earlier in (0..<quoted).reversed() {
      guard sentence.items[earlier].stretch != nil else {
        if sentence.items[earlier].mark != nil { continue }
        break
      }
      own.append(earlier)
    }
    var numbers = own.reversed().compactMap { sentence.items[$0].stretch }
    numbers = quotedSentences(before: index, if: own.last == 0) + numbers
    let tail = contents.behindAdverbials(of: cue)
    if let comma = sentence.item(tail), comma.mark != nil,
      let next = sentence.item(tail + 1)?.stretch
    {
      numbers.append(next)
      draft.rule = QuotationRules.split
    } else if sentence.item(tail)?.stretch != nil, let next = sentence.item(tail)?.stretch {
      numbers.append(next)
      draft.rule = QuotationRules.split
    }
    claim(numbers, for: &draft)
  }

  /// The stretches that are sentences of their own right before a sentence, none of them taken.
  private func quotedSentences(before index: Int, if goesOn: Bool) -> [Int] {
    guard goesOn else { return [] }
    var numbers: [Int] = []
    var position = index - 1
    while position >= 0, sentences[position].paragraph == sentences[index].paragraph,
      let own = whollyQuoted(sentences[position]), own.allSatisfy({ owner[$0] == nil })
    {
      numbers = own + numbers
      position -= 1
    }
    return numbers
  }

  /// The stretches of a sentence that holds nothing else; none where it does.
  private func whollyQuoted(_ sentence: OuterSentence) -> [Int]? {
    guard sentence.items.count <= 12, sentence.hasQuoted(in: sentence.items.indices) else {
      return nil
    }
    var numbers: [Int] = []
    for item in sentence.items {
      if let number = item.stretch {
        numbers.append(number)
      } else if item.mark == nil {
        return nil
      }
    }
    return numbers
  }

  /// Whether a quoted item begins a sentence of its own: a capital behind a mark.
  private func startsSpeech(_ index: Int, of sentence: OuterSentence) -> Bool {
    guard let number = sentence.items[index].stretch else { return false }
    let content = stretch(number).content
    guard let first = content.first(where: { tokens[$0].kind != .mark }) else { return false }
    let before = sentence.item(index - 1)
    return tokens[first].isCapitalised && content.count > 3
      && (before == nil || before?.mark == .comma || before?.mark == .colon || before?.mark == .end)
  }

  private func stretch(_ number: Int) -> QuotedStretch { marks.stretches[marks.outermost[number]] }

  /// Takes what stands behind a cue, if the verb can report it so.
  private mutating func take(_ forward: Contents.Forward, behind cue: Cue, in index: Int) {
    let sentence = sentences[index]
    let frames = cue.verb.frames
    switch forward.opening {
    case .quoted:
      guard let first = sentence.items[forward.range.lowerBound].stretch else { return }
      let isSpeech = nonSpeech.test(forward.range.lowerBound, of: sentence) == nil
      let isAlone = sentence.trimmed(forward.range.lowerBound + 1..<forward.range.upperBound) == nil
      if frames.contains(.quotation),
        isAlone || startsSpeech(forward.range.lowerBound, of: sentence),
        isSpeech
      {
        var draft = draft(.direct, QuotationRules.introduced, [], cue, in: index)
        claim([first], for: &draft)
      } else if isSpeech || frames.contains(.object) {
        keep(.mixed, rule(for: cue, .object), [forward.range], cue, in: index)
      }
    case .that, .question:
      guard frames.contains(.thatClause) || frames.contains(.object) else { return }
      keepClause(forward, cue, in: index)
    case .infinitive:
      guard frames.contains(.infinitive) else { return }
      keepClause(forward, cue, in: index)
    case .bare:
      guard !frames.isDisjoint(with: [.bareClause, .object]) else { return }
      let first = sentence.items[forward.range.lowerBound]
      guard !first.word.contains(.preposition) || cue.verb.lemma == "say" else { return }
      keepClause(forward, cue, in: index)
    case .object:
      guard
        frames.contains(.object)
          || (frames.contains(.bareClause) && cue.verb.lemma == "say" && forward.range.count > 2)
          || sentence.hasQuoted(in: forward.range) && frames.contains(.quotation)
      else { return }
      keepClause(forward, cue, in: index)
    }
  }

  private mutating func keepClause(_ forward: Contents.Forward, _ cue: Cue, in index: Int) {
    guard !namesSomething(forward, cue, sentences[index]) else { return }
    let kind: Quotation.Kind = quotesWords(forward.range, in: sentences[index]) ? .mixed : .indirect
    keep(kind, rule(for: cue, forward.opening), [forward.range], cue, in: index)
  }

  /// Whether the words are a name that is given, `a stream called Miller Run`, or a thing found.
  private func namesSomething(
    _ forward: Contents.Forward, _ cue: Cue, _ sentence: OuterSentence
  ) -> Bool {
    guard forward.opening == .object else { return false }
    if cue.verb.family == .evidence {
      return cue.source?.contains { sentence.items[$0].word.contains(.documentNoun) } != true
    }
    guard ["call", "dub", "label"].contains(cue.verb.lemma) else { return false }
    return forward.range.allSatisfy {
      sentence.items[$0].isCapitalised || sentence.items[$0].stretch != nil
    }
  }

  private func rule(for cue: Cue, _ opening: Contents.Opening) -> QuotationRule {
    switch cue.verb.family {
    case .belief: return QuotationRules.belief
    case .stance: return QuotationRules.stance
    case .evidence: return QuotationRules.evidence
    case .act: return QuotationRules.act
    case .speech:
      switch opening {
      case .that, .question: return QuotationRules.thatClause
      case .infinitive: return QuotationRules.request
      case .object: return QuotationRules.act
      case .bare, .quoted: return QuotationRules.bareClause
      }
    }
  }

  /// Whether some of the words are quoted, and not the name of something.
  private func quotesWords(_ range: Range<Int>, in sentence: OuterSentence) -> Bool {
    guard sentence.hasQuoted(in: range) else { return false }
    return range.prefix(80).contains {
      sentence.items[$0].stretch != nil && nonSpeech.test($0, of: sentence) == nil
    }
  }

  /// Takes `…, Ruiz said.` with the clause before it, and behind it if it was split.
  private mutating func closing(_ cue: Cue, _ contents: Contents, in index: Int) {
    let sentence = sentences[index]
    guard !cue.verb.frames.isDisjoint(with: [.quotation, .bareClause]), cue.verb.particle == nil,
      let range = contents.backward(to: cue.clauseStart, of: cue)
    else { return }
    let rest = contents.continuation(of: cue)
    guard rest != nil || range.count > 2, !isAdverbial(range, of: sentence) else { return }
    let ranges = [range] + (rest.map { [$0] } ?? [])
    let kind: Quotation.Kind =
      ranges.contains { quotesWords($0, in: sentence) } ? .mixed : .indirect
    let rule =
      cue.verb.family == .speech ? QuotationRules.closing : rule(for: cue, .bare)
    keep(kind, rule, ranges, cue, in: index)
  }

  /// Whether some words only set the scene: `In Port Ayr on Monday, she said.`
  private func isAdverbial(_ range: Range<Int>, of sentence: OuterSentence) -> Bool {
    let first = sentence.items[range.lowerBound]
    guard
      first.word.contains(.preposition) || first.word.contains(.subordinator)
        || first.folded.hasSuffix("ing")
    else { return false }
    return !range.prefix(40).contains { sentence.items[$0].mark == .comma }
  }

  private mutating func accordingTo(_ cue: Cue, _ contents: Contents, in index: Int) {
    let sentence = sentences[index]
    let before = sentence.item(cue.clauseStart - 1)
    let opens =
      before == nil || before?.word.isDisjoint(with: [.coordinator, .subordinator]) == false
    if opens, let next = sentence.item(cue.clauseEnd), next.mark == nil || next.mark == .comma {
      let start = next.mark == nil ? cue.clauseEnd : cue.clauseEnd + 1
      guard let forward = contents.clause(from: start, of: cue) else { return }
      let kind: Quotation.Kind = quotesWords(forward, in: sentence) ? .mixed : .indirect
      keep(kind, QuotationRules.according, [forward], cue, in: index)
      return
    }
    guard !opens, let range = contents.backward(to: cue.clauseStart, of: cue), range.count > 1
    else { return }
    var ranges = [range]
    if before?.mark == .comma, let rest = contents.continuation(of: cue) { ranges.append(rest) }
    let kind: Quotation.Kind =
      ranges.contains { quotesWords($0, in: sentence) } ? .mixed : .indirect
    keep(kind, QuotationRules.according, ranges, cue, in: index)
  }

  /// Whether the attributing clause ends with a colon, so that its words come next.
  private func isOpenEnded(_ cue: Cue, _ sentence: OuterSentence) -> Bool {
    sentence.items.last?.mark == .colon && cue.verb.frames.contains(.quotation)
      && sentence.items.count - cue.clauseEnd < 20
  }

  private mutating func introduces(_ cue: Cue, in index: Int) -> Bool {
    guard index + 1 < sentences.count,
      sentences[index + 1].paragraph <= sentences[index].paragraph + 1,
      let number = sentences[index + 1].items.first?.stretch
    else { return false }
    var draft = draft(.direct, QuotationRules.introduced, [], cue, in: index)
    claim([number], for: &draft)
    return true
  }

  /// Takes `“It is done.” Ruiz said.`, where the sentence was cut behind the mark.
  private mutating func takePreviousSentence(_ cue: Cue, in index: Int) {
    guard index > 0, sentences[index - 1].paragraph == sentences[index].paragraph,
      let own = whollyQuoted(sentences[index - 1]), own.allSatisfy({ owner[$0] == nil })
    else { return }
    var draft = draft(.direct, QuotationRules.direct, [], cue, in: index)
    claim(quotedSentences(before: index, if: true), for: &draft)
  }

  // MARK: Labels and signatures

  private mutating func take(_ label: Labels.Label, in index: Int) {
    var draft = Draft(
      kind: .indirect, rule: label.rule, source: label.source, cue: label.cue,
      content: [label.content], referent: label.source, paragraph: sentences[index].paragraph,
      lemma: nil, reasons: ["“:” stands behind a name at the start of the paragraph"])
    let sentence = sentences[index]
    let quoted = sentence.stretches(in: sentence.items.indices)
    if let first = quoted.first, stretch(first).whole.lowerBound == label.content.lowerBound {
      draft.kind = .direct
      draft.content = []
      claim([first], for: &draft)
      return
    }
    if label.rule.name == QuotationRules.label.name { draft.kind = .direct }
    covered[quoted.lowerBound] += 1
    covered[quoted.upperBound] -= 1
    drafts.append(draft)
  }

  /// Takes `“…” ― Name` at the end of a paragraph.
  private mutating func takeSigned(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard sentence.items.count <= 20 else { return false }
    let quoted = sentence.items.prefix { $0.mark != .dash }.count - 1
    guard sentence.item(quoted + 1)?.mark == .dash,
      sentence.items[..<(quoted + 1)].allSatisfy({ $0.mark != nil || $0.stretch != nil })
    else { return false }
    let own = sentence.items[..<(quoted + 1)].compactMap(\.stretch)
    let numbers = quotedSentences(before: index, if: own.count <= 1) + own
    guard !numbers.isEmpty else { return false }
    var start = quoted + 1
    while sentence.item(start)?.mark == .dash { start += 1 }
    guard let source = NounPhrases(sentence).phrase(at: start),
      sentence.items[source.lowerBound].isCapitalised,
      sentence.trimmed(source.upperBound..<sentence.items.count) == nil
    else { return false }
    let tokensOfSource = sentence.tokens(of: source)
    var draft = Draft(
      kind: .direct, rule: QuotationRules.signed, source: tokensOfSource,
      cue: sentence.tokens(of: quoted + 1..<start), content: [], referent: tokensOfSource,
      paragraph: sentence.paragraph, lemma: nil,
      reasons: ["a name stands behind a dash behind the quotation"])
    claim(numbers, for: &draft)
    return true
  }

  // MARK: Drafts

  private func draft(
    _ kind: Quotation.Kind, _ rule: QuotationRule, _ ranges: [Range<Int>], _ cue: Cue, in index: Int
  ) -> Draft {
    let sentence = sentences[index]
    let source = cue.source.flatMap(sentence.trimmed).map(sentence.tokens)
    let cueTokens = sentence.tokens(of: cue.group)
    return Draft(
      kind: kind, rule: rule, source: source, cue: cueTokens,
      content: ranges.map(sentence.tokens),
      referent: cue.antecedent.map(sentence.tokens) ?? source, paragraph: sentence.paragraph,
      lemma: cue.verb.lemma,
      reasons: [
        "“\(article[tokens.range(of: cueTokens)])” \(cue.verb.family.phrase)", cue.placing.phrase,
      ])
  }

  private mutating func keep(
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
  private mutating func claim(_ numbers: [Int], for draft: inout Draft) {
    let free = numbers.filter { owner[$0] == nil }
    guard !free.isEmpty else { return }
    for number in free {
      draft.content.append(stretch(number).content)
      draft.paragraph = max(draft.paragraph, stretch(number).paragraph)
      owner[number] = drafts.count
    }
    drafts.append(draft)
  }

  // MARK: What is left

  /// Gives every stretch that no cue took to its speaker, or names the test it failed.
  private mutating func settleStretches() {
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

  private mutating func settle(_ number: Int, at position: Int, in index: Int) {
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
    let near = latest.map { drafts[$0] }
    if let latest, let near, near.paragraph == stretch.paragraph {
      add(number, to: latest)
    } else if whollyQuoted(sentence) != nil, let latest, let near,
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

  private mutating func add(_ number: Int, to draft: Int) {
    drafts[draft].content.append(stretch(number).content)
    drafts[draft].paragraph = stretch(number).paragraph
    owner[number] = draft
    latest = draft
  }

  /// A paragraph of quoted words alone: its speaker is the last one, or the other of two.
  private mutating func goOn(_ number: Int, from latest: Int) {
    let stretch = stretch(number)
    var origin = latest
    var rule = QuotationRules.continued
    if let other = partner(of: latest) {
      origin = other
      rule = QuotationRules.alternating
    }
    var draft = Draft(
      kind: .direct, rule: rule, source: drafts[origin].source, content: [],
      referent: drafts[origin].referent, isInherited: true, paragraph: stretch.paragraph,
      lemma: drafts[origin].lemma,
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
  private func partner(of latest: Int) -> Int? {
    guard let own = drafts[latest].content.first?.lowerBound else { return nil }
    for index in drafts.indices.suffix(30).reversed() where index != latest {
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

  private func isSentence(_ stretch: QuotedStretch) -> Bool {
    guard let first = stretch.content.first(where: { tokens[$0].kind != .mark }),
      let last = stretch.content.last,
      stretch.content.count > 3 || [".", "!", "?"].contains(tokens[last].folded)
    else { return false }
    return tokens[first].isCapitalised || tokens[first].kind == .number
  }

  private mutating func reject(_ number: Int, _ test: RejectedQuotation.Test) {
    rejected.append(RejectedQuotation(tokens.range(of: stretch(number).whole), test: test))
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
