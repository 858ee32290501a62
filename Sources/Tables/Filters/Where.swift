/// Keeps the rows that pass a test.
package struct Where: TableFilter, Hashable {
  /// What a value is compared by.
  package enum Operator: String, CaseIterable, Sendable {
    case equal = "="
    case unequal = "!="
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
    case contains = "~"
  }

  /// One comparison of a column with a value.
  package struct Condition: Hashable, Sendable {
    /// The column.
    package var column: FilterWord
    /// What they are compared by.
    package var comparison: Operator
    /// The value, several words joined by a space.
    package var value: FilterWord
    /// Whether the rows are kept that fail it.
    package var isNegated: Bool
  }

  /// Alternatives, each of conditions that must all hold: `or` of `and` of `not`.
  package var alternatives: [[Condition]]

  /// Reads `COLUMN OPERATOR VALUE`, with `and`, `or`, `not` between and before.
  package init(_ words: [FilterWord]) throws(FilterError) {
    var reader = ConditionReader(words)
    alternatives = try reader.alternatives()
  }

  /// Keeps the rows that pass, and says so when none does.
  package func filter(_ table: Table) throws(FilterError) -> Table {
    var tests: [[ConditionTest]] = []
    for conditions in alternatives {
      var all: [ConditionTest] = []
      for condition in conditions { all.append(try ConditionTest(condition, in: table)) }
      tests.append(all)
    }
    var result = table
    result.rows = table.rows.filter { row in
      tests.contains { $0.allSatisfy { $0.passes(row) } }
    }
    if result.rows.isEmpty, !table.rows.isEmpty {
      result.notes.append("none of \(table.rows.count) rows matches")
    }
    return result
  }

  static let manual = Filter(
    Where.self, name: "where",
    summary: "Keeps the rows whose columns compare as asked.",
    usage: "where [not] COLUMN = != > >= < <= ~ VALUE [and|or …]",
    details: [
      "“~” asks whether the column contains the words. Letters of either case are the same, and so "
        + "are straight and curly quotation marks; digits in text compare by number.",
      "Numbers compare as numbers, dates as text; what begins otherwise than the value, such as “no "
        + "date” beside 2018, is neither more nor less. A list passes if any of its elements does, and "
        + "“!=” if none is equal. An empty cell passes no test but “!=”; compare with \"\" to find it.",
      "“not” binds closest, then “and”, then “or”.",
    ],
    examples: [
      .init("where names > 2", "what is named three times or more"),
      .init("where type = PERSON and quoted = 0", "people who do not get to speak"),
      .init("where aliases ~ harbour or entity ~ \"Ana R\"", "a name or another name"),
      .init("where first != \"\"", "rows with something in that column"),
    ],
    suggestions: { words, table in
      var reader = ConditionReader(words)
      return reader.suggestions(in: table)
    })
}

/// A condition made ready to test the rows of one table.
private struct ConditionTest {
  let index: Int
  let comparison: Where.Operator
  let isNegated: Bool
  let number: Number?
  let written: String
  let text: FoldedText
  let needle: Needle

  init(_ condition: Where.Condition, in table: Table) throws(FilterError) {
    index = try table.index(of: condition.column)
    comparison = condition.comparison
    isNegated = condition.isNegated
    let value = condition.value.text
    number = Number(value)
    written = value
    text = FoldedText(value)
    needle = Needle(text)
    let column = table.columns[index]
    let holdsNumbers = column.kind == .integer || column.kind == .real
    if holdsNumbers, comparison != .contains, number == nil, !value.isEmpty {
      throw FilterError(.notANumber(value, column: column.name), at: condition.value.range)
    }
  }

  func passes(_ row: Row) -> Bool {
    compares(row[index]) != isNegated
  }

  private func compares(_ value: Value) -> Bool {
    if value.isEmpty {
      // Two empty things are equal; a value is unequal to none.
      return text.bytes.isEmpty ? comparison == .equal : comparison == .unequal
    }
    switch value {
    case .empty: return false
    case .text(let words): return compares(words)
    case .passage(let passage): return compares(passage.bracketed)
    case .integer(let integer): return compares(.integer(integer), written: value)
    case .real(let real): return compares(.real(real), written: value)
    case .list(let elements):
      return comparison == .unequal
        ? elements.allSatisfy(compares) : elements.contains(where: compares)
    }
  }

  private func compares(_ own: Number, written value: Value) -> Bool {
    guard comparison != .contains, let number else { return compares(value.words) }
    return holds(own, number)
  }

  private func compares(_ words: String) -> Bool {
    switch comparison {
    case .contains: return needle.isFound(in: FoldedText(words))
    case .equal, .unequal: return holds(FoldedText(words), text)
    case .more, .atLeast, .less, .atMost: break
    }
    // A date or a number is neither before nor behind words; `~1997` is about 1997.
    let own = words.drop { $0 == "~" }
    guard startsWithDigit(own) == startsWithDigit(written) else { return false }
    return holds(FoldedText(String(own)), text)
  }

  private func startsWithDigit(_ words: some StringProtocol) -> Bool {
    words.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private func holds<Operand: Comparable>(_ left: Operand, _ right: Operand) -> Bool {
    switch comparison {
    case .equal: left == right
    case .unequal: left != right
    case .more: left > right
    case .atLeast: left >= right
    case .less: left < right
    case .atMost: left <= right
    case .contains: false
    }
  }
}
