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

  /// What a token is worth as a figure, `per cent` as `%`, a currency as itself; none where it is no
  /// number.
  func figure(at token: Int) -> String? {
    let word = self[token].folded
    if word == "per", isCent(token + 1) { return "%" }
    if NumberWords.currencies.contains(word) { return word }
    // `twenty-five` is one figure.
    if let ones = NumberWords.ones(of: neighbour(token + 2)?.folded), isHyphen(token + 1),
      let tens = NumberWords.tens(of: word)
    {
      return String(tens + ones)
    }
    if NumberWords.ones(of: word) != nil, isHyphen(token - 1),
      NumberWords.tens(of: neighbour(token - 2)?.folded) != nil
    {
      return ""
    }
    return NumberWords.value(of: self[token])
  }

  private func isHyphen(_ token: Int) -> Bool {
    neighbour(token).map { $0.folded == "-" && !$0.followsSpace } ?? false
  }

  /// Whether a token is the second word of `per cent`.
  func isCent(_ token: Int) -> Bool {
    neighbour(token)?.folded == "cent" && neighbour(token - 1)?.folded == "per"
  }

  /// The next word with matter behind a token, by its stem; empty where none follows.
  func matter(behind token: Int) -> String {
    for index in token + 1..<token + 1 + Self.reach {
      guard let next = neighbour(index) else { break }
      if next.kind != .mark, !FunctionWords.all.contains(next.folded) {
        return String(WordStem.of(next.folded))
      }
    }
    return ""
  }

  /// What a `not` or a `may` belongs to stands no farther behind it.
  private static let reach = 8

  /// The folded words of a stretch of the version's text.
  func words(of range: TextRange) -> [String] {
    let tokens = version.article[Tokens.self]
    return tokens.indices(in: range).map { tokens[$0].folded }
  }

  /// The words as the text has them, cut where they are many; stretches apart are parted by dots.
  func written(_ tokens: [Int]) -> String {
    guard !tokens.isEmpty else { return "–" }
    var stretches: [Range<Int>] = []
    for token in tokens.prefix(Self.shownWords) {
      if let last = stretches.last, last.upperBound == token {
        stretches[stretches.count - 1] = last.lowerBound..<token + 1
      } else {
        stretches.append(token..<token + 1)
      }
    }
    let shown = stretches.map { version.article[version.range(ofTokens: $0)] }
      .joined(separator: " … ")
    return tokens.count > Self.shownWords ? shown + " …" : shown
  }

  private static let shownWords = 8
}

/// A stretch of words before and after.
struct Replaced {
  let before: Passage
  let after: Passage
  /// Whether the same words in another order differ.
  var isOrdered = false

  /// What both sides have of a kind, if it is not the same; keys that are one when put together,
  /// such as `3.4` and `bn`, are the same.
  func differing(_ find: (Passage) -> [Int], by key: (Passage, Int) -> String) -> String? {
    let (lefts, rights) = (find(before), find(after))
    let (left, right) = (lefts.map { key(before, $0) }, rights.map { key(after, $0) })
    guard left.joined() != right.joined() else { return nil }
    guard isOrdered || left.sorted() != right.sorted() else { return nil }
    return "\(before.written(lefts)) → \(after.written(rights))"
  }
}
