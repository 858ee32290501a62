/// Whether the words of a clause speak of what was or of what will be.
enum TimeTense: Sendable {
  case past, future, unknown

  /// Reads the tense beside some tokens of a sentence from the nearest cue, those before first.
  ///
  /// The steps are bounded, so that a long sentence costs no more than a short one.
  init(at tokens: Range<Int>, in sentence: Range<Int>, of all: Tokens) {
    if Self.isAhead(tokens, in: sentence, of: all) {
      self = .future
      return
    }
    let first = max(sentence.lowerBound, tokens.lowerBound - 25)
    let before = Self.nearest(
      (first..<tokens.lowerBound).reversed(), all, sentence)
    let end = min(sentence.upperBound, tokens.upperBound + 15)
    let behind = Self.nearest(tokens.upperBound..<end, all, sentence)
    // `… must end, and the count on Monday was unclear`: the verb right behind is the time’s own.
    let isOwn = (behind?.distance ?? .max) <= 2 && (before?.distance ?? .max) > 5
    // `the summit planned for May was cancelled`: May may be over.
    let isOver = behind?.distance == 1 && behind?.tense == .past && before?.tense == .future
    if let tense = isOwn ? behind?.tense : before?.tense ?? behind?.tense {
      self = isOver ? .unknown : tense
      return
    }
    // `by June`, `until June`: what lies ahead, if nothing says otherwise.
    let word = tokens.lowerBound > sentence.lowerBound ? all[tokens.lowerBound - 1].folded : ""
    self = ["by", "until", "till", "through"].contains(word) ? .future : .unknown
  }

  /// The first cue among some tokens, as far as their clause reaches, and how far away it is.
  private static func nearest(
    _ indices: some Sequence<Int>, _ all: Tokens, _ sentence: Range<Int>
  ) -> (tense: TimeTense, distance: Int)? {
    var distance = 0
    for index in indices {
      if parts(all[index]) { return nil }
      distance += 1
      if let tense = cue(all, index, sentence) { return (tense, distance) }
    }
    return nil
  }

  /// Whether a sentence of the future sets a day: `will be freed, and troops moved by May 5`.
  private static func isAhead(
    _ time: Range<Int>, in sentence: Range<Int>, of all: Tokens
  ) -> Bool {
    let before = max(sentence.lowerBound, time.lowerBound - 5)..<time.lowerBound
    guard
      let preposition = before.last(where: { ["by", "until", "till"].contains(all[$0].folded) }),
      all.all[preposition + 1..<time.lowerBound]
        .allSatisfy({ ["the", "end", "middle", "beginning", "start", "of"].contains($0.folded) })
    else { return false }
    return (max(sentence.lowerBound, preposition - 25)..<preposition)
      .contains { demands.contains(all[$0].folded) }
  }

  /// Words of a sentence whose `by Friday` lies ahead.
  private static let demands: Set<String> = [
    "will", "'ll", "would", "shall", "want", "wants", "hopes", "hope", "demands", "demand", "aims",
    "plans", "must",
  ]

  /// Whether a mark keeps the tense of one side from the other, as that of quoted words does.
  private static func parts(_ token: Token) -> Bool {
    token.kind == .mark && [";", "“", "”", "\"", "«", "»"].contains(token.folded)
  }

  private static func cue(_ all: Tokens, _ index: Int, _ sentence: Range<Int>) -> TimeTense? {
    let word = all[index].folded
    if futureWords.contains(word) || schedule.contains(word) { return .future }
    // `it may hit in August`, against `it may have hit`.
    if word == "may" || word == "might", all[index].casing == .lower {
      return index + 1 < sentence.upperBound && all[index + 1].folded == "have" ? .past : .future
    }
    if word == "to", index + 1 < sentence.upperBound {
      // `to be held`, `is to open`, against `to the house` and `went to`.
      let next = all[index + 1].folded
      let before = index > sentence.lowerBound ? all[index - 1].folded : ""
      if next == "be" || intents.contains(before),
        all[index + 1].kind == .word
      {
        return .future
      }
    }
    if word == "planning", index + 1 < sentence.upperBound, all[index + 1].folded == "to" {
      return .future
    }
    guard isPast(all[index]), !isDescriptive(all, index, sentence) else { return nil }
    // `will be completed`, `should have opened`: the auxiliary decides.
    let ahead = (max(sentence.lowerBound, index - 3)..<index).contains {
      modals.contains(all[$0].folded)
    }
    return ahead ? .future : .past
  }

  /// Whether a form in `-ed` describes a noun: `the disputed bell is to ring`.
  private static func isDescriptive(_ all: Tokens, _ index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && index + 1 < sentence.upperBound
      && ["the", "a", "an", "his", "her", "its", "their", "this", "'s"]
        .contains(all[index - 1].folded)
      && all[index + 1].kind == .word
  }

  /// Whether a word is a finite verb of the past, by a list and by its ending.
  static func isPast(_ token: Token) -> Bool {
    guard token.kind == .word, token.casing == .lower else { return false }
    if pastWords.contains(token.folded) { return true }
    return token.folded.utf8.count > 4 && token.folded.hasSuffix("ed")
      && !notVerbs.contains(token.folded)
  }

  /// Words behind which an infinitive is to come.
  private static let intents: Set<String> = [
    "is", "are", "set", "about", "due", "want", "wants", "wanted", "hope", "hopes", "hoped", "plan",
    "plans", "planned", "aims", "intends", "agreed", "expects", "expected", "scheduled", "likely",
  ]

  private static let modals: Set<String> = [
    "will", "'ll", "wo", "shall", "would", "should", "must", "be", "may", "might",
  ]

  /// Verbs whose present tells of what is set: `the shop closes on Friday`.
  private static let schedule: Set<String> = [
    "opens", "closes", "ends", "begins", "starts", "expires", "resumes", "resume", "premieres",
    "airs", "reopens", "departs",
  ]

  private static let futureWords: Set<String> = [
    "will", "'ll", "wo", "shall", "would", "going", "due", "scheduled", "expected", "expects",
    "plans", "planned", "upcoming", "hopes", "aims", "intends", "slated", "tomorrow",
    "forecast", "poised", "let", "next", "should", "must", "payable", "effective",
  ]

  private static let pastWords: Set<String> = [
    "was", "were", "had", "did", "been", "said", "told", "made", "came", "went", "took", "got",
    "won", "lost", "began", "found", "held", "left", "saw", "gave", "became", "fell", "rose",
    "met", "paid", "sold", "bought", "led", "ran", "brought", "broke", "wrote", "spoke", "stood",
    "hit", "cut", "put", "set", "shot", "sent", "sat", "built", "kept", "felt", "heard", "grew",
    "knew", "thought", "drew", "flew", "died", "ago", "slept", "lay", "taught", "caught", "chose",
    "drove", "spent", "lent", "hung", "fought", "sank", "woke", "stole", "threw", "tore", "swam",
    "hid", "ate", "forgot", "fled", "struck", "swept", "understood", "wept", "withdrew",
  ]

  private static let notVerbs: Set<String> = [
    "hundred", "indeed", "speed", "breed", "united", "sacred", "wicked", "naked", "exceed",
    "proceed", "succeed", "kindred", "greed", "bleed",
  ]
}
