internal import Articles

/// A rule that sees one side of a replaced stretch of words.
struct FacetRule: Sendable {
  let name: String
  let facet: Change.Facet
  /// Whether it must hold of the whole sentences, too: what only stands elsewhere in them is the
  /// same.
  var isOfWholes = false
  /// A sentence before and after in which the rule sees something; a headline for the headline.
  let example: (before: String, after: String)
  /// Says what differs, in words before and after; none where nothing of its kind does.
  let find: @Sendable (Replaced) -> String?
}

extension FacetRule {
  /// The rules, in the order in which they are asked; the first of a facet that sees wins.
  static let all: [FacetRule] = [
    FacetRule(
      name: "another figure", facet: .number, isOfWholes: true,
      example: ("He served two years in prison.", "He served 14 months in prison."),
      find: { $0.differing(figures) { $0.figure(at: $1) ?? "" } }),
    FacetRule(
      name: "a figure hedged otherwise", facet: .number,
      example: ("It burned for 21 hours.", "It burned for more than 21 hours."),
      find: { replaced in
        guard stand(replaced.before, beforeFigure: replaced.after),
          replaced.differing(HedgePhrases.find, by: { $0[$1].folded }) != nil
        else { return nil }
        return [replaced.before, replaced.after].map { side in
          side.written(Array(side.tokens.lowerBound..<side.tokens.upperBound + 1))
        }.joined(separator: " → ")
      }),
    FacetRule(
      name: "another time", facet: .date, isOfWholes: true,
      example: ("The ferry sank on Monday.", "The ferry sank on Tuesday."),
      find: { anotherTime($0) }),
    FacetRule(
      name: "the other side of a time", facet: .date,
      example: ("It closed shortly after 3 a.m.", "It closed shortly before 3 a.m."),
      find: { otherSide(of: $0) }),
    FacetRule(
      name: "another name", facet: .name, isOfWholes: true,
      example: ("The road to Arden is closed.", "The road to Belmar is closed."),
      find: { anotherName($0) }),
    FacetRule(
      name: "words inside quotation marks", facet: .quote, isOfWholes: true,
      example: ("“We are ready to leave,” she said.", "“We are free to leave,” she said."),
      find: { $0.differing(quotedWords) { $0[$1].folded } }),
    FacetRule(
      name: "quotation marks", facet: .quote,
      example: ("She called it a free vote.", "She called it a “free” vote."),
      find: { $0.differing(quotationMarks) { _, _ in "" } }),
    FacetRule(
      name: "another source", facet: .attribution,
      example: (
        "The bridge is safe, according to Ada Lowe.",
        "The bridge is safe, according to people who know it."
      ),
      find: { anotherSource($0) }),
    FacetRule(
      name: "a name withheld", facet: .attribution,
      example: (
        "Two members, Ada Lowe and Bram Pell, told the Courier that it was over.",
        "Two members told the Courier, on condition of anonymity, that it was over."
      ),
      find: { replaced in
        switch (Anonymity.isAsked(in: replaced.before), Anonymity.isAsked(in: replaced.after)) {
        case (false, true): "named → anonymous"
        case (true, false): "anonymous → named"
        default: nil
        }
      }),
    FacetRule(
      name: "hedging words", facet: .hedge, isOfWholes: true,
      example: ("He took the money.", "He allegedly took the money."),
      find: { $0.differing(HedgePhrases.find) { $0[$1].folded } }),
    FacetRule(
      name: "negating words", facet: .negation, isOfWholes: true,
      example: ("The plant will close.", "The plant will not close."),
      find: { $0.differing(negations) { _, _ in "" } }),
    FacetRule(
      name: "the headline", facet: .headline,
      example: ("Arden mayor resigns", "Arden mayor dismissed"),
      find: { $0.before.isTitle || $0.after.isTitle ? $0.shown : nil }),
    FacetRule(
      name: "another tense", facet: .tense,
      example: ("The mayor meets the council.", "The mayor met the council."),
      find: { anotherTense($0) }),
    FacetRule(
      name: "written otherwise", facet: .typography,
      example: ("The health care plan passed.", "The healthcare plan passed."),
      find: { WrittenForms.agree($0) && !WrittenForms.areMarks($0) ? $0.shown : nil }),
  ]

  /// Those for sentences that came or went whole.
  static let ofLoneSentences = all.filter { [.quote, .attribution, .headline].contains($0.facet) }

  // MARK: What the rules look for

  private static func figures(_ passage: Passage) -> [Int] {
    passage.tokens.filter {
      passage.figure(at: $0) != nil && !DateWords.isFigureOfTime($0, in: passage)
    }
  }

  /// Whether a figure follows both stretches, and none is in them.
  private static func stand(_ before: Passage, beforeFigure after: Passage) -> Bool {
    [before, after].allSatisfy { passage in
      figures(passage).isEmpty
        && passage.neighbour(passage.tokens.upperBound).map { NumberWords.value(of: $0) != nil }
          ?? false
    }
  }

  private static func anotherTime(_ replaced: Replaced) -> String? {
    let left = replaced.before.times
    let right = replaced.after.times
    func values(_ times: [TimeExpression]) -> [String] {
      times.map { "\($0.value) \($0.modifier ?? "")" }.sorted()
    }
    if values(left) != values(right) {
      func shown(_ times: [TimeExpression], _ passage: Passage) -> String {
        times.isEmpty
          ? "none" : times.map { passage.version.article[$0.range] }.joined(separator: ", ")
      }
      return "\(shown(left, replaced.before)) → \(shown(right, replaced.after))"
    }
    let words = { (passage: Passage) in
      passage.tokens.filter { DateWords.isTime($0, in: passage) && !passage.isOfAge($0) }
    }
    return replaced.differing(words) { $0[$1].folded }
  }

  /// `after 3 a.m.` made `before 3 a.m.`; none where no preposition of a time is another.
  private static func otherSide(of replaced: Replaced) -> String? {
    let sides = [replaced.before, replaced.after]
    let isOfTime = sides.allSatisfy { side in
      !side.isEmpty && side.tokens.allSatisfy { DateWords.relations.contains(side[$0].folded) }
        && side.neighbour(side.tokens.upperBound).map { !side.evidence.times(in: $0.range).isEmpty }
          ?? false
    }
    return isOfTime ? replaced.shown : nil
  }

  /// Names that the other side does not have, however it cases them.
  private static func anotherName(_ replaced: Replaced) -> String? {
    func names(_ passage: Passage, not other: Passage) -> [Int] {
      let known = Set(other.tokens.map { other[$0].folded })
      return passage.tokens.filter {
        !known.contains(passage[$0].folded) && CapitalisedWords.isName($0, in: passage)
      }
    }
    let gone = names(replaced.before, not: replaced.after)
    let come = names(replaced.after, not: replaced.before)
    guard !gone.isEmpty || !come.isEmpty else { return nil }
    return "\(replaced.before.written(gone)) → \(replaced.after.written(come))"
  }

  private static func quotedWords(_ passage: Passage) -> [Int] {
    passage.tokens.filter { passage[$0].kind != .mark && passage.evidence.isQuoted($0) }
  }

  private static func quotationMarks(_ passage: Passage) -> [Int] {
    passage.tokens.filter { QuotedWords.marks.contains(passage[$0].folded) }
  }

  private static func negations(_ passage: Passage) -> [Int] {
    passage.tokens.filter {
      negating.contains(passage[$0].folded) && !Anonymity.isAsked(at: $0, in: passage)
    }
  }

  private static let negating = Denials.words.union([
    "denied", "denies", "deny", "denying", "refused", "refuses", "failed", "fails", "lacks",
    "lacked",
  ])

  private static func anotherSource(_ replaced: Replaced) -> String? {
    let (old, new) = (replaced.before.touchedAttribution, replaced.after.touchedAttribution)
    guard old != nil || new != nil else { return nil }
    // The counterpart of a source that was not touched is the only one there.
    let from = old ?? replaced.before.onlyAttribution
    let to = new ?? replaced.after.onlyAttribution
    if let from, let to, replaced.isSameSpeech(from, to) { return nil }
    let (before, after) = (from?.sourceKind.told ?? "none", to?.sourceKind.told ?? "none")
    return before == after ? replaced.shown : "\(before) → \(after)"
  }

  private static func anotherTense(_ replaced: Replaced) -> String? {
    func words(_ passage: Passage) -> VerbForms.Words {
      let lead = passage.neighbour(passage.tokens.lowerBound - 1).map(\.folded)
      return VerbForms.Words(
        passage.tokens.filter { passage[$0].kind == .word }.map { passage[$0].folded },
        behind: passage.isEmpty ? nil : lead, areHeadline: passage.isTitle)
    }
    return VerbForms.differ(words(replaced.before), words(replaced.after)) ? replaced.shown : nil
  }
}

extension Replaced {
  /// Whether a quotation mark came or went.
  var holdsQuotationMark: Bool {
    [before, after].contains { side in
      side.tokens.contains { QuotedWords.marks.contains(side[$0].folded) }
    }
  }

  /// The words before and after, as written.
  var shown: String {
    "\(before.written(Array(before.tokens))) → \(after.written(Array(after.tokens)))"
  }
}

extension Passage {
  /// The time expressions that share a word with the passage; ages are figures, and `now` is no
  /// time by itself.
  fileprivate var times: [TimeExpression] {
    guard !isEmpty else { return [] }
    return evidence.times(in: version.range(ofTokens: tokens)).filter { time in
      if time.kind == .age { return false }
      let own = version.article[Tokens.self].indices(in: time.range)
      return !time.value.hasSuffix("_REF") || own.contains { DateWords.isTime($0, in: self) }
    }
  }

  /// Whether a token is part of an age.
  fileprivate func isOfAge(_ token: Int) -> Bool {
    evidence.times(in: version.tokens[token].range).contains { $0.kind == .age }
  }

  fileprivate var onlyAttribution: Attribution? {
    attributions.count == 1 ? attributions.first : nil
  }

  /// The first attribution whose source or cue shares a word with the passage.
  fileprivate var touchedAttribution: Attribution? {
    guard !isEmpty else { return nil }
    let words = version.range(ofTokens: tokens)
    let behind = attributions.boundary { $0.place.start >= words.end }
    // Of those before, only the nearest can reach so far.
    return attributions[max(0, behind - Attribution.mostNested)..<behind]
      .first { words.overlaps($0.source) || words.overlaps($0.cue) }
  }
}
