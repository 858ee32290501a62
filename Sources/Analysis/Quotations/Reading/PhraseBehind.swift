/// Finds how far the noun phrase behind a verb or a preposition reaches.
struct PhraseBehind {
  let sentence: OuterSentence
  private var items: [Item] { sentence.items }

  init(_ sentence: OuterSentence) {
    self.sentence = sentence
  }

  /// The noun phrase, with its apposition, that starts at an item.
  func phrase(at start: Int, hasTail: Bool) -> Range<Int>? {
    guard var end = plainEnd(from: start) else { return nil }
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
    let limit = min(items.count, end + NounPhrases.reach)
    var stop = end + 1
    var isRelative = false
    while stop < limit, items[stop].stretch == nil || !items[stop].endsClause,
      items[stop].mark != .end || stop + 1 < items.count, items[stop].mark != .semicolon,
      items[stop].mark != .dash
    {
      if items[stop].mark == .comma, let next = sentence.item(stop + 1), endsTail(next) { break }
      isRelative = isRelative || items[stop].word.contains(.relative)
      // A verb outside a relative clause: these words are a clause of their own.
      if !isRelative, !items[stop].word.isDisjoint(with: [.be, .have, .future]),
        !items[stop].word.contains(.clitic)
      {
        return nil
      }
      stop += 1
    }
    return sentence.trimmed(end..<stop)?.upperBound
  }

  /// Whether what stands behind a comma goes on with the clause: `, adding`, `, in a statement`.
  private func endsTail(_ next: Item) -> Bool {
    next.stretch != nil || next.folded.hasSuffix("ing") || next.isTimeOnly || next.isAdverb
      || !next.word.isDisjoint(with: [.preposition, .subordinator, .coordinator, .subjectPronoun])
  }

  private func plainEnd(from start: Int) -> Int? {
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
    scan: while end < min(items.count, start + NounPhrases.reach) {
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
        guard hasHead, let next = sentence.item(end + 1),
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
