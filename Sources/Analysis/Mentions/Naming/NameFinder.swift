internal import Articles

/// Gathers the names of an article: what the encoder reads as names, titles of works that
/// quotation marks set off, and mentions of names that are sure elsewhere.
struct NameFinder {
  let words: WordTable
  let sentences: [Sentence]
  let encoding: Encoding

  /// Finds the names, in the order of the text, without overlap.
  func names() -> [NameSpan] {
    let works = TitledWorks(words: words)
    var found: [NameSpan] = []
    var read = encoding.spans[...]
    for (number, sentence) in sentences.enumerated() {
      let titles = works.names(in: sentence.tokens, number: number)
      var names = titles
      while let span = read.first, span.tokens.lowerBound < sentence.tokens.upperBound {
        read.removeFirst()
        names += self.names(span, in: sentence, number).filter { name in
          !titles.contains { $0.tokens.overlaps(name.tokens) }
        }
      }
      found += titles.isEmpty ? names : names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    return withRepetitions(found)
  }

  private func names(
    _ span: Encoding.Span, in sentence: Sentence, _ number: Int
  ) -> [NameSpan] {
    let type = span.shares.ranking[0].type
    let edges = NameEdges(words: words)
    return edges.names(in: span.tokens, type: type).filter(hasWord).map { tokens in
      var name = NameSpan(tokens, sentence: number, shares: span.shares, rule: "encoder")
      name.title = type == .person ? edges.title(before: tokens, in: sentence.tokens) : nil
      return name
    }
  }

  /// Whether a name holds more than marks: `@` is none.
  private func hasWord(_ name: Range<Int>) -> Bool {
    name.contains { words.tokens[$0].kind != .mark }
  }

  // MARK: Names that are sure elsewhere

  /// Adds the mentions of names that the encoder passed over and is not sure are none.
  private func withRepetitions(_ names: [NameSpan]) -> [NameSpan] {
    var known: [String: [KnownName]] = [:]
    var seen: Set<String> = []
    for name in names where isDistinctive(name.tokens) {
      let key = words.key(name.tokens)
      guard seen.insert(key).inserted else { continue }
      known[words.tokens[name.tokens.lowerBound].folded, default: []]
        .append(KnownName(key: key, capitals: capitals(name.tokens)))
    }
    for word in known.keys { known[word]!.sort { ($0.count, $1.key) > ($1.count, $0.key) } }
    var all: [NameSpan] = []
    var next = names.startIndex
    for (number, sentence) in sentences.enumerated() {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if next < names.endIndex, names[next].tokens.lowerBound <= index {
          all.append(names[next])
          index = max(index, names[next].tokens.upperBound)
          next += 1
          continue
        }
        let limit = next < names.endIndex ? names[next].tokens.lowerBound : .max
        let end = min(limit, sentence.tokens.upperBound)
        if let again = repetition(at: index, before: end, known) {
          all.append(
            NameSpan(
              again, sentence: number, shares: TypeShares(), rule: "named so elsewhere"))
          index = again.upperBound
        } else {
          index += 1
        }
      }
    }
    return all
  }

  /// A name by its folded words and by which of them have a capital.
  private struct KnownName {
    var key: String
    var capitals: [Bool]
    var count: Int { capitals.count }
  }

  private func capitals(_ name: Range<Int>) -> [Bool] {
    name.map { words.tokens[$0].isCapitalised || words.tokens[$0].casing == .mixed }
  }

  /// Whether a name is the same name wherever it stands: of several words, or of an uncommon one.
  private func isDistinctive(_ name: Range<Int>) -> Bool {
    capitals(name).contains(true)
      && (name.count > 1
        || !words.isCommon(name.lowerBound) && words.word(name.lowerBound).lower == 0)
  }

  private func repetition(
    at index: Int, before end: Int, _ known: [String: [KnownName]]
  ) -> Range<Int>? {
    guard let names = known[words.tokens[index].folded] else { return nil }
    return names.lazy
      .filter { $0.count <= end - index }
      .map { (name: $0, tokens: index..<index + $0.count) }
      .filter { name, tokens in
        words.key(tokens) == name.key && capitals(tokens) == name.capitals
          && (name.count > 1 || encoding.nameShares[index] >= Self.leastShare)
      }
      .first?.tokens
  }

  /// What must speak for some name at a repetition of one word.
  private static let leastShare: Float = 0.2
}
