internal import Articles

/// A rule that sees one side of a replaced stretch of words.
struct FacetRule: Sendable {
  let name: String
  let facet: Change.Facet
  /// A sentence before and after in which the rule sees something.
  let example: (before: String, after: String)
  /// Says what differs, in words before and after; none where nothing of its kind does.
  let find: @Sendable (Replaced) -> String?
}

extension FacetRule {
  /// The rules, in the order in which they are asked; the first of a facet that sees wins.
  static let all: [FacetRule] = [
    FacetRule(
      name: "another figure", facet: .number,
      example: ("He served two years in prison.", "He served 14 months in prison."),
      find: { $0.differing(figures) { NumberWords.value(of: $0[$1]) ?? "" } }),
    FacetRule(
      name: "a figure hedged otherwise", facet: .number,
      example: ("It burned for 21 hours.", "It burned for more than 21 hours."),
      find: { replaced in
        guard stand(replaced.before, beforeFigure: replaced.after) else { return nil }
        return replaced.differing(HedgePhrases.find) { $0[$1].folded }
      }),
    FacetRule(
      name: "another time", facet: .date,
      example: ("The ferry sank on Monday.", "The ferry sank on Tuesday."),
      find: { anotherTime($0) }),
    FacetRule(
      name: "another name", facet: .name,
      example: ("The road to Arden is closed.", "The road to Belmar is closed."),
      find: { $0.differing(names) { CapitalisedWords.key(of: $0[$1]) } }),
    FacetRule(
      name: "words inside quotation marks", facet: .quote,
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
      name: "hedging words", facet: .hedge,
      example: ("He took the money.", "He allegedly took the money."),
      find: { $0.differing(HedgePhrases.find) { $0[$1].folded } }),
    FacetRule(
      name: "negating words", facet: .negation,
      example: ("The plant will close.", "The plant will not close."),
      find: { $0.differing(negations) { _, _ in "" } }),
    FacetRule(
      name: "the headline", facet: .headline,
      example: ("", ""),
      find: { $0.before.isTitle || $0.after.isTitle ? "\($0.shown)" : nil }),
    FacetRule(
      name: "another tense", facet: .tense,
      example: ("The mayor meets the council.", "The mayor met the council."),
      find: { anotherTense($0) }),
    FacetRule(
      name: "written otherwise", facet: .typography,
      example: ("The health care plan passed.", "The healthcare plan passed."),
      find: { WrittenForms.agree($0) ? $0.shown : nil }),
  ]

  // MARK: What the rules look for

  private static func figures(_ passage: Passage) -> [Int] {
    passage.tokens.filter {
      NumberWords.value(of: passage[$0]) != nil && !DateWords.isFigureOfTime($0, in: passage)
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
    if left.map(\.value).sorted() != right.map(\.value).sorted() {
      func shown(_ times: ArraySlice<TimeExpression>, _ passage: Passage) -> String {
        times.isEmpty
          ? "none" : times.map { passage.version.article[$0.range] }.joined(separator: ", ")
      }
      return "\(shown(left, replaced.before)) → \(shown(right, replaced.after))"
    }
    let words = { (passage: Passage) in
      passage.tokens.filter { DateWords.isTime($0, in: passage) }
    }
    return replaced.differing(words) { $0[$1].folded }
  }

  private static func names(_ passage: Passage) -> [Int] {
    passage.tokens.filter { CapitalisedWords.isName($0, in: passage) }
  }

  private static func quotedWords(_ passage: Passage) -> [Int] {
    passage.tokens.filter { passage[$0].kind != .mark && passage.evidence.isQuoted($0) }
  }

  private static func quotationMarks(_ passage: Passage) -> [Int] {
    passage.tokens.filter { ["\"", "“", "”", "„", "«", "»"].contains(passage[$0].folded) }
  }

  private static func negations(_ passage: Passage) -> [Int] {
    passage.tokens.filter { negating.contains(passage[$0].folded) }
  }

  private static let negating: Set<String> = [
    "not", "n't", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor",
    "without", "cannot", "hardly", "barely", "denied", "denies", "deny", "denying", "refused",
    "refuses", "failed", "fails", "lacks", "lacked",
  ]

  private static func anotherSource(_ replaced: Replaced) -> String? {
    let (left, right) = (replaced.before, replaced.after)
    let (old, new) = (left.attributions, right.attributions)
    let touched = old.first { $0.isTouched(by: left) } ?? new.first { $0.isTouched(by: right) }
    guard touched != nil else { return nil }
    // The counterpart on the other side is the one touched there, or the only one.
    let from = old.first { $0.isTouched(by: left) } ?? (old.count == new.count ? old.first : nil)
    let to = new.first { $0.isTouched(by: right) } ?? (old.count == new.count ? new.first : nil)
    let (before, after) = (from?.sourceKind.told ?? "none", to?.sourceKind.told ?? "none")
    return before == after ? replaced.shown : "\(before) → \(after)"
  }

  private static func anotherTense(_ replaced: Replaced) -> String? {
    func words(_ passage: Passage) -> [String] {
      passage.tokens.filter { passage[$0].kind == .word }.map { passage[$0].folded }
    }
    return VerbForms.differ(words(replaced.before), words(replaced.after)) ? replaced.shown : nil
  }
}

extension Replaced {
  /// The words before and after, as written.
  var shown: String {
    "\(before.written(Array(before.tokens))) → \(after.written(Array(after.tokens)))"
  }
}

extension Passage {
  /// The time expressions that share a word with the passage.
  fileprivate var times: ArraySlice<TimeExpression> {
    isEmpty ? [] : evidence.times(in: version.range(ofTokens: tokens))
  }

  /// The attributions of the sentence.
  fileprivate var attributions: [Attribution] {
    let found = evidence.attributions(in: version.range(ofTokens: sentence))
    return found.isEmpty ? Attribution.find(in: sentence, of: version) : Array(found)
  }
}

extension Attribution {
  fileprivate func isTouched(by passage: Passage) -> Bool {
    guard !passage.isEmpty else { return false }
    let words = passage.version.range(ofTokens: passage.tokens)
    return words.overlaps(source) || words.overlaps(cue)
  }
}
