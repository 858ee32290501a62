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
  /// The share of the type in what speaks for this and all other mentions of the name, 0 to 1.
  package var confidence: Double
  /// What found the name, or gave it its type: the encoder, or a rule by its name.
  package var rule: String
  /// The words that triggered that rule; empty where the encoder found it.
  package var trigger: TextRange
  /// What else was considered, the likeliest first.
  package var rejected: [Alternative]
  /// The tokens of the title or honorific before it.
  package var title: Range<Int>?
  /// The index in the layer of the full name whose short form this is, introduced in brackets.
  package var expansion: Int?

  /// A type that was considered and rejected.
  package struct Alternative: Hashable, Sendable {
    /// The type.
    package var type: EntityType
    /// Its share, 0 to 1.
    package var confidence: Double
  }
}
