import Analysis
import Articles
import Testing

/// The tagger’s figures on the annotated articles, pinned: a drop fails.
struct AnnotatedTimesTests {
  @Test func `the figures on the annotated articles stay above their floors`() {
    var score = Score()
    for marked in AnnotatedArticles.all { score.add(marked) }
    #expect(score.gold >= 780)
    #expect(score.strict >= 0.98, "\(score.errors.joined(separator: "\n"))")
    #expect(score.relaxed >= 0.98)
    #expect(score.value >= 0.965)
    #expect(score.modifier >= 0.98)
  }

  @Test func `the figures on the articles kept apart stay above their floors`() {
    var score = Score()
    for marked in AnnotatedArticles.apart { score.add(marked) }
    #expect(score.gold == 190)
    #expect(score.strict >= 0.97)
    #expect(score.relaxed >= 0.975)
    #expect(score.value >= 0.915)
  }
}

/// TempEval-3’s measures: F1 of spans, and of types, values and modifiers given a relaxed match.
private struct Score {
  var gold = 0
  var predicted = 0
  private var hits = (strict: 0, relaxed: 0, value: 0, modifier: 0)
  var errors: [String] = []

  var strict: Double { share(hits.strict) }
  var relaxed: Double { share(hits.relaxed) }
  var value: Double { share(hits.value) }
  /// The share of the matched whose modifier is right as well.
  var modifier: Double { Double(hits.modifier) / Double(max(hits.relaxed, 1)) }

  private func share(_ hits: Int) -> Double { 2 * Double(hits) / Double(max(gold + predicted, 1)) }

  mutating func add(_ marked: AnnotatedArticles.Marked) {
    let (text, expected) = read(marked.text)
    let date = CalendarDate(iso: marked.date).map { DocumentDate($0, from: .given) }
    let article = Article(body: text, date: date)
    let found = article[Times.self].all
    gold += expected.count
    predicted += found.count
    var taken: Set<Int> = []
    for mark in expected {
      let index = found.indices.first {
        found[$0].range.overlaps(mark.range) && !taken.contains($0)
      }
      guard let index else {
        errors.append("missed “\(article[mark.range])” \(mark.kind) \(mark.value)")
        continue
      }
      taken.insert(index)
      let time = found[index]
      hits.relaxed += 1
      hits.strict += time.range == mark.range ? 1 : 0
      let isRight = time.value == mark.value && time.kind.rawValue == mark.kind
      hits.value += isRight ? 1 : 0
      hits.modifier += time.modifier == mark.modifier ? 1 : 0
      guard time.range != mark.range || !isRight || time.modifier != mark.modifier else { continue }
      errors.append(
        "“\(article[mark.range])” \(mark.kind) \(mark.value) \(mark.modifier ?? "") but "
          + "“\(article[time.range])” \(time.kind.rawValue) \(time.value) \(time.modifier ?? "")")
    }
    errors += found.indices.filter { !taken.contains($0) }
      .map { "wrong “\(article[found[$0].range])” \(found[$0].value)" }
  }

  private struct Mark {
    let range: TextRange
    let kind: String
    let value: String
    let modifier: String?
  }

  /// Takes the marks out of a text.
  private func read(_ marked: String) -> (text: String, marks: [Mark]) {
    var text = ""
    var marks: [Mark] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[bar...].firstIndex(of: "]")
    {
      text += rest[..<open]
      let start = text.utf8.count
      text += rest[rest.index(after: open)..<bar]
      let parts = rest[rest.index(after: bar)..<close].split(separator: " ").map(String.init)
      marks.append(
        Mark(
          range: TextRange(start, text.utf8.count), kind: parts[0], value: parts[1],
          modifier: parts.count > 2 ? parts[2] : nil))
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest, marks)
  }
}
