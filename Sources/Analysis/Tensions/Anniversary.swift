internal import Articles

extension TensionRule {
  /// An anniversary that falls in another year.
  static let anniversary = TensionRule(
    "anniversary", "an anniversary is held against the year that it is kept in",
    example: "On [May 12, 2018] the town marked the [50th anniversary of the 1966] disaster."
  ) { (article: CheckedArticle) in
    var findings = TensionFindings()
    for line in article.lines {
      for index in line.times {
        let check = AnniversaryCheck(article: article, line: line, origin: index)
        guard let count = check.count, let kept = check.kept(count) else { continue }
        findings.compared += 1
        if let tension = check.tension(count, kept) { findings.tensions.append(tension) }
      }
    }
    return findings
  }
}

private struct AnniversaryCheck {
  let article: CheckedArticle
  let line: CheckedArticle.Line
  /// The time of what is remembered.
  let origin: Int

  /// How many years, and the words for it.
  struct Count {
    let years: Int
    let words: Range<Int>
  }

  /// The year in which it is kept; the words that tell it, or the document date.
  struct Kept {
    let year: Int
    let words: Int?
  }

  private var told: CheckedArticle.Told { article.times[origin] }

  /// The anniversary of a year: `the 50th anniversary of the 1966 disaster`.
  var count: Count? {
    guard told.time.kind == .date, told.time.modifier == nil, told.time.earliest != nil,
      told.time.earliest?.year == told.time.latest?.year,
      told.time.writesYear(article.tokens.all[told.tokens])
    else { return nil }
    let first = max(line.tokens.lowerBound, told.tokens.lowerBound - 14)
    guard let noun = (first..<told.tokens.lowerBound).last(where: { isAnniversary($0) }),
      article.word(noun + 1, in: line) == "of", isOnePhrase(noun + 1..<told.tokens.lowerBound)
    else { return nil }
    if let years = Self.named[article.tokens[noun].folded] {
      return Count(years: years, words: noun..<told.tokens.upperBound)
    }
    return ordinal(endingAt: noun).map {
      Count(years: $0.years, words: $0.start..<told.tokens.upperBound)
    }
  }

  private func isAnniversary(_ token: Int) -> Bool {
    let word = article.tokens[token].folded
    return word == "anniversary" || word == "jubilee" || Self.named[word] != nil
  }

  /// Whether no clause ends and no other time stands between the anniversary and the year.
  private func isOnePhrase(_ between: Range<Int>) -> Bool {
    !between.contains { token in
      let word = article.tokens[token].folded
      return article.tokens[token].kind == .mark && !article.tokens[token].isHyphen && word != "'"
        || ["and", "which", "who", "that", "on", "since", "until", "at", "with"].contains(word)
    }
  }

  /// `50th`, `fiftieth`, `twenty-fifth`, `50-year`, before the noun.
  private func ordinal(endingAt noun: Int) -> (years: Int, start: Int)? {
    let end = noun - 1
    guard line.tokens.contains(end) else { return nil }
    let last = article.tokens[end]
    if ["year", "years"].contains(last.folded) {
      let number = article.word(end - 1, in: line) == "-" ? end - 2 : end - 1
      return Int(article.word(number, in: line)).map { ($0, number) }
    }
    if last.kind == .mixed {
      return Int(last.folded.prefix { ("0"..."9").contains($0) }).map { ($0, end) }
    }
    for start in [end - 2, end - 1] where line.tokens.contains(start) {
      if let whole = TimeNumber.compoundOrdinal(at: start, in: article.tokens, before: noun),
        whole.end == noun
      {
        return (whole.value, start)
      }
    }
    return (Self.ordinals[last.folded] ?? TimeWords.ordinals[last.folded]).map { ($0, end) }
  }

  /// The year in which the anniversary is kept, if the sentence or the document date tells it.
  func kept(_ count: Count) -> Kept? {
    let near = max(line.times.lowerBound, origin - 4)..<min(line.times.upperBound, origin + 4)
    let others = near.filter { index in
      let time = article.times[index].time
      return index != origin && time.earliest != nil && [.date, .time].contains(time.kind)
        && time.earliest?.year == time.latest?.year
        && !count.words.overlaps(article.times[index].tokens)
    }
    if !others.isEmpty {
      let years = others.compactMap { article.times[$0].time.earliest?.year }
      // With several times in a sentence any of them may be meant.
      let fits = years.firstIndex(of: due(count))
      return Kept(year: fits.map { years[$0] } ?? years[0], words: others[fits ?? 0])
    }
    guard isPresent(count), let date = article.date else { return nil }
    return Kept(year: date.year, words: nil)
  }

  private func due(_ count: Count) -> Int { (told.time.earliest?.year ?? 0) + count.years }

  /// Whether the anniversary is told as of now, so that the document date tells its year.
  private func isPresent(_ count: Count) -> Bool {
    let first = max(line.tokens.lowerBound, count.words.lowerBound - 5)
    return (first..<count.words.lowerBound).contains {
      let word = article.tokens[$0].folded
      return Self.presents.contains(word)
        || ["is", "are", "'s"].contains(word)
    }
  }

  func tension(_ count: Count, _ kept: Kept) -> Tension? {
    guard let origin = told.time.earliest?.year, due(count) != kept.year else { return nil }
    // Near the turn of the year the anniversary of the next is kept already.
    if kept.words == nil, let date = article.date,
      abs(due(count) - kept.year) == 1, date.month == 12 || date.month == 1
    {
      return nil
    }
    let right: Tension.Side =
      kept.words.map { .words(article.statement(article.times[$0].tokens)) } ?? .documentDate
    let by =
      kept.words == nil ? "the document date is in \(kept.year)" : "it is told of \(kept.year)"
    return Tension(
      what: "\(count.years) years after \(origin) is \(due(count)), \(by)",
      left: article.statement(count.words), right: right)
  }

  private static let ordinals = [
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "one-year": 1,
  ]
  private static let named = [
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200,
    "tercentenary": 300, "sesquicentennial": 150,
  ]
  private static let presents: Set<String> = [
    "marks", "celebrates", "commemorates", "observes", "marking", "celebrating", "commemorating",
    "today", "tonight",
  ]
}
