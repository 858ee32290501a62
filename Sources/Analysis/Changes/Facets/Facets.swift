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

  /// What the rules see in a change, one finding a facet, and whether all of it is form.
  ///
  /// In a sentence that came or went whole only a quotation or a source is news of its own.
  func findings(of draft: Drafts.Draft) -> (all: [Change.Finding], isOfForm: Bool) {
    let isWhole = draft.before.isEmpty || draft.after.isEmpty
    let hunks =
      isWhole
      ? [
        Hunk(
          before: old.version.tokens(of: draft.before), after: new.version.tokens(of: draft.after))
      ]
      : draft.hunks
    let rules = isWhole ? FacetRule.ofLoneSentences : FacetRule.all
    let attributions = (old.attributions(of: draft.before), new.attributions(of: draft.after))
    let replaced = hunks.map { hunk in
      Replaced(
        before: old.passage(hunk.before, of: draft.before, attributions.0),
        after: new.passage(hunk.after, of: draft.after, attributions.1))
    }
    if !isWhole, let detail = marksAlone(replaced, draft) {
      return ([Change.Finding(.typography, rule: "other marks", detail: detail)], true)
    }
    let isOfForm =
      !isWhole
      && replaced.allSatisfy { WrittenForms.agree($0) && !$0.holdsQuotationMark }
    let whole = Replaced(
      before: old.passage(
        old.version.tokens(of: draft.before), of: draft.before, attributions.0),
      after: new.passage(new.version.tokens(of: draft.after), of: draft.after, attributions.1),
      // Where sentences were cut or joined, or a phrase moved, the order is another as a matter of
      // course.
      isOrdered: draft.before.count == draft.after.count && !isMoveOfPhrase(replaced))
    let findings = Change.Facet.allCases.compactMap { facet in
      rules.lazy.filter { $0.facet == facet }.compactMap { rule -> Change.Finding? in
        let detail = replaced.lazy.compactMap(rule.find).first
        guard let inWhole = rule.whole else {
          return detail.map { Change.Finding(facet, rule: rule.name, detail: $0) }
        }
        guard let found = inWhole(whole), detail != nil || rule.wholeSuffices else { return nil }
        return Change.Finding(facet, rule: rule.name, detail: detail ?? found)
      }.first
    }
    return (findings, isOfForm)
  }

  /// Whether all that came is what went, phrase by phrase: `in Arden` stands elsewhere.
  private func isMoveOfPhrase(_ replaced: [Replaced]) -> Bool {
    func phrases(_ side: KeyPath<Replaced, Passage>) -> [[String]] {
      replaced.map { $0[keyPath: side] }.map { passage in
        passage.tokens.map { passage[$0] }.filter { $0.kind != .mark }.map(\.folded)
      }.filter { $0.count > 1 }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    let gone = phrases(\.before)
    return !gone.isEmpty && gone == phrases(\.after)
      && replaced.allSatisfy { $0.before.isEmpty || $0.after.isEmpty }
  }

  /// What differs where nothing but marks does; sentences that were cut or joined need others.
  private func marksAlone(_ replaced: [Replaced], _ draft: Drafts.Draft) -> String? {
    guard draft.kind != .split, draft.kind != .merged, let first = replaced.first,
      replaced.allSatisfy({ WrittenForms.areMarks($0) && !$0.holdsQuotationMark })
    else { return nil }
    return first.shown
  }
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
    let found = Array(evidence.attributions(in: version.range(of: sentences)))
    let told = sentences.flatMap {
      Attribution.find(in: version.sentences[$0].tokens, of: version)
    }
    guard !found.isEmpty else { return told }
    // Words may be reported twice over: `he told police …, according to court papers`.
    let others = told.filter { own in
      own.isAccording && !found.contains { $0.place.overlaps(own.place) }
    }
    return (found + others).sorted { $0.place < $1.place }
  }
}

extension Version {
  /// Whether a token is the first word behind a quotation mark or a colon.
  private func opens(_ token: Int) -> Bool {
    tokens[token - 1].kind == .mark
      && (QuotedWords.marks.contains(tokens[token - 1].folded) || tokens[token - 1].folded == ":")
  }

  /// The folded words that stand capitalised, and never small, inside a sentence of the running text.
  ///
  /// A long text is read only in the sentences that changed.
  fileprivate func capitalisedWords(around changed: [Int]) -> Set<String> {
    guard !changed.isEmpty else { return [] }
    let isLong = article.text.count > Evidence.wholeLimit
    var words: Set<String> = []
    var small: Set<String> = []
    for index in isLong ? changed : Array(sentences.indices) where roles[index] != .title {
      let own = tokens[sentences[index].tokens]
      for (place, token) in zip(own.indices, own) where token.kind == .word {
        if token.casing == .lower {
          small.insert(token.folded)
        } else if token.isCapitalised, place >= own.startIndex + 2, !opens(place) {
          words.insert(token.folded)
        }
      }
    }
    return words.subtracting(small)
  }
}
