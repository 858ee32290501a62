internal import Articles

/// A quotation as it is compared with those of other articles: its words without the marks.
struct ComparedSaying {
  var saying: Voice.Saying
  /// The tokens of its words.
  var tokens: [Int]
  /// A number a word, equal for equal words.
  var words: [Int32]

  /// Fewer words than this recur by chance.
  private static let leastWords = 4

  /// The quotations of an article that are long enough; of a mixed one its quoted words only.
  static func all(
    of article: Article, _ index: Int, numbering vocabulary: inout SpokenWords
  ) -> [ComparedSaying] {
    let speech = article[Quotations.self].speech
    let tokens = article[Tokens.self]
    lazy var marks = QuotationMarks(in: article)
    return speech.compactMap { quotation in
      var own = quotation.content.flatMap { Array(tokens.indices(in: $0)) }
      if quotation.kind == .mixed {
        let quoted = marks.outermost.map { marks.stretches[$0].content }
        own = own.filter { token in quoted.holds(token) }
      }
      own = own.filter { tokens[$0].kind != .mark }
      guard own.count >= leastWords else { return nil }
      return ComparedSaying(
        saying: Voice.Saying(article: index, quotation: quotation), tokens: own,
        words: own.map { vocabulary.number(of: tokens[$0]) })
    }
  }
}

/// Numbers words as they are spoken: `forty` is 40, `won’t` is `will not`, capitals make no difference.
struct SpokenWords {
  private var numbers: [String: Int32] = [:]

  /// The number of a word; equal for words that sound alike.
  mutating func number(of token: Token) -> Int32 {
    let spoken = NumberWords.value(of: token) ?? Self.full[token.folded] ?? token.folded
    if let known = numbers[spoken] { return known }
    let number = Int32(truncatingIfNeeded: numbers.count)
    numbers[spoken] = number
    return number
  }

  private static let full: [String: String] = [
    "n't": "not", "wo": "will", "ca": "can", "sha": "shall", "'ll": "will", "'re": "are",
    "'ve": "have", "'m": "am", "cannot": "not",
  ]
}

extension [Range<Int>] {
  /// Whether one of the ranges, which are in order and apart, holds a number.
  fileprivate func holds(_ number: Int) -> Bool {
    let place = boundary { $0.upperBound > number }
    return place < count && self[place].contains(number)
  }
}
