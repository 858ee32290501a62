internal import Articles

extension TensionRule {
  /// A duration that is not that of the range beside it.
  static let rangeLength = TensionRule(
    "length of a range", "a duration is held against the range or the start that it is told with",
    example: "The mill stood [from 1999 to 2004], [six years], before it burned."
  ) { (article: CheckedArticle) in
    var findings = TensionFindings()
    for line in article.lines where line.times.count > 1 {
      for index in line.times where article.times[index].time.kind == .duration {
        let check = RangeLengthCheck(article: article, line: line, duration: index)
        guard let range = check.range else { continue }
        findings.compared += 1
        if let tension = check.tension(with: range) { findings.tensions.append(tension) }
      }
    }
    return findings
  }
}

/// A duration with the range that it measures.
private struct RangeLengthCheck {
  let article: CheckedArticle
  let line: CheckedArticle.Line
  let duration: Int

  struct Range {
    let time: Int
    let tokens: Swift.Range<Int>
    let first: StatedLength.Stretch
    let last: StatedLength.Stretch
    /// Whether it goes on until the document date.
    let isOpen: Bool
  }

  private var span: Swift.Range<Int> { article.times[duration].tokens }

  /// The range that the duration measures; none where that is not certain.
  var range: Range? {
    guard
      !["after", "before", "later", "earlier", "ago", "old", "prior", "apart"]
        .contains(article.word(span.upperBound, in: line))
    else { return nil }
    // Times further away in the sentence belong to something else.
    let near = max(line.times.lowerBound, duration - 3)..<min(line.times.upperBound, duration + 3)
    return near.lazy.compactMap { range(at: $0) }.first { measures($0) }
  }

  private func range(at index: Int) -> Range? {
    guard index != duration, let entry = article.entry(of: index), entry.time == index else {
      return nil
    }
    let told = article.times[index]
    guard told.time.kind == .date, told.time.modifier == nil,
      let first = StatedLength.Stretch(told.time)
    else { return nil }
    if let other = entry.others.first, entry.others.count == 1, line.times.contains(other),
      article.times[other].time.kind == .date,
      let last = StatedLength.Stretch(article.times[other].time)
    {
      let tokens = told.tokens.lowerBound..<article.times[other].tokens.upperBound
      return Range(
        time: index, tokens: tokens, first: first, last: last, isOpen: false)
    }
    guard article.word(told.tokens.lowerBound - 1, in: line) == "since", let date = article.date,
      first.first <= date, told.time.writesYear(article.tokens.all[told.tokens])
    else { return nil }
    return Range(
      time: index, tokens: told.tokens, first: first, last: StatedLength.Stretch(day: date),
      isOpen: true)
  }

  private func measures(_ range: Range) -> Bool {
    if range.tokens.upperBound <= span.lowerBound {
      let between = range.tokens.upperBound..<span.lowerBound
      return between.count <= 5 && isApposition(between) || isSameEvent(range)
        || isObject(of: range)
    }
    guard span.upperBound <= range.tokens.lowerBound else { return false }
    let between = span.upperBound..<range.tokens.lowerBound
    return between.count <= 5 && leads(between) || isSameEvent(range)
  }

  /// Whether what stands between a range and a duration says that they are one.
  private func isApposition(_ between: Swift.Range<Int>) -> Bool {
    let words = between.map { article.tokens[$0].folded }
    guard let first = words.first else { return false }
    let isJoint = [",", "(", "-", "–", "—", "for", "or", ";", ")"].contains(first)
    return isJoint && words.allSatisfy { Self.fillers.contains($0) }
  }

  /// Whether a range stands behind its length: `six years from 1999 to 2004`,
  /// `a six-year reign (1999–2004)`.
  private func leads(_ between: Swift.Range<Int>) -> Bool {
    let words = between.map { article.tokens[$0].folded }
    guard let last = words.last, ["from", "between", "(", ",", "since"].contains(last) else {
      return false
    }
    // `a two-year ban between 2003 and 2005`, `a two and a half year war between 1998 and 2000`.
    let isAdjective =
      span.contains { article.tokens[$0].isHyphen }
      || ["year", "month", "week", "decade"].contains(article.tokens[span.upperBound - 1].folded)
    // `in his 12 years as mayor, from 1990 to 1997`.
    let isRole = words.count <= 5 && ["as", "of"].contains(words[0]) && words.contains(",")
    return isRole || words.dropLast().allSatisfy { Self.fillers.contains($0) }
      || isAdjective && last != ","
        && between.dropLast().allSatisfy {
          let part = article.article[PartsOfSpeech.self].all[$0]
          return part == .noun || part == .adjective || part == .properNoun
        }
  }

  /// Whether both date one verb, and the duration says how long: `ran the bank for a decade`.
  private func isSameEvent(_ range: Range) -> Bool {
    guard article.word(span.lowerBound - 1, in: line) == "for",
      let own = article.entry(of: duration)?.head, own.kind == .verb,
      article.entry(of: range.time)?.head?.range == own.range
    else { return false }
    let between =
      min(span.upperBound, range.tokens.upperBound)..<max(span.lowerBound, range.tokens.lowerBound)
    return !between.contains {
      ["and", "then", "but", ";", "who", "which", "that"]
        .contains(article.tokens[$0].folded)
    }
  }

  /// Whether a verb that the range dates has the length for its object: `served a four-year ban`.
  private func isObject(of range: Range) -> Bool {
    guard span.contains(where: { article.tokens[$0].isHyphen }),
      let verb = article.entry(of: range.time)?.head, verb.kind == .verb
    else { return false }
    let index = article.tokens.index(after: verb.range.start)
    return (index + 1...index + 2).contains(span.lowerBound)
      && ["served", "fought", "completed", "endured"].contains(article.tokens[index].folded)
  }

  func tension(with range: Range) -> Tension? {
    let time = article.times[duration].time
    guard let length = StatedLength(time) else { return nil }
    let agreement = length.agreement(from: range.first, to: range.last)
    guard agreement != .full else { return nil }
    let real = length.words(from: range.first, to: range.last)
    let words = article.quoted(article.tokens.range(of: span))
    let before = range.tokens.lowerBound - 1
    let isLed = ["from", "between", "since"].contains(article.word(before, in: line))
    let left = article.statement((isLed ? before : before + 1)..<range.tokens.upperBound)
    let verb = range.isOpen ? "it is" : "is"
    return Tension(
      what: "\(article.article[left.range]) \(verb) \(real), the text says \(words)",
      left: left, right: .words(article.statement(span)),
      holds: agreement == .rounded ? .onlyIf("the first and the last year both count") : .no,
      reasons: [
        "counted from \(range.first.first)/\(range.first.last) "
          + "to \(range.last.first)/\(range.last.last)"
      ])
  }

  private static let fillers: Set<String> = [
    ",", "(", ")", "-", "–", "—", ";", "for", "or", "a", "an", "the", "total", "full", "of", "in",
    "all", "period", "span", "whole", "some", "that", "is", "i.e.", "altogether", "thus", "lasted",
    "lasting", "spanned", "spanning",
  ]
}
