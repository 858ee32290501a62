internal import Analysis
internal import Articles

/// Two versions and what differs between them, numbered as the list of changes shows it.
struct Comparison {
  let old: Article
  let new: Article
  let changes: Changes
  /// The indices of the changes in the order of the list.
  let order: [Int]
  /// The number of each change in the list.
  let numbers: [Int]

  /// Compares two versions; the list goes by severity, or by the order of the text.
  init(_ old: Article, _ new: Article, inOrder: Bool, firstNumber: Int = 1) {
    (self.old, self.new) = (old, new)
    let found = Analysis.changes(from: old, to: new)
    changes = found
    var order = Array(found.rows.indices)
    if !inOrder {
      order.sort {
        let (left, right) = (found.rows[$0].severity, found.rows[$1].severity)
        return left != right ? left < right : $0 < $1
      }
    }
    self.order = order
    var numbers = order
    for (place, index) in order.enumerated() { numbers[index] = firstNumber + place }
    self.numbers = numbers
  }

  /// Compares each version with the next.
  static func chain(of versions: [Article], inOrder: Bool) -> [Comparison] {
    var chain: [Comparison] = []
    for (old, new) in zip(versions, versions.dropFirst()) {
      let count = chain.reduce(1) { $0 + $1.order.count }
      chain.append(Comparison(old, new, inOrder: inOrder, firstNumber: count))
    }
    return chain
  }

  /// Where the sentences of a change stand: `kim:2.1 → v2:3.3` for those that moved.
  func place(of change: Change) -> String? {
    let from = old.place(ofSentences: change.before)
    let to = new.place(ofSentences: change.after)
    guard change.isMoved, let from, let to else { return to ?? from }
    return "\(from) → \(to)"
  }

  /// The first words of an answer: how many changes of each kind there are.
  var summary: String {
    let kinds = Dictionary(grouping: changes.rows, by: \.kind).mapValues(\.count)
    let counts = Change.Kind.allCases.compactMap { kind in
      kinds[kind].map { "\($0) \(kind.rawValue)" }
    }
    let unchanged = "\(counted(changes.unchanged, "sentence")) unchanged"
    return ((counts.isEmpty ? ["no change"] : counts) + [unchanged]).joined(separator: " · ")
  }

  /// Whether a correction or update notice came in, or stands in other words.
  var hasNotice: Bool { changes.rows.contains { $0.isNotice && !$0.after.isEmpty } }

  /// What notices own up to and what was ignored, a sentence each.
  var remarks: [String] {
    var remarks: [String] = []
    if hasNotice {
      let explained = changes.rows.count { $0.explainedBy != nil }
      let partly = changes.rows.count(where: \.isExplainedInPart)
      let facts = changes.rows.filter { $0.severity == .fact }
      remarks.append(
        "a notice explains \(counted(explained, "change"))"
          + (partly > 0 ? ", \(partly) in part; " : "; ")
          + "\(facts.count { !$0.isExplained }) "
          + "of \(counted(facts.count, "changed fact")) stay unexplained")
    }
    if !changes.ignored.isEmpty {
      remarks.append("ignored: " + changes.ignored.map(\.description).joined(separator: "; "))
    }
    return remarks
  }
}

extension Change {
  /// What happened, in a word or two: `moved, edited`.
  var name: String {
    switch kind {
    case .moved where !replacements.isEmpty: "moved, edited"
    case .split where isMoved, .merged where isMoved: "\(kind.rawValue), moved"
    default: kind.rawValue
    }
  }
}

extension Article {
  /// The locator of the first of some sentences; none where there are none.
  func place(ofSentences sentences: Range<Int>) -> String? {
    guard !sentences.isEmpty else { return nil }
    return locator(at: range(ofSentences: sentences).start)?.description
  }
}
