internal import Articles

/// A rule that sees one side of a replaced stretch of words.
struct FacetRule: Sendable {
  let name: String
  let facet: Change.Facet
  /// What must hold of the whole sentences as well, if anything: what only stands elsewhere in them
  /// is the same.
  var whole: (@Sendable (Replaced) -> String?)?
  /// Whether that suffices: within one stretch words may have changed places.
  var wholeSuffices = false
  /// A sentence before and after in which the rule sees something; a headline for the headline.
  let example: (before: String, after: String)
  /// Says what differs, in words before and after; none where nothing of its kind does.
  let find: @Sendable (Replaced) -> String?
}

extension FacetRule {
  /// The rules, in the order in which they are asked; the first of a facet that sees wins.
  static let all: [FacetRule] = [
    FacetRule(
      name: "another figure", facet: .number, whole: anotherFigure, wholeSuffices: true,
      example: ("He served two years in prison.", "He served 14 months in prison."),
      find: anotherFigure),
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
      name: "another time", facet: .date, whole: anotherTime,
      example: ("The ferry sank on Monday.", "The ferry sank on Tuesday."),
      find: anotherTime),
    FacetRule(
      name: "the other side of a time", facet: .date,
      example: ("It closed shortly after 3 a.m.", "It closed shortly before 3 a.m."),
      find: otherSide),
    FacetRule(
      name: "another name", facet: .name, whole: anotherName,
      example: ("The road to Arden is closed.", "The road to Belmar is closed."),
      find: anotherName),
    FacetRule(
      name: "words inside quotation marks", facet: .quote, whole: anotherQuotation,
      example: ("“We are ready to leave,” she said.", "“We are free to leave,” she said."),
      find: anotherQuotation),
    FacetRule(
      name: "quotation marks", facet: .quote, whole: anotherQuotation,
      example: ("She called it a free vote.", "She called it a “free” vote."),
      find: { $0.differing(quotationMarks) { _, _ in "mark" } }),
    FacetRule(
      name: "a name withheld", facet: .attribution,
      example: (
        "Two members told the Courier that it was over.",
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
      name: "another source", facet: .attribution,
      example: (
        "The bridge is safe, according to Ada Lowe.",
        "The bridge is safe, according to people who know it."
      ),
      find: anotherSource),
    FacetRule(
      name: "hedging words", facet: .hedge, whole: anotherHedge,
      example: ("He took the money.", "He allegedly took the money."),
      find: anotherHedge),
    FacetRule(
      name: "negating words", facet: .negation, whole: anotherNegation,
      example: ("The plant will close.", "The plant will not close."),
      find: anotherNegation),
    FacetRule(
      name: "the headline", facet: .headline,
      example: ("Arden mayor resigns", "Arden mayor dismissed"),
      find: { $0.before.isTitle || $0.after.isTitle ? $0.shown : nil }),
    FacetRule(
      name: "another tense", facet: .tense,
      example: ("The mayor meets the council.", "The mayor met the council."),
      find: anotherTense),
    FacetRule(
      name: "written otherwise", facet: .typography,
      example: ("The health care plan passed.", "The healthcare plan passed."),
      find: { WrittenForms.agree($0) && !WrittenForms.areMarks($0) ? $0.shown : nil }),
  ]

  /// Those for sentences that came or went whole.
  static let ofLoneSentences = all.filter { [.quote, .attribution, .headline].contains($0.facet) }

  // MARK: What the rules look for

  @Sendable private static func anotherFigure(_ replaced: Replaced) -> String? {
    // `one` in place of no figure is an article: `one employee` for a name.
    let isArticle =
      figures(replaced.before).isEmpty && isOneAlone(replaced.after)
      || figures(replaced.after).isEmpty && isOneAlone(replaced.before)
    return isArticle ? nil : replaced.differing(figures) { $0.figure(at: $1) ?? "" }
  }

  private static func isOneAlone(_ passage: Passage) -> Bool {
    let found = figures(passage)
    return found.count == 1 && passage[found[0]].folded == "one"
  }

  /// The figures of a passage; `first` counts nothing.
  private static func figures(_ passage: Passage) -> [Int] {
    passage.tokens.filter {
      passage.figure(at: $0) != nil && !DateWords.isFigureOfTime($0, in: passage)
        && passage[$0].folded != "first"
    }
  }

  @Sendable private static func anotherQuotation(_ replaced: Replaced) -> String? {
    replaced.differing(quotedWords) { SpellingVariants.american($0[$1].folded) }
  }

  @Sendable private static func anotherHedge(_ replaced: Replaced) -> String? {
    replaced.differing(HedgePhrases.find) { passage, token in
      passage[token].folded + (replaced.isOrdered ? passage.matter(behind: token) : "")
    }
  }

  @Sendable private static func anotherNegation(_ replaced: Replaced) -> String? {
    let opposite = Opposites.find(replaced)
    return opposite
      ?? replaced.differing(negations) { passage, token in
        "not" + (replaced.isOrdered ? passage.matter(behind: token) : "")
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

  @Sendable private static func anotherTime(_ replaced: Replaced) -> String? {
    let left = replaced.before.times
    let right = replaced.after.times
    func values(_ times: [TimeExpression]) -> [String] {
      times.map { "\($0.value) \($0.modifier ?? "")" }
    }
    // In order where the whole sentences are held against each other: dates may change places.
    let (own, other) = (values(left), values(right))
    let isSame =
      replaced.isOrdered ? own == other : own.sorted() == other.sorted()
    if !isSame {
      func shown(_ times: [TimeExpression], _ passage: Passage) -> String {
        times.isEmpty
          ? "–" : times.map { passage.version.article[$0.range] }.joined(separator: ", ")
      }
      return "\(shown(left, replaced.before)) → \(shown(right, replaced.after))"
    }
    // `5pm` and `17:00` are one time; `tonight` and `that night` are counted from other days.
    if [(left, replaced.before), (right, replaced.after)].allSatisfy({ times, side in
      times.contains { side.version.article[$0.range].contains(where: \.isNumber) }
    }) {
      return nil
    }
    let words = { (passage: Passage) in
      passage.tokens.filter { DateWords.isTime($0, in: passage) && !passage.isOfAge($0) }
    }
    return replaced.differing(words) { $0[$1].folded }
  }

  /// `after 3 a.m.` made `before 3 a.m.`; none where no preposition of a time is another.
  @Sendable private static func otherSide(_ replaced: Replaced) -> String? {
    let sides = [replaced.before, replaced.after]
    let isOfTime = sides.allSatisfy { side in
      !side.isEmpty && side.tokens.allSatisfy { DateWords.relations.contains(side[$0].folded) }
        && side.neighbour(side.tokens.upperBound).map { !side.evidence.times(in: $0.range).isEmpty }
          ?? false
    }
    return isOfTime ? replaced.shown : nil
  }

  /// Names that the other side does not have, however it cases and points them; of whole sentences
  /// also the same names in another order.
  @Sendable private static func anotherName(_ replaced: Replaced) -> String? {
    func key(_ passage: Passage, _ token: Int) -> String {
      passage[token].folded.filter { $0 != "." }
    }
    func names(_ passage: Passage) -> [Int] {
      passage.tokens.filter { CapitalisedWords.isName($0, in: passage) }
    }
    if replaced.isOrdered { return replaced.differing(names, by: key) }
    func names(_ passage: Passage, not other: Passage) -> [Int] {
      let known = Set(other.tokens.map { key(other, $0) })
      return names(passage).filter { !known.contains(key(passage, $0)) }
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

  @Sendable private static func anotherSource(_ replaced: Replaced) -> String? {
    let (old, new) = (replaced.before.touchedAttribution, replaced.after.touchedAttribution)
    guard old != nil || new != nil, !WrittenForms.agree(replaced), !replaced.isOfGrammar else {
      return nil
    }
    // The counterpart of a source that was not touched is the only one there, unless all of the
    // attribution came or went.
    let from = old ?? (replaced.after.isWhole(new) ? nil : replaced.before.onlyAttribution)
    let to = new ?? (replaced.before.isWhole(old) ? nil : replaced.after.onlyAttribution)
    let isNamedBeside = replaced.before.adjoins(from) != replaced.after.adjoins(to)
    if let from, let to, !isNamedBeside, replaced.isSameSpeech(from, to) { return nil }
    let (before, after) = (replaced.before.told(from), replaced.after.told(to))
    if before == after { return replaced.shown }
    return "\(replaced.before.shown(from, before)) → \(replaced.after.shown(to, after))"
  }

  @Sendable private static func anotherTense(_ replaced: Replaced) -> String? {
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

  /// Whether the passage holds all the words of an attribution.
  fileprivate func isWhole(_ attribution: Attribution?) -> Bool {
    guard let attribution, !isEmpty else { return false }
    return version.range(ofTokens: tokens).contains(attribution.place)
  }

  fileprivate var onlyAttribution: Attribution? {
    attributions.count == 1 ? attributions.first : nil
  }

  /// How the source of an attribution is told; a name put beside it names it.
  fileprivate func told(_ attribution: Attribution?) -> String {
    guard let attribution else { return "none" }
    return adjoins(attribution) ? Quotation.SourceKind.person.told : attribution.sourceKind.told
  }

  /// What is shown of a source: its kind, or its words where that is not known.
  fileprivate func shown(_ attribution: Attribution?, _ kind: String) -> String {
    guard let attribution, attribution.sourceKind == .unknown, !attribution.source.isEmpty,
      kind == attribution.sourceKind.told
    else { return kind }
    return written(Array(version.article[Tokens.self].indices(in: attribution.source)))
  }

  /// Whether the passage is a name in apposition to a source: `an official, Ada Lowe, said`.
  fileprivate func adjoins(_ attribution: Attribution?) -> Bool {
    guard let attribution, !isEmpty, !attribution.source.isEmpty,
      tokens.contains(where: { CapitalisedWords.isName($0, in: self) })
    else { return false }
    let words = version.range(ofTokens: tokens)
    // A comma and a blank, at most, stand between.
    return 0...2 ~= words.start - attribution.source.end
      || 0...2 ~= attribution.source.start - words.end
  }

  /// The first attribution whose source or cue shares a word with the passage, or stands beside it.
  fileprivate var touchedAttribution: Attribution? {
    guard !isEmpty else { return nil }
    let words = version.range(ofTokens: tokens)
    let behind = attributions.boundary { $0.place.start >= words.end }
    // Of those before, only the nearest can reach so far.
    return attributions[max(0, behind - Attribution.mostNested)..<behind]
      .first { words.overlaps($0.source) || words.overlaps($0.cue) || adjoins($0) }
  }
}
