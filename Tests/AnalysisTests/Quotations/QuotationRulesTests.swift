import Articles
import Testing

@testable import Analysis

struct QuotationRulesTests {
  /// A rule's example with its parts taken out of their brackets.
  private struct Example {
    var text = ""
    var source: [String] = []
    var cue: [String] = []
    var content: [String] = []

    init(_ marked: String) {
      var part = ""
      for character in marked {
        switch character {
        case "<", "[", "{": part = ""
        case ">": source.append(part)
        case "]": cue.append(part)
        case "}": content.append(part)
        default:
          part.append(character)
          text.append(character)
        }
      }
    }
  }

  @Test(arguments: QuotationRules.all.map(\.name))
  func `a rule finds the parts of its own example`(name: String) throws {
    let rule = try #require(QuotationRules.all.first { $0.name == name })
    let example = Example(rule.example)
    let article = Article(body: example.text)
    let found = article[Quotations.self].all.filter { $0.rule == rule.name }
    let quotation = try #require(found.last)
    let content = quotation.content.map { plain(article[$0]) }
    #expect(content == example.content.map(plain))
    if !example.cue.isEmpty {
      #expect(quotation.cue.map { article[$0] } == example.cue)
    }
    if !example.source.isEmpty, rule.name != QuotationRules.continued.name {
      #expect(quotation.source.map { article[$0] } == example.source)
    }
  }

  @Test func `rules have names of their own`() {
    #expect(Set(QuotationRules.all.map(\.name)).count == QuotationRules.all.count)
  }

  private func plain(_ words: String) -> String {
    var words = Substring(words)
    if words.first == "“" { words = words.dropFirst() }
    if words.last == "”" { words = words.dropLast() }
    if words.last == "," { words = words.dropLast() }
    return String(words)
  }
}
