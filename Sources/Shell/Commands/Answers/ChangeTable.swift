internal import Analysis
internal import Articles
internal import Tables

/// The table that `diff` gives.
struct ChangeTable {
  let old: Article
  let new: Article

  static let columns = [
    Column("#", .integer), Column("change"), Column("where"), Column("before"), Column("after"),
    Column("facets", .list), Column("severity", wide: true),
    Column("similarity", .real, wide: true), Column("offsets", wide: true),
    Column("explained-by", .integer, wide: true),
  ]

  /// A row for each change; those that matter most first, or in the order of the text.
  func table(inOrder: Bool) -> Table {
    let found = changes(from: old, to: new)
    var order = Array(found.rows.indices)
    if !inOrder {
      order.sort {
        let (left, right) = (found.rows[$0].severity, found.rows[$1].severity)
        return left != right ? left < right : $0 < $1
      }
    }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0 + 1) })
    return Table(
      columns: Self.columns,
      rows: order.enumerated().map { row(found.rows[$1], number: $0 + 1, numbers) },
      notes: notes(on: found))
  }

  private func row(_ change: Change, number: Int, _ numbers: [Int: Int]) -> Row {
    let before = sentences(change.before, of: old)
    let after = sentences(change.after, of: new)
    let place = (after ?? before).flatMap { range in
      (after == nil ? old : new).locator(at: range.start)
    }
    let explanation = change.explainedBy.flatMap { numbers[$0] }
    let words = shownWords(of: change, before, after)
    return Row(
      [
        .integer(number), .text(name(of: change)), Value(place?.description), Value(words.before),
        Value(words.after), .list(change.facets.map(\.rawValue)),
        .text(change.severity.rawValue), .real((change.similarity * 100).rounded() / 100),
        Value(offsets(before, after)), Value(explanation),
      ],
      anchors: [
        before.map { Anchor(old.handle, $0) }, after.map { Anchor(new.handle, $0) },
      ].compactMap { $0 },
      reasons: reasons(for: change, explanation))
  }

  private func name(of change: Change) -> String {
    change.kind == .moved && !change.replacements.isEmpty ? "moved, edited" : change.kind.rawValue
  }

  private func sentences(_ indices: Range<Int>, of article: Article) -> TextRange? {
    guard !indices.isEmpty else { return nil }
    let all = article[Sentences.self]
    return all[indices.lowerBound].range.joined(with: all[indices.upperBound - 1].range)
  }

  /// The words that changed; whole sentences where there is nothing to hold against them.
  private func shownWords(
    of change: Change, _ before: TextRange?, _ after: TextRange?
  ) -> (before: String?, after: String?) {
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
    return "\(written(before, old)) → \(written(after, new))"
  }

  private func reasons(for change: Change, _ explanation: Int?) -> [String] {
    var reasons = change.findings.map { "\($0.facet.rawValue): \($0.detail) (\($0.rule))" }
    let percent = Int((change.similarity * 100).rounded())
    reasons.append("\(name(of: change)): the sentences are \(percent) % alike")
    if let explanation { reasons.append("explained by the notice in row \(explanation)") }
    return reasons
  }

  private func notes(on found: Changes) -> [String] {
    let kinds = Dictionary(grouping: found.rows, by: \.kind).mapValues(\.count)
    let counts = [Change.Kind.edited, .moved, .split, .merged, .added, .removed]
      .compactMap { kind in kinds[kind].map { "\($0) \(kind.rawValue)" } }
    let unchanged = "\(counted(found.unchanged, "sentence")) unchanged"
    let explained = found.rows.count { $0.explainedBy != nil }
    var notes = [(counts.isEmpty ? ["no change"] : counts) + [unchanged]].map {
      $0.joined(separator: " · ")
    }
    if found.rows.contains(where: \.isNotice) {
      let facts = found.rows.count { $0.severity == .fact }
      notes.append(
        "a notice explains \(counted(explained, "change")); "
          + "\(facts - found.rows.count { $0.severity == .fact && $0.explainedBy != nil }) "
          + "of \(counted(facts, "changed fact")) stay unexplained")
    }
    if !found.ignored.isEmpty {
      notes.append("ignored: " + found.ignored.map(\.description).joined(separator: "; "))
    }
    return notes
  }
}

extension [String] {
  /// The stretches in a row, those that are empty left out; none where all are.
  fileprivate var joinedStretches: String? {
    let words = filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: " … ")
  }
}
