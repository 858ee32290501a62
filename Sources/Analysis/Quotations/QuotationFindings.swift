internal import Articles

/// What was looked for and found, so that an absence can be told from a blank.
package struct QuotationFindings: Hashable, Sendable {
  /// The number of sentences read, the title left out.
  package var sentences = 0
  /// The number of quotation marks seen in them, apostrophes and measures left out.
  package var marks = 0
  /// The number of quotations in the speaker's own words.
  package var direct = 0
  /// The number of quotations with some of the speaker's own words.
  package var mixed = 0
  /// The number of quotations in the writer's words.
  package var indirect = 0
  /// The number of beliefs and stances, which are not speech.
  package var beliefs = 0
  /// The number of quotations by the kind of their source, in the order of the kinds.
  package var kinds: [Kind] = []

  /// What is attributed to sources of one kind.
  package struct Kind: Hashable, Sendable {
    /// The kind.
    package var kind: Quotation.SourceKind
    /// The number of quotations.
    package var count: Int
    /// The number of sentences; one with several sources counts for the kind that is listed first.
    package var sentences: Int

    /// Counts what a kind of source has.
    package init(kind: Quotation.SourceKind, count: Int, sentences: Int) {
      self.kind = kind
      self.count = count
      self.sentences = sentences
    }
  }

  /// The number of sentences no word of which is attributed to anybody.
  package var unattributedSentences: Int { sentences - kinds.reduce(0) { $0 + $1.sentences } }

  /// The share of sentences without attribution, 0 to 1; none where no sentence was read.
  package var unattributedShare: Double? {
    sentences == 0 ? nil : Double(unattributedSentences) / Double(sentences)
  }
}

extension QuotationFindings {
  /// Counts what was found; takes time in proportion to quotations, marks and sentences.
  init(_ all: [Quotation], in article: Article, marks: QuotationMarks, tokens: Tokens) {
    for quotation in all {
      guard quotation.isSpeech else {
        beliefs += 1
        continue
      }
      switch quotation.kind {
      case .direct: direct += 1
      case .mixed: mixed += 1
      case .indirect: indirect += 1
      }
    }
    let speech = all.filter(\.isSpeech)
    let body = article[Sentences.self].all.filter {
      article.paragraphs[$0.paragraph].zone != .title
    }
    sentences = body.count
    self.marks = marks.count
    let attributed = Self.kinds(of: body, speech)
    kinds = Quotation.SourceKind.allCases.compactMap { kind in
      let count = speech.count { $0.sourceKind == kind }
      let sentences = attributed.count { $0 == kind }
      return count == 0 ? nil : Kind(kind: kind, count: count, sentences: sentences)
    }
  }

  /// For each sentence the kind of source that some of its words are attributed to.
  private static func kinds(
    of sentences: [Sentence], _ speech: [Quotation]
  ) -> [Quotation.SourceKind?] {
    var kinds = [Quotation.SourceKind?](repeating: nil, count: sentences.count)
    let ranks = Quotation.SourceKind.allCases
    // From the last kind to the first: what is listed first is written last.
    for kind in ranks.reversed() {
      for quotation in speech where quotation.sourceKind == kind {
        for content in quotation.content {
          var index = sentences.boundary { $0.range.end > content.start }
          while index < sentences.count, sentences[index].range.start < content.end {
            kinds[index] = kind
            index += 1
          }
        }
      }
    }
    return kinds
  }
}
