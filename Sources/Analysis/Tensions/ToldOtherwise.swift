internal import Articles

extension TensionRule {
  /// One event that articles tell with other dates, hours or numbers.
  static let toldOtherwise = TensionRule(
    "told otherwise", "an event is held against what other articles tell of it",
    example: """
      The council of Arden sold [12 boats] of the old harbour on Monday. ||| \
      The council of Arden sold [14 boats] of the old harbour on Monday.
      """
  ) { (articles: [CheckedArticle]) in
    guard articles.count > 1 else { return TensionFindings() }
    let shared = SharedEvents(in: articles.map(\.article)).all.filter { $0.tellings.count > 1 }
    var findings = TensionFindings()
    for event in shared {
      findings.compared += event.tellings.count - 1
      findings.tensions += event.conflicts.map { tension($0, in: articles) }
    }
    return findings
  }

  private static func tension(_ conflict: EventConflict, in articles: [CheckedArticle]) -> Tension {
    let handles = conflict.articles.map { articles[$0].article.handle }
    let sides = zip(handles, conflict.values).map { "\($0) has \($1)" }
    let statements = zip(conflict.articles, conflict.ranges).map { articles[$0].statement($1) }
    return Tension(
      what: "two \(conflict.kind.rawValue)s for one event: \(sides.joined(separator: ", "))",
      left: statements[0], right: .words(statements[1]),
      reasons: ["the two are one event by their words, their time and who takes part"])
  }
}
