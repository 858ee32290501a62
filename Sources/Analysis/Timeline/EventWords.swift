/// Finds the words of a sentence that a time dates, by its clause and the verb nearest to it.
///
/// Verbs and nouns are known by the encoder’s parts of speech; where it has none, by lists, by their
/// endings and by the auxiliaries before them. What is returned is always one stretch of the
/// sentence.
struct EventWords {
  let tokens: Tokens
  let sentence: Range<Int>
  private let parts: [PartOfSpeech?]
  /// For each token of the sentence, whether a time holds it, and whether one begins with it.
  private var isInTime: [Bool]
  private var startsTime: [Bool]

  /// More words than this are no short name of an event.
  static let longest = 12

  /// The words of an event, and the verb among them.
  struct Event: Hashable {
    /// From the verb, or the part of its group that changes what it says, to the time.
    var words: Range<Int>
    /// The verb with its auxiliaries; none where a noun names the event.
    var group: Range<Int>?
  }

  init(tokens: Tokens, parts: [PartOfSpeech?], sentence: Range<Int>, times: [Range<Int>]) {
    self.tokens = tokens
    self.parts = parts
    self.sentence = sentence
    isInTime = [Bool](repeating: false, count: sentence.count)
    startsTime = isInTime
    for time in times {
      for index in time.clamped(to: sentence) { isInTime[index - sentence.lowerBound] = true }
      if sentence.contains(time.lowerBound) {
        startsTime[time.lowerBound - sentence.lowerBound] = true
      }
    }
  }

  func isTime(_ index: Int) -> Bool {
    sentence.contains(index) && isInTime[index - sentence.lowerBound]
  }

  /// The tokens that name what a time dates; none where the sentence has no words for it.
  func event(of time: Range<Int>, kind: TimeExpression.Kind) -> Event? {
    if kind == .age { return nil }
    let clause = clause(around: time)
    if let noun = noun(of: time, kind, in: clause) { return Event(words: noun, group: nil) }
    if let noun = happening(before: time, in: clause) { return Event(words: noun, group: nil) }
    if let verb = verb(nearest: time, in: clause) { return event(verb, clause, time) }
    let isAlone = clause.count <= time.count + 2
    // `Correction, January 17:` dates what follows it as a whole.
    if isAlone, sentence.contains(clause.upperBound), tokens[clause.upperBound].folded == ":" {
      let label = trimmed(sentence.lowerBound..<clause.lowerBound, time)
      return label.flatMap { $0.count < 4 ? Event(words: $0, group: nil) : nil }
    }
    // A clause without a verb of its own hangs on the one before: `He resigned, on Tuesday`.
    let before = max(sentence.lowerBound, clause.lowerBound - 20)..<clause.lowerBound
    if let verb = verb(nearest: time, in: before) { return event(verb, before, time) }
    let after = clause.upperBound..<min(sentence.upperBound, clause.upperBound + 25)
    let opens = clause.lowerBound == sentence.lowerBound
    if isAlone || opens, let verb = verb(nearest: time, in: after) {
      let end = after.first { $0 > verb && endsClause($0) } ?? after.upperBound
      return event(verb, after.lowerBound..<min(end, verb + Self.longest), time)
    }
    let sides = [clause.lowerBound..<time.lowerBound, time.upperBound..<clause.upperBound]
    let longer =
      sides[0].count >= sides[1].count
      ? sides[0].suffix(Self.longest) : sides[1].prefix(Self.longest)
    return trimmed(longer, time).map { Event(words: $0, group: nil) }
  }

  private func event(_ verb: Int, _ clause: Range<Int>, _ time: Range<Int>) -> Event? {
    guard let words = trimmed(phrase(from: verb, clause, time), time) else { return nil }
    let group = group(endingAt: verb)
    let start = isPlain(group, head: verb) ? words.lowerBound : group.lowerBound
    return Event(words: min(start, words.lowerBound)..<words.upperBound, group: group)
  }

  // MARK: Clauses

  /// The stretch around a time without a mark or a word that joins clauses.
  private func clause(around time: Range<Int>) -> Range<Int> {
    var start = time.lowerBound
    while start > sentence.lowerBound, time.lowerBound - start < 40, !endsClause(start - 1) {
      start -= 1
    }
    var end = time.upperBound
    while end < sentence.upperBound, end - time.upperBound < 40, !endsClause(end) { end += 1 }
    return start..<end
  }

  func endsClause(_ index: Int) -> Bool {
    if isTime(index) { return false }
    let token = tokens[index]
    switch token.kind {
    case .mark:
      return !(token.isHyphen && !token.followsSpace) && !["/", "'", "."].contains(token.folded)
        || token.folded == "." && index == sentence.upperBound - 1
    case .word:
      // `rose in the morning and closed at noon`: each verb has its own time.
      if token.folded == "and", index + 1 < sentence.upperBound {
        return isVerb(index + 1) || isAuxiliary(index + 1)
      }
      // `because of the fire` joins no clause.
      if token.folded == "because", index + 1 < sentence.upperBound,
        tokens[index + 1].folded == "of"
      {
        return false
      }
      guard EventLexicon.joiners.contains(token.folded) else { return false }
      // `after 21 years`, `since May`: a preposition of the time itself.
      return !(sentence.contains(index + 1) && startsTime[index + 1 - sentence.lowerBound])
    default: return false
    }
  }

  // MARK: Verbs

  /// The head of a group of verbs, such as `visiting` of `will be visiting`.
  func verb(nearest time: Range<Int>, in clause: Range<Int>) -> Int? {
    var best: (head: Int, distance: Int)?
    var index = clause.lowerBound
    while index < clause.upperBound {
      guard !time.contains(index), let head = head(at: index, before: clause.upperBound) else {
        index += 1
        continue
      }
      // A verb before its time is preferred to one behind it that is as near.
      let distance =
        head < time.lowerBound ? time.lowerBound - head : (head - time.upperBound + 1) * 2
      if distance <= best?.distance ?? .max { best = (head, distance) }
      index = head + 1
    }
    return best?.head
  }

  /// The head of the verbs that begin at a token; none where none do.
  private func head(at index: Int, before end: Int) -> Int? {
    if isAuxiliary(index) {
      var next = index + 1
      while next < end, next - index < 6, isBetweenVerbs(next) { next += 1 }
      guard next < end, !isTime(next), tokens[next].kind == .word, tokens[next].casing == .lower,
        !EventLexicon.functions.contains(tokens[next].folded)
      else { return EventLexicon.copulas.contains(tokens[index].folded) ? index : nil }
      return next
    }
    return isVerb(index) ? index : nil
  }

  /// Whether a word helps a verb; `’s` does behind a pronoun, and elsewhere says whose it is.
  func isAuxiliary(_ index: Int) -> Bool {
    guard EventLexicon.auxiliaries.contains(tokens[index].folded) else { return false }
    // `their will`, `a can`, `May` the month.
    if let part = part(index), part == .noun || part == .properNoun { return false }
    guard tokens[index].folded == "'s", index > sentence.lowerBound else { return true }
    return EventLexicon.contracting.contains(tokens[index - 1].folded)
  }

  func isBetweenVerbs(_ index: Int) -> Bool {
    let word = tokens[index].folded
    return isAuxiliary(index) || EventLexicon.adverbs.contains(word)
      || isTime(index) || word.hasSuffix("ly") && word.utf8.count > 4
  }

  func isVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if let part = part(index) {
      return part == .verb && !isDescriptive(index) && !EventLexicon.bounds.contains(token.folded)
    }
    guard token.casing == .lower else { return false }
    if TimeTense.isPast(token) {
      // `the united front`, `a planned move`: behind a determiner it describes.
      let before = index > sentence.lowerBound ? tokens[index - 1].folded : ""
      return !EventLexicon.determiners.contains(before) && token.folded != "ago"
    }
    return EventLexicon.presents.contains(token.folded) || isReportingVerb(token.folded)
      ? !isNounHere(index) : false
  }

  func part(_ index: Int) -> PartOfSpeech? {
    parts.indices.contains(index) ? parts[index] : nil
  }

  /// Whether a participle stands before the noun that it describes: `a planned move`.
  func isDescriptive(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
    let next = part(index + 1)
    return EventLexicon.determiners.contains(tokens[index - 1].folded)
      && tokens[index - 1].folded != "that"
      && (next == .noun || next == .properNoun || next == .adjective)
  }

  private func isReportingVerb(_ word: String) -> Bool {
    CueVerbs[word].map { $0.form == .third || $0.form == .past } ?? false
  }

  /// Whether a word that may be a noun is one: behind `the`, `21`, `of`, or the clause’s own verb.
  private func isNounHere(_ index: Int) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = tokens[index - 1]
    if before.kind == .number || EventLexicon.determiners.contains(before.folded)
      || EventLexicon.ties.contains(before.folded) || before.folded == "'"
    {
      return before.folded != "that"
    }
    var earlier = index - 1
    while earlier >= sentence.lowerBound, index - earlier < 8, !isEdge(earlier) {
      if isAuxiliary(earlier) || TimeTense.isPast(tokens[earlier]) { return true }
      earlier -= 1
    }
    return false
  }

  // MARK: Phrases

  /// The words from a verb to its time, or to the end of the clause where the time stands before.
  private func phrase(from verb: Int, _ clause: Range<Int>, _ time: Range<Int>) -> Range<Int> {
    guard verb < time.lowerBound, time.lowerBound <= clause.upperBound else {
      return verb..<min(clause.upperBound, verb + Self.longest)
    }
    let before = trimmed(verb..<time.lowerBound, time) ?? verb..<verb + 1
    guard before.count == 1, time.upperBound < clause.upperBound else {
      return before.prefix(Self.longest)
    }
    // `served two years in prison`, `said Tuesday it would close`: the rest belongs to the verb,
    // up to the verb of another clause: `the pledge made last year has been broken`.
    let end = min(clause.upperBound, verb + Self.longest)
    if time.upperBound < end, isAuxiliary(time.upperBound) || isVerb(time.upperBound) {
      return before
    }
    return verb..<end
  }

  /// Takes the time’s own preposition and marks off both ends.
  func trimmed(_ range: Range<Int>, _ time: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start,
      isLoose(end - 1)
        || time.contains(end - 1) && time.lowerBound >= start && end - 1 > start
          && time.upperBound == end
    { end -= 1 }
    // `’s got a boat` begins with the word that it is written on.
    if start > sentence.lowerBound, start < end, tokens[start].folded.hasPrefix("'"),
      !tokens[start].followsSpace
    {
      start -= 1
    }
    while start < end,
      tokens[start].kind == .mark || tokens[start].isHyphen || tokens[start].folded == "of"
    { start += 1 }
    return start < end ? start..<end : nil
  }

  private func isLoose(_ index: Int) -> Bool {
    tokens[index].kind == .mark || EventLexicon.prepositions.contains(tokens[index].folded)
      || EventLexicon.determiners.contains(tokens[index].folded)
      || EventLexicon.looseEnds.contains(tokens[index].folded)
  }
}
