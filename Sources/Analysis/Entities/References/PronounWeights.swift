/// How much each feature speaks for a candidate, by the kind of pronoun.
///
/// Learned by `benchmarks pronouns` from the coreference chains of GUM (CC BY 4.0): 144 texts of
/// nine genres.
enum PronounWeights {
  /// The weights for a kind of pronoun, in the order of the features.
  static func of(_ kind: Pronoun.Kind) -> [Double] {
    switch kind {
    case .he, .she: heAndShe
    case .they: they
    case .it: it
    }
  }

  /// The name under which kinds of pronouns share weights.
  static func name(of kind: Pronoun.Kind) -> String {
    switch kind {
    case .he, .she: "heAndShe"
    case .they: "they"
    case .it: "it"
    }
  }

  private static func weights(_ chosen: [PronounFeature: Double]) -> [Double] {
    PronounFeature.allCases.map { chosen[$0] ?? 0 }
  }

  private static let heAndShe = weights([
    .sameSentence: 2.09,
    .sentenceBefore: 1.25,
    .twoSentencesBefore: -0.05,
    .fartherBack: -0.22,
    .nearest: 0.91,
    .otherParagraph: -1.25,
    .wasSubject: 0.38,
    .wasObject: -0.35,
    .wasOblique: -0.42,
    .wasPossessor: -0.15,
    .wasOther: 0.07,
    .sameRole: 0.36,
    .subjectOfItsSentence: -0.11,
    .clauseSubjectForPossessor: 0.98,
    .clauseSubjectForSubject: 0.14,
    .clauseSubjectForObject: -0.63,
    .clauseSubjectForOblique: -0.18,
    .samePreposition: 0.39,
    .knownGender: 0.22,
    .unknownGender: -0.51,
    .disputedGender: 0.54,
    .sameHabit: 0.32,
    .otherHabit: -0.34,
    .byPronounLast: 0.91,
    .bySamePronounLast: 0.5,
    .byNounLast: -1.14,
    .noun: -0.11,
    .perhapsPerson: -1.01,
    .mentionsSoFar: 0.2,
    .namesInArticle: 0.51,
    .opensArticle: 0.06,
    .speaksTheseWords: 0.22,
    .inSameQuotation: 0.49,
    .insideQuotationBefore: -0.3,
    .namedBehind: 0.99,
    .nobody: -0.01,
    .nobodyOfKnownGender: 1.43,
    .nobodyOpensArticle: -0.21,
    .nobodyBeforeClause: -1.16,
    .nobodyQuoted: 0.54,
  ])

  private static let they = weights([
    .sameSentence: 1.95,
    .sentenceBefore: 0.27,
    .twoSentencesBefore: -1.94,
    .fartherBack: -1.55,
    .nearest: 0.46,
    .otherParagraph: -0.38,
    .wasSubject: 0.01,
    .wasObject: -0.58,
    .wasOblique: -0.87,
    .wasPossessor: 0.1,
    .wasOther: -0.94,
    .sameRole: 0.41,
    .subjectOfItsSentence: 0.13,
    .clauseSubjectForPossessor: 0.74,
    .clauseSubjectForSubject: -0.21,
    .clauseSubjectForObject: -1.18,
    .clauseSubjectForOblique: -1.3,
    .samePreposition: 0.35,
    .byPronounLast: -0.21,
    .bySamePronounLast: 2.46,
    .byNounLast: 0.05,
    .noun: -0.62,
    .perhapsPerson: -0.11,
    .mentionsSoFar: -0.25,
    .opensArticle: 0.21,
    .speaksTheseWords: -0.09,
    .inSameQuotation: 0.49,
    .insideQuotationBefore: 0.28,
    .isPerson: -1.11,
    .isOrganisation: -0.36,
    .isPlace: -1.15,
    .isPeople: 0.6,
    .isPlural: 0.16,
    .namedBehind: -0.18,
    .nobody: 1.99,
    .nobodyBeforeClause: -0.33,
    .nobodyQuoted: 0.8,
  ])

  private static let it = weights([
    .sameSentence: 0.68,
    .sentenceBefore: -0.02,
    .twoSentencesBefore: -1.18,
    .fartherBack: -1.78,
    .nearest: 0.73,
    .otherParagraph: -1.08,
    .wasSubject: -0.63,
    .wasObject: -0.73,
    .wasOblique: -1.37,
    .wasPossessor: -0.69,
    .wasOther: -0.71,
    .sameRole: 0.58,
    .subjectOfItsSentence: 0.33,
    .clauseSubjectForPossessor: 1.02,
    .clauseSubjectForSubject: 0.45,
    .clauseSubjectForObject: -1.1,
    .clauseSubjectForOblique: -0.33,
    .samePreposition: -0.13,
    .byPronounLast: 0.67,
    .bySamePronounLast: 1.43,
    .byNounLast: -1.29,
    .noun: -0.41,
    .perhapsPerson: 0.28,
    .mentionsSoFar: -0.51,
    .namesInArticle: 0.76,
    .opensArticle: 0.22,
    .inSameQuotation: -0.42,
    .insideQuotationBefore: 0.03,
    .isPerson: 0.28,
    .isOrganisation: -0.11,
    .isPlace: 0.44,
    .namedBehind: 1.42,
    .nobody: 1.65,
    .nobodyOpensArticle: 0.03,
    .nobodyBeforeClause: -0.49,
    .nobodyQuoted: 1.11,
  ])
}
