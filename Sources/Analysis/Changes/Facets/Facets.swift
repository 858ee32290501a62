internal import Articles

/// Reads what sides a change has.
struct Facets {
  private let old: Side
  private let new: Side

  init(_ old: Version, _ new: Version, _ drafts: [Drafts.Draft]) {
    let before = drafts.flatMap { Array($0.before) }.sorted()
    let after = drafts.flatMap { Array($0.after) }.sorted()
    let names = old.capitalisedWords(around: before).union(new.capitalisedWords(around: after))
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
    let attributions = (old.attributions(of: draft.before), new.attributions(of: draft.after))
    let replaced = hunks.map { hunk in
      Replaced(
        before: old.passage(hunk.before, of: draft.before, attributions.0),
        after: new.passage(hunk.after, of: draft.after, attributions.1))
    }
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
}

extension Side {
  fileprivate func passage(
    _ tokens: Range<Int>, of sentences: Range<Int>, _ attributions: [Attribution]
  ) -> Passage {
    let own =
      tokens.isEmpty || sentences.count < 2
      ? version.tokens(of: sentences)
      : version.tokens(
        of: version.sentence(ofToken: tokens.lowerBound)..<version.sentence(
          ofToken: tokens.upperBound - 1) + 1)
    return Passage(
      side: self, tokens: tokens, sentence: own, attributions: attributions,
      isTitle: sentences.first.map { version.roles[$0] == .title } ?? false)
  }

  /// What the quotation layer says of some sentences, or else what their words say.
  fileprivate func attributions(of sentences: Range<Int>) -> [Attribution] {
    guard !sentences.isEmpty else { return [] }
    let found = evidence.attributions(in: version.range(of: sentences))
    return found.isEmpty
      ? sentences.flatMap { Attribution.find(in: version.sentences[$0].tokens, of: version) }
      : Array(found)
  }
}

extension Version {
  /// The folded words that stand capitalised inside a sentence of the running text.
  ///
  /// A long text is read only in the sentences that changed.
  fileprivate func capitalisedWords(around changed: [Int]) -> Set<String> {
    guard !changed.isEmpty else { return [] }
    let isLong = article.text.count > Evidence.wholeLimit
    var words: Set<String> = []
    for index in isLong ? changed : Array(sentences.indices) where roles[index] != .title {
      for token in tokens[sentences[index].tokens].dropFirst(2)
      where token.isCapitalised && token.kind == .word {
        words.insert(token.folded)
      }
    }
    return words
  }
}
