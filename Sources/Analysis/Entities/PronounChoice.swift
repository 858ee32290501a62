/// Weighs who of the people spoken of lately a pronoun means.
struct PronounChoice {
  let pronoun: Pronoun
  let token: Int
  let sentence: Int
  let clause: ClauseWalk
  let referents: Referents
  let barred: Set<Int>

  /// Who is meant, and how that is known.
  struct Result {
    var referent: Int
    var reason: String
    /// Whether nobody else comes near, so that the text shows the referent’s gender.
    var isClear: Bool
  }

  /// Found by trial on the pronouns of GUM, an openly licensed corpus of many genres.
  private enum Weight {
    static let perSentence = -1.4
    static let subject = 1.2
    static let sameClauseSubject = 2.4
    static let knownGender = 2.4
    static let parallel = 1.0
    static let perMention = 0.12
    static let nominal = -0.3
    static let nearest = 0.7
  }

  /// How far back a pronoun reaches, in sentences.
  private static let reach = 3
  /// The lead over the next that a choice needs.
  private static let margin = 0.5

  /// The best choice; none where nobody fits, or where two fit about as well.
  func best() -> Result? {
    if pronoun.role == .reflexive {
      guard let subject = clause.subject, fits(subject) else { return nil }
      return Result(referent: subject, reason: "reflexive, subject of its clause", isClear: true)
    }
    let ranked = candidates().map { ($0, score($0)) }
      .sorted { ($0.1, referents.all[$0.0].lastToken) > ($1.1, referents.all[$1.0].lastToken) }
    guard let (first, score) = ranked.first else { return nil }
    let lead = ranked.count > 1 ? score - ranked[1].1 : .infinity
    guard lead >= Self.margin else { return nil }
    return Result(
      referent: first, reason: reason(for: first, alone: ranked.count == 1), isClear: lead >= 1)
  }

  private func candidates() -> [Int] {
    referents.recent.filter { index in
      fits(index) && sentence - referents.all[index].lastSentence <= Self.reach
        && !barred.contains(index)
        && !(pronoun.role == .object && clause.subject == index)
    }
  }

  private func fits(_ index: Int) -> Bool {
    let gender = referents.all[index].gender
    return gender == nil || gender == pronoun.gender || referents.all[index].isDisputed
  }

  private func score(_ index: Int) -> Double {
    let referent = referents.all[index]
    var score = Weight.perSentence * Double(sentence - referent.lastSentence)
    if referent.gender != nil, !referent.isDisputed { score += Weight.knownGender }
    if referent.wasSubject {
      score += Weight.subject
      if pronoun.role == .subject { score += Weight.parallel }
    }
    if pronoun.role == .possessive, clause.subject == index { score += Weight.sameClauseSubject }
    if clause.subject == nil, clause.earlierSubject == index { score += Weight.parallel }
    if referents.recent.last == index { score += Weight.nearest }
    if referent.cluster == nil { score += Weight.nominal }
    return score + Weight.perMention * Double(min(referent.mentions, 6))
  }

  private func reason(for index: Int, alone: Bool) -> String {
    let referent = referents.all[index]
    let who = pronoun.gender == .male ? "he" : "she"
    if pronoun.role == .possessive, clause.subject == index { return "subject of its clause" }
    if alone { return "the only one lately who may be “\(who)”" }
    let gender = referent.gender == nil ? "" : ", known as “\(who)”"
    return (referent.wasSubject ? "subject before" : "named last") + gender
  }
}
