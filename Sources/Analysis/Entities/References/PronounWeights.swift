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
    .sameSentence: 1.78,
    .sentenceBefore: 1.16,
    .twoSentencesBefore: -0.11,
    .fartherBack: -0.18,
    .nearest: 0.91,
    .otherParagraph: -1.29,
    .wasSubject: 0.24,
    .wasObject: -0.23,
    .wasOblique: -0.52,
    .wasPossessor: -0.16,
    .wasOther: -0.19,
    .sameRole: 0.36,
    .subjectOfItsSentence: -0.04,
    .clauseSubjectForPossessor: 1.12,
    .clauseSubjectForSubject: 0.29,
    .clauseSubjectForObject: -1.16,
    .clauseSubjectForOblique: 0.15,
    .knownGender: 0.28,
    .unknownGender: -0.53,
    .disputedGender: 0.26,
    .sameHabit: 0.26,
    .otherHabit: -0.34,
    .byPronounLast: 0.71,
    .bySamePronounLast: 0.44,
    .byNounLast: -1.2,
    .noun: 0.21,
    .perhapsPerson: -1.1,
    .mentionsSoFar: 0.45,
    .namesInArticle: 0.58,
    .opensArticle: 0.04,
    .speaksTheseWords: 0.5,
    .inSameQuotation: 0.55,
    .insideQuotationBefore: -0.34,
    .namedBehind: 0.81,
    .nobody: 0.13,
    .nobodyOfKnownGender: 1.19,
    .nobodyOpensArticle: -0.24,
    .nobodyBeforeClause: -1.24,
    .nobodyQuoted: 0.49,
  ])

  private static let they = weights([
    .sameSentence: 1.95,
    .sentenceBefore: 0.31,
    .twoSentencesBefore: -2.05,
    .fartherBack: -1.54,
    .nearest: 0.48,
    .otherParagraph: -0.33,
    .wasSubject: 0.02,
    .wasObject: -0.52,
    .wasOblique: -0.87,
    .wasPossessor: 0.09,
    .wasOther: -1.07,
    .sameRole: 0.37,
    .subjectOfItsSentence: 0.24,
    .clauseSubjectForPossessor: 0.72,
    .clauseSubjectForSubject: -0.13,
    .clauseSubjectForObject: -1.54,
    .clauseSubjectForOblique: -1.39,
    .byPronounLast: -0.49,
    .bySamePronounLast: 2.82,
    .byNounLast: 0.23,
    .noun: -0.63,
    .perhapsPerson: -0.56,
    .mentionsSoFar: -0.32,
    .namesInArticle: 0.13,
    .opensArticle: 0.04,
    .speaksTheseWords: -0.08,
    .inSameQuotation: 0.42,
    .insideQuotationBefore: 0.29,
    .isPerson: -0.96,
    .isOrganisation: -0.33,
    .isPlace: -1.14,
    .isPeople: 0.88,
    .isPlural: -0.03,
    .namedBehind: -0.12,
    .nobody: 1.98,
    .nobodyBeforeClause: -0.39,
    .nobodyQuoted: 0.73,
  ])

  private static let it = weights([
    .sameSentence: 0.61,
    .sentenceBefore: -0.08,
    .twoSentencesBefore: -1.19,
    .fartherBack: -1.94,
    .nearest: 0.66,
    .otherParagraph: -0.93,
    .wasSubject: -0.67,
    .wasObject: -0.81,
    .wasOblique: -1.36,
    .wasPossessor: -0.86,
    .wasOther: -0.59,
    .sameRole: 0.59,
    .subjectOfItsSentence: 0.09,
    .clauseSubjectForPossessor: 1.33,
    .clauseSubjectForSubject: 0.74,
    .clauseSubjectForObject: -0.45,
    .clauseSubjectForOblique: -0.54,
    .byPronounLast: 0.7,
    .bySamePronounLast: 1.6,
    .byNounLast: -1.24,
    .noun: -0.46,
    .perhapsPerson: 0.32,
    .mentionsSoFar: -0.37,
    .namesInArticle: 0.66,
    .opensArticle: 0.35,
    .inSameQuotation: -0.49,
    .insideQuotationBefore: -0.58,
    .isPerson: 0.32,
    .isOrganisation: -0.44,
    .isPlace: 0.44,
    .namedBehind: 1.39,
    .nobody: 1.66,
    .nobodyOpensArticle: 0.13,
    .nobodyBeforeClause: -0.48,
    .nobodyQuoted: 1.01,
  ])
}
