internal import Analysis
internal import Articles
internal import Tables

/// The list of changes that `diff` gives.
struct ChangeTable {
  let comparison: Comparison

  static let columns = [
    Column("#", .integer), Column("change"), Column("where"), Column("before"), Column("after"),
    Column("facets", .list), Column("severity", wide: true),
    Column("similarity", .real, wide: true), Column("offsets", wide: true),
    Column("explained-by", .integer, wide: true), Column("explained", wide: true),
    Column("old", wide: true), Column("new", wide: true),
  ]

  /// A row for each change of two versions.
  static func table(of comparison: Comparison) -> Table {
    Table(
      columns: columns, rows: ChangeTable(comparison: comparison).rows(),
      notes: [comparison.summary] + comparison.remarks)
  }

  /// The rows in the order of the list.
  func rows() -> [Row] { comparison.order.map { row(comparison.changes.rows[$0], at: $0) } }

  private func row(_ change: Change, at index: Int) -> Row {
    let (old, new) = (comparison.old, comparison.new)
    let before = sentences(change.before, of: old)
    let after = sentences(change.after, of: new)
    let explanation = change.explainedBy.map { comparison.numbers[$0] }
    let words = shownWords(of: change, before, after)
    return Row(
      [
        .integer(comparison.numbers[index]), .text(change.name),
        Value(comparison.place(of: change)), Value(words.before), Value(words.after),
        .list(change.facets.map(\.rawValue)), .text(change.severity.rawValue),
        .real((change.similarity * 100).rounded() / 100), Value(offsets(before, after)),
        Value(explanation),
        explanation == nil ? .empty : .text(change.isExplainedInPart ? "in part" : "all"),
        .text(old.handle), .text(new.handle),
      ],
      anchors: [
        after.map { Anchor(new.handle, $0) }, before.map { Anchor(old.handle, $0) },
      ].compactMap { $0 },
      reasons: reasons(for: change, explanation))
  }

  private func sentences(_ indices: Range<Int>, of article: Article) -> TextRange? {
    indices.isEmpty ? nil : article.range(ofSentences: indices)
  }

  /// The words that changed; whole sentences where there is nothing to hold against them.
  private func shownWords(
    of change: Change, _ before: TextRange?, _ after: TextRange?
  ) -> (before: String?, after: String?) {
    let (old, new) = (comparison.old, comparison.new)
    guard !change.replacements.isEmpty else {
      return (before.map { old[$0] }, after.map { new[$0] })
    }
    return (
      change.replacements.map { old[$0.before] }.joinedStretches,
      change.replacements.map { new[$0.after] }.joinedStretches
    )
  }

  private func offsets(_ before: TextRange?, _ after: TextRange?) -> String? {
    func written(_ range: TextRange?, _ article: Article) -> String {
      range.map {
        "\(article.text.codePointOffset(of: $0.start))-\(article.text.codePointOffset(of: $0.end))"
      } ?? "none"
    }
    return "\(written(before, comparison.old)) → \(written(after, comparison.new))"
  }

  private func reasons(for change: Change, _ explanation: Int?) -> [String] {
    var reasons = change.findings.map { "\($0.facet.rawValue): \($0.detail) (\($0.rule))" }
    if !change.before.isEmpty, !change.after.isEmpty {
      let percent = Int((change.similarity * 100).rounded())
      reasons.append("\(change.name): the sentences are \(percent) % alike")
    } else {
      reasons.append("\(change.name): no sentence of the other version is like it")
    }
    if let explanation {
      let part = change.isExplainedInPart ? " in part" : ""
      reasons.append("explained\(part) by the notice in row \(explanation)")
    }
    return reasons
  }
}

extension [String] {
  /// The stretches in a row, those that are empty left out; none where all are.
  fileprivate var joinedStretches: String? {
    let words = filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: " … ")
  }
}
