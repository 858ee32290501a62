package import Articles

/// Words in quotation marks that were not taken for speech.
package struct RejectedQuotation: Hashable, Sendable {
  /// A reason why words in quotation marks are no speech.
  package enum Test: String, CaseIterable, Sendable {
    /// A name between a first and a last name: `Tom “Big T” Hale`.
    case nickname = "a nickname inside a name"
    /// Behind `so-called`, `known as`, `the word`.
    case coinedTerm = "a term introduced as one"
    /// Written like a title, or behind `the film`.
    case title = "the title of a work"
    /// A few words under no cue.
    case scareQuotes = "a few words without anybody who says them"
    /// Marks without a word between them.
    case noWords = "no words between the marks"
  }

  /// Where it lies, with its marks.
  package var range: TextRange
  /// The test it failed.
  package var test: Test

  /// Names the test that some words failed.
  package init(_ range: TextRange, test: Test) {
    self.range = range
    self.test = test
  }
}
