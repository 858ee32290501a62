/// The noun phrases that can be sources, on either side of a cue.
struct NounPhrases {
  private let before: PhraseBefore
  private let behind: PhraseBehind

  /// How many items a source may reach over; bounds the time on texts without marks.
  static let reach = 60

  init(_ sentence: OuterSentence) {
    before = PhraseBefore(sentence)
    behind = PhraseBehind(sentence)
  }

  /// The noun phrase, with its apposition, that ends right before an item.
  func phrase(before end: Int, from floor: Int) -> Range<Int>? {
    before.phrase(before: end, from: floor)
  }

  /// The noun phrase that starts at an item, with its apposition if asked for.
  func phrase(at start: Int, hasTail: Bool = false) -> Range<Int>? {
    behind.phrase(at: start, hasTail: hasTail)
  }
}
