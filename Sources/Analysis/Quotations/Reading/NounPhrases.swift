/// Finds how far a noun phrase reaches in an outer sentence, to either side.
struct NounPhrases {
  let sentence: OuterSentence
  private var items: [Item] { sentence.items }

  /// How many items a source may reach over; bounds the time on texts without marks.
  static let reach = 60

  init(_ sentence: OuterSentence) {
    self.sentence = sentence
  }

  // MARK: Before a verb

  /// The noun phrase, with its apposition, that ends right before an item.
  func phrase(before end: Int, from floor: Int) -> Range<Int>? {
    let floor = max(floor, end - Self.reach)
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
    var start = end
    var cut: Int?
    var hasNoun = false
    scan: while start > floor {
      let index = start - 1
      let item = items[index]
      switch item.mark {
      case .close:
        guard let open = bracket(closedAt: index, from: floor) else { break scan }
        start = open
        continue
      case .hyphen, .other:
        start = index
        continue
      case .end:
        // A period inside a phrase belongs to a name that the tokenizer split: `Acme Co.`
        break scan
      case .comma:
        guard joinsList(at: index, from: floor) else { break scan }
        start = index
        continue
      case .some: break scan
      case nil: break
      }
      if item.stretch != nil {
        guard start < end, !item.endsClause, index > floor, items[index - 1].isNominal else {
          break scan
        }
        start = index
        continue
      }
      if !item.word.isDisjoint(with: .coordinator) {
        guard item.folded == "and" || item.folded == "or", start < end, index > floor,
          items[index - 1].isNominal || items[index - 1].mark == .comma
            || items[index - 1].mark == .close
        else { break scan }
        cut = start
        start = index
        continue
      }
      if item.word.contains(.relative), item.folded != "that" || followsNoun(index, from: floor),
        start < end
      {
        guard index > floor, items[index - 1].isNominal else { break scan }
        start = index
        continue
      }
      let isParticiple = sentence.item(index + 1)?.folded == "by" && item.word.contains(.finiteVerb)
      if !item.word.isDisjoint(with: .verbs), !item.word.contains(.clitic), !isParticiple {
        // A verb inside a relative clause belongs to the phrase: look for its pronoun.
        guard let pronoun = relativePronoun(before: index, from: floor) else {
          if let cut { start = cut }
          break scan
        }
        start = pronoun
        continue
      }
      if item.word.contains(.preposition) || item.word.contains(.infinitive) {
        guard start < end, index > floor,
          items[index - 1].isNominal || items[index - 1].mark == .close
            || items[index - 1].word.contains(.clitic) || items[index - 1].folded == "and"
        else { break scan }
        start = index
        continue
      }
      if item.isNominal || isParticiple || item.word.contains(.clitic)
        || item.word.contains(.possessive)
        || item.word.contains(.objectPronoun) && item.word.contains(.possessive)
      {
        if item.cue != nil, !item.isCapitalised, isFinite(index, from: floor) {
          if let cut { start = cut }
          break scan
        }
        if item.isAdverb, !item.isCapitalised, start == end || isClauseEdge(index, from: floor) {
          break scan
        }
        hasNoun = true
        start = index
        if opensPhrase(index, from: floor) { break scan }
        continue
      }
      break scan
    }
    return polished(start..<end, hasNoun: hasNoun)
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
    while position > max(floor, index - 8) {
      let item = items[position]
      if item.mark != nil && item.mark != .hyphen { return nil }
      if item.word.contains(.relative) {
        return followsNoun(position, from: floor) ? position : nil
      }
      if !item.word.isDisjoint(with: .finiteVerb) { return nil }
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

  // MARK: Behind a verb or a preposition

  /// The noun phrase, with its apposition, that starts at an item.
  func phrase(at start: Int, keepsPrepositions: Bool = true, hasTail: Bool = false) -> Range<Int>? {
    guard var end = plainEnd(from: start, keepsPrepositions: keepsPrepositions) else { return nil }
    if hasTail, let stop = tailEnd(behind: end) { end = stop }
    return start..<end
  }

  /// Where what is told of a name behind a comma ends: `said Ruiz, the mayor of Port Ayr.`
  private func tailEnd(behind end: Int) -> Int? {
    guard sentence.item(end)?.mark == .comma, let first = sentence.item(end + 1),
      first.folded == "who" || first.isNumber || first.folded == "of"
        || first.isNominal && !first.isTimeOnly && !first.isAdverb && first.cue == nil
          && !first.folded.hasSuffix("ing")
    else { return nil }
    let limit = min(items.count, end + Self.reach)
    var stop = end + 1
    while stop < limit, items[stop].stretch == nil || !items[stop].endsClause,
      items[stop].mark != .end || stop + 1 < items.count, items[stop].mark != .semicolon,
      items[stop].mark != .dash
    {
      if items[stop].mark == .comma, let next = sentence.item(stop + 1), endsTail(next) { break }
      stop += 1
    }
    return sentence.trimmed(end..<stop)?.upperBound
  }

  /// Whether what stands behind a comma goes on with the clause: `, adding`, `, in a statement`.
  private func endsTail(_ next: Item) -> Bool {
    next.stretch != nil || next.folded.hasSuffix("ing") || next.isTimeOnly || next.isAdverb
      || !next.word.isDisjoint(with: [.preposition, .subordinator, .coordinator, .subjectPronoun])
  }

  private func plainEnd(from start: Int, keepsPrepositions: Bool) -> Int? {
    guard let first = sentence.item(start) else { return nil }
    if !first.word.isDisjoint(with: [.subjectPronoun, .objectPronoun]),
      !first.word.contains(.possessive)
        || (sentence.item(start + 1).map { !$0.isNominal } ?? true)
          && first.word.contains(.objectPronoun)
    {
      return start + 1
    }
    var end = start
    var hasHead = false
    scan: while end < min(items.count, start + Self.reach) {
      let item = items[end]
      switch item.mark {
      case .hyphen:
        end += 1
        continue
      case .open where hasHead:
        guard let close = bracket(openedAt: end) else { break scan }
        end = close + 1
        continue
      case .other where item.folded == "&" || item.folded == "/" || item.folded == "'":
        end += 1
        continue
      case .some: break scan
      case nil: break
      }
      if item.stretch != nil {
        guard hasHead, let next = sentence.item(end + 1), next.isNominal, next.isCapitalised else {
          break scan
        }
        end += 1
        continue
      }
      if item.word.contains(.clitic), item.folded == "'s" {
        end += 1
        continue
      }
      if item.word.contains(.preposition) || item.folded == "to" {
        guard hasHead, keepsPrepositions, let next = sentence.item(end + 1),
          takesPreposition(item, next)
        else { break scan }
        end += 1
        hasHead = false
        continue
      }
      if item.folded == "and" || item.folded == "&" {
        guard hasHead, let next = sentence.item(end + 1), next.isNominal, next.isCapitalised,
          items[end - 1].isCapitalised, sentence.item(end + 2).map({ $0.cue == nil }) ?? true
        else { break scan }
        end += 1
        continue
      }
      guard item.isNominal || item.word.contains(.possessive) else { break scan }
      if hasHead {
        if item.word.contains(.determiner) || item.word.contains(.possessive) { break scan }
        if item.word.contains(.time) || item.isAdverb,
          !item.isCapitalised || item.word.contains(.time)
        {
          break scan
        }
        if item.cue != nil, !item.isCapitalised { break scan }
        if !item.isCapitalised, item.folded.hasSuffix("ing") || item.folded.hasSuffix("ed") {
          break scan
        }
      }
      hasHead =
        !item.word.contains(.determiner) && !item.word.contains(.possessive)
        || item.word.contains(.anonymousNoun) || hasHead
      end += 1
    }
    guard hasHead || (end > start && items[end - 1].isNominal) else { return nil }
    return end
  }

  private func takesPreposition(_ preposition: Item, _ next: Item) -> Bool {
    guard next.isNominal || next.word.contains(.possessive), !next.isTimeOnly else { return false }
    switch preposition.folded {
    case "of", "for", "from", "familiar", "with": return true
    case "at", "in":
      return next.isCapitalised
        || next.word.contains(.determiner) && !next.isTimeOnly && !isOccasion(next)
    default: return false
    }
  }

  private func isOccasion(_ first: Item) -> Bool {
    first.folded == "a" || first.folded == "an" || first.folded == "this" || first.folded == "that"
  }

  private func bracket(openedAt index: Int) -> Int? {
    (index + 1..<min(items.count, index + 25)).first { items[$0].mark == .close }
  }
}

extension Item {
  /// Whether it can only name a time.
  var isTimeOnly: Bool {
    word.contains(.time) && !word.contains(.outletNoun)
  }
}
