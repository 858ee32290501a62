internal import Analysis
internal import Articles
internal import Tables

/// How much changed, in numbers: a row for each version after the first.
enum ChangeCounts {
  /// The counts of each step.
  static func table(of chain: [Comparison]) -> Table {
    Table(
      columns: columns,
      rows: chain.map { comparison in
        Row(counts(of: comparison), anchors: anchors(of: comparison))
      })
  }

  private static let columns =
    [Column("version"), Column("unchanged", .integer)]
    + Change.Kind.allCases.map { Column($0.rawValue, .integer) }
    + [
      Column("facts", .integer), Column("unexplained", .integer),
      Column("words-out", .integer, wide: true), Column("words-in", .integer, wide: true),
      Column("facets", .list, wide: true), Column("date", wide: true),
    ]

  private static func counts(of comparison: Comparison) -> [Value] {
    let rows = comparison.changes.rows
    let facts = rows.filter { $0.severity == .fact }
    let facets = Change.Facet.allCases.compactMap { facet -> String? in
      let count = rows.count { $0.facets.contains(facet) }
      return count == 0 ? nil : "\(facet.rawValue) \(count)"
    }
    return [.text(comparison.new.handle), .integer(comparison.changes.unchanged)]
      + Change.Kind.allCases.map { kind in .integer(rows.count { $0.kind == kind }) }
      + [
        .integer(facts.count), .integer(facts.count { !$0.isExplained }),
        .integer(words(of: comparison, \.before, in: comparison.old)),
        .integer(words(of: comparison, \.after, in: comparison.new)), .list(facets),
        Value(comparison.new.metadata.date?.day.description),
      ]
  }

  /// How many words of a version went, or came.
  private static func words(
    of comparison: Comparison, _ side: KeyPath<Change.Replacement, TextRange>, in article: Article
  ) -> Int {
    let tokens = article[Tokens.self]
    return comparison.changes.rows.flatMap { row -> [TextRange] in
      if !row.replacements.isEmpty { return row.replacements.map { $0[keyPath: side] } }
      let sentences = side == \.before ? row.before : row.after
      return row.isMoved || sentences.isEmpty ? [] : [article.range(ofSentences: sentences)]
    }.reduce(0) { count, range in
      count + tokens.indices(in: range).count { tokens[$0].kind != .mark }
    }
  }

  private static func anchors(of comparison: Comparison) -> [Anchor] {
    comparison.order.prefix(20).compactMap { index in
      let row = comparison.changes.rows[index]
      return row.after.isEmpty
        ? Anchor(comparison.old.handle, comparison.old.range(ofSentences: row.before))
        : Anchor(comparison.new.handle, comparison.new.range(ofSentences: row.after))
    }
  }
}
