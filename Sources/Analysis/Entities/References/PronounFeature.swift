/// What speaks for or against somebody as the one whom a pronoun means.
package enum PronounFeature: Int, CaseIterable, Sendable {
  // How far back it was spoken of last.
  case sameSentence, sentenceBefore, twoSentencesBefore, fartherBack, nearest, otherParagraph
  // What it was in its clause.
  case wasSubject, wasObject, wasOblique, wasPossessor, wasOther
  case sameRole, subjectOfItsSentence, clauseSubjectForPossessor, clauseSubjectForSubject,
    clauseSubjectForObject, clauseSubjectForOblique, samePreposition
  // How it was spoken of.
  case knownGender, unknownGender, disputedGender, sameHabit, otherHabit, byPronounLast,
    bySamePronounLast, byNounLast
  case noun, perhapsPerson
  // How much the article is about it.
  case mentionsSoFar, namesInArticle, opensArticle
  // Who speaks.
  case speaksTheseWords, inSameQuotation, insideQuotationBefore
  // What it is.
  case isPerson, isOrganisation, isPlace, isPeople, isPlural
  // It is named behind the pronoun, which stands in what comes before the clause.
  case namedBehind
  // That the pronoun means nobody the text has named.
  case nobody, nobodyOfKnownGender, nobodyOpensArticle, nobodyBeforeClause, nobodyQuoted

  /// The words with which `why` gives it as a reason; none where it says nothing to a reader.
  var words: String? {
    switch self {
    case .sameSentence: "spoken of in the same sentence"
    case .sentenceBefore: "spoken of in the sentence before"
    case .nearest: "spoken of last"
    case .wasSubject: "subject there"
    case .sameRole: "in the same role"
    case .samePreposition: "behind the same preposition"
    case .subjectOfItsSentence, .clauseSubjectForPossessor, .clauseSubjectForSubject:
      "subject before it in its sentence"
    case .knownGender: "called so by the text"
    case .sameHabit: "called so elsewhere"
    case .bySamePronounLast: "meant by the same word before"
    case .mentionsSoFar, .namesInArticle: "spoken of often"
    case .opensArticle: "named at the head of the article"
    case .inSameQuotation: "spoken of in the same quotation"
    case .namedBehind: "named behind it as the subject"
    default: nil
    }
  }
}

/// The features of one candidate, each with how strongly it holds.
package struct PronounFeatures: Sendable {
  /// The strength of each feature, in the order of their cases.
  package private(set) var values = [Double](repeating: 0, count: PronounFeature.allCases.count)

  subscript(feature: PronounFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// Notes a feature where it holds.
  mutating func note(_ feature: PronounFeature, if holds: Bool = true) {
    if holds { self[feature] = 1 }
  }
}
