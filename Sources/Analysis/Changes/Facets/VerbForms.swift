/// The tenses of verbs, by their forms.
enum VerbForms {
  /// The time that a verb speaks of.
  enum Tense: Hashable, Sendable { case present, past, future }

  /// Words of one side of a change.
  struct Words {
    /// The words, folded.
    let all: [String]
    /// The word before them; none where the sentence begins.
    let lead: String?
    /// Whether they stand in a headline, where `to open` speaks of the future.
    let areHeadline: Bool

    init(_ all: [String], behind lead: String?, areHeadline: Bool) {
      (self.all, self.lead, self.areHeadline) = (all, lead, areHeadline)
    }

    /// The word before one of them, adverbs and negations left out.
    fileprivate func before(_ index: Int) -> (word: String?, index: Int) {
      var place = index - 1
      while place >= 0, all[place].hasSuffix("ly") || Denials.words.contains(all[place]) {
        place -= 1
      }
      return (place >= 0 ? all[place] : lead, place)
    }
  }

  /// Whether two stretches tell of the same doings in other tenses.
  ///
  /// Either the same verb stands in both in forms of two tenses, or the helping verbs differ.
  static func differ(_ before: Words, _ after: Words) -> Bool {
    let (left, right) = (Set(helpers(in: before)), Set(helpers(in: after)))
    // Words that were only put in or taken out tell a tense if they are little but `had` or `will`;
    // `was` makes a passive as well.
    if before.all.isEmpty || after.all.isEmpty {
      let words = before.all + after.all
      return words.count <= 2 && words.contains { helpers[$0] != nil && !passives.contains($0) }
    }
    let known = verbs(in: before)
    let shared = verbs(in: after).filter { verb in
      known.contains { $0.verb == verb.verb && $0.word != verb.word }
    }
    if !shared.isEmpty {
      return shared.contains { verb in
        !known.contains { $0.verb == verb.verb && $0.tense == verb.tense }
      }
    }
    // `is` made `was`; where other doings are told, their helpers differ as a matter of course.
    guard left != right, !left.isEmpty, !right.isEmpty else { return false }
    if let own = before.all.last, let other = after.all.last, helpers[own] != nil,
      helpers[other] != nil
    {
      return true
    }
    let (own, other) = (matter(in: before), matter(in: after))
    return own.isEmpty || other.isEmpty || !own.isDisjoint(with: other)
  }

  /// The words that carry matter and are no helpers.
  private static func matter(in words: Words) -> Set<String> {
    Set(words.all.filter { !FunctionWords.all.contains($0) && !expectations.contains($0) })
  }

  /// What tenses helping verbs give: `is set to` speaks of the future.
  private static func helpers(in words: Words) -> [Tense] {
    words.all.indices.compactMap { index in
      guard let tense = helpers[words.all[index]],
        !(words.before(index).word.map(perfects.contains) ?? false)
      else { return nil }
      let isAhead =
        tense == .present && index + 2 < words.all.count && words.all[index + 2] == "to"
        && expectations.contains(words.all[index + 1])
      return isAhead ? .future : tense
    }
  }

  /// The verbs that a stretch may hold, with the tenses that they have there.
  private static func verbs(in words: Words) -> [(word: String, verb: String, tense: Tense)] {
    words.all.indices.flatMap { index -> [(word: String, verb: String, tense: Tense)] in
      let word = words.all[index]
      guard helpers[word] == nil, !expectations.contains(word) else { return [] }
      let (lead, place) = words.before(index)
      let own = readings(word).map { (word: word, verb: $0.verb, tense: $0.tense) }
      if lead == "to" {
        return words.areHeadline ? own.map { (word, $0.verb, .future) } : []
      }
      if let lead, let tense = helpers[lead] {
        // `is said to have moved` and `may have moved` tell of the past.
        let isPerfect = place >= 0 && words.before(place).word.map(perfects.contains) ?? false
        return own.map { (word, $0.verb, isPerfect ? .past : tense) }
      }
      // Without a helper, `stopping` has the tense of the verb beside it.
      return word.hasSuffix("ing") ? [] : own
    }
  }

  /// Words before `have` that leave it no present.
  private static let perfects: Set<String> = [
    "to", "may", "might", "could", "would", "should", "must", "can", "ca",
  ]

  private static let expectations: Set<String> = [
    "likely", "set", "due", "expected", "scheduled", "going", "about", "planned", "bound",
  ]

  /// Helpers that go with a participle of any time.
  private static let passives: Set<String> = [
    "is", "are", "am", "was", "were", "'s", "'re", "do", "does", "did",
  ]

  private static let helpers: [String: Tense] = [
    "is": .present, "are": .present, "am": .present, "has": .present, "have": .present,
    "does": .present, "do": .present, "was": .past, "were": .past, "had": .past, "did": .past,
    "'s": .present, "'re": .present, "'ve": .present,
    "will": .future, "'ll": .future, "shall": .future, "wo": .future,
  ]

  /// What verbs a word may be a form of.
  private static func readings(_ word: String) -> [(verb: String, tense: Tense)] {
    if let known = irregular[word] { return known }
    // The stem of a regular form has three letters or more.
    if word.hasSuffix("ed"), word.utf8.count >= 5 { return [(stem(word.dropLast(2)), .past)] }
    if word.hasSuffix("ing"), word.utf8.count >= 6 { return [(stem(word.dropLast(3)), .present)] }
    guard word.utf8.count >= 3 else { return [] }
    var verbs = [stem(word[...])]
    if word.hasSuffix("s") { verbs.append(stem(word.dropLast(1))) }
    if word.hasSuffix("es") { verbs.append(stem(word.dropLast(2))) }
    return verbs.map { ($0, .present) }
  }

  /// A word without a final e or a doubled consonant, and with i for a final y: forms then agree.
  private static func stem(_ word: Substring) -> String {
    var stem = word
    if stem.hasSuffix("e") { stem.removeLast() }
    if stem.hasSuffix("y") { return stem.dropLast() + "i" }
    let tail = Array(stem.utf8.suffix(2))
    if tail.count == 2, tail[0] == tail[1], stem.utf8.count > 3 { stem.removeLast() }
    return String(stem)
  }

  private static let irregular: [String: [(verb: String, tense: Tense)]] = {
    var forms: [String: [(verb: String, tense: Tense)]] = [:]
    for line in table {
      let words = line.split(separator: " ").map(String.init)
      guard let verb = words.first else { continue }
      for form in [verb, verb + "s", verb + "es", verb + "ing", verb.dropLast() + "ing"] {
        forms[form, default: []].append((verb, .present))
      }
      if let last = verb.last { forms[verb + "\(last)ing", default: []].append((verb, .present)) }
      for form in words.dropFirst() { forms[form, default: []].append((verb, .past)) }
    }
    return forms
  }()

  /// Verbs of the news whose past is irregular: base, past, participle if that is another.
  private static let table = [
    "become became", "begin began begun", "bring brought", "break broke broken", "build built",
    "buy bought", "catch caught", "choose chose chosen", "come came", "deal dealt",
    "draw drew drawn", "drive drove driven", "eat ate eaten", "fall fell fallen", "feel felt",
    "fight fought", "find found", "fly flew flown", "forget forgot forgotten", "get got gotten",
    "give gave given", "go went gone", "grow grew grown", "hear heard", "hide hid hidden",
    "hold held", "keep kept", "know knew known", "lead led", "leave left", "lend lent", "lose lost",
    "make made", "mean meant", "meet met", "pay paid", "rise rose risen", "run ran", "say said",
    "see saw seen", "seek sought", "sell sold", "send sent", "shake shook shaken", "shoot shot",
    "show showed shown", "sit sat", "sleep slept", "speak spoke spoken", "spend spent",
    "stand stood", "steal stole stolen", "strike struck", "swear swore sworn", "take took taken",
    "teach taught", "tell told", "think thought", "throw threw thrown", "win won",
    "withdraw withdrew withdrawn", "write wrote written",
  ]
}
