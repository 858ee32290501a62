/// Follows the clauses of a sentence from left to right, as far as small words and marks show them.
struct ClauseWalk {
  /// The referent that is the subject of the clause; none where it is no person.
  private(set) var subject: Int?
  /// The referent that was the subject of an earlier clause of the sentence.
  private(set) var earlierSubject: Int?
  /// Whether the subject of the clause was passed.
  private(set) var hasSubject = false
  /// Whether the place is inside quotation marks.
  private(set) var isQuoted = false
  private var opensWithAdjunct = false
  private var isFirst = true
  private var last = ""

  init(isQuoted: Bool) {
    self.isQuoted = isQuoted
  }

  /// Takes the first noun or pronoun of a clause as its subject; true where it became one.
  mutating func takeSubject(_ referent: Int?) -> Bool {
    guard !hasSubject, !opensWithAdjunct else { return false }
    hasSubject = true
    subject = referent
    return true
  }

  /// Passes a token that is no name and no pronoun; `antecedent` is the referent right before it.
  mutating func pass(_ token: Token, flags: WordFlags, next: Token?, antecedent: Int?) {
    defer {
      isFirst = false
      last = token.folded
    }
    if token.kind == .mark {
      passMark(token, next: next)
      return
    }
    let word = token.folded
    if Self.relatives.contains(word), !isFirst {
      // `Ana Ruiz, a woman in her sixties who lost`: the clause goes on about its subject.
      let subject = antecedent ?? subject
      open()
      _ = takeSubject(subject)
    } else if Self.subordinators.contains(word), last != "a", last != "the" {
      open()
      opensWithAdjunct = false
    } else if !hasSubject, Self.prepositions.contains(word) {
      opensWithAdjunct = true
    } else if !hasSubject, !opensWithAdjunct, isSubjectLike(token, flags) {
      hasSubject = true
      subject = nil
    }
  }

  private func isSubjectLike(_ token: Token, _ flags: WordFlags) -> Bool {
    guard token.kind == .word else { return token.kind == .number }
    if [
      "the", "a", "an", "this", "these", "those", "its", "their", "our", "my", "your", "there",
      "it", "they", "we", "you", "i", "no", "some", "many", "all",
    ]
    .contains(token.folded) {
      return true
    }
    return flags.isDisjoint(with: [.function, .opener, .title, .role, .honorific])
      && !token.folded.hasSuffix("ly")
  }

  private mutating func passMark(_ token: Token, next: Token?) {
    switch token.folded {
    case ",":
      if opensWithAdjunct {
        opensWithAdjunct = false
      } else if let next, Self.conjunctions.contains(next.folded) {
        open()
      }
    case ";", ":", "—", "–", "(", ")": open()
    case "“":
      isQuoted = true
      open()
    case "”":
      isQuoted = false
      open()
    case "\"":
      isQuoted.toggle()
      open()
    default: break
    }
  }

  /// Opens an apposition, in which a referent is what a subject is to a clause.
  mutating func openApposition(to referent: Int) {
    open()
    _ = takeSubject(referent)
  }

  /// Opens a clause behind a comma or a conjunction whose subject is a pronoun.
  mutating func open() {
    earlierSubject = subject ?? earlierSubject
    subject = nil
    hasSubject = false
    opensWithAdjunct = false
  }

  private static let relatives: Set<String> = ["who", "which", "whom", "whose"]
  private static let conjunctions: Set<String> = ["but", "and", "so", "yet", "or"]
  private static let subordinators: Set<String> = [
    "because", "although", "though", "while", "when", "if", "as", "since", "until", "whether",
    "after", "before", "where", "that", "but", "than", "why", "how", "what",
  ]
  private static let prepositions: Set<String> = [
    "in", "on", "at", "by", "for", "from", "with", "without", "during", "despite", "under", "to",
    "of", "through", "throughout", "among", "against", "like", "unlike", "across", "over", "about",
  ]
}
