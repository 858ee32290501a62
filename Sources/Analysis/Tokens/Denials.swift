/// Words that deny what stands beside them.
enum Denials {
  /// Folded, as tokens have them: `n't` is one.
  static let words: Set<String> = [
    "not", "n't", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot",
    "without", "hardly", "barely",
  ]
}
