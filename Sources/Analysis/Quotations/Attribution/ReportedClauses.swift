// Clauses that a cue reports: `Ruiz said that …`, `…, Ruiz said`, `according to Ruiz, …`
extension Attributor {
  /// Takes what stands behind a cue, if the verb can report it so.
  mutating func take(_ forward: Contents.Forward, behind cue: Cue, in index: Int) {
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
      // `what people find when they meet` is no finding.
      let first = sentence.items[forward.range.lowerBound].folded
      guard cue.verb.family != .evidence || first != "when" && first != "where" else { return }
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

  mutating func keepClause(_ forward: Contents.Forward, _ cue: Cue, in index: Int) {
    guard !namesSomething(forward, cue, sentences[index]) else { return }
    // `wrote the book “Harbour”`
    let isTitle =
      forward.opening == .object && sentences[index].hasQuoted(in: forward.range)
      && !quotesWords(forward.range, in: sentences[index])
    guard !isTitle else { return }
    let kind: Quotation.Kind = quotesWords(forward.range, in: sentences[index]) ? .mixed : .indirect
    keep(kind, rule(for: cue, forward.opening), [forward.range], cue, in: index)
  }

  /// Whether the words are a name that is given, `a stream called Miller Run`, or a thing found.
  func namesSomething(
    _ forward: Contents.Forward, _ cue: Cue, _ sentence: OuterSentence
  ) -> Bool {
    guard forward.opening == .object else { return false }
    if cue.verb.family == .evidence {
      return cue.source?.contains { sentence.items[$0].word.contains(.documentNoun) } != true
    }
    guard ["call", "dub", "label"].contains(cue.verb.lemma) else { return false }
    return forward.range.allSatisfy { index in
      let item = sentence.items[index]
      guard let number = item.stretch else { return item.isCapitalised }
      // `called Lowe “a disgrace”` names nothing.
      return stretch(number).content.first.map { tokens[$0].isCapitalised } ?? true
    }
  }

  func rule(for cue: Cue, _ opening: Contents.Opening) -> QuotationRule {
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
  func quotesWords(_ range: Range<Int>, in sentence: OuterSentence) -> Bool {
    guard sentence.hasQuoted(in: range) else { return false }
    return range.prefix(80).contains {
      sentence.items[$0].stretch != nil && nonSpeech.test($0, of: sentence) == nil
    }
  }

  /// Takes `…, Ruiz said.` with the clause before it, and behind it if it was split.
  mutating func closing(_ cue: Cue, _ contents: Contents, in index: Int) {
    let sentence = sentences[index]
    guard !cue.verb.frames.isDisjoint(with: [.quotation, .bareClause]), cue.verb.particle == nil,
      let range = contents.backward(to: cue.clauseStart, of: cue)
    else { return }
    let rest = contents.continuation(of: cue)
    guard rest != nil || range.count > 2 && !isAdverbial(range, of: sentence) else { return }
    let ranges = [range] + (rest.map { [$0] } ?? [])
    let kind: Quotation.Kind =
      ranges.contains { quotesWords($0, in: sentence) } ? .mixed : .indirect
    let rule =
      cue.verb.family == .speech ? QuotationRules.closing : rule(for: cue, .bare)
    keep(kind, rule, ranges, cue, in: index)
  }

  /// Whether some words only set the scene: `In Port Ayr on Monday, she said.`
  func isAdverbial(_ range: Range<Int>, of sentence: OuterSentence) -> Bool {
    let first = sentence.items[range.lowerBound]
    // `About one in ten of them refused, he said.`
    guard first.part != .adverb,
      first.word.contains(.preposition) || first.word.contains(.subordinator)
        || first.folded.hasSuffix("ing")
    else { return false }
    return !range.prefix(40).contains { sentence.items[$0].mark == .comma }
  }

  mutating func accordingTo(_ cue: Cue, _ contents: Contents, in index: Int) {
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
}
