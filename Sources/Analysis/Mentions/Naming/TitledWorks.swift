internal import Articles

/// Finds the titles of works: between quotation marks, or by small words inside a title.
struct TitledWorks {
  let words: WordTable

  /// Finds the works of a sentence, in the order of the text.
  func names(in sentence: Range<Int>, number: Int) -> [NameSpan] {
    var names: [NameSpan] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      // In a headline every word has a capital.
      let mayStandBare = words.casings[number] == .plain
      let work =
        quoted(at: index, in: sentence)
        ?? (mayStandBare ? unquoted(at: index, in: sentence) : nil)
      if let work {
        names.append(
          NameSpan(
            work.tokens, sentence: number, shares: TypeShares(of: .work), rule: work.rule,
            trigger: work.trigger))
      }
      index = max(work?.tokens.upperBound ?? 0, index + 1)
    }
    return names
  }

  private typealias Work = (tokens: Range<Int>, rule: String, trigger: Range<Int>)

  /// `her memoir “The Tide Below”`: capitals throughout and no end of a sentence inside.
  private func quoted(at open: Int, in sentence: Range<Int>) -> Work? {
    guard let closer = Self.closers[words.tokens[open].folded], words.tokens[open].followsSpace
    else { return nil }
    let limit = min(sentence.upperBound, open + 14)
    guard
      let close = (open + 1..<max(open + 1, limit)).first(where: {
        words.tokens[$0].folded == closer && !words.tokens[$0].followsSpace
      }), close > open + 1
    else { return nil }
    var inner = open + 1..<close
    if [",", "."].contains(words.tokens[close - 1].folded) {
      inner = open + 1..<close - 1
    }
    guard let last = inner.last, words.tokens[last].kind != .mark else { return nil }
    let weighty = inner.filter {
      words.tokens[$0].kind == .word && words.flags($0).isDisjoint(with: .function)
    }
    guard words.tokens[inner.lowerBound].isCapitalised, !weighty.isEmpty,
      weighty.allSatisfy({ words.tokens[$0].isCapitalised })
    else { return nil }
    for position in stride(from: open - 1, through: max(sentence.lowerBound, open - 4), by: -1) {
      if words.flags(position).contains(.workNoun) {
        return (inner, "quoted title after a word for a work", position..<position + 1)
      }
    }
    for position in close + 1..<min(sentence.upperBound, close + 3)
    where close + 1 < sentence.upperBound && words.flags(position).contains(.workNoun) {
      return (inner, "quoted title before a word for a work", position..<position + 1)
    }
    return nil
  }

  private static let closers: [String: String] = ["“": "”", "\"": "\"", "‘": "'", "'": "'"]

  /// `her Singing Along with the Tide camera crew`: a form in -ing and a small word behind it that
  /// have capitals in mid-sentence, joined by small words that join no other name.
  private func unquoted(at start: Int, in sentence: Range<Int>) -> Work? {
    guard words.tokens[start].isCapitalised, words.isCommon(start),
      words.tokens[start].folded.hasSuffix("ing"),
      !WordTable.opensSentence(start, in: sentence, of: words.tokens)
    else { return nil }
    var end = start + 1
    while end < sentence.upperBound, words.tokens[end].isCapitalised,
      words.tokens[end].followsSpace,
      words.isCommon(end) || words.flags(end).contains(.function)
    {
      end += 1
    }
    let join = end
    while end < sentence.upperBound, end < join + 3, words.tokens[end].casing == .lower,
      Self.joiners.contains(words.tokens[end].folded)
    {
      end += 1
    }
    guard join > start + 1, words.flags(start + 1).contains(.function), end > join,
      end < sentence.upperBound, words.tokens[end].isCapitalised,
      words.tokens[end].followsSpace
    else { return nil }
    let small = join..<end
    while end < sentence.upperBound, words.tokens[end].isCapitalised, words.tokens[end].followsSpace
    {
      end += 1
    }
    return (start..<end, "small words inside a title", small)
  }

  private static let joiners: Set<String> = ["with", "the", "in", "on", "to", "a", "up", "for"]
}
