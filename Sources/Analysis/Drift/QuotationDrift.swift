package import Articles

/// What became of quotations on their way through several articles.
package struct QuotationDrift: Sendable {
  /// A quotation that an earlier article has otherwise.
  package struct Row: Hashable, Sendable {
    /// How the later one differs.
    package var kinds: [Kind]
    /// The earliest quotation of these words.
    package var first: Voice.Saying
    /// The later one.
    package var later: Voice.Saying
    /// The words of the first that the later one lacks, in the order of the text.
    package var lost: [TextRange]
    /// The words of the later one that the first lacks, in the order of the text.
    package var gained: [TextRange]
    /// The share of the shorter one's pairs of neighbouring words that both have, 0 to 1.
    package var likeness: Double
  }

  /// A way in which a quotation differs from an earlier one; the gravest first.
  package enum Kind: String, CaseIterable, Sendable {
    /// One of them denies.
    case negation
    /// A figure differs.
    case number
    /// Somebody else is said to have said it.
    case speaker
    /// Words were put in the place of others.
    case words
    /// Words are missing.
    case cut
    /// Words were added.
    case longer
  }

  /// The quotations that differ from an earlier one, the gravest first.
  package let rows: [Row]
  /// The number of quotations that say an earlier one again, word for word by the same speaker.
  package let repeated: Int
  /// The number of quotations that were compared.
  package let compared: Int

  /// Compares the speech of some articles, from the earliest date on; undated ones come last.
  ///
  /// A quotation is held against the earliest with the same words. Words that the writer put
  /// otherwise are no drift: where one of the two is indirect, only a negation, a figure or another
  /// speaker counts. Takes time near the number of words.
  package init(in articles: [Article]) {
    var vocabulary = SpokenWords()
    let identities = Identities(in: articles)
    let order = articles.indices.sorted { left, right in
      let (a, b) = (articles[left].metadata.date?.day, articles[right].metadata.date?.day)
      guard a != b else { return left < right }
      guard let a, let b else { return a != nil }
      return a.dayNumber < b.dayNumber
    }
    let sayings = order.flatMap { index in
      ComparedSaying.all(of: articles[index], index, numbering: &vocabulary)
    }
    var families = QuotationFamilies(sayings)
    var rows: [Row] = []
    var repeated = 0
    for number in sayings.indices {
      guard let match = families.place(number) else { continue }
      let comparison = SayingComparison(
        sayings[match.first], sayings[number], in: articles, identities)
      if comparison.kinds.isEmpty {
        if comparison.isVerbatim { repeated += 1 }
        continue
      }
      rows.append(
        Row(
          kinds: comparison.kinds, first: sayings[match.first].saying,
          later: sayings[number].saying, lost: comparison.lost, gained: comparison.gained,
          likeness: match.likeness))
    }
    self.rows = rows.enumerated().sorted { left, right in
      let (a, b) = (left.element.gravity, right.element.gravity)
      return a != b ? a < b : left.offset < right.offset
    }.map(\.element)
    self.repeated = repeated
    compared = sayings.count
  }
}

extension QuotationDrift.Row {
  fileprivate var gravity: Int {
    kinds.first.flatMap { QuotationDrift.Kind.allCases.firstIndex(of: $0) } ?? 0
  }
}
