/// Finds how far the noun phrase before a verb reaches.
struct PhraseBefore {
  let sentence: OuterSentence
  private var items: [Item] { sentence.items }

  init(_ sentence: OuterSentence) {
    self.sentence = sentence
  }

  /// The noun phrase, with its apposition, that ends right before an item.
  func phrase(before end: Int, from floor: Int) -> Range<Int>? {
    let floor = max(floor, end - NounPhrases.reach)
    guard end > floor else { return nil }
    switch items[end - 1].mark {
    case .comma: return apposition(before: end, mark: .comma, from: floor)
    case .dash: return apposition(before: end, mark: .dash, from: floor)
    case .none, .close, .end: return plain(before: end, from: floor)
    default: return nil
    }
  }

  /// A phrase whose apposition or clause lies between two commas or dashes before the verb.
  private func apposition(before end: Int, mark: Item.Mark, from floor: Int) -> Range<Int>? {
    var close = end - 1
    var keepsTail = true
    for _ in 0..<4 {
      var open = close - 1
      if mark == .dash, open >= floor, items[open].mark == .dash { open -= 1 }
      while open > floor, items[open].mark != mark { open -= 1 }
      guard open > floor, items[open].mark == mark, open + 1 < close else { return nil }
      var head = open
      if mark == .dash, items[head - 1].mark == .dash { head -= 1 }
      let first = items[open + 1]
      if isInsertion(first) { keepsTail = false }
      if first.word.contains(.coordinator) || isClauseStart(first) { return nil }
      if !first.word.isDisjoint(with: .verbs) { return nil }
      if let phrase = plain(before: head, from: floor), !isApposition(phrase, at: head) {
        return keepsTail ? phrase.lowerBound..<end - 1 : phrase
      }
      close = open
    }
    return nil
  }

  /// Whether what an item begins comments on the clause and not on the noun.
  private func isInsertion(_ first: Item) -> Bool {
    first.isAdverb || first.folded.hasSuffix("ing")
      || !first.word.isDisjoint(with: [.preposition, .subordinator, .time])
        && !first.word.contains(.relative)
  }

  private func isClauseStart(_ item: Item) -> Bool {
    item.word.contains(.subjectPronoun)
  }

  /// Whether a phrase is itself an afterthought to a name before a comma: `R-Wis.`, `45`.
  private func isApposition(_ phrase: Range<Int>, at end: Int) -> Bool {
    guard phrase.lowerBound > 0, items[phrase.lowerBound - 1].mark == .comma else { return false }
    let isCode = phrase.count <= 4 && phrase.contains { items[$0].mark == .hyphen }
    let isAge = phrase.count == 1 && items[phrase.lowerBound].isNumber
    let isSuffix =
      phrase.count == 1 && ["jr.", "sr.", "jr", "iii"].contains(items[phrase.lowerBound].folded)
    return isCode || isAge || isSuffix
  }

  /// A phrase without commas, ending right before an item.
  private func plain(before end: Int, from floor: Int) -> Range<Int>? {
    guard end > floor else { return nil }
    let last = items[end - 1]
    if !last.word.isDisjoint(with: [.subjectPronoun, .relative]) { return end - 1..<end }
    if last.word.contains(.determiner), last.isNominal,
      end - 2 < floor || !items[end - 2].isNominal && !items[end - 2].word.contains(.preposition)
    {
      return end - 1..<end
    }
    guard last.isNominal || last.mark == .close || last.word.contains(.objectPronoun) else {
      return nil
    }
    var walk = Walk(start: end, end: end, floor: floor)
    while walk.start > floor, advance(&walk) {}
    return polished(walk.start..<end, hasNoun: walk.hasNoun)
  }

  /// The way back over a phrase.
  private struct Walk {
    /// The first item of the phrase so far.
    var start: Int
    let end: Int
    let floor: Int
    /// Behind the last `and`: the phrase begins there if a verb stands before the `and`.
    var cut: Int?
    var hasNoun = false

    /// Ends the phrase before a verb.
    mutating func stopAtVerb() -> Bool {
      if let cut { start = cut }
      return false
    }
  }

  /// Takes in one more item, or a bracket whole; false where the phrase begins.
  private func advance(_ walk: inout Walk) -> Bool {
    let index = walk.start - 1
    let item = items[index]
    if let mark = item.mark { return advance(&walk, over: mark, at: index) }
    let before = index > walk.floor ? items[index - 1] : nil
    let isInside = walk.start < walk.end
    if item.stretch != nil {
      guard isInside, !item.endsClause, before?.isNominal == true else { return false }
      walk.start = index
      return true
    }
    if item.word.contains(.coordinator) {
      guard item.folded == "and" || item.folded == "or", isInside, let before,
        before.isNominal || before.mark == .comma || before.mark == .close
      else { return false }
      walk.cut = walk.start
      walk.start = index
      return true
    }
    if item.word.contains(.relative), isInside,
      item.folded != "that" || followsNoun(index, from: walk.floor)
    {
      guard before?.isNominal == true else { return false }
      walk.start = index
      return true
    }
    // `states led by coal producers`
    let isParticiple =
      sentence.item(index + 1)?.folded == "by"
      && (item.word.contains(.finiteVerb) || item.part == .verb)
    if !item.word.isDisjoint(with: .verbs), !item.word.contains(.clitic), !isParticiple {
      // A verb inside a relative clause belongs to the phrase: look for its pronoun.
      guard let pronoun = relativePronoun(before: index, from: walk.floor) else {
        return walk.stopAtVerb()
      }
      walk.start = pronoun
      return true
    }
    if !item.word.isDisjoint(with: [.preposition, .infinitive]) {
      guard isInside, let before else { return false }
      if before.isNominal || before.mark == .close || before.word.contains(.clitic)
        || before.folded == "and"
      {
        walk.start = index
        return true
      }
      // `officials who spoke on condition of anonymity`
      guard let pronoun = relativePronoun(before: index - 1, from: walk.floor) else { return false }
      walk.start = pronoun
      return true
    }
    guard item.isNominal || isParticiple || !item.word.isDisjoint(with: [.clitic, .possessive])
    else { return false }
    return advance(&walk, overNoun: item, at: index)
  }

  private func advance(_ walk: inout Walk, over mark: Item.Mark, at index: Int) -> Bool {
    switch mark {
    case .close:
      guard let open = bracket(closedAt: index, from: walk.floor) else { return false }
      walk.start = open
    case .hyphen, .other: walk.start = index
    case .comma where joinsList(at: index, from: walk.floor): walk.start = index
    default: return false
    }
    return true
  }

  private func advance(_ walk: inout Walk, overNoun item: Item, at index: Int) -> Bool {
    if item.cue != nil, !item.isCapitalised, isFinite(index, from: walk.floor) {
      // `those who spoke said`
      guard let pronoun = relativePronoun(before: index, from: walk.floor) else {
        return walk.stopAtVerb()
      }
      walk.start = pronoun
      return true
    }
    if item.isAdverb, !item.isCapitalised,
      walk.start == walk.end || isClauseEdge(index, from: walk.floor)
    {
      return false
    }
    walk.hasNoun = true
    walk.start = index
    return !opensPhrase(index, from: walk.floor)
  }

  /// Whether a cue form is the verb of a clause whose subject stands right before it.
  private func isFinite(_ index: Int, from floor: Int) -> Bool {
    guard let cue = items[index].cue, index > floor else { return false }
    let before = items[index - 1]
    if before.word.contains(.subjectPronoun) { return true }
    guard cue.form == .past || cue.form == .third, !cue.isAlsoNoun else { return false }
    guard before.isNominal, !before.word.contains(.determiner), !before.word.contains(.possessive)
    else { return false }
    // `a study released by`, `the plan announced on Monday` are phrases.
    guard let next = sentence.item(index + 1) else { return true }
    return next.word.isDisjoint(with: [.preposition, .time]) || cue.plain?.lemma == "say"
  }

  /// Whether an article begins a phrase right behind another: `meddling the senator said`.
  private func opensPhrase(_ index: Int, from floor: Int) -> Bool {
    guard
      ["the", "a", "an", "his", "her", "their", "its", "my", "our"].contains(items[index].folded),
      index > floor
    else { return false }
    let before = items[index - 1]
    return before.isNominal && before.word.isDisjoint(with: [.determiner, .possessive])
  }

  private func isClauseEdge(_ index: Int, from floor: Int) -> Bool {
    index == floor || items[index - 1].mark != nil
  }

  private func followsNoun(_ index: Int, from floor: Int) -> Bool {
    index > floor && items[index - 1].isNominal && items[index - 1].cue == nil
      && !items[index - 1].isAdverb
  }

  /// The relative pronoun of the clause that a verb belongs to, a few items back.
  private func relativePronoun(before index: Int, from floor: Int) -> Int? {
    var position = index - 1
    var isVerbBetween = false
    while position > max(floor, index - 10) {
      let item = items[position]
      if item.mark != nil && item.mark != .hyphen || item.word.contains(.coordinator) { return nil }
      if item.word.contains(.relative) {
        // Only `who` is sure to begin a clause with several verbs: `who did not want to be named`.
        guard item.folded == "who" || !isVerbBetween else { return nil }
        return followsNoun(position, from: floor) ? position : nil
      }
      isVerbBetween = isVerbBetween || !item.word.isDisjoint(with: .finiteVerb)
      position -= 1
    }
    return nil
  }

  private func bracket(closedAt index: Int, from floor: Int) -> Int? {
    var position = index - 1
    while position > max(floor, index - 25) {
      if items[position].mark == .open { return position }
      position -= 1
    }
    return nil
  }

  /// Whether a comma separates the parts of a list: `the family, protesters and leaders`.
  private func joinsList(at index: Int, from floor: Int) -> Bool {
    guard index > floor, items[index - 1].isNominal, let next = sentence.item(index + 1),
      next.isNominal
    else { return false }
    var position = index + 1
    while position < min(index + 8, items.count) {
      let item = items[position]
      if item.folded == "and" || item.folded == "or" { return position > index + 1 }
      guard item.isNominal || item.mark == .comma else { return false }
      position += 1
    }
    return false
  }

  /// The phrase without the adverbial it begins with; none where nothing names anybody.
  private func polished(_ range: Range<Int>, hasNoun: Bool) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      let item = items[start]
      let isLead =
        item.mark == .hyphen || item.mark == .other || item.mark == .comma
        || !item.word.isDisjoint(with: [.preposition, .coordinator, .clitic, .infinitive])
        || item.isAdverb
        || (item.word.contains(.time) && start + 1 < range.upperBound
          && !startsName(at: start))
      guard isLead else { break }
      start += 1
    }
    guard start < range.upperBound, hasNoun || items[start].mark == .open else { return nil }
    let range = start..<range.upperBound
    guard
      range.contains(where: {
        items[$0].isNominal && !items[$0].isTimeOnly || items[$0].stretch != nil
      })
    else { return nil }
    return range
  }

  /// Whether a time word begins a name: `Sunday Times`, `Post`.
  private func startsName(at index: Int) -> Bool {
    guard let next = sentence.item(index + 1) else { return false }
    return next.word.contains(.outletNoun) && next.isCapitalised
      || (items[index].word.contains(.determiner))
  }
}
