internal import Articles

/// Finds the titles of works that stand between quotation marks, beside a word for a work.
struct TitledWorks {
  let words: WordTable

  /// Finds the works of a sentence, in the order of the text.
  func names(in sentence: Range<Int>, number: Int) -> [NameSpan] {
    var names: [NameSpan] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let work = quoted(at: index, in: sentence)
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
}
