/// A stretch that the encoder reads as a part of reported speech.
struct SpeechPart: Hashable, Sendable {
  /// Its part in the speech, by the labels of the heads `speech` and `content`.
  enum Kind: String, Sendable {
    case source = "SOURCE"
    /// Words that tell of saying, writing or showing.
    case cue = "CUE"
    /// Words that tell of thinking or wishing.
    case thought = "THOUGHT"
    /// What was said or thought; the outermost where one lies inside another.
    case content = "CONTENT"
  }

  var kind: Kind
  /// The tokens that it touches.
  var tokens: Range<Int>
  /// How much speaks for it, 0 to 1, on the average of its words.
  var share: Float
}
