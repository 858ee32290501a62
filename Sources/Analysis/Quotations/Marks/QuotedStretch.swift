/// What one pair of quotation marks encloses in one paragraph.
struct QuotedStretch: Equatable, Sendable {
  /// How a stretch ends.
  enum Ending: Equatable, Sendable {
    /// With its closing mark.
    case closed
    /// With the paragraph; the next one goes on with it.
    case continued
    /// With the paragraph, because its closing mark is missing.
    case recovered
  }

  /// The tokens between the marks.
  var content: Range<Int>
  /// The tokens with the marks.
  var whole: Range<Int>
  /// How many pairs lie around it.
  var depth: Int
  /// The index of the paragraph.
  var paragraph: Int
  /// How it ends.
  var ending: Ending
  /// Whether it goes on with a stretch that the paragraph before left open.
  var continuesPrevious: Bool
}
