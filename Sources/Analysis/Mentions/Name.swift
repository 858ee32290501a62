package import Articles

/// A name in the text, what it most likely names, and why.
package struct Name: Hashable, Sendable {
  /// Where it lies, without titles, articles and possessive endings.
  package var range: TextRange
  /// Its tokens.
  package var tokens: Range<Int>
  /// The index of its sentence.
  package var sentence: Int
  /// What it most likely names.
  package var type: EntityType
  /// The share of the evidence that speaks for the type, 0 to 1; no probability.
  package var confidence: Double
  /// The rule that speaks loudest for the type.
  package var rule: String
  /// The words that triggered that rule; empty where it is another mention of the name.
  package var trigger: TextRange
  /// What else was considered, the likeliest first.
  package var rejected: [Alternative]
  /// The tokens of the title or honorific before it.
  package var title: Range<Int>?
  /// The index in the layer of the full name whose short form this is, introduced in brackets.
  package var expansion: Int?

  /// A type that was considered and rejected, with the rule that speaks loudest for it.
  package struct Alternative: Hashable, Sendable {
    /// The type.
    package var type: EntityType
    /// The share of the evidence, 0 to 1.
    package var confidence: Double
    /// The rule.
    package var rule: String
  }
}
