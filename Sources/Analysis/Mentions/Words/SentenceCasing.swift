internal import Articles

/// How a sentence uses capitals.
enum SentenceCasing {
  /// Capitals mark names.
  case plain
  /// Every word of weight has a capital: `Mayor Opens New Bridge in Arlen`.
  case headline
  /// Nearly all letters are capitals.
  case capitals

  /// Judges a sentence by its words; a short line must be all capitals to count as such.
  static func judge(
    _ sentence: Range<Int>, of tokens: [Token], flags: (Int) -> WordFlags
  ) -> SentenceCasing {
    var words = 0
    var weighty = 0
    var capitalised = 0
    var upper = 0
    for index in sentence where tokens[index].kind == .word && tokens[index].casing != .none {
      let token = tokens[index]
      words += 1
      if token.casing == .upper { upper += 1 }
      guard index > sentence.lowerBound, flags(index).isDisjoint(with: [.function, .particle])
      else {
        continue
      }
      weighty += 1
      if token.isCapitalised { capitalised += 1 }
    }
    if words >= 4, upper * 4 >= words * 3 { return .capitals }
    guard weighty >= 4 else { return .plain }
    // A line of names that ends as a sentence does is no headline: `Officials fled Quilla.`
    let endsWithPeriod = sentence.last.map { tokens[$0].folded == "." } ?? false
    let isHeadline =
      endsWithPeriod ? capitalised == weighty : capitalised * 5 >= weighty * 4
    return isHeadline ? .headline : .plain
  }
}
