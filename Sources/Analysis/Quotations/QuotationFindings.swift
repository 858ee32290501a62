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
  /// The number of sentences no word of which is attributed to anybody.
  package var unattributedSentences = 0

  /// How many quotations have a source of one kind.
  package struct Kind: Hashable, Sendable {
    /// The kind.
    package var kind: Quotation.SourceKind
    /// The number of quotations.
    package var count: Int
  }

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
    kinds = Quotation.SourceKind.allCases.compactMap { kind in
      let count = speech.count { $0.sourceKind == kind }
      return count == 0 ? nil : Kind(kind: kind, count: count)
    }
    let body = article[Sentences.self].all.filter {
      article.paragraphs[$0.paragraph].zone != .title
    }
    sentences = body.count
    self.marks = marks.count
    let attributed = speech.flatMap(\.content).sorted()
    var next = 0
    var reach = 0
    for sentence in body {
      while next < attributed.count, attributed[next].start < sentence.range.end {
        reach = max(reach, attributed[next].end)
        next += 1
      }
      if reach <= sentence.range.start { unattributedSentences += 1 }
    }
  }
}
