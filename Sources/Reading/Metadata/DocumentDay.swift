import Articles

extension DocumentDate {
  /// Finds the day a text speaks from in what its zones say; none where they do not say it.
  ///
  /// In this order: the day of the dateline, of a line that says `published`, of a line that is
  /// only a date, of a line that says `updated`. A dateline without a year takes it from the
  /// published line, or from the copyright notice if that names one year; the running text, a
  /// bio, other articles and the clock are never asked.
  init?(in zones: [Zone], of text: Text) {
    var lines: [PublicationLine.Label: CalendarDate] = [:]
    var head: WrittenDate?
    for zone in zones where zone.kind == .dateline {
      if let line = PublicationLine(zone.range, in: text)
        ?? PublicationLine(among: zone.range, in: text)
      {
        for (written, label) in line.days {
          if let day = written.date, lines[label] == nil { lines[label] = day }
        }
      } else if head == nil {
        head = WrittenDate.all(in: zone.range, of: text).first
      }
    }
    let line = lines[.published] ?? lines[.bare] ?? lines[.updated]
    if let day = head?.date ?? head.flatMap({ Self.year(of: $0, line: line, zones, text) }) {
      self.init(day, from: .dateline)
    } else if let line {
      self.init(line, from: .text)
    } else {
      return nil
    }
  }

  /// Dates a dateline without a year: the last such day that is not behind the published one.
  private static func year(
    of written: WrittenDate, line: CalendarDate?, _ zones: [Zone], _ text: Text
  ) -> CalendarDate? {
    if let line {
      guard let day = CalendarDate(line.year, written.month, written.day) else { return nil }
      return day <= line ? day : CalendarDate(line.year - 1, written.month, written.day)
    }
    var years: Set<Int> = []
    for zone in zones where zone.kind == .other {
      let words = text.lineWords(in: zone.range)
      guard words.contains(where: { copyright.contains($0.key) }) else { continue }
      for word in words where word.traits.contains(.number) && word.range.length == 4 {
        if let year = Int(text[word.range]), (1_900...2_999).contains(year) { years.insert(year) }
      }
    }
    guard years.count == 1, let year = years.first else { return nil }
    return CalendarDate(year, written.month, written.day)
  }

  private static let copyright = Words.keys("© copyright")
}
