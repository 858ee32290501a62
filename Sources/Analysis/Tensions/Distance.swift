internal import Articles

extension TensionRule {
  /// A counted distance between two dates that lie otherwise.
  static let distance = TensionRule(
    "distance between dates", "a distance is held against the two dates that it lies between",
    example: "In [2016, five years after] [the fire of 2012], the mill opened again."
  ) { (article: CheckedArticle) in
    var findings = TensionFindings()
    for line in article.lines where line.times.count > 1 {
      for index in line.times {
        let check = DistanceCheck(article: article, line: line, distance: index)
        guard let compared = check.result else { continue }
        findings.compared += 1
        if let tension = compared.tension { findings.tensions.append(tension) }
      }
    }
    return findings
  }
}

private struct DistanceCheck {
  let article: CheckedArticle
  let line: CheckedArticle.Line
  let distance: Int

  struct Result { var tension: Tension? }

  private var told: CheckedArticle.Told { article.times[distance] }

  /// What comparing shows; none where nothing is to be compared.
  var result: Result? {
    told.time.kind == .duration ? between : told.time.kind == .date ? beside : nil
  }

  // MARK: In 2016, five years after the fire of 2012

  private var between: Result? {
    let relation = article.word(told.tokens.upperBound, in: line)
    guard relation == "after" || relation == "before", let length = StatedLength(told.time),
      let other = anchor, let own = own(behind: other),
      let anchor = StatedLength.Stretch(article.times[other].time),
      let dated = StatedLength.Stretch(article.times[own].time)
    else { return nil }
    let (first, last) = relation == "after" ? (anchor, dated) : (dated, anchor)
    let agreement =
      first.first > last.last ? .none : length.agreement(from: first, to: last)
    guard agreement != .full else { return Result() }
    let ownTokens = article.times[own].tokens
    let otherTokens = article.times[other].tokens
    let phrase = told.tokens.lowerBound..<told.tokens.upperBound + 1
    let left = own < distance ? ownTokens.lowerBound..<phrase.upperBound : ownTokens
    let right =
      own < distance
      ? phraseStart(otherTokens)..<otherTokens.upperBound
      : phrase.lowerBound..<otherTokens.upperBound
    let (from, to) = (
      words(other, relation == "after", own), words(own, relation == "after", other)
    )
    let real =
      first.first > last.last
      ? "\(to) is not after \(from)"
      : "from \(from) to \(to) is \(length.words(from: first, to: last))"
    return Result(
      tension: Tension(
        what: "\(real), the text says \(article.quoted(told.tokens))",
        left: article.statement(left), right: .words(article.statement(right)),
        holds: agreement == .rounded ? .onlyIf("the first and the last year both count") : .no))
  }

  private func words(_ index: Int, _ isAfter: Bool, _ other: Int) -> String {
    article.article[article.times[isAfter ? index : other].time.range]
  }

  /// The date that the distance is counted from: the next one in its own phrase.
  private var anchor: Int? {
    let next = distance + 1
    guard line.times.contains(next), isWritten(next) else { return nil }
    let phrase = told.tokens.upperBound + 1..<article.times[next].tokens.lowerBound
    guard phrase.count <= 9,
      !phrase.contains(where: {
        let word = article.tokens[$0].folded
        return article.tokens[$0].kind == .mark && !article.tokens[$0].isHyphen
          || Self.clauses.contains(word)
      })
    else { return nil }
    return next
  }

  /// The date that the distance leads to: right before it, or at the end of the sentence.
  private func own(behind anchor: Int) -> Int? {
    let before = distance - 1
    if line.times.contains(before), isWritten(before) {
      let between = article.times[before].tokens.upperBound..<told.tokens.lowerBound
      let words = between.map { article.tokens[$0].folded }
      if !words.isEmpty, words.count <= 3, words.allSatisfy(Self.joints.contains) { return before }
    }
    let last = anchor + 1
    guard line.times.contains(last), isWritten(last) else { return nil }
    if isParenthesis(last, behind: anchor) { return last }
    guard last == line.times.upperBound - 1,
      told.tokens.lowerBound - line.tokens.lowerBound <= 2,
      (article.times[anchor].tokens.upperBound..<article.times[anchor].tokens.upperBound + 4)
        .contains(where: { article.word($0, in: line) == "," }),
      ["in", "on"].contains(article.word(article.times[last].tokens.lowerBound - 1, in: line)),
      line.tokens.upperBound - article.times[last].tokens.upperBound <= 2
    else { return nil }
    return last
  }

  /// Whether a date stands between commas: `two years after the 2011 flood, in 2015, it opened`.
  private func isParenthesis(_ date: Int, behind anchor: Int) -> Bool {
    let tokens = article.times[date].tokens
    let before = article.times[anchor].tokens.upperBound..<tokens.lowerBound
    return before.count <= 5
      && ["in", "on"].contains(article.word(tokens.lowerBound - 1, in: line))
      && article.word(tokens.lowerBound - 2, in: line) == ","
      && article.word(tokens.upperBound, in: line) == ","
  }

  private func phraseStart(_ date: Range<Int>) -> Int { told.tokens.upperBound + 1 }

  private func isWritten(_ index: Int) -> Bool {
    let other = article.times[index]
    return other.time.kind == .date && other.time.modifier == nil && other.time.earliest != nil
      && other.time.writesYear(article.tokens.all[other.tokens])
  }

  // MARK: two years ago, in 2014

  /// A counted date with a written one in apposition.
  private var beside: Result? {
    guard told.time.modifier == nil, let first = told.time.earliest, let last = told.time.latest,
      isCounted, isAnchorSure, let other = [distance + 1, distance - 1].first(where: isApposed),
      let from = article.times[other].time.earliest, let to = article.times[other].time.latest
    else { return nil }
    // A count in years is right to a year, one in months to a month, one in days to a day.
    let margin = last.dayNumber - first.dayNumber + 1
    guard to.dayNumber < first.dayNumber - margin || last.dayNumber + margin < from.dayNumber else {
      return Result()
    }
    let words = article.quoted(told.time.range)
    let written = article.article[article.times[other].time.range]
    return Result(
      tension: Tension(
        what: "\(words) is \(told.time.value), the text says \(written)",
        left: article.statement(told.tokens),
        right: .words(article.statement(article.times[other].tokens)),
        reasons: ["\(words) was counted so: \(told.time.derivation)"]))
  }

  /// Whether the words count from another day: `two years ago`, `five years later`.
  private var isCounted: Bool {
    guard !told.time.writesYear(article.tokens.all[told.tokens]) else { return false }
    let last = article.tokens[told.tokens.upperBound - 1].folded
    return ["ago", "later", "earlier"].contains(last)
  }

  /// Whether what it is counted from is the document date, or stands shortly before.
  private var isAnchorSure: Bool {
    if article.tokens[told.tokens.upperBound - 1].folded == "ago" { return true }
    return (max(0, distance - 3)..<distance).contains { index in
      let other = article.times[index]
      return told.time.derivation.hasPrefix(article.quoted(other.time.range))
        && article.tokens.isOneParagraph(other.tokens.lowerBound..<told.tokens.upperBound)
    }
  }

  private func isApposed(_ index: Int) -> Bool {
    guard line.times.contains(index), isWritten(index) else { return false }
    let other = article.times[index].tokens
    let between =
      index > distance
      ? told.tokens.upperBound..<other.lowerBound : other.upperBound..<told.tokens.lowerBound
    let words = between.map { article.tokens[$0].folded }
    guard let first = words.first, [",", "(", "-", "–", "—"].contains(first), words.count <= 3,
      words.allSatisfy(Self.joints.contains)
    else { return false }
    // `, in 2014, and` closes the apposition.
    let behind = article.word(max(other.upperBound, told.tokens.upperBound), in: line)
    return index < distance || behind.isEmpty
      || [",", ".", ")", ";", "-", "–", "—"].contains(behind)
  }

  private static let joints: Set<String> = [
    ",", "(", "-", "–", "—", "in", "on", "exactly", "just", "some", "only", "and",
  ]
  private static let clauses: Set<String> = [
    "and", "but", "who", "which", "that", "when", "while", "because", "until", "since", "to",
    "from",
    "by",
  ]
}

extension Tokens {
  /// Whether some tokens stand in one paragraph, in logarithmic time.
  fileprivate func isOneParagraph(_ tokens: Range<Int>) -> Bool {
    let paragraph = paragraphs.boundary { $0.upperBound > tokens.lowerBound }
    return paragraph < paragraphs.count && tokens.upperBound <= paragraphs[paragraph].upperBound
  }
}
