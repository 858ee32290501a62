package import Articles

/// When something was said, as far as the text tells.
package struct SpeechDate: Hashable, Sendable {
  /// The first day it may have been said on.
  package var earliest: CalendarDate
  /// The last day it may have been said on.
  package var latest: CalendarDate
  /// How that is known: the words that name the time, or that it is the document date.
  package var derivation: String

  /// Whether it may have been said on a day.
  package func mayBe(_ day: CalendarDate) -> Bool {
    (earliest.dayNumber...latest.dayNumber).contains(day.dayNumber)
  }

  /// Reads the time beside the cue, `said on Monday`, or else takes the document date.
  ///
  /// None where neither is known. Takes time in proportion to the article's time expressions.
  package init?(of quotation: Quotation, in article: Article) {
    if let time = Self.timeBesideCue(of: quotation, in: article), let earliest = time.earliest,
      let latest = time.latest, earliest.dayNumber <= latest.dayNumber
    {
      (self.earliest, self.latest) = (earliest, latest)
      derivation = "“\(article[time.range])” beside the cue (\(time.derivation))"
    } else if let date = article.metadata.date {
      (earliest, latest) = (date.day, date.day)
      derivation = "no time beside the cue: the document date"
    } else {
      return nil
    }
  }

  /// So many bytes away a time still belongs to the attributing clause.
  private static let reach = 60

  /// The nearest date or time in the sentence of the cue that is no part of what was said.
  private static func timeBesideCue(
    of quotation: Quotation, in article: Article
  ) -> TimeExpression? {
    let sentences = article[Sentences.self]
    guard let cue = quotation.cue.first, let index = sentences.index(at: cue.start) else {
      return nil
    }
    let sentence = sentences[index].range
    let times = article[Times.self].all
    let first = times.boundary { $0.range.start >= sentence.start }
    func distance(_ time: TimeExpression) -> Int {
      max(time.range.start - cue.end, cue.start - time.range.end)
    }
    return times[first...].prefix { $0.range.end <= sentence.end }
      .filter { time in
        // Words that were said hold it, or stand between.
        let between = TextRange(min(time.range.start, cue.start), max(time.range.end, cue.end))
        return (time.kind == .date || time.kind == .time) && distance(time) <= reach
          && isDay(time) && !quotation.content.contains { $0.overlaps(between) }
          && !quotation.source.contains { $0.overlaps(time.range) }
      }
      .min { distance($0) < distance($1) }
  }

  /// Whether a time is a month at the most: `since 2020` tells of the speaker.
  private static func isDay(_ time: TimeExpression) -> Bool {
    guard let earliest = time.earliest, let latest = time.latest else { return false }
    return latest.dayNumber - earliest.dayNumber <= 31
  }
}
