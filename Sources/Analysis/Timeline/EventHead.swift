package import Articles

/// The word that stands for an event: the verb that a time dates, or the noun that carries the time.
package struct EventHead: Hashable, Sendable {
  /// Where the word lies.
  package var range: TextRange
  /// What it is; none of these is `other`.
  package var kind: Kind
  /// Whether it only says what somebody or something is or has.
  package var isState: Bool
  /// Whether the text says that it did not happen.
  package var isDenied: Bool

  /// The kinds of words that stand for events.
  package enum Kind: Sendable { case verb, noun, adjective, other }

  /// Finds the head of an event; none where the row of the timeline has no event.
  package init?(of entry: TimelineEntry, in article: Article) {
    guard let event = entry.event else { return nil }
    let tokens = article[Tokens.self]
    let times = article[Times.self].all
    let sentences = article[Sentences.self].all
    let here = times[entry.time].range
    let number = sentences.boundary { $0.range.end > here.start }
    guard number < sentences.count else { return nil }
    let sentence = sentences[number]
    let first = times.boundary { $0.range.start >= sentence.range.start }
    let beside = times[first...].prefix { $0.range.start < sentence.range.end }
    let events = EventWords(
      tokens: tokens, sentence: sentence.tokens,
      times: beside.map { tokens.indices(in: $0.range) })
    // Two ends of a range date what is beside both of them.
    let isRange = entry.part == .dated && !entry.others.isEmpty
    let all = isRange ? here.joined(with: times[entry.others[0]].range) : here
    let words = tokens.indices(in: event)
    let found = events.event(of: tokens.indices(in: all), kind: times[entry.time].kind)
    let parts = article[PartsOfSpeech.self].all
    func part(_ index: Int) -> PartOfSpeech? { parts.indices.contains(index) ? parts[index] : nil }
    if let group = found?.group, var verb = group.last, words.contains(verb) {
      let state = group.last { Self.states.contains(tokens[$0].folded) && words.contains($0) }
      let isCertain = events.isVerb(verb) || [.verb, .auxiliary].contains(part(verb))
      let isAdjective = state != nil && !isCertain && part(verb) == .adjective
      kind = isAdjective ? .adjective : .verb
      // `was among the first`, `are two people`: what stands behind the verb is no verb.
      if let state, !isCertain, !isAdjective, part(verb) != nil { verb = state }
      isState = verb == state || isAdjective
      range = tokens[verb].range
      isDenied = group.contains { Self.denials.contains(tokens[$0].folded) }
      return
    }
    let outside = words.filter { !events.isTime($0) && tokens[$0].kind != .mark }
    let noun = Self.noun(among: outside, part)
    guard let head = noun ?? outside.last else { return nil }
    range = tokens[head].range
    kind = noun == nil ? .other : .noun
    (isState, isDenied) = (false, false)
  }

  /// The last noun of the first phrase: `offence` of `her first drug offence in the town`.
  private static func noun(among words: [Int], _ part: (Int) -> PartOfSpeech?) -> Int? {
    var noun: Int?
    for word in words {
      switch part(word) {
      case .noun, .properNoun: noun = word
      default: if noun != nil { return noun }
      }
    }
    return noun
  }

  private static let states = EventLexicon.formsOfBe.union(["has", "have", "had"])
  private static let denials: Set<String> = ["not", "n't", "never"]
}
