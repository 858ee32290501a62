// Cues whose source stands in the clause before: `Ruiz nodded, adding`, `was quoted as saying`.
extension CueFinder {
  func participle(
    _ verb: CueVerb, _ group: VerbGroup, behind earlier: [Cue]
  ) -> Cue? {
    let start = group.range.lowerBound
    guard let before = sentence.item(start - 1) else { return nil }
    if before.folded == "as", let quoted = sentence.item(start - 2)?.folded,
      ["quoted", "cited"].contains(quoted)
    {
      // `Lowe was quoted as saying`
      let clause = VerbGroup.start(sentence, of: start - 2)
      guard let source = phrases.phrase(before: clause, from: 0) else { return nil }
      return Cue(
        verb: verb, group: clause..<group.range.upperBound, source: source, placing: .before,
        clauseStart: source.lowerBound, clauseEnd: group.range.upperBound)
    }
    let follows =
      before.mark == .comma || before.mark == .dash || before.word.contains(.coordinator)
      || (before.isNominal && verb.family == .speech) || before.stretch != nil || before.isNumber
    let own = before.isCapitalised && before.isNominal ? name(before: start) : nil
    guard follows, !before.word.contains(.determiner),
      let shared = own ?? sharedSource(before: start, earlier)
    else { return nil }
    return Cue(
      verb: verb, group: group.range, source: shared, placing: .shared,
      clauseStart: before.mark != nil || before.word.contains(.coordinator) ? start - 1 : start,
      clauseEnd: group.range.upperBound)
  }

  /// The capitalised words right before an item: `footage of Ada Lowe saying`.
  private func name(before end: Int) -> Range<Int> {
    var start = end
    while let item = sentence.item(start - 1), item.isCapitalised, item.isNominal { start -= 1 }
    return start..<end
  }

  /// The source of the clause before: of its cue, or of its first verb.
  func sharedSource(before index: Int, _ earlier: [Cue]) -> Range<Int>? {
    if let last = earlier.last, last.placing != .preposition,
      index - last.group.upperBound < NounPhrases.reach
    {
      return last.source
    }
    let floor = max(earlier.last?.clauseEnd ?? 0, index - NounPhrases.reach)
    guard index > floor else { return nil }
    for position in floor..<index {
      let item = items[position]
      let isVerb =
        !item.word.isDisjoint(with: .verbs) && !item.word.contains(.clitic)
        || (item.folded.hasSuffix("ed") && !item.isCapitalised)
        || (item.cue?.form == .past)
      guard isVerb,
        let source = phrases.phrase(before: VerbGroup.start(sentence, of: position), from: floor)
      else { continue }
      return source
    }
    return nil
  }
}
