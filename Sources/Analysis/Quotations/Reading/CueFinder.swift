/// Finds the cue verbs of an outer sentence and the sources beside them.
struct CueFinder {
  let sentence: OuterSentence
  let phrases: NounPhrases
  private let use: VerbUse
  var items: [Item] { sentence.items }

  init(_ sentence: OuterSentence) {
    self.sentence = sentence
    use = VerbUse(sentence)
    phrases = NounPhrases(sentence)
  }

  /// The cues, in the order of the text.
  func cues() -> [Cue] {
    var cues: [Cue] = []
    var index = 0
    while index < items.count {
      if items[index].folded == "according", var cue = accordingTo(index) {
        cue.number = cues.count
        cues.append(cue)
        index = cue.clauseEnd
      } else if let form = items[index].cue, var cue = verbCue(form, at: index, behind: cues),
        !isOpen(cue)
      {
        cue.number = cues.count
        cues.append(cue)
        index = max(index + 1, cue.group.upperBound)
      } else {
        index += 1
      }
    }
    return cues
  }

  /// Whether the cue is asked for or made a condition: `Did Lowe say it was safe?`, `if Lowe says so`.
  private func isOpen(_ cue: Cue) -> Bool {
    if cue.clauseStart > 0, Self.conditions.contains(items[cue.clauseStart - 1].folded) {
      return true
    }
    guard cue.clauseStart == 1, cue.placing == .before,
      let last = items.last(where: { $0.mark != nil })
    else { return false }
    return last.folded == "?" && !items[0].word.isDisjoint(with: .auxiliaries)
  }

  private static let conditions: Set<String> = ["if", "unless", "whether", "until"]

  // MARK: According to

  private func accordingTo(_ index: Int) -> Cue? {
    let opens = opensClause(index)
    guard sentence.item(index + 1)?.folded == "to",
      var source = phrases.phrase(at: index + 2, hasTail: !opens), !use.isPlan(source)
    else { return nil }
    if opens, let end = behindTail(source.upperBound) { source = source.lowerBound..<end }
    return Cue(
      verb: CueVerb(lemma: "according", family: .speech, frames: []), group: index..<index + 2,
      source: source, placing: .preposition, clauseStart: index, clauseEnd: source.upperBound)
  }

  /// The comma behind what tells more of a source: `a log read out on Monday, …`, `a report by Lowe, …`.
  private func behindTail(_ index: Int) -> Int? {
    guard let item = sentence.item(index), item.part == .verb || item.word.contains(.preposition)
    else { return nil }
    return (index..<min(items.count, index + Self.tail)).first { items[$0].mark == .comma }
  }

  private static let tail = 12

  /// Whether a clause begins at an item, so that a comma behind its phrase begins the main clause.
  private func opensClause(_ index: Int) -> Bool {
    guard let before = sentence.item(index - 1) else { return true }
    return !before.word.isDisjoint(with: [.coordinator, .subordinator])
  }

  // MARK: Verbs

  private func verbCue(_ form: CueForm, at head: Int, behind earlier: [Cue]) -> Cue? {
    guard let verb = verb(of: form, at: head), use.mayBeVerb(head) else {
      return nil
    }
    let end = head + (verb.particle == nil ? 1 : 2)
    guard let group = VerbGroup(sentence, head: head, end: end, form: form.form),
      !isPassiveClause(group, form)
    else { return nil }
    guard allows(group, verb) else { return nil }

    let floor = earlier.last.map { max($0.clauseEnd, $0.group.upperBound) } ?? 0
    if form.form == .gerund, !group.isProgressive {
      return participle(verb, group, behind: earlier)
    }
    if use.isNoun(form, group, head: head) { return nil }
    if sentence.item(group.range.lowerBound - 1)?.mark == .comma,
      let cue = finite(verb, group, form, behind: earlier, floor: floor)
    {
      return cue
    }
    if let inverted = inverted(verb, group, form) { return inverted }
    return finite(verb, group, form, behind: earlier, floor: floor)
  }

  /// The verb that the form stands for here, with its particle if that stands behind.
  private func verb(of form: CueForm, at head: Int) -> CueVerb? {
    // `went on to say` is found at `say`.
    if let next = sentence.item(head + 1)?.folded, sentence.item(head + 2)?.folded != "to",
      let phrasal = form.phrasal.first(where: { $0.particle == next })
    {
      return phrasal
    }
    return form.plain
  }

  /// Whether the verb is done to the noun before it: `an address criticised by the board`, but not
  /// `she said by telephone`.
  private func isPassiveClause(_ group: VerbGroup, _ form: CueForm) -> Bool {
    guard form.form == .past, !group.hasAuxiliary,
      sentence.item(group.range.upperBound)?.folded == "by"
    else { return false }
    // `by e-mail` is four items.
    let isOccasion = (1...4).contains { offset in
      guard let item = sentence.item(group.range.upperBound + offset) else { return false }
      return item.word.contains(.occasionNoun) || item.folded == "mail"
    }
    let before = sentence.item(group.range.lowerBound - 1)
    return !isOccasion && before?.word.contains(.subjectPronoun) != true
  }

  /// Whether the group tells something that was said, and not what might be or was not.
  private func allows(_ group: VerbGroup, _ verb: CueVerb) -> Bool {
    if group.isPassive || group.isInfinitive { return false }
    switch verb.family {
    case .speech, .act, .evidence: return !group.isNegated && !group.isHypothetical
    case .belief, .stance: return !group.isHypothetical
    }
  }

  // MARK: The source

  private func inverted(_ verb: CueVerb, _ group: VerbGroup, _ form: CueForm) -> Cue? {
    // Behind `told` stands whom, never who.
    guard verb.frames.contains(.quotation), verb.particle == nil, form.form != .base,
      group.range.count == 1, verb.lemma != "tell"
    else { return nil }
    let before = sentence.item(group.range.lowerBound - 1)
    if before == nil { return opening(verb, group) }
    let isBehindContent =
      before?.stretch != nil || (before?.mark == .comma && group.range.lowerBound > 1)
    guard isBehindContent, let next = sentence.item(group.range.upperBound),
      next.stretch == nil, !next.word.contains(.infinitive),
      let source = phrases.phrase(at: group.range.upperBound, hasTail: true),
      before?.stretch != nil || closesClause(source.upperBound)
    else { return nil }
    return Cue(
      verb: verb, group: group.range, source: source, placing: .after,
      clauseStart: group.range.lowerBound, clauseEnd: source.upperBound)
  }

  /// `Said Ruiz: “…”`, where the verb opens the sentence.
  private func opening(_ verb: CueVerb, _ group: VerbGroup) -> Cue? {
    guard let source = phrases.phrase(at: group.range.upperBound, hasTail: true),
      sentence.item(source.upperBound)?.mark == .colon
    else { return nil }
    return Cue(
      verb: verb, group: group.range, source: source, placing: .before,
      clauseStart: group.range.lowerBound, clauseEnd: source.upperBound)
  }

  /// Whether nothing that could be reported stands behind `…, said Ruiz`.
  private func closesClause(_ index: Int) -> Bool {
    guard let item = sentence.item(index) else { return true }
    return item.mark != nil || item.word.contains(.time) || item.word.contains(.preposition)
  }

  private func finite(
    _ verb: CueVerb, _ group: VerbGroup, _ form: CueForm, behind earlier: [Cue], floor: Int
  ) -> Cue? {
    let start = group.range.lowerBound
    guard let before = sentence.item(start - 1) else { return nil }
    if before.word.contains(.coordinator) {
      guard form.form != .base || group.hasAuxiliary,
        let shared = sharedSource(before: start - 1, earlier)
      else { return nil }
      return Cue(
        verb: verb, group: group.range, source: shared, placing: .shared, clauseStart: start - 1,
        clauseEnd: group.range.upperBound)
    }
    if before.mark == .comma, let last = earlier.last, last.placing == .relative,
      let subject = last.antecedent
    {
      // `Ruiz, who said it was late, told the Gazette`
      return Cue(
        verb: verb, group: group.range, source: subject, placing: .before,
        clauseStart: subject.lowerBound, clauseEnd: group.range.upperBound)
    }
    if let last = earlier.last, last.placing == .relative, let subject = last.antecedent,
      items[last.group.upperBound..<start].allSatisfy({ $0.mark == nil && $0.stretch == nil }),
      items[last.group.upperBound..<start].contains(where: { $0.word.contains(.infinitive) })
    {
      // `one aide who asked not to be named said`
      return Cue(
        verb: verb, group: group.range, source: subject.lowerBound..<start, placing: .before,
        clauseStart: subject.lowerBound, clauseEnd: group.range.upperBound)
    }
    guard let source = phrases.phrase(before: beforeTime(start, from: floor), from: floor),
      mayAttribute(source, form, group)
    else { return nil }
    var cue = Cue(
      verb: verb, group: group.range, source: source, placing: .before,
      clauseStart: source.lowerBound, clauseEnd: group.range.upperBound)
    if source.count == 1, items[source.lowerBound].word.contains(.relative) {
      cue.placing = .relative
      cue.antecedent = antecedent(of: source.lowerBound, from: floor)
      guard cue.antecedent != nil || earlier.isEmpty else { return nil }
    }
    return cue
  }

  /// Before `on Monday`, `this month`, `in 2015` that stand between a source and its verb.
  private func beforeTime(_ end: Int, from floor: Int) -> Int {
    var start = end
    while start - 1 > floor, items[start - 1].isTimeOnly { start -= 1 }
    if start == end, start - 2 > floor, items[start - 1].isNumber, items[start - 2].folded == "in" {
      start -= 1
    }
    guard start < end, start - 1 > floor else { return end }
    let lead = items[start - 1]
    if ["on", "in", "this", "last", "late", "early", "earlier"].contains(lead.folded) {
      start -= 1
    }
    while start - 1 > floor, items[start - 1].folded == "just" || items[start - 1].isAdverb {
      start -= 1
    }
    return items[start - 1].isNominal || items[start - 1].mark == .close ? start : end
  }

  /// Whether a phrase can be what said it, given the form of the verb.
  private func mayAttribute(_ source: Range<Int>, _ form: CueForm, _ group: VerbGroup) -> Bool {
    let last = items[source.upperBound - 1]
    if last.folded == "you" { return false }
    if source.count == 1, ["it", "which", "that"].contains(last.folded), group.range.count == 1,
      form.form == .base
    {
      return false
    }
    let first = items[source.lowerBound]
    if form.isAlsoNoun, !group.hasAuxiliary {
      let isBare = !source.contains {
        items[$0].isCapitalised
          || !items[$0].word.isDisjoint(with: [
            .determiner, .possessive, .subjectPronoun, .relative,
          ])
      }
      if form.form == .third, isBare { return false }
      if form.form == .base, ["a", "an", "this", "that", "each", "every"].contains(first.folded) {
        return false
      }
    }
    if source.count == 1, ["nobody", "no", "this", "these", "those"].contains(last.folded) {
      return false
    }
    if form.form == .participle, group.range.count == 1 { return false }
    return first.folded != "no"
  }

  private func antecedent(of pronoun: Int, from floor: Int) -> Range<Int>? {
    var end = pronoun
    if sentence.item(end - 1)?.mark == .comma { end -= 1 }
    return phrases.phrase(before: end, from: floor)
  }
}
