package import Articles

/// The word that stands for an event: the verb that a time dates, or the noun that carries the time.
package struct EventHead: Hashable, Sendable {
  /// Where the word lies.
  package var range: TextRange
  /// What it is; none of these is `other`.
  package var kind: Kind
  /// Whether it only says what somebody or something is or has.
  package var isState: Bool

  /// The kinds of words that stand for events.
  package enum Kind: Sendable { case verb, noun, adjective, other }

  /// Finds the head of the words of an event; none where they are only marks and times.
  ///
  /// - Parameter words: what the timeline shows, which need not hold the verb.
  init?(of event: EventWords.Event, in words: Range<Int>, of events: EventWords) {
    let tokens = events.tokens
    if let group = event.group, var verb = group.last, words.contains(verb) {
      let state = group.last { Self.states.contains(tokens[$0].folded) && words.contains($0) }
      let isCertain = events.isVerb(verb) || [.verb, .auxiliary].contains(events.part(verb))
      let isAdjective = state != nil && !isCertain && events.part(verb) == .adjective
      kind = isAdjective ? .adjective : .verb
      // `was among the first`, `are two people`: what stands behind the verb is no verb.
      if let state, !isCertain, !isAdjective, events.part(verb) != nil { verb = state }
      isState = verb == state || isAdjective
      range = tokens[verb].range
      return
    }
    let outside = words.filter { !events.isTime($0) && tokens[$0].kind != .mark }
    let noun = Self.noun(among: outside, events)
    guard let head = noun ?? outside.last else { return nil }
    range = tokens[head].range
    kind = noun == nil ? .other : .noun
    isState = false
  }

  /// The last noun of the first phrase: `offence` of `her first drug offence in the town`.
  private static func noun(among words: [Int], _ events: EventWords) -> Int? {
    var noun: Int?
    for word in words {
      switch events.part(word) {
      case .noun, .properNoun: noun = word
      default: if noun != nil { return noun }
      }
    }
    return noun
  }

  private static let states = EventLexicon.formsOfBe.union(["has", "have", "had"])
}
