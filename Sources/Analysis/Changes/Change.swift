package import Articles

/// A difference between two versions of an article, in whole sentences.
package struct Change: Hashable, Sendable {
  /// What happened to the sentences.
  package enum Kind: String, CaseIterable, Sendable {
    case edited, moved, split, merged, added, removed
  }

  /// A side of an edited sentence that matters to a reader.
  package enum Facet: String, CaseIterable, Sendable {
    case number, date, name, quote, attribution, hedge, negation, headline, tense, typography
  }

  /// A facet with the rule that saw it and the words it saw.
  package struct Finding: Hashable, Sendable {
    /// The side that changed.
    package var facet: Facet
    /// The name of the rule.
    package var rule: String
    /// The words or sources before and after: `two → 14`, `named → anonymous`.
    package var detail: String

    /// Says what a rule saw.
    package init(_ facet: Facet, rule: String, detail: String) {
      self.facet = facet
      self.rule = rule
      self.detail = detail
    }
  }

  /// How much a change matters to a fact-checker, the gravest first.
  package enum Severity: String, CaseIterable, Comparable, Sendable {
    /// What is claimed, or who claims it, is another.
    case fact
    /// Words came, went or were put otherwise.
    case content
    /// The article speaks of its own revision.
    case notice
    /// The same words stand elsewhere or are written otherwise.
    case form

    /// Orders the graver first.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// A stretch of words replaced by another; either may be empty, not both.
  package struct Replacement: Hashable, Sendable {
    /// The words of the old text, empty for an insertion.
    package var before: TextRange
    /// The words of the new text, empty for a deletion.
    package var after: TextRange

    /// Pairs the stretches.
    package init(before: TextRange, after: TextRange) {
      self.before = before
      self.after = after
    }
  }

  /// What happened; a moved and edited sentence is `moved` with replacements.
  package var kind: Kind
  /// Whether the sentences stand elsewhere in the order; a split or merged one may, too.
  package var isMoved: Bool
  /// The indices of the sentences in the old article's `Sentences`, empty for an addition.
  package var before: Range<Int>
  /// The indices of the sentences in the new article's `Sentences`, empty for a removal.
  package var after: Range<Int>
  /// The words that changed inside the sentences.
  package var replacements: [Replacement]
  /// What the rules saw, one finding a facet, in the order of `Facet.allCases`.
  package var findings: [Finding]
  /// How alike the sentences are, 0 to 1.
  package var similarity: Double
  /// Whether all words that changed are the same words, written otherwise.
  package var isOfForm: Bool
  /// Whether the sentences are a correction or update notice.
  package var isNotice: Bool
  /// The index, among the changes, of the correction notice that explains it, at least in part.
  package var explainedBy: Int?
  /// Whether other words changed as well, of which the notice says nothing.
  package var isExplainedInPart = false

  /// Makes a change.
  package init(
    _ kind: Kind, isMoved: Bool = false, before: Range<Int>, after: Range<Int>,
    replacements: [Replacement] = [], findings: [Finding] = [], similarity: Double,
    isOfForm: Bool = false, isNotice: Bool = false, explainedBy: Int? = nil
  ) {
    self.kind = kind
    self.isMoved = isMoved
    self.before = before
    self.after = after
    self.replacements = replacements
    self.findings = findings
    self.similarity = similarity
    self.isOfForm = isOfForm
    self.isNotice = isNotice
    self.explainedBy = explainedBy
  }

  /// What sides the change has, each once, in the order of `Facet.allCases`.
  package var facets: [Facet] { findings.map(\.facet) }

  /// Whether a notice owns up to all of it.
  package var isExplained: Bool { explainedBy != nil && !isExplainedInPart }

  /// How much the change matters.
  package var severity: Severity {
    if isNotice { return .notice }
    if facets.contains(where: Self.facts.contains) { return .fact }
    if kind == .moved && replacements.isEmpty { return .form }
    return isOfForm ? .form : .content
  }

  private static let facts: Set<Facet> = [
    .number, .date, .name, .quote, .attribution, .hedge, .negation,
  ]
}
