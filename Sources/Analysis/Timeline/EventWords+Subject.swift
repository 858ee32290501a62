// Who or what a verb speaks of, where the words before it tell.
extension EventWords {
  /// The subject of a verb.
  struct Subject: Hashable {
    /// The whole phrase, with what is told of its noun.
    var phrase: Range<Int>
    /// Its noun with the words before it; for two nouns, none.
    var noun: Range<Int>?
    /// A name in apposition: `the mayor, Ada Lowe, said`.
    var apposition: Range<Int>?
  }

  /// A phrase with more words than this is looked at no further.
  private static let reach = 25

  /// The subject that stands before a group of verbs; none where that is not certain.
  func subject(of group: Range<Int>) -> Subject? {
    let end = withoutTime(before: group.lowerBound)
    guard end > sentence.lowerBound else { return nil }
    if tokens[end - 1].folded == "and" { return sharedSubject(before: end - 1) }
    if EventLexicon.relatives.contains(tokens[end - 1].folded) {
      return antecedent(of: end - 1)
    }
    guard tokens[end - 1].folded == "," else { return phrase(before: end) }
    let floor = max(sentence.lowerBound, end - Self.reach)
    guard let comma = (floor..<end - 1).last(where: { tokens[$0].folded == "," }),
      comma > sentence.lowerBound, var subject = phrase(before: comma)
    else { return nil }
    subject.apposition = comma + 1..<end - 1
    subject.phrase = subject.phrase.lowerBound..<end
    return subject
  }

  /// The noun phrase that a relative clause tells of: `the report that was published`.
  private func antecedent(of pronoun: Int) -> Subject? {
    var end = pronoun
    if end > sentence.lowerBound, tokens[end - 1].folded == "," { end -= 1 }
    guard end > sentence.lowerBound, var subject = phrase(before: end, isWhole: false) else {
      return nil
    }
    subject.phrase = subject.phrase.lowerBound..<pronoun + 1
    return subject
  }

  /// The subject of the verb before, which a verb behind `and` shares.
  private func sharedSubject(before end: Int) -> Subject? {
    let floor = max(sentence.lowerBound, end - Self.reach)
    guard let verb = (floor..<end).last(where: { isVerb($0) }) else { return nil }
    let start = group(endingAt: verb).lowerBound
    guard start > sentence.lowerBound, !["and", ","].contains(tokens[start - 1].folded),
      !EventLexicon.relatives.contains(tokens[start - 1].folded),
      var subject = phrase(before: start)
    else { return nil }
    // The words between belong to the other verb.
    subject.phrase = end..<end
    return subject
  }

  private func withoutTime(before start: Int) -> Int {
    var end = start
    let floor = max(sentence.lowerBound, start - Self.reach)
    while end > floor, isTime(end - 1) { end -= 1 }
    guard end < start, end > sentence.lowerBound else { return end }
    return ["on", "in", "at"].contains(tokens[end - 1].folded) ? end - 1 : end
  }

  /// The noun phrase that ends before a token and, as a subject does, begins its clause.
  private func phrase(before end: Int, isWhole: Bool = true) -> Subject? {
    let floor = max(sentence.lowerBound, end - Self.reach)
    var start = end
    var noun = end
    var and: Int?
    while start > floor {
      let word = tokens[start - 1].folded
      if isTime(start - 1) || word == "that" && start < end { break }
      if EventLexicon.ties.contains(word) {
        noun = start - 1
      } else if word == "and" {
        and = and ?? start - 1
      } else if !belongs(start - 1) {
        break
      }
      start -= 1
    }
    if start < end, tokens[start].folded == "and" {
      start += 1
      and = and.flatMap { $0 < start ? nil : $0 }
    }
    let opensClause = start == sentence.lowerBound || isTime(start - 1) || isEdge(start - 1)
    if !opensClause {
      if let and, noun >= end || noun < and {
        // `sold the mill and Ada Lowe resigned`: the noun before is another verb’s.
        start = and + 1
        noun = end
      } else if isWhole {
        return nil
      }
    }
    // `In Arden the mill closed`: no word tells the place from the subject.
    guard start < noun, noun <= end, !EventLexicon.ties.contains(tokens[start].folded) else {
      return nil
    }
    let isOne = and == nil || !opensClause
    return Subject(phrase: start..<end, noun: isOne ? start..<noun : nil, apposition: nil)
  }

  private func belongs(_ index: Int) -> Bool {
    let token = tokens[index]
    if EventLexicon.joiners.contains(token.folded), token.folded != "that" { return false }
    // A dash with blanks beside it parts clauses; a hyphen joins words.
    if token.kind == .mark {
      return token.isHyphen && !token.followsSpace || token.folded == "'" || token.folded == "&"
    }
    return isNominal(index) || token.kind == .number || token.folded == "'s"
      || EventLexicon.determiners.contains(token.folded)
      || EventLexicon.pronouns.contains(token.folded)
      || token.isCapitalised && index > sentence.lowerBound
  }

  func isEdge(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .mark { return !belongs(index) }
    return EventLexicon.joiners.contains(token.folded) || token.folded == "and"
  }
}
