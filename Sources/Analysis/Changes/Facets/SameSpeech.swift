internal import Articles

extension Replaced {
  /// Whether two attributions name one source, and say it with one force.
  ///
  /// `spoke about` and `spoke of` are one; so are `Lowe, the mayor,` and `Lowe`, or a name and its
  /// correction.
  func isSameSpeech(_ from: Attribution, _ to: Attribution) -> Bool {
    let left = before.words(of: from.source).map(SpellingVariants.american)
    let right = after.words(of: to.source).map(SpellingVariants.american)
    let isOneSource = left == right || isOneName(before, from.source, after, to.source)
    guard isOneSource, from.sourceKind.told == to.sourceKind.told || left == right else {
      return Self.isPronoun(right) || Self.isPronoun(left)
    }
    return isOfFunctionWords
      || before.words(of: from.cue).map(SpellingVariants.american)
        == after.words(of: to.cue).map(SpellingVariants.american)
  }

  /// Whether words of grammar stand for others: `of` for `about`.
  var isOfGrammar: Bool { !before.isEmpty && !after.isEmpty && isOfFunctionWords }

  /// Whether no word before or after has matter of its own.
  private var isOfFunctionWords: Bool {
    [before, after].allSatisfy { side in
      side.tokens.allSatisfy { FunctionWords.all.contains(side[$0].folded) }
    }
  }

  /// A pronoun stands for the source named before.
  private static func isPronoun(_ words: [String]) -> Bool {
    words.count == 1 && ["he", "she", "it", "they", "who", "which"].contains(words[0])
  }

  /// Whether two sources share a name, perhaps with a letter or two corrected.
  private func isOneName(
    _ left: Passage, _ source: TextRange, _ right: Passage, _ other: TextRange
  ) -> Bool {
    let (names, others) = (left.names(in: source), right.names(in: other))
    guard !names.isEmpty, !others.isEmpty else { return false }
    return names.contains { name in
      others.contains {
        $0.filter { $0 != "." } == name.filter { $0 != "." } || NameSpelling.areAlike(name, $0)
      }
    }
  }
}

extension Passage {
  /// The folded names in a stretch.
  fileprivate func names(in range: TextRange) -> [String] {
    version.article[Tokens.self].indices(in: range)
      .filter { CapitalisedWords.isName($0, in: self) }.map { self[$0].folded }
  }
}
