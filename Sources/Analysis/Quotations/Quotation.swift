package import Articles

/// Words that somebody is said to have said, thought or written.
package struct Quotation: Hashable, Sendable {
  /// How the words are given.
  package enum Kind: String, Sendable { case direct, indirect, mixed }

  /// What kind of source the words have.
  package enum SourceKind: String, CaseIterable, Sendable {
    case person, organisation, outlet, document, anonymous, unknown
  }

  /// How the words are given.
  package var kind: Kind
  /// Who: the words that name the source, as written; empty where the text names none.
  package var source: [TextRange]
  /// What a pronoun that is the source stands for, where the text names nobody: `one woman`.
  package var antecedent: TextRange?
  /// The words that attribute: `said`, `according to`.
  package var cue: [TextRange]
  /// What was said, without its quotation marks; several stretches where the cue splits it.
  package var content: [TextRange]
  /// What kind of source it has.
  package var sourceKind: SourceKind
  /// The index of the source in the `Entities` layer; none where it has no row there.
  package var entity: Int?
  /// How sure the rule is, 0 to 1.
  package var confidence: Double
  /// The name of the rule that found it.
  package var rule: String
  /// Why, in sentences: the trigger words, how the source was found, what was rejected.
  package var reasons: [String]

  /// Makes a quotation.
  package init(
    _ kind: Kind, source: [TextRange], cue: [TextRange], content: [TextRange],
    sourceKind: SourceKind, entity: Int?, confidence: Double, rule: String, reasons: [String]
  ) {
    self.kind = kind
    self.source = source
    self.cue = cue
    self.content = content
    self.sourceKind = sourceKind
    self.entity = entity
    self.confidence = confidence
    self.rule = rule
    self.reasons = reasons
  }
}
