/// What a noun phrase does in its clause.
enum GrammaticalRole {
  case subject, object, oblique, possessor, other
}

/// Reads what a noun phrase does from the parts of speech of the words around it.
struct GrammaticalRoles {
  let words: WordTable
  let parts: [PartOfSpeech?]

  /// The role of the phrase of these tokens; looks at most at some twenty tokens behind it.
  func role(of phrase: Range<Int>, in sentence: Range<Int>) -> GrammaticalRole {
    if isPossessive(phrase.upperBound, in: sentence) { return .possessor }
    let before = wordBefore(phrase, in: sentence)
    let verb = verbBehind(phrase, in: sentence)
    switch before.flatMap({ parts[$0] }) {
    case .adposition:
      return .oblique
    case .verb:
      if let verb, verb == phrase.upperBound { return .subject }
      // `“…,” said Ana Ruiz`: the verb of speech stands before its subject.
      return before.map(words.flags)?.contains(.speech) == true
        && opensReport(before!, in: sentence)
        ? .subject : .object
    case .coordinator, .particle, nil, .some:
      return verb == nil ? .other : .subject
    }
  }

  private func isPossessive(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), !words.tokens[index].followsSpace else { return false }
    return ["'s", "'"].contains(words.tokens[index].folded)
  }

  /// The word that governs a phrase: the first before it that does not belong to it.
  private func wordBefore(_ phrase: Range<Int>, in sentence: Range<Int>) -> Int? {
    var index = phrase.lowerBound - 1
    while index >= max(sentence.lowerBound, phrase.lowerBound - 6) {
      switch parts[index] {
      case .determiner, .adjective, .noun, .properNoun, .numeral, .adverb: index -= 1
      default: return index
      }
    }
    return nil
  }

  /// Whether a verb of speech stands behind a quotation or a comma, or opens its sentence.
  private func opensReport(_ verb: Int, in sentence: Range<Int>) -> Bool {
    guard verb > sentence.lowerBound else { return true }
    return ["”", "\"", ",", "’", "'", "?", "!", "»"].contains(words.tokens[verb - 1].folded)
  }

  /// The verb whose subject the phrase may be: behind adverbs, an apposition, what hangs on the
  /// phrase by a preposition, and others that `and` joins to it.
  private func verbBehind(_ phrase: Range<Int>, in sentence: Range<Int>) -> Int? {
    let end = min(sentence.upperBound, phrase.upperBound + Self.reach)
    var index = phrase.upperBound
    while index < end {
      switch parts[index] {
      case .verb, .auxiliary: return index
      case .adverb: index += 1
      case .adposition, .coordinator: index = behindPhrase(index + 1, before: end)
      case .mark where [",", "("].contains(words.tokens[index].folded):
        guard index == phrase.upperBound, let close = closing(index, before: end) else {
          return nil
        }
        index = close + 1
      default: return nil
      }
    }
    return nil
  }

  private static let reach = 20

  private func behindPhrase(_ start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      switch parts[index] {
      case .determiner, .adjective, .noun, .properNoun, .numeral, .pronoun, .particle: index += 1
      default: return index
      }
    }
    return index
  }

  private func closing(_ open: Int, before end: Int) -> Int? {
    let mark = words.tokens[open].folded == "(" ? ")" : ","
    return (open + 1..<max(open + 1, end)).first { words.tokens[$0].folded == mark }
  }
}
