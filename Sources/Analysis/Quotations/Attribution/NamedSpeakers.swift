// Speakers named without a verb: `RUIZ: …`, `“…” ― Ruiz`
extension Attributor {
  mutating func take(_ label: Labels.Label, in index: Int) {
    var draft = Draft(
      kind: .indirect, rule: label.rule, source: label.source, cue: label.cue,
      content: [label.content], referent: label.source, paragraph: sentences[index].paragraph,
      reasons: ["“:” stands behind a name at the start of the paragraph"])
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
  mutating func takeSigned(_ index: Int) -> Bool {
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
    guard let name = NounPhrases(sentence).phrase(at: start),
      sentence.items[name.lowerBound].isCapitalised,
      let source = sentence.trimmed(start..<sentence.items.count),
      source == name || sentence.item(name.upperBound)?.mark == .comma,
      sentence.items[source].allSatisfy({ $0.stretch == nil && $0.part != .verb })
    else { return false }
    let tokensOfSource = sentence.tokens(of: source)
    var draft = Draft(
      kind: .direct, rule: QuotationRules.signed, source: tokensOfSource,
      cue: sentence.tokens(of: quoted + 1..<start), content: [], referent: tokensOfSource,
      paragraph: sentence.paragraph, reasons: ["a name stands behind a dash behind the quotation"])
    claim(numbers, for: &draft)
    return true
  }
}
