/// How an article writes dates in digits.
enum DateConvention {
  /// Whether `5/6/2018` is the fifth of June, by the evidence of the article's other dates.
  ///
  /// A date that can only be read one way decides; else the order in which months are written out.
  /// Without either it is the American order.
  static func writesDayFirst(_ tokens: Tokens) -> Bool {
    var written = 0
    for index in tokens.all.indices.dropLast(2) where tokens[index].kind == .number {
      let next = tokens[index + 1]
      if next.folded == "/", index + 4 < tokens.all.count, tokens[index + 3].folded == "/",
        let first = Int(tokens[index].folded), let second = Int(tokens[index + 2].folded)
      {
        if (13...31).contains(first), (1...12).contains(second) { return true }
        if (13...31).contains(second), (1...12).contains(first) { return false }
      }
      // `30 May 2018` against `May 30, 2018`.
      if next.isCapitalised, tokens[index + 2].kind == .number,
        TimeWords.months.contains(next.folded)
      {
        written += 1
      } else if index > 0, next.folded == ",", tokens[index + 2].kind == .number,
        TimeWords.months.contains(tokens[index - 1].folded)
      {
        written -= 1
      }
    }
    return written > 0
  }
}
