internal import Articles

/// Reads what sides a change has.
struct Facets {
  private let old: Side
  private let new: Side

  init(_ old: Version, _ new: Version, _ drafts: [Drafts.Draft]) {
    let before = drafts.flatMap { Array($0.before) }.sorted()
    let after = drafts.flatMap { Array($0.after) }.sorted()
    let names = drafts.isEmpty ? [] : old.capitalisedWords.union(new.capitalisedWords)
    self.old = Side(old, Evidence(old, around: before, capitalisedWords: names))
    self.new = Side(new, Evidence(new, around: after, capitalisedWords: names))
  }

  /// What the rules see in a change, one finding a facet.
  ///
  /// In a sentence that came or went whole only a quotation or a source is news of its own.
  func findings(of draft: Drafts.Draft) -> [Change.Finding] {
    let isWhole = draft.before.isEmpty || draft.after.isEmpty
    let hunks =
      isWhole
      ? [
        Hunk(
          before: old.version.tokens(of: draft.before), after: new.version.tokens(of: draft.after))
      ]
      : draft.hunks
    let rules = isWhole ? FacetRule.all.filter { Self.ofWholes.contains($0.facet) } : FacetRule.all
    let replaced = hunks.map { replacement($0, draft) }
    return Change.Facet.allCases.compactMap { facet in
      for rule in rules where rule.facet == facet {
        if let detail = replaced.lazy.compactMap(rule.find).first {
          return Change.Finding(facet, rule: rule.name, detail: detail)
        }
      }
      return nil
    }
  }

  private static let ofWholes: Set<Change.Facet> = [.quote, .attribution, .headline]

  private func replacement(_ hunk: Hunk, _ draft: Drafts.Draft) -> Replaced {
    Replaced(
      before: passage(hunk.before, draft.before, old),
      after: passage(hunk.after, draft.after, new))
  }

  private func passage(
    _ tokens: Range<Int>, _ sentences: Range<Int>, _ side: Side
  ) -> Passage {
    let version = side.version
    // Among several sentences, that of the words.
    let own =
      sentences.isEmpty
      ? sentences
      : sentences.filter { version.sentences[$0].tokens.overlaps(tokens) }.reduce(nil) {
        (range: Range<Int>?, index) in (range?.lowerBound ?? index)..<index + 1
      } ?? sentences
    return Passage(
      side: side, tokens: tokens,
      sentence: version.tokens(of: own),
      isTitle: sentences.first.map { version.roles[$0] == .title } ?? false)
  }
}

extension Version {
  /// The folded words that stand capitalised inside a sentence of the running text.
  fileprivate var capitalisedWords: Set<String> {
    var words: Set<String> = []
    for (index, sentence) in sentences.enumerated() where roles[index] != .title {
      for token in tokens[sentence.tokens].dropFirst(2)
      where token.isCapitalised && token.kind == .word {
        words.insert(token.folded)
      }
    }
    return words
  }
}
