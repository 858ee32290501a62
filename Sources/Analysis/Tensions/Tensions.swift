package import Articles

/// The times of articles held against one another, the document dates and the calendar.
package struct Tensions: Sendable {
  /// What does not agree, or not exactly, in the order of the articles and of the text.
  package let all: [Tension]
  /// The number of time expressions that were read, those set aside on the page among them.
  package let times: Int
  /// The number of ages among them.
  package let ages: Int
  /// The number of pairs that were compared.
  package let compared: Int

  /// Compares what can be; takes time near the number of times.
  ///
  /// - Parameter kinds: the names of the rules to use; all of them where there is none.
  package init(in articles: [Article], kinds: [String] = []) {
    let checked = articles.enumerated().map { CheckedArticle($0.element, index: $0.offset) }
    var findings = TensionFindings()
    for rule in TensionRule.all where kinds.isEmpty || kinds.contains(rule.name) {
      var found = rule.find(checked)
      for index in found.tensions.indices { found.tensions[index].kind = rule.name }
      findings.add(found)
    }
    all = findings.tensions.enumerated().sorted { one, other in
      let (left, right) = (one.element.left, other.element.left)
      if left.article != right.article { return left.article < right.article }
      return left.range == right.range ? one.offset < other.offset : left.range < right.range
    }
    .map(\.element)
    times = checked.reduce(0) { $0 + $1.times.count + $1.aside.times.count }
    ages = checked.reduce(0) { $0 + $1.times.count { $0.time.kind == .age } }
    compared = findings.compared
  }
}
