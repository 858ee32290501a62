package import Articles

/// How the names of an article are framed: said to be not so, or said by somebody else.
package struct Framing: Layer {
  /// The names in the scope of a negation: `it is not about Kanye`.
  package let negated: Set<TextRange>
  /// The names inside words that are quoted as they were said.
  package let quoted: Set<TextRange>

  /// Looks at the words before each name in its clause; takes time in proportion to the tokens.
  package static func build(for article: Article) -> Framing {
    let tokens = article[Tokens.self]
    let names = article[Mentions.self].names
    let sentences = article[Sentences.self].all
    let negated = names.filter { name in
      Negation.holds(
        before: name.tokens.lowerBound, in: sentences[name.sentence].tokens, tokens.all)
    }
    let speech = article[Quotations.self].speech.filter { $0.kind != .indirect }
      .flatMap(\.content).sorted { $0.start < $1.start }
    var quoted: Set<TextRange> = []
    var open = 0
    for name in names {
      while open < speech.count, speech[open].end < name.range.end { open += 1 }
      if open < speech.count, speech[open].contains(name.range) { quoted.insert(name.range) }
    }
    return Framing(negated: Set(negated.map(\.range)), quoted: quoted)
  }
}

/// Words that deny what follows them in their clause.
enum Negation {
  /// Whether such a word stands before a token, with no end of a clause between.
  static func holds(before index: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    for place in stride(from: index - 1, through: max(sentence.lowerBound, index - reach), by: -1) {
      let word = tokens[place].folded
      if Denials.words.contains(word) { return true }
      if tokens[place].kind == .mark ? !inner.contains(word) : clauseWords.contains(word) {
        return false
      }
    }
    return false
  }

  /// So many words before a name are read.
  private static let reach = 8

  /// Marks that end no clause.
  private static let inner: Set<String> = ["-", "'", "’", "."]
  private static let clauseWords: Set<String> = [
    "but", "who", "which", "that", "because", "while", "when", "although", "if", "and",
  ]
}
