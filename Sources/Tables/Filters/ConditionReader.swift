/// Reads the words of `where`, one condition after the other.
struct ConditionReader {
  private var words: ArraySlice<FilterWord>

  init(_ words: [FilterWord]) {
    self.words = words[...]
  }

  mutating func alternatives() throws(FilterError) -> [[Where.Condition]] {
    var alternatives: [[Where.Condition]] = [[]]
    while true {
      alternatives[alternatives.count - 1].append(try condition())
      guard let word = words.popFirst() else { return alternatives }
      // A value reaches to the next keyword, so this word is one.
      if word.isKeyword("or") { alternatives.append([]) }
    }
  }

  private mutating func condition() throws(FilterError) -> Where.Condition {
    var isNegated = false
    while words.first?.isKeyword("not") == true {
      isNegated.toggle()
      words.removeFirst()
    }
    let (column, glued) = try column()
    let (comparison, start) = try comparison(startingWith: glued)
    let value = try value(startingWith: start)
    return Where.Condition(
      column: column, comparison: comparison, value: value, isNegated: isNegated)
  }

  /// Reads the column; `names>2` is three words in one.
  private mutating func column() throws(FilterError) -> (FilterWord, rest: FilterWord?) {
    guard let word = words.popFirst() else { throw FilterError(.missing(.column)) }
    if Self.joins(word) || Self.comparison(startOf: word) != nil {
      throw FilterError(.missing(.column), at: word.range)
    }
    let start = word.text.indices.first { Self.comparison(startOf: word, at: $0) != nil }
    guard let start else { return (word, nil) }
    return (
      FilterWord(String(word.text[..<start]), range: word.range),
      FilterWord(String(word.text[start...]), range: word.range)
    )
  }

  /// Reads the operator; `>2` is two words in one.
  private mutating func comparison(
    startingWith glued: FilterWord?
  ) throws(FilterError) -> (Where.Operator, rest: FilterWord?) {
    guard let word = glued ?? words.popFirst() else { throw FilterError(.missing(.operator)) }
    if Self.joins(word) { throw FilterError(.missing(.operator), at: word.range) }
    guard let (comparison, end) = Self.comparison(startOf: word) else {
      let known = Where.Operator.allCases.map(\.rawValue)
      throw FilterError(.unknownOperator(word.text, known: known), at: word.range)
    }
    guard end < word.text.endIndex else { return (comparison, nil) }
    return (comparison, FilterWord(String(word.text[end...]), range: word.range))
  }

  /// Reads the value, which reaches to the next `and` or `or`.
  private mutating func value(
    startingWith glued: FilterWord?
  ) throws(FilterError) -> FilterWord {
    var value = glued
    while let word = words.first, !Self.joins(word) {
      words.removeFirst()
      guard var longer = value else {
        value = word
        continue
      }
      longer.text += " " + word.text
      longer.range = longer.range.lowerBound..<max(longer.range.upperBound, word.range.upperBound)
      longer.isQuoted = longer.isQuoted || word.isQuoted
      value = longer
    }
    guard let value else { throw FilterError(.missing(.value), at: words.first?.range) }
    return value
  }

  private static func joins(_ word: FilterWord) -> Bool {
    word.isKeyword("and") || word.isKeyword("or")
  }

  /// The operator that a word which is not quoted has at a place, and where it ends.
  private static func comparison(
    startOf word: FilterWord, at start: String.Index? = nil
  ) -> (Where.Operator, end: String.Index)? {
    guard !word.isQuoted else { return nil }
    let rest = word.text[(start ?? word.text.startIndex)...]
    // `==` is what people who write programs type.
    for (sign, comparison) in [("==", Where.Operator.equal)] + signs where rest.hasPrefix(sign) {
      return (comparison, rest.index(rest.startIndex, offsetBy: sign.count))
    }
    return nil
  }

  /// The operators, the longest first.
  private static let signs = Where.Operator.allCases
    .map { ($0.rawValue, $0) }.sorted { $0.0.utf8.count > $1.0.utf8.count }
}

extension ConditionReader {
  /// Lists what may stand next, behind words that may be unfinished.
  mutating func suggestions(in table: Table) -> [String] {
    while !words.isEmpty {
      while words.first?.isKeyword("not") == true { words.removeFirst() }
      guard let (column, glued) = try? column() else { break }
      guard let (_, start) = try? comparison(startingWith: glued) else {
        return Where.Operator.allCases.map(\.rawValue)
      }
      guard (try? value(startingWith: start)) != nil else { return table.values(of: column) }
      guard words.popFirst() != nil else { return ["and", "or"] }
    }
    return table.columns.map(\.name) + ["not"]
  }
}
