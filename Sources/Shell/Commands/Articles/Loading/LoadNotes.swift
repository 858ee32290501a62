internal import Articles
internal import CommandLanguage
internal import Reading

/// What a load says beside its table; of very much only the first part.
struct LoadNotes {
  /// How many members of containers were no articles.
  var asideCount = 0
  private var failures: [ReadingError] = []
  private var failureCount = 0
  private var remarks: [String] = []
  private var remarkCount = 0

  /// How many failures, and how many other notes, are said in words.
  private static let limit = 20

  /// Notes something that could not be read.
  mutating func add(_ failure: ReadingError) {
    failureCount += 1
    if failures.count < Self.limit { failures.append(failure) }
  }

  /// Notes something about an article.
  mutating func add(_ remark: String) {
    remarkCount += 1
    if remarks.count < Self.limit { remarks.append(remark) }
  }

  /// Why nothing at all was loaded.
  func failure(at range: SourceRange?, of pattern: Arguments.Value?) -> Problem {
    switch failureCount {
    case 0 where pattern != nil:
      Problem(.noAddressFits(pattern?.text ?? ""), at: pattern?.range)
    case 0: Problem(.noDocuments(asideCount: asideCount), at: range)
    case 1: Problem(.input(failures[0]), at: range)
    default: Problem(.inputs(failures, count: failureCount), at: range)
    }
  }

  /// What is complained of beside the table.
  var complaints: [Problem] {
    let rest = failureCount - failures.count
    return failures.map { Problem(.input($0)) } + (rest > 0 ? [Problem(.moreInputs(rest))] : [])
  }

  /// The notes under the table of the articles.
  func all(of articles: [Article]) -> [String] {
    var notes = remarks
    if remarkCount > remarks.count {
      notes.append("\(grouped(remarkCount - remarks.count)) more such notes")
    }
    notes += articles.count == 1 ? about(articles[0]) : [about(articles)]
    notes += failures.map { "not read: \($0.message)" }
    let rest = failureCount - failures.count
    if rest > 0 { notes.append("not read: \(grouped(rest)) more") }
    return notes
  }

  private func about(_ article: Article) -> [String] {
    var said: [String] = []
    if article.metadata.date == nil { said.append("no date in the text; --date gives one") }
    if article.metadata.byline == nil { said.append("no byline") }
    if article.zones.contains(where: { !$0.isAnalysed }) {
      said.append("zones \(article.handle) shows what was set aside and why")
    }
    if asideCount > 0 { said.append(aside) }
    return said.isEmpty ? [] : [said.joined(separator: " · ")]
  }

  private func about(_ articles: [Article]) -> String {
    let undated = articles.count { $0.metadata.date == nil }
    var said = ["\(grouped(articles.count)) articles"]
    if undated > 0 { said.append("\(grouped(undated)) without a date") }
    if asideCount > 0 { said.append(aside) }
    return said.joined(separator: " · ")
  }

  private var aside: String {
    asideCount == 1
      ? "1 was no article (but a picture, a redirect or a request)"
      : "\(grouped(asideCount)) were no articles (pictures, redirects, requests)"
  }
}

/// A number with commas between its thousands: `12,345`.
func grouped(_ number: Int) -> String {
  guard number > 999 else { return String(number) }
  let digits = String(number % 1_000)
  return grouped(number / 1_000) + "," + String(repeating: "0", count: 3 - digits.count) + digits
}
