internal import Articles

/// Words of a sentence that say who says so.
struct Attribution {
  /// The words that name the source; empty where none could be told.
  let source: TextRange
  /// The words that attribute.
  let cue: TextRange
  let sourceKind: Quotation.SourceKind

  /// Whether it is attributed by `according to`.
  let isAccording: Bool

  /// From the start of what comes first to the end of what comes last.
  var place: TextRange { source.isEmpty ? cue : source.joined(with: cue) }

  /// Takes what the quotation layer found; none where it has neither source nor cue.
  init?(_ quotation: Quotation, in version: Version) {
    guard let cue = quotation.cue.first ?? quotation.source.first else { return nil }
    self.cue = cue
    source = quotation.source.first ?? TextRange(cue.start, cue.start)
    sourceKind = quotation.sourceKind
    isAccording = false
  }

  private init(
    source: Range<Int>, cue: Range<Int>, in version: Version, isAccording: Bool = false
  ) {
    self.isAccording = isAccording
    self.cue = version.range(ofTokens: cue)
    self.source =
      source.isEmpty
      ? TextRange(self.cue.start, self.cue.start) : version.range(ofTokens: source)
    sourceKind = Self.kind(of: version.tokens[source])
  }

  /// Finds `according to X`, `X said` and `said X` in some tokens, in linear time.
  static func find(in sentence: Range<Int>, of version: Version) -> [Attribution] {
    let tokens = version.tokens
    let isQuoting = sentence.contains { QuotedWords.marks.contains(tokens[$0].folded) }
    return sentence.compactMap { index -> Attribution? in
      let word = tokens[index].folded
      if word == "according", index + 1 < sentence.upperBound, tokens[index + 1].folded == "to" {
        let source = phrase(from: index + 2, before: sentence.upperBound, tokens)
        return Attribution(
          source: source, cue: index..<index + 2, in: version, isAccording: true)
      }
      guard cues.contains(word) || isQuoting && judgements.contains(word),
        !isPassive(index, tokens, sentence), !isClaimOfLives(index, tokens, sentence),
        isQuoting || !additions.contains(word) || saysMore(behind: index, tokens, sentence)
      else { return nil }
      let before = phrase(endingAt: index, from: sentence.lowerBound, tokens)
      let source =
        before.isEmpty ? phrase(from: index + 1, before: sentence.upperBound, tokens) : before
      return Attribution(source: source, cue: index..<index + 1, in: version)
    }.sorted { $0.place < $1.place }
  }

  /// Whether somebody is told or said to do something, and nobody says so.
  private static func isPassive(_ cue: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    var index = cue - 1
    while index >= sentence.lowerBound,
      tokens[index].folded.hasSuffix("ly") || Denials.words.contains(tokens[index].folded)
        || tokens[index].folded == "also"
    {
      index -= 1
    }
    return index >= sentence.lowerBound && forms.contains(tokens[index].folded)
  }

  /// `claimed eleven lives` says nothing.
  private static func isClaimOfLives(_ cue: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool
  {
    tokens[cue].folded.hasPrefix("claim")
      && tokens[min(cue + 1, sentence.upperBound)..<min(cue + 4, sentence.upperBound)]
        .contains { claimed.contains($0.folded) }
  }

  /// Verbs that speak only where words follow, or nothing: `added that`, but not `added a path`.
  private static let additions: Set<String> = [
    "added", "adds", "noted", "recalled", "believe", "believes",
  ]

  private static func saysMore(behind cue: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    cue + 1 == sentence.upperBound || tokens[cue + 1].kind == .mark
      || ["that", "how", "why", "whether"].contains(tokens[cue + 1].folded)
  }

  private static let claimed: Set<String> = [
    "life", "lives", "victims", "victory", "title", "responsibility", "prize", "medal", "gold",
  ]

  /// Verbs that attribute words in quotation marks: `called it “a relief”`.
  private static let judgements: Set<String> = [
    "called", "calls", "described", "describes", "branded", "dubbed", "labelled", "labeled",
    "termed", "hailed", "dismissed", "denounced", "praised", "condemned", "criticised",
    "criticized", "apologised", "apologized", "promised", "pledged", "vowed", "urged", "demanded",
    "blamed", "welcomed", "spoke", "complained", "joked", "thanked", "responded", "replied",
  ]

  private static let forms: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "to", "'s", "'re",
  ]

  private static let cues: Set<String> = [
    "said", "says", "told", "tells", "added", "adds", "announced", "claimed", "claims", "confirmed",
    "confirms", "denied", "denies", "insisted", "insists", "warned", "warns", "argued", "argues",
    "wrote", "writes", "tweeted", "explained", "explains", "stated", "noted", "acknowledged",
    "admitted", "declared", "testified", "alleged", "alleges", "asserted", "conceded", "recalled",
    "suggested", "suggests", "reported", "reports", "allege", "insist", "argue", "believe",
    "believes",
  ]

  /// How many attributions may begin before one ends.
  static let mostNested = 12

  /// The longest source, in tokens.
  private static let longest = 10

  /// The words from a token up to a mark or a verb.
  private static func phrase(from start: Int, before end: Int, _ tokens: [Token]) -> Range<Int> {
    var index = start
    while index < min(end, start + longest), isInPhrase(tokens[index]) { index += 1 }
    return start..<max(start, index)
  }

  /// The words before a token back to a mark or a verb.
  private static func phrase(endingAt end: Int, from start: Int, _ tokens: [Token]) -> Range<Int> {
    var index = end
    while index > max(start, end - longest), isInPhrase(tokens[index - 1]) { index -= 1 }
    while index < end, boundaryWords.contains(tokens[index].folded) { index += 1 }
    return index..<end
  }

  private static func isInPhrase(_ token: Token) -> Bool {
    if token.kind == .mark { return token.folded == "-" }
    return !clauseWords.contains(token.folded)
  }

  private static let boundaryWords: Set<String> = ["and", "but", "also", "so", "then"]
  private static let clauseWords: Set<String> = [
    "that", "which", "who", "when", "while", "because", "after", "before", "as", "if", "was",
    "were",
    "is", "are", "had", "has", "have", "will", "would", "has", "been", "be",
  ]

  private static func kind(of source: ArraySlice<Token>) -> Quotation.SourceKind {
    guard let last = source.last else { return .unknown }
    if let head = source.firstIndex(where: { anonymousHeads.contains($0.folded) }),
      source[head].casing == .lower, head + 1 == source.endIndex || !source[head + 1].isCapitalised
    {
      return .anonymous
    }
    if outletHeads.contains(last.folded) { return .document }
    return source.contains { $0.isCapitalised && !FunctionWords.all.contains($0.folded) }
      ? .person : .unknown
  }

  /// What people without a name are called.
  private static let anonymousHeads: Set<String> = [
    "people", "person", "persons", "source", "sources", "official", "officials", "insider",
    "insiders", "aide", "aides", "witness", "witnesses", "resident", "residents", "expert",
    "experts", "analyst", "analysts", "observer", "observers", "authorities", "diplomat",
    "diplomats", "adviser", "advisers", "advisor", "advisors", "employee", "employees", "staffer",
    "staffers", "investigator", "investigators", "spokesman", "spokeswoman", "spokesperson",
    "friend", "friends", "neighbor", "neighbors", "neighbour", "neighbours", "critics", "many",
    "some", "executive", "executives", "lawyer", "lawyers", "those", "others", "man", "woman",
  ]
  private static let outletHeads: Set<String> = [
    "report", "documents", "records", "filing", "filings", "study", "survey", "statement", "letter",
    "lawsuit", "complaint", "affidavit", "memo", "poll", "transcript",
  ]
}

extension Quotation.SourceKind {
  /// How a change of sources is told.
  var told: String {
    switch self {
    case .person, .organisation, .outlet: "named"
    case .document: "document"
    case .anonymous: "anonymous"
    case .unknown: "unknown"
    }
  }
}
