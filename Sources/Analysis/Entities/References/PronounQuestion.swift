internal import Glibc

/// Whom a pronoun may mean, and what speaks for each.
struct PronounQuestion {
  let pronoun: Pronoun
  /// The referents it may mean, the one spoken of last first.
  private(set) var candidates: [Int] = []
  /// The features of each candidate, and at the end those of its meaning nobody named.
  private(set) var features: [PronounFeatures] = []

  /// Where a pronoun stands.
  struct Place {
    var token: Int
    var sentence: Int
    var isQuoted: Bool
    /// Whether it stands before the subject of its sentence: `In his speech, Lowe …`.
    var opensSentence: Bool
    /// The last subject before it in its sentence, who may be nobody that is kept in mind.
    var clauseSubject: Int?
    /// The first subject of its sentence.
    var firstSubject: Int?
    /// Who says the words it stands in, where they are quoted.
    var speaker: Int?
    /// Who is named as the subject behind it, where it opens the sentence.
    var namedBehind: Int?
    /// Those whom its own clause names otherwise.
    var barred: Set<Int> = []
    /// Whom each kind of pronoun meant last.
    var lastMeant: [Pronoun.Kind: Int] = [:]
    /// The folded preposition right before it.
    var preposition: String?
  }

  /// How far back a pronoun reaches, in sentences.
  private static let reach = 6

  init(_ pronoun: Pronoun, at place: Place, _ referents: Referents, _ sentences: [Sentence]) {
    self.pronoun = pronoun
    var pool = Array(referents.recent.reversed())
    if let behind = place.namedBehind, !pool.contains(behind) { pool.append(behind) }
    var isGenderKnown = false
    for index in pool where fits(referents.all[index]) && !place.barred.contains(index) {
      let referent = referents.all[index]
      let isBehind = place.namedBehind == index
      guard isBehind || place.sentence - referent.last.sentence <= Self.reach else { continue }
      candidates.append(index)
      features.append(
        features(of: index, referent, at: place, sentences, isNearest: candidates.count == 1))
      isGenderKnown = isGenderKnown || (referent.gender == pronoun.gender && !referent.isDisputed)
    }
    var nobody = PronounFeatures()
    nobody.note(.nobody)
    nobody.note(.nobodyOfKnownGender, if: pronoun.gender != nil && !isGenderKnown)
    nobody.note(.nobodyOpensArticle, if: place.sentence == 0)
    nobody.note(.nobodyBeforeClause, if: place.opensSentence)
    nobody.note(.nobodyQuoted, if: place.isQuoted)
    features.append(nobody)
  }

  private func fits(_ referent: Referents.Referent) -> Bool {
    switch pronoun.kind {
    case .he, .she:
      guard !referent.isPlural else { return false }
      guard referent.kind == .person || referent.kind == .maybePerson else { return false }
      return referent.gender == nil || referent.gender == pronoun.gender || referent.isDisputed
    case .it:
      return !referent.isPlural && referent.kind != .person && referent.kind != .people
    case .they:
      return referent.isPlural || referent.kind != .thing
    }
  }

  private func features(
    of index: Int, _ referent: Referents.Referent, at place: Place, _ sentences: [Sentence],
    isNearest: Bool
  ) -> PronounFeatures {
    var features = PronounFeatures()
    let last = referent.last
    let isNew = referent.mentions == 0
    if place.namedBehind == index { features.note(.namedBehind) }
    if !isNew {
      switch place.sentence - last.sentence {
      case 0: features.note(.sameSentence)
      case 1: features.note(.sentenceBefore)
      case 2: features.note(.twoSentencesBefore)
      case let distance: features[.fartherBack] = Double(distance) / 3
      }
      features.note(.nearest, if: isNearest)
      features.note(
        .otherParagraph,
        if: sentences[last.sentence].paragraph != sentences[place.sentence].paragraph)
      noteRole(of: index, last, at: place, &features)
      noteForm(last, kind: pronoun.kind, meant: place.lastMeant[pronoun.kind] == index, &features)
      features.note(
        .inSameQuotation,
        if: place.isQuoted && last.isQuoted && place.sentence - last.sentence <= 1)
      features.note(.insideQuotationBefore, if: !place.isQuoted && last.isQuoted)
    }
    features.note(
      .knownGender,
      if: pronoun.gender != nil && referent.gender == pronoun.gender && !referent.isDisputed)
    features.note(.unknownGender, if: pronoun.gender != nil && referent.gender == nil)
    features.note(.disputedGender, if: pronoun.gender != nil && referent.isDisputed)
    if let gender = pronoun.gender, let habit = referent.habit {
      features.note(habit == gender ? .sameHabit : .otherHabit)
    }
    features.note(.noun, if: referent.cluster == nil)
    features.note(.perhapsPerson, if: referent.kind == .maybePerson)
    features[.mentionsSoFar] = log2(1 + Double(referent.mentions)) / 3
    features[.namesInArticle] = log2(1 + Double(referent.names)) / 3
    features.note(.opensArticle, if: referent.opensArticle)
    features.note(.speaksTheseWords, if: place.isQuoted && place.speaker == index)
    if pronoun.gender == nil {
      features.note(.isPerson, if: referent.kind == .person || referent.kind == .maybePerson)
      features.note(.isOrganisation, if: referent.kind == .organisation)
      features.note(.isPlace, if: referent.kind == .place)
      features.note(.isPeople, if: referent.kind == .people)
      features.note(.isPlural, if: referent.isPlural)
    }
    return features
  }

  private func noteRole(
    of index: Int, _ last: Referents.Mention, at place: Place, _ features: inout PronounFeatures
  ) {
    switch last.role {
    case .subject: features.note(.wasSubject)
    case .object: features.note(.wasObject)
    case .oblique: features.note(.wasOblique)
    case .possessor: features.note(.wasPossessor)
    case .other: features.note(.wasOther)
    }
    features.note(.sameRole, if: last.role == pronoun.role)
    features.note(
      .samePreposition,
      if: pronoun.role != .possessor && place.preposition != nil
        && place.preposition == last.preposition)
    features.note(.subjectOfItsSentence, if: place.firstSubject == index)
    guard place.clauseSubject == index else { return }
    switch pronoun.role {
    case .possessor: features.note(.clauseSubjectForPossessor)
    case .subject: features.note(.clauseSubjectForSubject)
    case .object: features.note(.clauseSubjectForObject)
    case .oblique, .other: features.note(.clauseSubjectForOblique)
    }
  }

  private func noteForm(
    _ last: Referents.Mention, kind: Pronoun.Kind, meant: Bool, _ features: inout PronounFeatures
  ) {
    features.note(.byPronounLast, if: last.form == .pronoun)
    features.note(.byNounLast, if: last.form == .nominal)
    features.note(.bySamePronounLast, if: meant)
  }
}
