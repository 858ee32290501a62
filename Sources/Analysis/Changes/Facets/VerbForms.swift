/// The tenses of verbs, by their forms.
enum VerbForms {
  /// The time that a form speaks of; a base or an -ing form alone speaks of the present.
  enum Tense: Hashable, Sendable { case present, past, future }

  /// Whether two stretches tell of the same doings in other tenses.
  ///
  /// Either the same verb stands in both in forms of two tenses, or the helping verbs differ.
  static func differ(_ before: [String], _ after: [String]) -> Bool {
    let (left, right) = (Set(before.compactMap(helper)), Set(after.compactMap(helper)))
    // Words that were only put in or taken out tell a tense if they are little but a helper.
    if before.isEmpty || after.isEmpty {
      return left != right && max(before.count, after.count) <= 2
    }
    if !left.isEmpty && !right.isEmpty && left != right { return true }
    if left.union(right).contains(.future) && left != right { return true }
    let known = before.flatMap(readings)
    return after.flatMap(readings).contains { reading in
      known.contains { $0.verb == reading.verb && $0.tense != reading.tense }
    }
  }

  private static func helper(_ word: String) -> Tense? { helpers[word] }

  private static let helpers: [String: Tense] = [
    "is": .present, "are": .present, "am": .present, "has": .present, "have": .present,
    "does": .present, "do": .present, "was": .past, "were": .past, "had": .past, "did": .past,
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
