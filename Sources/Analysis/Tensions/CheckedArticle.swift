internal import Articles

/// An article with its times and what they date, as rules of tensions read it.
struct CheckedArticle {
  typealias Told = TimedText.Told
  typealias Line = TimedText.Line

  /// What the analysers read.
  let text: TimedText
  /// What the page sets aside, read as an article of its own with the same offsets.
  let aside: TimedText
  /// For each time, the row that it dates.
  private let rows: [Int: TimelineEntry]

  init(_ article: Article, index: Int) {
    text = TimedText(article, index: index)
    aside = TimedText(asideOf: article, index: index)
    var rows: [Int: TimelineEntry] = [:]
    for entry in article[Timeline.self].all {
      for time in [entry.time] + entry.others { rows[time] = entry }
    }
    self.rows = rows
  }

  var article: Article { text.article }
  var index: Int { text.index }
  var tokens: Tokens { text.tokens }
  var times: [Told] { text.times }
  var lines: [Line] { text.lines }

  /// The day the article speaks from.
  var date: CalendarDate? { article.metadata.date?.day }

  /// The rows of the timeline.
  var entries: [TimelineEntry] { article[Timeline.self].all }

  /// The row that a time dates; none where it only tells when the article was written.
  func entry(of time: Int) -> TimelineEntry? { rows[time] }

  /// The word at a token, in small letters; empty outside of the sentence.
  func word(_ token: Int, in line: Line) -> String { text.word(token, in: line) }

  /// Some words as a statement.
  func statement(_ tokens: Range<Int>) -> Tension.Statement { text.statement(tokens) }

  /// A stretch as a statement.
  func statement(_ range: TextRange) -> Tension.Statement {
    Tension.Statement(article: index, range: range)
  }

  /// The words of a row from its event to its times, where they stand close together.
  func statement(_ entry: TimelineEntry) -> Tension.Statement {
    let own = ([entry.time] + entry.others).map { times[$0].time.range }
    var time = own.dropFirst().reduce(own[0]) { $0.joined(with: $1) }
    let before = times[entry.time].tokens.lowerBound - 1
    if before >= 0, ["in", "on", "from", "between", "since"].contains(tokens[before].folded) {
      time = tokens[before].range.joined(with: time)
    }
    guard let event = entry.event else { return statement(time) }
    let whole = event.joined(with: time)
    return statement(whole.length <= 240 ? whole : time)
  }

  /// The words of a stretch in quotation marks.
  func quoted(_ range: TextRange) -> String { "“\(article[range])”" }

  /// The words of some tokens in quotation marks.
  func quoted(_ tokens: Range<Int>) -> String { quoted(self.tokens.range(of: tokens)) }
}

/// A day as people write it: `May 30, 2018`.
func written(_ day: CalendarDate) -> String {
  "\(monthNames[day.month - 1]) \(day.day), \(day.year)"
}

/// So many days in words: `2,050 days`.
func counted(days: Int) -> String {
  let digits = String(days)
  let groups = days < 1000 ? digits : "\(digits.dropLast(3)),\(digits.suffix(3))"
  return groups + (days == 1 ? " day" : " days")
}

/// The names of the months.
let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

/// The names of the days, from Monday.
let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
