import Articles
import Testing

@testable import Analysis

struct NameRuleTests {
  @Test(arguments: NameRule.all.map(\.name))
  func `a rule holds in its example`(name: String) throws {
    let rule = try #require(NameRule.all.first { $0.name == name })
    let open = try #require(rule.example.firstIndex(of: "["))
    let close = try #require(rule.example.firstIndex(of: "]"))
    let text = rule.example.filter { $0 != "[" && $0 != "]" }
    let start = rule.example[..<open].utf8.count
    let marked = TextRange(start, start + rule.example[open..<close].utf8.count - 1)

    let article = Article(body: text)
    let tokens = article[Tokens.self]
    let sentence = try #require(article[Sentences.self].all.first)
    let name = NameInText(tokens.indices(in: marked), in: sentence.tokens, of: tokens.all)
    #expect(rule.holds(name))
    let found = article[Mentions.self].names.first { $0.range == marked }
    #expect(found?.type == rule.type)
  }

  @Test func `the names of rules are unique`() {
    #expect(Set(NameRule.all.map(\.name)).count == NameRule.all.count)
  }

  private static let lists: [String: WordList] = [
    "common words": .commonWords, "places": .places, "facilities": .facilities,
    "groups": .groups,
  ]

  @Test(arguments: lists.keys.sorted())
  func `a list is in the order of its bytes, so that search finds its ends`(name: String) throws {
    let list = try #require(Self.lists[name])
    let all = list.all
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(list.contains(try #require(all.first)))
    #expect(list.contains(try #require(all.last)))
    #expect(!list.contains(""))
    #expect(!list.contains("zzzz"))
  }
}
