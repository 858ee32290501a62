/// Tells a verb of saying from the noun, the name or the measure written alike.
struct VerbUse {
  let sentence: OuterSentence
  private var items: [Item] { sentence.items }

  init(_ sentence: OuterSentence) {
    self.sentence = sentence
  }

  /// Whether a form can be a verb where it stands: no name, no noun, no part of `would-be`.
  func mayBeVerb(_ head: Int) -> Bool {
    !isName(head) && !isPartOfCompound(head) && !isReadAsNoun(head)
  }

  /// Whether the encoder reads a noun: `an earlier warning`. Headlines it reads less surely.
  private func isReadAsNoun(_ head: Int) -> Bool {
    guard !sentence.isHeadline, let part = items[head].part else { return false }
    // `was quoted as saying`
    if sentence.item(head - 1)?.folded == "as" { return false }
    // `Said Lowe:` begins like a name.
    return part == .noun || part == .adjective || part == .properNoun && head > 0
  }

  /// Whether a form is written with a capital where only names are: `United States`.
  private func isName(_ head: Int) -> Bool {
    guard items[head].isCapitalised, head > 0 else { return false }
    return !sentence.isHeadline || items[head].cue?.isAlsoNoun == true
  }

  private func isPartOfCompound(_ head: Int) -> Bool {
    sentence.item(head - 1)?.mark == .hyphen || sentence.item(head + 1)?.mark == .hyphen
  }

  /// Whether a form that is a noun as well is one here: `the report`, `her claims`.
  func isNoun(_ form: CueForm, _ group: VerbGroup, head: Int) -> Bool {
    guard group.range.lowerBound == head, let before = sentence.item(head - 1) else {
      return head == 0 && form.isAlsoNoun && form.form != .past
    }
    let before2 = sentence.item(head - 2)
    if !before.word.isDisjoint(with: [.possessive, .preposition, .infinitive])
      || (before.word.contains(.determiner) && !before.word.contains(.anonymousNoun)
        && before.word.isDisjoint(with: [.relative]) && !isLoneDeterminer(head - 1))
    {
      return true
    }
    if form.form == .past || form.form == .participle { return false }
    if before.folded == "'s" { return true }
    guard form.isAlsoNoun else { return false }
    if !before.word.isDisjoint(with: [.subjectPronoun, .relative]) { return false }
    if startsClause(head + 1) { return false }
    if before.isNominal, before.isCapitalised, form.form == .third {
      return sentence.item(head + 1).map { $0.mark != nil } ?? true
    }
    if form.form == .base, before.isNominal, before.folded.hasSuffix("s"),
      let next = sentence.item(head + 1)
    {
      return next.word.isDisjoint(with: [.determiner, .possessive, .objectPronoun])
        || before2 == nil
    }
    return true
  }

  /// Whether a determiner stands for a noun: `some say`, `many think`.
  private func isLoneDeterminer(_ index: Int) -> Bool {
    ["some", "many", "most", "others", "both", "few", "all", "several", "one", "another", "half"]
      .contains(items[index].folded)
  }

  private func startsClause(_ index: Int) -> Bool {
    guard let item = sentence.item(index) else { return false }
    return item.word.contains(.question) || item.folded == "that" || item.stretch != nil
      || item.word.contains(.subjectPronoun)
  }

  /// Whether the words behind `according to` name a measure: `according to plan`.
  func isPlan(_ source: Range<Int>) -> Bool {
    let words: Set<String> = [
      "plan", "schedule", "size", "age", "need", "rank", "type", "height", "weight", "income",
      "taste", "custom",
    ]
    return source.count == 1 && words.contains(items[source.lowerBound].folded)
      && !items[source.lowerBound].isCapitalised
  }
}
