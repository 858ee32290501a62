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
    .sameSentence: 1.82,
    .sentenceBefore: 1.18,
    .twoSentencesBefore: -0.15,
    .fartherBack: -0.21,
    .nearest: 0.95,
    .otherParagraph: -1.29,
    .wasSubject: 0.26,
    .wasObject: -0.26,
    .wasOblique: -0.5,
    .wasPossessor: -0.17,
    .wasOther: -0.18,
    .sameRole: 0.36,
    .subjectOfItsSentence: -0.05,
    .clauseSubjectForPossessor: 1.08,
    .clauseSubjectForSubject: 0.26,
    .clauseSubjectForObject: -0.44,
    .clauseSubjectForOblique: 0.18,
    .knownGender: 0.33,
    .unknownGender: -0.51,
    .disputedGender: 0.13,
    .sameHabit: 0.16,
    .otherHabit: -0.34,
    .byPronounLast: 0.76,
    .bySamePronounLast: 0.4,
    .byNounLast: -1.14,
    .noun: 0.12,
    .perhapsPerson: -1.08,
    .mentionsSoFar: 0.5,
    .namesInArticle: 0.59,
    .opensArticle: 0.05,
    .speaksTheseWords: 0.41,
    .inSameQuotation: 0.47,
    .insideQuotationBefore: -0.35,
    .namedBehind: 0.79,
    .nobody: 0.14,
    .nobodyOfKnownGender: 1.33,
    .nobodyOpensArticle: -0.25,
    .nobodyBeforeClause: -1.57,
    .nobodyQuoted: 0.46,
  ])

  private static let they = weights([
    .sameSentence: 1.97,
    .sentenceBefore: 0.32,
    .twoSentencesBefore: -2.08,
    .fartherBack: -1.53,
    .nearest: 0.49,
    .otherParagraph: -0.31,
    .wasSubject: 0.02,
    .wasObject: -0.5,
    .wasOblique: -0.84,
    .wasPossessor: 0.03,
    .wasOther: -1.07,
    .sameRole: 0.33,
    .subjectOfItsSentence: 0.31,
    .clauseSubjectForPossessor: 0.68,
    .clauseSubjectForSubject: -0.15,
    .clauseSubjectForObject: -1.15,
    .clauseSubjectForOblique: -1.41,
    .byPronounLast: -0.44,
    .bySamePronounLast: 2.8,
    .byNounLast: 0.13,
    .noun: -0.56,
    .perhapsPerson: -0.55,
    .mentionsSoFar: -0.28,
    .namesInArticle: 0.08,
    .opensArticle: 0.04,
    .speaksTheseWords: -0.08,
    .inSameQuotation: 0.42,
    .insideQuotationBefore: 0.29,
    .isPerson: -0.98,
    .isOrganisation: -0.33,
    .isPlace: -1.15,
    .isPeople: 0.86,
    .isPlural: -0.02,
    .namedBehind: -0.11,
    .nobody: 1.99,
    .nobodyBeforeClause: -0.39,
    .nobodyQuoted: 0.75,
  ])

  private static let it = weights([
    .sameSentence: 0.59,
    .sentenceBefore: -0.09,
    .twoSentencesBefore: -1.2,
    .fartherBack: -1.94,
    .nearest: 0.69,
    .otherParagraph: -0.92,
    .wasSubject: -0.68,
    .wasObject: -0.81,
    .wasOblique: -1.38,
    .wasPossessor: -0.88,
    .wasOther: -0.6,
    .sameRole: 0.59,
    .subjectOfItsSentence: 0.16,
    .clauseSubjectForPossessor: 1.28,
    .clauseSubjectForSubject: 0.7,
    .clauseSubjectForObject: -0.06,
    .clauseSubjectForOblique: -0.56,
    .byPronounLast: 0.75,
    .bySamePronounLast: 1.55,
    .byNounLast: -1.25,
    .noun: -0.46,
    .perhapsPerson: 0.31,
    .mentionsSoFar: -0.28,
    .namesInArticle: 0.64,
    .opensArticle: 0.34,
    .inSameQuotation: -0.51,
    .insideQuotationBefore: -0.55,
    .isPerson: 0.31,
    .isOrganisation: -0.46,
    .isPlace: 0.43,
    .namedBehind: 1.4,
    .nobody: 1.68,
    .nobodyOpensArticle: 0.13,
    .nobodyBeforeClause: -0.48,
    .nobodyQuoted: 1.0,
  ])
}
