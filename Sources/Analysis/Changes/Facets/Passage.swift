internal import Articles

/// A version with what is known of it, shared by all its passages.
final class Side: Sendable {
  let version: Version
  let evidence: Evidence

  init(_ version: Version, _ evidence: Evidence) {
    self.version = version
    self.evidence = evidence
  }
}

/// One side of a replaced stretch of words, with the sentence around it.
struct Passage {
  let side: Side
  /// The words, as indices of the version's tokens; empty where words came in or went out.
  let tokens: Range<Int>
  /// The tokens of the sentence around.
  let sentence: Range<Int>
  /// Who is said to say what in the sentences of the change, ascending.
  let attributions: [Attribution]
  let isTitle: Bool

  var version: Version { side.version }
  var evidence: Evidence { side.evidence }
  var isEmpty: Bool { tokens.isEmpty }

  subscript(token: Int) -> Token { version.tokens[token] }

  /// The token at an index of the sentence; none outside it.
  func neighbour(_ token: Int) -> Token? {
    sentence.contains(token) ? version.tokens[token] : nil
  }

  /// What a token is worth as a figure, `per cent` as `%`; none where it is no number.
  func figure(at token: Int) -> String? {
    if self[token].folded == "per", isCent(token + 1) { return "%" }
    return NumberWords.value(of: self[token])
  }

  /// Whether a token is the second word of `per cent`.
  func isCent(_ token: Int) -> Bool {
    neighbour(token)?.folded == "cent" && neighbour(token - 1)?.folded == "per"
  }

  /// The folded words of a stretch of the version's text.
  func words(of range: TextRange) -> [String] {
    let tokens = version.article[Tokens.self]
    return tokens.indices(in: range).map { tokens[$0].folded }
  }

  /// The words as written, cut where they are many.
  func written(_ tokens: [Int]) -> String {
    guard !tokens.isEmpty else { return "none" }
    let shown = tokens.prefix(8).map { version.article[self[$0].range] }.joined(separator: " ")
    return tokens.count > 8 ? shown + " …" : shown
  }
}

/// A stretch of words before and after.
struct Replaced {
  let before: Passage
  let after: Passage

  /// What both sides have of a kind, if it is not the same words in any order.
  func differing(_ find: (Passage) -> [Int], by key: (Passage, Int) -> String) -> String? {
    let (lefts, rights) = (find(before), find(after))
    let left = lefts.map { key(before, $0) }.sorted()
    let right = rights.map { key(after, $0) }.sorted()
    guard left != right else { return nil }
    return "\(before.written(lefts)) → \(after.written(rights))"
  }
}
