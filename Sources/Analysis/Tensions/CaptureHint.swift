internal import Articles

extension TensionRule {
  /// A time beside the article that tells when the page was captured.
  static let captureHint = TensionRule(
    "capture hint", "what the page sets aside is held against the document date",
    example: "The mill burned. || Her book is out before its [January 9, 2024] release."
  ) { (article: CheckedArticle) in
    var findings = TensionFindings()
    guard let date = article.date else { return findings }
    let tokens = article.aside.tokens
    var later = CaptureDate.copyrights(in: tokens)
    for line in article.aside.lines {
      for told in article.aside.times[line.times] {
        guard told.time.kind == .date, let first = told.time.earliest, let last = told.time.latest,
          told.time.writesYear(tokens.all[told.tokens])
        else { continue }
        let zone = article.aside.zone(of: told.time.range)?.kind
        let isOwn = zone == .dateline || zone == .byline
        later.append(
          CaptureDate(
            range: told.time.range, first: first, last: last,
            side: isOwn ? .own : CaptureSide(of: told.tokens, in: line.tokens, tokens)))
      }
    }
    findings.compared = later.count
    later.removeAll { $0.first <= date }
    // A list of months or of other articles says the same many times.
    for side in CaptureSide.allCases {
      let dates = later.filter { $0.side == side }
      let tightest =
        side == .before
        ? dates.min { ($0.last, $0.range) < ($1.last, $1.range) }
        : dates.max { ($0.first, $1.range) < ($1.first, $0.range) }
      guard var tension = tightest?.tension(after: date, in: article) else { continue }
      if dates.count > 1 { tension.reasons.append("\(dates.count - 1) more beside the article") }
      findings.tensions.append(tension)
    }
    return findings
  }
}

/// A date beside an article.
private struct CaptureDate {
  let range: TextRange
  let first: CalendarDate
  let last: CalendarDate
  let side: CaptureSide

  /// The years of `Copyright 2021`, which are no times of a sentence.
  static func copyrights(in tokens: Tokens) -> [CaptureDate] {
    tokens.all.indices.dropFirst().compactMap { index in
      let token = tokens[index]
      guard token.kind == .number, token.folded.utf8.count == 4, let year = Int(token.folded),
        (1990...2100).contains(year), ["copyright", "©"].contains(tokens[index - 1].folded),
        let span = CalendarSpan(year: year)
      else { return nil }
      return CaptureDate(range: token.range, first: span.first, last: span.last, side: .after)
    }
  }

  func tension(after date: CalendarDate, in article: CheckedArticle) -> Tension {
    let days = first.dayNumber - date.dayNumber
    var tension = Tension(
      what: "“\(article.article[range])” beside the article begins \(counted(days: days)) "
        + "after the document date",
      left: article.statement(range), right: .documentDate, holds: .hint, apart: days)
    switch side {
    case .before:
      tension.latest = last
      tension.what += ": the page was captured by then"
    case .after:
      tension.earliest = first
      tension.what += ": the page was captured then or later"
    case .open:
      tension.what += ": the page may have been captured as late"
    case .own:
      tension.what += " and is the article’s own: the document date may be wrong"
    }
    if let zone = article.aside.zone(of: range) {
      tension.reasons.append(
        "it stands in a zone of the kind \(zone.kind.rawValue): \(zone.reason)")
    }
    return tension
  }
}

/// Whether words speak of a time as to come or as over; or it is the date of the article itself.
private enum CaptureSide: CaseIterable {
  case own, before, after, open

  init(of time: Range<Int>, in sentence: Range<Int>, _ tokens: Tokens) {
    let near =
      max(sentence.lowerBound, time.lowerBound - 15)..<min(sentence.upperBound, time.upperBound + 8)
    let words = near.map { tokens[$0].folded }
    let isAhead = words.contains(where: Self.ahead.contains)
    let isOver = words.contains(where: Self.over.contains)
    self = isAhead ? .before : isOver ? .after : .open
  }

  private static let ahead: Set<String> = [
    "pre", "preorder", "pre-order", "forthcoming", "upcoming", "coming", "will", "'ll", "before",
    "ahead", "until", "due", "by", "soon", "releases", "arrives", "expected", "scheduled", "opens",
    "begins", "starts", "register", "tickets", "hits", "launches",
  ]
  private static let over: Set<String> = [
    "published", "updated", "posted", "copyright", "©", "was", "were", "released", "since",
    "modified", "edited", "archived", "retrieved", "accessed", "won", "died", "premiered", "came",
    "appeared", "debuted", "launched", "joined", "became", "wrote", "filed", "corrected", "amended",
    "(c)", "photographed", "taken", "first",
  ]
}
