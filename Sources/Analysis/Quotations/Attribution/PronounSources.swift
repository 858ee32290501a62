internal import Articles

/// Ties pronouns that say something to the source before them, where no name is meant.
struct PronounSources {
  let sources: Sources
  let sentences: Sentences

  /// So many sentences back a source is still in mind.
  private static let reach = 2

  /// Gives sources to the pronouns among some quotations, which are in the order of the text.
  func tied(_ quotations: [Quotation]) -> [Quotation] {
    var all = quotations
    /// The last source that is no pronoun.
    var last: Int?
    for index in all.indices where !all[index].source.isEmpty {
      guard let pronoun = pronoun(of: all[index]) else {
        last = index
        continue
      }
      guard all[index].entity == nil, let last, isNear(all[last], all[index]),
        sources.mayMean(pronoun, all[last].source[0], all[last])
      else { continue }
      all[index].antecedent = all[last].antecedent ?? all[last].source[0]
      all[index].entity = all[last].entity
      all[index].sourceKind = all[last].sourceKind
      all[index].reasons.append("“\(pronoun)” is the source of the quotation before")
    }
    return all
  }

  private func pronoun(of quotation: Quotation) -> String? {
    let own = sources.tokens.indices(in: quotation.source[0])
    guard own.count == 1, let token = own.first.map({ sources.tokens[$0].folded }) else {
      return nil
    }
    return ["he", "she", "it"].contains(token) ? token : nil
  }

  private func isNear(_ first: Quotation, _ second: Quotation) -> Bool {
    // Quoted words may run over paragraphs: both ends count.
    let end = max(first.source[0].end, first.content.last?.end ?? 0)
    guard let one = sentences.index(at: max(0, end - 1)),
      let other = sentences.index(at: second.source[0].start)
    else { return false }
    return (0...Self.reach).contains(other - one)
  }
}

extension Sources {
  /// Whether a pronoun may mean a source that is no pronoun.
  fileprivate func mayMean(
    _ pronoun: String, _ source: TextRange, _ quotation: Quotation
  ) -> Bool {
    switch quotation.sourceKind {
    case .organisation, .outlet, .document: return pronoun == "it"
    case .person, .anonymous:
      guard pronoun != "it", quotation.entity == nil, let head = head(of: source) else {
        return false
      }
      let gender = head.lazy.compactMap { Gender(saidBy: tokens[$0].folded) }.first
      let isPlural = head.last.map { PluralNouns.isPlural(tokens[$0].folded) } ?? true
      return !isPlural && (gender == nil || (gender == .male) == (pronoun == "he"))
    case .unknown: return false
    }
  }
}
