package import Articles

/// A difference between two versions of an article, in whole sentences.
package struct Change: Hashable, Sendable {
  /// What happened to the sentences.
  package enum Kind: String, Sendable { case added, removed, edited, moved, split, merged }

  /// A side of an edited sentence that matters to a reader.
  package enum Facet: String, CaseIterable, Sendable {
    case number, date, name, quote, attribution, hedge, negation, headline, tense, typography
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
  /// The indices of the sentences in the old article's `Sentences`, empty for an addition.
  package var before: Range<Int>
  /// The indices of the sentences in the new article's `Sentences`, empty for a removal.
  package var after: Range<Int>
  /// The words that changed inside the sentences.
  package var replacements: [Replacement]
  /// What sides the change has, each once, in the order of `Facet.allCases`.
  package var facets: [Facet]
  /// How alike the sentences are, 0 to 1.
  package var similarity: Double
  /// The index, among the changes, of the correction notice that explains it.
  package var explainedBy: Int?

  /// Makes a change.
  package init(
    _ kind: Kind, before: Range<Int>, after: Range<Int>, replacements: [Replacement] = [],
    facets: [Facet] = [], similarity: Double, explainedBy: Int? = nil
  ) {
    self.kind = kind
    self.before = before
    self.after = after
    self.replacements = replacements
    self.facets = facets
    self.similarity = similarity
    self.explainedBy = explainedBy
  }
}
