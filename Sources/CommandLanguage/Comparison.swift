/// A comparison of `where`.
package enum Comparison: String, CaseIterable, Sendable {
  /// `=`: the same.
  case equal = "="
  /// `!=`: not the same.
  case unequal = "!="
  /// `>`: more.
  case more = ">"
  /// `>=`: more or the same.
  case atLeast = ">="
  /// `<`: less.
  case less = "<"
  /// `<=`: less or the same.
  case atMost = "<="
  /// `~`: holds the words.
  case like = "~"
}

/// How far the comparison has come that a `where` is being given: `COLUMN > VALUE`.
///
/// In `where`, a `>` compares until there is a value to compare with; behind a complete comparison
/// it can only lead to a file.
struct Condition {
  /// The filter whose words are comparisons.
  static let verb = "where"

  private var hasComparison = false
  private var hasValue = false

  var isComplete: Bool { hasComparison && hasValue }

  mutating func readComparison() {
    hasComparison = true
    hasValue = false
  }

  mutating func read(_ word: Word) {
    if let text = word.plainText, Self.connectives.contains(text.lowercased()) {
      self = Condition()
      return
    }
    hasValue = hasComparison
  }

  private static let connectives: Set<String> = ["and", "or", "not"]
}
