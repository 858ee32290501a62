/// Finds what a cue attributes, before it and behind it in its sentence.
struct Contents {
  let sentence: OuterSentence
  let cues: [Cue]
  let phrases: NounPhrases
  private var items: [Item] { sentence.items }

  /// How many cues on either side are looked at; bounds the time on texts made of cues.
  private static let near = 12
  /// No clause has more items.
  private static let longest = 400

  init(_ sentence: OuterSentence, cues: [Cue]) {
    self.sentence = sentence
    self.cues = cues
    phrases = NounPhrases(sentence)
  }

  /// How the words behind a cue begin.
  enum Opening {
    case quoted, that, question, infinitive, bare, object
  }

  /// What stands behind a cue.
  struct Forward {
    var range: Range<Int>
    var opening: Opening
  }

  // MARK: Behind the cue

  /// Behind addressees, days and occasions: `told reporters on Monday in a statement`.
  func behindAdverbials(of cue: Cue) -> Int {
    var index = cue.clauseEnd
    if cue.verb.frames.contains(.addressee) { index = behindAddressee(index) }
    while let item = sentence.item(index), index - cue.clauseEnd < 30 {
      // `called last year’s bill a mistake`
      if isOwner(index) || item.word.contains(.determiner) && isOwner(index + 1) { break }
      if item.isTimeOnly || (item.isAdverb && closesAdverbial(index + 1)) {
        index += 1
        continue
      }
      if item.word.contains(.determiner), sentence.item(index + 1)?.isTimeOnly == true {
        index += 2
        continue
      }
      guard let end = behindOccasion(index) else { break }
      index = end
    }
    return index
  }

  private func isOwner(_ index: Int) -> Bool {
    sentence.item(index + 1)?.folded == "'s"
      || sentence.item(index)?.isTimeOnly == true && sentence.item(index + 1)?.isTimeOnly == true
        && sentence.item(index + 2)?.folded == "'s"
  }

  private func behindAddressee(_ start: Int) -> Int {
    guard let first = sentence.item(start), first.stretch == nil, first.folded != "that",
      !first.word.contains(.question)
    else { return start }
    if !first.word.isDisjoint(with: .objectPronoun),
      !first.word.contains(.possessive)
        || first.folded == "her" && sentence.item(start + 1)?.isNominal != true
    {
      return start + 1
    }
    return phrases.phrase(at: start)?.upperBound ?? start
  }

  /// Behind `in a statement`, `at a rally in Port Ayr`; none where no such phrase stands here.
  private func behindOccasion(_ index: Int) -> Int? {
    guard let item = sentence.item(index), item.word.contains(.preposition),
      let phrase = phrases.phrase(at: index + 1)
    else { return nil }
    let isOccasion = phrase.contains { !items[$0].word.isDisjoint(with: [.occasionNoun, .time]) }
    return isOccasion || closesAdverbial(phrase.upperBound) ? phrase.upperBound : nil
  }

  private func closesAdverbial(_ index: Int) -> Bool {
    guard let item = sentence.item(index) else { return true }
    return item.mark != nil && item.mark != .hyphen || item.stretch != nil || item.folded == "that"
      || item.isTimeOnly
  }

  /// The words behind a cue that it may report; none where the clause ends.
  func forward(of cue: Cue) -> Forward? {
    var start = behindAdverbials(of: cue)
    if let item = sentence.item(start),
      item.mark == .comma || item.mark == .colon || item.mark == .dash
    {
      guard let next = sentence.item(start + 1),
        next.stretch != nil || next.folded == "that" || item.mark == .colon
      else { return nil }
      start += 1
    }
    guard let first = sentence.item(start), first.mark == nil || first.mark == .open else {
      return nil
    }
    let end = forwardEnd(from: start, of: cue)
    guard start < end, let range = sentence.trimmed(start..<end) else { return nil }
    if first.stretch != nil { return Forward(range: range, opening: .quoted) }
    if let quoted = quotedBehindPreface(start, end) {
      return Forward(range: quoted..<range.upperBound, opening: .quoted)
    }
    let opening = opening(first, at: start)
    // What is criticised or confirmed ends with its clause.
    let stop = opening == .object ? range.first { items[$0].mark == .semicolon } : nil
    guard let range = stop.map({ sentence.trimmed(start..<$0) }) ?? range else { return nil }
    return Forward(range: range, opening: opening)
  }

  /// The clause that starts at an item, without marks at its ends.
  func clause(from start: Int, of cue: Cue) -> Range<Int>? {
    guard start < items.count else { return nil }
    return sentence.trimmed(start..<max(start, forwardEnd(from: start, of: cue)))
  }

  private func opening(_ first: Item, at start: Int) -> Opening {
    if first.folded == "that" { return .that }
    if first.folded == "to" { return .infinitive }
    if first.word.contains(.question) { return .question }
    return hasVerb(from: start) ? .bare : .object
  }

  /// Whether a finite verb stands near, as in a clause.
  private func hasVerb(from start: Int) -> Bool {
    for index in start..<min(start + 25, items.count) {
      let item = items[index]
      if item.mark == .end || item.mark == .semicolon { return false }
      if item.word.contains(.relative), index > start { return false }
      if !item.word.isDisjoint(with: .verbs), item.folded != "being", item.folded != "having",
        item.folded != "be"
      {
        return item.folded != "'s" || sentence.item(index + 1).map { !$0.isCapitalised } ?? false
      }
      if index > start, item.folded.hasSuffix("ed"), !item.isCapitalised,
        items[index - 1].isNominal,
        !items[index - 1].word.contains(.determiner), !items[index - 1].word.contains(.possessive)
      {
        return true
      }
      if index > start, let cue = item.cue, cue.form == .past || cue.form == .third { return true }
    }
    return false
  }

  /// Quoted speech behind a preface: `said of the delay: “…”`.
  private func quotedBehindPreface(_ start: Int, _ end: Int) -> Int? {
    let first = items[start]
    guard
      !first.word.isDisjoint(with: [.preposition, .objectPronoun, .determiner, .subordinator])
        || first.isTimeOnly || first.isNumber || first.isAdverb
    else { return nil }
    for index in start + 1..<max(start + 1, min(end, start + 25)) where items[index].stretch != nil
    {
      let before = items[index - 1].mark
      return before == .colon || before == .comma && items[index].endsClause ? index : nil
    }
    return nil
  }

  /// Where a clause that starts behind a cue ends: with the sentence, or before the next clause.
  private func forwardEnd(from start: Int, of cue: Cue) -> Int {
    // Clauses in clauses of an endless sentence would take time by its square.
    var end = min(items.count, start + Self.longest)
    if let close = unmatchedClose(from: start) { end = close }
    if let main = mainVerb(behind: start, of: cue) { end = min(end, main) }
    for later in cues.dropFirst(cue.number + 1).prefix(Self.near) {
      guard later.group.lowerBound > start, later.clauseStart < end else { continue }
      guard let stop = breaksClause(later, of: cue), stop > start else { continue }
      return stop
    }
    return end
  }

  /// The comma before the verb of the sentence, where the cue stands in a clause between commas:
  /// `Reed, whose brother said it was late, left`.
  private func mainVerb(behind start: Int, of cue: Cue) -> Int? {
    guard let first = cue.source?.lowerBound, first > 0, items[first - 1].mark == .comma,
      items[first].word.contains(.relative) || items[first].folded == "whose"
    else { return nil }
    return (start..<min(items.count, start + NounPhrases.reach)).first { index in
      guard items[index].mark == .comma, let part = sentence.item(index + 1)?.part else {
        return false
      }
      return part == .verb || part == .auxiliary
    }
  }

  /// Where a later cue begins a clause beside, and not inside, what this cue reports.
  private func breaksClause(_ later: Cue, of cue: Cue) -> Int? {
    let start = later.clauseStart
    if later.placing == .shared {
      guard later.source == cue.source else { return nil }
      return sentence.item(start - 1)?.mark == .comma ? start - 1 : start
    }
    if later.placing == .preposition {
      return sentence.item(start - 1)?.mark == .comma ? start - 1 : nil
    }
    if let subject = cue.antecedent, later.source == subject { return later.group.lowerBound - 1 }
    guard later.placing == .before, let before = sentence.item(start - 1) else { return nil }
    if before.mark == .semicolon { return start - 1 }
    // `He told her that it was late, she said.`
    if before.mark == .comma, sentence.trimmed(later.clauseEnd..<items.count) == nil {
      return start - 1
    }
    let joins: Set<String> = ["and", "but", "though", "although", "while", "as", "yet"]
    guard joins.contains(before.folded), sentence.item(start - 2)?.mark == .comma else {
      return nil
    }
    return start - 2
  }

  private func unmatchedClose(from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(start + NounPhrases.reach, items.count) {
      if items[index].mark == .open { depth += 1 }
      if items[index].mark == .close {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }

  // MARK: Before the cue

  /// The words from the start of the sentence to an item, without marks at their ends.
  func backward(to end: Int, of cue: Cue) -> Range<Int>? {
    var start = 0
    if let earlier = cues[..<cue.number].suffix(Self.near).last(where: {
      $0.clauseEnd < cue.clauseStart && $0.placing != .relative
    }),
      let stop = clauseBreak(from: earlier.clauseEnd, to: end)
    {
      start = stop
    }
    guard start < end else { return nil }
    return sentence.trimmed(max(start, end - Self.longest)..<end)
  }

  /// Behind the semicolon that parts two clauses of a sentence.
  private func clauseBreak(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return (max(start, end - NounPhrases.reach)..<end).last { items[$0].mark == .semicolon }
      .map { $0 + 1 }
  }

  /// The words behind `…, Ruiz said,` that go on with what stands before it.
  func continuation(of cue: Cue) -> Range<Int>? {
    let start = behindAdverbials(of: cue)
    guard let comma = sentence.item(start), comma.mark == .comma,
      let first = sentence.item(start + 1), first.mark == nil, !first.folded.hasSuffix("ing"),
      first.word.isDisjoint(with: [.coordinator, .relative, .subordinator])
    else { return nil }
    let end = forwardEnd(from: start + 1, of: cue)
    guard start + 1 < end, let range = sentence.trimmed(start + 1..<end),
      range.count > 2 || first.stretch != nil
    else {
      return nil
    }
    return range
  }
}
