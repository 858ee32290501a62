package import Articles

/// Words in quotation marks, or behind what looks like one, that were not taken for speech.
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
    /// Words that the sentence speaks about: `“Get it done” was on every bag`.
    case subject = "words that the sentence speaks about"
    /// Marks without a word between them.
    case noWords = "no words between the marks"
    /// An argument or a value, tied to brackets and signs without a space: `print("yes")`.
    case code = "a value in code"
    /// A mark for letters left out: `’tis`, `the ’90s`.
    case apostrophe = "an apostrophe for what is left out"
    /// A mark for feet, inches, minutes or seconds: `6'2"`.
    case measure = "a mark of measure"
    /// A quotation that a reader rejected.
    case reader = "rejected by the reader"
  }

  /// Where it lies, with its marks.
  package var range: TextRange
  /// The test it failed.
  package var test: Test
  /// What the reader said, where a reader rejected it.
  package var correction: Correction?

  /// Names the test that some words failed.
  package init(_ range: TextRange, test: Test, correction: Correction? = nil) {
    self.range = range
    self.test = test
    self.correction = correction
  }
}
