import Articles
import Testing

@testable import Analysis

struct NameRuleTests {
  @Test(arguments: NameRule.all.map(\.name))
  func `a rule holds in its example`(name: String) throws {
    let rule = try #require(NameRule.all.first { $0.name == name })
    let halves = rule.example.split(separator: "[", maxSplits: 1)
    let open = try #require(rule.example.firstIndex(of: "["))
    let start = rule.example[..<open].utf8.count
    let tail = try #require(halves.last).split(separator: "]", maxSplits: 1)
    let marked = TextRange(start, start + (try #require(tail.first)).utf8.count)
    let text = rule.example.filter { $0 != "[" && $0 != "]" }

    let article = Article(body: text)
    let sentences = article[Sentences.self].all
    let words = WordTable(tokens: article[Tokens.self].all, sentences: sentences)
    let spans = sentences.enumerated().flatMap { index, sentence in
      NameFinder(words: words).names(in: sentence.tokens, number: index)
    }
    let span = try #require(
      spans.first { article[Tokens.self].range(of: $0.tokens) == marked },
      "found \(spans.map { article[article[Tokens.self].range(of: $0.tokens)] }) in \(text)")
    let surroundings = Surroundings(
      words: words, span: span, sentence: sentences[span.sentence].tokens)
    #expect(rule.trigger(surroundings) != nil)
  }

  @Test func `the names of rules are unique`() {
    #expect(Set(NameRule.all.map(\.name)).count == NameRule.all.count)
  }

  private static let lists: [String: WordList] = [
    "common words": .commonWords, "given names": .givenNames, "surnames": .surnames,
    "places": .places, "organisations": .organisations, "facilities": .facilities,
    "events": .events, "works": .works, "products": .products, "groups": .groups,
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
