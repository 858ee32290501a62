import Articles
import Testing

@testable import Analysis

struct TimesTests {
  private let date = CalendarDate(iso: "2018-05-30")

  private func times(_ body: String, date: CalendarDate? = nil) -> [TimeExpression] {
    let given = date.map { DocumentDate($0, from: .given) }
    return Article(body: body, date: given)[Times.self].all
  }

  @Test(arguments: TimeGrammar.english.stages.flatMap(\.rules).map(\.name))
  func `a rule reads its own example`(name: String) throws {
    let rule = try #require(
      TimeGrammar.english.stages.flatMap(\.rules).first { $0.name == name })
    let example = try #require(RuleExample(rule.example), "\(rule.example)")
    let found = times(example.text, date: date)
    let time = try #require(
      found.first { $0.range == example.range }, "\(found.map { ($0.range, $0.value) })")
    #expect(time.value == example.value)
    #expect(time.rule == rule.name)
  }

  @Test func `no two rules have the same name`() {
    let names = TimeGrammar.english.stages.flatMap(\.rules).map(\.name)
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }
}

/// A rule’s example line: `built in [May 2008] = 2008-05, and so on`.
struct RuleExample {
  let text: String
  let range: TextRange
  let value: String

  init?(_ written: String) {
    guard let open = written.firstIndex(of: "["), let close = written.firstIndex(of: "]"),
      written[close...].hasPrefix("] = ")
    else { return nil }
    let words = written[written.index(after: open)..<close]
    let rest = written[written.index(close, offsetBy: 4)...]
    var value = String(rest.prefix { $0 != " " && $0 != "," })
    if value.hasSuffix("."), rest.count == value.count { value.removeLast() }
    let before = written[..<open]
    text = String(before + words + rest.dropFirst(value.count))
    range = TextRange(before.utf8.count, before.utf8.count + words.utf8.count)
    self.value = value
  }
}
