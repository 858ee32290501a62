// Events that a noun names: `the 2018 election`, `the killing of two ministers in 2013`.
extension EventWords {
  /// A noun that carries the time: `the 2018 election`, `last year’s floods`,
  /// `her offense from two decades ago`, `21 years behind bars`.
  func noun(of time: Range<Int>, _ kind: TimeExpression.Kind, in clause: Range<Int>)
    -> Range<Int>?
  {
    let next = time.upperBound
    let isPossessive = next < clause.upperBound && ["'s", "'"].contains(tokens[next].folded)
    if isPossessive { return nounPhrase(from: next + 1, in: clause) }
    // `a five-year plan`, `the annual report`: the time describes the noun behind it.
    let isAdjective = kind == .duration && time.contains { tokens[$0].isHyphen }
    if isAdjective || kind == .set && time.count == 1, let noun = nounPhrase(from: next, in: clause)
    {
      return noun
    }
    guard time.lowerBound > clause.lowerBound else { return nil }
    let before = tokens[time.lowerBound - 1].folded
    if kind == .date, EventLexicon.determiners.contains(before), next < clause.upperBound {
      return nounPhrase(from: next, in: clause)
    }
    if kind == .duration, before == "after", next < clause.upperBound,
      ["behind", "of", "in", "as", "at", "on", "without"].contains(tokens[next].folded)
    {
      return trimmed(next..<min(clause.upperBound, next + Self.longest), time)
    }
    guard kind == .date, before == "from" || before == "of",
      tokens[time.upperBound - 1].folded == "ago" || before == "of"
    else { return nil }
    var start = time.lowerBound - 1
    while start > clause.lowerBound, isNominal(start - 1) || tokens[start - 1].isHyphen {
      start -= 1
    }
    return start < time.lowerBound - 1 ? start..<time.lowerBound - 1 : nil
  }

  private func nounPhrase(from start: Int, in clause: Range<Int>) -> Range<Int>? {
    var end = start
    while end < clause.upperBound, end - start < 5, isNominal(end) { end += 1 }
    return end > start ? start..<end : nil
  }

  /// Whether a word can be a part of a noun phrase without its determiner.
  func isNominal(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .mixed || token.isHyphen && !token.followsSpace
    else {
      return false
    }
    if let part = part(index) {
      return [.noun, .properNoun, .adjective, .numeral, .mark, .other].contains(part)
        || part == .verb && isDescriptive(index)
        || part == .adverb && !EventLexicon.functions.contains(token.folded)
    }
    return !EventLexicon.functions.contains(token.folded) && !isVerb(index)
  }

  /// The noun phrase before a time that is an event and has no verb of its own.
  ///
  /// `The killing of two ministers in 2013 shook the town`: the verb behind the time is another
  /// event. `The assault Wednesday — on a landmark — …`: nothing else is dated.
  func happening(before time: Range<Int>, in clause: Range<Int>) -> Range<Int>? {
    var end = time.lowerBound
    let hasPreposition = end > clause.lowerBound && Self.dating.contains(tokens[end - 1].folded)
    if hasPreposition { end -= 1 }
    guard end > clause.lowerBound, isNominal(end - 1),
      !(clause.lowerBound..<end).contains(where: { isVerb($0) || isAuxiliary($0) })
    else { return nil }
    var start = end
    while start > clause.lowerBound, end - start < Self.longest * 2, belongsToPhrase(start - 1) {
      start -= 1
    }
    guard let head = head(of: start..<end), isEventNoun(head) else { return nil }
    let next = time.upperBound
    let isVerbNext = next < sentence.upperBound && (isVerb(next) || isAuxiliary(next))
    // `The strike Tuesday halted trams` dates the halt as well.
    guard !isVerbNext || hasPreposition else { return nil }
    return start..<end
  }

  /// Prepositions between a noun and the time that dates it.
  private static let dating: Set<String> = ["in", "of", "on", "at", "during", "from", "since"]

  private func belongsToPhrase(_ index: Int) -> Bool {
    let word = tokens[index].folded
    return isNominal(index) || EventLexicon.determiners.contains(word)
      || EventLexicon.ties.contains(word) || word == "and" || tokens[index].kind == .number
  }

  /// The noun that a phrase is about: the last one before its first preposition.
  private func head(of phrase: Range<Int>) -> Int? {
    let end = phrase.first { EventLexicon.ties.contains(tokens[$0].folded) } ?? phrase.upperBound
    return (phrase.lowerBound..<max(end, phrase.lowerBound)).last { part($0) == .noun }
  }

  private func isEventNoun(_ index: Int) -> Bool {
    let word = tokens[index].folded
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    return EventLexicon.happenings.contains(word) || EventLexicon.happenings.contains(singular)
      || ["tion", "sion", "ment", "ing"].contains { singular.hasSuffix($0) }
        && singular.utf8.count > 6
  }
}
