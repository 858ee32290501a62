/// A verb with the auxiliaries and adverbs that stand before it.
struct VerbGroup {
  /// Its items.
  private(set) var range: Range<Int>
  private(set) var isNegated = false
  private(set) var isHypothetical = false
  private(set) var isPassive = false
  private(set) var isInfinitive = false
  private(set) var isProgressive = false
  private(set) var hasAuxiliary = false

  /// Reads the group that ends with the verb at `head` and its particle; none for a command.
  init?(_ sentence: OuterSentence, head: Int, end: Int, form: CueForm.Form) {
    var start = head
    var last: Item?
    while let item = sentence.item(start - 1), item.mark == nil, item.stretch == nil,
      head - start < 8
    {
      if item.word.contains(.negation) {
        isNegated = true
      } else if item.word.contains(.hypothetical) {
        isHypothetical = true
      } else if item.word.contains(.infinitive), last == nil || last?.isAdverb == true {
        isInfinitive = true
      } else if item.word.contains(.be), item.folded != "'s" || form == .gerund {
        if form == .gerund { isProgressive = true }
        if form == .past || form == .participle { isPassive = last?.folded != "having" }
      } else if !item.word.isDisjoint(with: [.have, .auxiliaryDo, .future]), item.folded != "having"
      {
        hasAuxiliary = true
      } else if item.word.contains(.catenative), isInfinitive || item.folded == "going" {
        isInfinitive = false
      } else if item.folded == "on", isInfinitive,
        sentence.item(start - 2)?.word.contains(.catenative) == true
      {
        // `went on to say`.
      } else if !(item.isAdverb && Self.mayLead(item, in: sentence, at: start - 1)) {
        break
      }
      last = item
      start -= 1
    }
    range = start..<end
  }

  /// Where the group of a verb at an index begins.
  static func start(_ sentence: OuterSentence, of index: Int) -> Int {
    var start = index
    while let item = sentence.item(start - 1), index - start < 6,
      !item.word.isDisjoint(with: [.be, .have, .auxiliaryDo, .future, .hypothetical, .negation])
        || item.isAdverb
    {
      start -= 1
    }
    return start
  }

  /// Whether an adverb belongs to the verb and not to the clause before: not `, however, said`.
  private static func mayLead(_ item: Item, in sentence: OuterSentence, at index: Int) -> Bool {
    guard let before = sentence.item(index - 1) else { return false }
    return before.mark == nil && !item.word.contains(.time)
      || before.mark == .comma
        && !item.word.contains(.subordinator)
  }
}
