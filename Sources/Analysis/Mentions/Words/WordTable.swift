internal import Articles

/// The distinct words of an article, what each may be, and how the article writes it.
struct WordTable {
  /// The tokens that the words were taken from.
  let tokens: [Token]
  /// For each token, the number of its word.
  private let numbers: [Int32]
  private let words: [Word]

  /// What is known of one word.
  struct Word {
    var flags: WordFlags = []
    /// How often it stands in small letters.
    var lower = 0
    var isCapitalised = false
  }

  /// How each sentence uses capitals.
  let casings: [SentenceCasing]

  /// Gathers the words of all sentences; takes time in proportion to the number of tokens.
  init(tokens: [Token], sentences: [Sentence]) {
    var known: [String: Int32] = [:]
    var numbers: [Int32] = []
    var folded: [String] = []
    var words: [Word] = []
    numbers.reserveCapacity(tokens.count)
    for token in tokens {
      if let number = known[token.folded] {
        numbers.append(number)
      } else {
        known[token.folded] = Int32(words.count)
        numbers.append(Int32(words.count))
        words.append(Word(flags: Vocabulary.flags[token.folded] ?? []))
        folded.append(token.folded)
      }
    }
    casings = sentences.map { sentence in
      SentenceCasing.judge(sentence.tokens, of: tokens) { words[Int(numbers[$0])].flags }
    }
    for (index, sentence) in sentences.enumerated() {
      let isPlain = casings[index] == .plain
      for position in sentence.tokens {
        let number = Int(numbers[position])
        if tokens[position].isCapitalised || tokens[position].casing == .mixed {
          words[number].isCapitalised = true
        } else if isPlain, tokens[position].kind == .word {
          words[number].lower += 1
        }
      }
    }
    for number in words.indices where words[number].isCapitalised {
      if CommonWords.contains(folded[number]) { words[number].flags.insert(.common) }
    }
    self.tokens = tokens
    self.numbers = numbers
    self.words = words
  }

  /// What the word of a token may be.
  func flags(_ index: Int) -> WordFlags { words[Int(numbers[index])].flags }

  /// Whether the word of a token is one that English writes small.
  func isCommon(_ index: Int) -> Bool { flags(index).contains(.common) }

  /// Where some tokens lie.
  func range(of tokens: Range<Int>) -> TextRange {
    guard tokens.lowerBound < self.tokens.count else { return TextRange(0, 0) }
    let start = self.tokens[tokens.lowerBound].range.start
    guard let last = tokens.last else { return TextRange(start, start) }
    return TextRange(start, self.tokens[last].range.end)
  }

  /// What is known of the word of a token.
  func word(_ index: Int) -> Word { words[Int(numbers[index])] }

  /// The folded words of some tokens, apart as written: the key under which a name is counted.
  func key(_ range: Range<Int>) -> String {
    if range.count == 1 { return tokens[range.lowerBound].folded }
    var key = ""
    for index in range {
      if index > range.lowerBound, tokens[index].followsSpace { key += " " }
      key += tokens[index].folded
    }
    return key
  }

  /// Whether a token is capitalised because a sentence, a quotation or a line begins with it.
  static func opensSentence(_ index: Int, in sentence: Range<Int>, of tokens: [Token]) -> Bool {
    var before = index - 1
    while before >= sentence.lowerBound {
      let token = tokens[before]
      guard token.kind == .mark || token.kind == .symbol else { return false }
      if openers.contains(token.folded) { return true }
      guard token.followsSpace || before == sentence.lowerBound || token.kind == .symbol else {
        return false
      }
      guard before == sentence.lowerBound || !insideMarks.contains(token.folded) else {
        return false
      }
      before -= 1
    }
    return true
  }

  private static let openers: Set<String> = [
    "“", "\"", "‘", ":", "•", "…", "...", "..", "*", "?", "!", "»", ";",
  ]
  private static let insideMarks: Set<String> = [
    ",", "(", "-", "–", "—", "/", "&", "'", "’", ")", "”", "[", "]",
  ]
}
