package import Articles

/// The quotations of an article.
package struct Quotations: Layer {
  /// The quotations, in the order of the text, beliefs and stances among them.
  package let all: [Quotation]
  /// What stands in quotation marks and is no speech, with the test it failed.
  package let rejected: [RejectedQuotation]
  /// What was looked for and found.
  package let findings: QuotationFindings

  /// The quotations that report speech: all but beliefs and stances.
  package var speech: [Quotation] { all.filter(\.isSpeech) }

  /// Finds direct, mixed and indirect speech and its sources; near-linear in the text's length.
  package static func build(for article: Article) -> Quotations {
    let sources = Sources(article)
    var attributor = Attributor(article, sources: sources)
    attributor.attribute()
    let found = attributor.drafts
      .compactMap { quotation(from: $0, in: article, sources: sources) }
      .sorted { $0.start != $1.start ? $0.start < $1.start : $0.rule < $1.rule }
    let tied = PronounSources(sources: sources, sentences: article[Sentences.self]).tied(found)
    let corrections = article[Corrections.self]
    var all: [Quotation] = []
    for quotation in tied {
      let words = quotation.content[0]
      if let correction = corrections.rejection(ofQuotation: words, in: article) {
        attributor.rejected.append(
          RejectedQuotation(words, test: .reader, correction: correction))
      } else {
        all.append(quotation)
      }
    }
    let lookalikes = attributor.marks.lookalikes.map {
      RejectedQuotation(sources.tokens.range(of: $0.tokens), test: $0.test)
    }
    return Quotations(
      all: all, rejected: (attributor.rejected + lookalikes).sorted { $0.range < $1.range },
      findings: QuotationFindings(
        all, in: article, marks: attributor.marks, tokens: attributor.tokens))
  }

  private static func quotation(
    from draft: Draft, in article: Article, sources: Sources
  ) -> Quotation? {
    let tokens = sources.tokens
    let content = draft.content.filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
      .map { tokens.range(of: withoutComma($0, tokens)) }
    guard !content.isEmpty else { return nil }
    let entity = draft.referent.flatMap(sources.entity)
    let sureness = Sureness(of: draft)
    var quotation = Quotation(
      draft.kind, source: draft.source.map { [tokens.range(of: $0)] } ?? [],
      cue: draft.cue.map { [tokens.range(of: $0)] } ?? [], content: content,
      sourceKind: sources.kind(of: draft.referent, entity: entity), entity: entity,
      confidence: sureness.confidence, rule: draft.rule.name,
      reasons: draft.reasons + sureness.reasons)
    // `a sign that says`: what the pronoun stands for.
    if let referent = draft.referent, referent != draft.source {
      quotation.antecedent = tokens.range(of: referent)
    }
    return quotation
  }

  /// The comma before `said` belongs to the clause around the words, not to them.
  private static func withoutComma(_ range: Range<Int>, _ tokens: Tokens) -> Range<Int> {
    guard range.count > 1, tokens[range.upperBound - 1].folded == "," else { return range }
    return range.lowerBound..<range.upperBound - 1
  }
}

extension Quotation {
  /// Whether it reports speech more likely than not, and not only a belief or a stance.
  package var isSpeech: Bool {
    confidence >= 0.5
      && ![QuotationRules.belief, QuotationRules.stance, QuotationRules.readBelief].contains {
        $0.name == rule
      }
  }

  /// Where its first words start, in bytes.
  package var start: Int { content.first?.start ?? 0 }
}
