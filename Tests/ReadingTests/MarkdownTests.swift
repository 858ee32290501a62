import Articles
import Testing

@testable import Reading

struct MarkdownTests {
  private func article(_ markdown: String) throws -> Article {
    try Reader().article(from: Array(markdown.utf8), path: "a.md", handle: "a")
  }

  private func words(_ markdown: String) throws -> String {
    let article = try article(markdown)
    return article[article.text.range]
  }

  @Test func `no item of a list cuts a character`() throws {
    #expect(try words("+ [ ]\u{E9}tude\n- [x] six\n- [y](z)") == "[ ]\u{E9}tude\n\nsix\n\ny")
  }

  @Test(arguments: [
    ("# Fire\n\nIt *was* **very** ***hot***, _they_ said.", "Fire\n\nIt was very hot, they said."),
    ("Fire\n====\nwords\nthat go on  \nand on\\\nand on", "Fire\n\nwords that go on and on and on"),
    (
      "> A [link](http://coast.example/a_(b) \"title\") and <http://x.example>\n> more",
      "A link and http://x.example more"
    ),
    (
      "- one\n* two\n+ three\n1. four\n2) five\n- [x] six",
      "one\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix"
    ),
    (
      "2 * 3 * 4, snake_case_name, a_b, ~x~, ~~gone~~ \\*star\\*",
      "2 * 3 * 4, snake_case_name, a_b, ~x~, gone *star*"
    ),
    ("`a*b*` ``c`d`` `open", "a*b* c`d `open"),
    ("AT&T &amp; &eacute;&nbsp;! &none;", "AT&T & é\u{A0}! &none;"),
    ("[one][1] [two][] [three] [four]\n\n[1]: http://a\n[three]: http://b", "one two three [four]"),
    ("words[^1]\n\n[^1]: A note.", "words\n\nA note."),
    ("before ![a boat](b.jpg) after", "before  after"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n\n1 | 2"),
    ("a\n\n---\n\n***\n\nb", "a\n\nb"),
    ("<div class=\"x\">a<br/>b</div> 1 < 2 <!-- no -->", "ab 1 < 2"),
    ("C# is # here\n\n## Heading ##\n\n####### seven", "C# is # here\n\nHeading\n\n####### seven"),
    ("[split\nlink](http://a)", "split link"), ("**", "**"), ("*a", "*a"), ("[", "["),
    ("](x)", "](x)"),
  ])
  func `marks go and words stay`(markdown: String, expected: String) throws {
    #expect(try words(markdown) == expected)
  }

  @Test func `every word leads back to where it stands`() throws {
    let markdown =
      "---\ntitle: \"Fire again\"\n---\n\nThe *whole* [harbour](http://x)\n> burnt &amp; **more**.\n\n- item _two_\n"
    let article = try article(markdown)
    let source = try #require(article.source)
    let document = Array(markdown.utf8)
    for word in ["Fire", "again", "The", "whole", "harbour", "burnt", "more", "item", "two"] {
      let text = article[article.text.range]
      let place = try #require(text.range(of: word))
      let start = text.utf8.distance(from: text.startIndex, to: place)
      let range = source.documentRange(of: TextRange(start, start + word.utf8.count))
      #expect(String(decoding: document[range.start..<range.end], as: UTF8.self) == word)
    }
  }

  @Test func `what stands in front says who wrote it and when`() throws {
    let markdown = """
      ---
      title: 'Fire: again'
      authors:
        - Ana Ruiz
        - "Tom Poe"
      date: 2024-03-02T08:00:00+01:00
      lastmod: 2024-03-04
      lang: en-GB
      tags: [a, b]
      ---
      It burnt.
      """
    let article = try article(markdown)
    #expect(article[article.text.range] == "Fire: again\n\nIt burnt.")
    #expect(article.zones.first?.kind == .title)
    #expect(article.metadata.title == "Fire: again")
    #expect(article.metadata.byline == "Ana Ruiz, Tom Poe")
    #expect(article.metadata.date == CalendarDate(2024, 3, 2).map { DocumentDate($0, from: .meta) })
    #expect(article.metadata.modified?.day == CalendarDate(2024, 3, 4))
    #expect(article.metadata.language == "en-GB")
    let toml = try self.article(
      "+++\ntitle = \"Fire\"\nauthor = \"Ana Ruiz\"\n+++\n# Fire\n\nIt burnt.")
    #expect(toml[toml.text.range] == "Fire\n\nIt burnt.")
    #expect(toml.metadata.byline == "Ana Ruiz")
    #expect(try words("---\nno end") == "no end")
    #expect(try words("---\n---\nx") == "x")
  }

  @Test func `pictures are captions, and code is set aside`() throws {
    let article = try article(
      "# Fire\n\nIt burnt for hours, they said.\n\n![The boat at the quay](a.jpg)\n\n```sh\nrm -rf *\n```\n\nMore words came."
    )
    let kinds = article.zones.map { "\($0.kind): \(article[$0.range])" }
    #expect(
      kinds == [
        "title: Fire", "body: It burnt for hours, they said.", "caption: The boat at the quay",
        "other: rm -rf *", "body: More words came.",
      ])
    #expect(article.metadata.title == "Fire")
    #expect(article.origin.format == "markdown")
  }

  @Test func `no Markdown makes the reader fall`() {
    var mutations = Mutations(seed: 4)
    let whole =
      "---\ntitle: x\n---\n# A *b* [c](d)\n\n> - `e` ![f](g)\n\n```\nh\n```\n| i |\n[^1]: &amp;\n"
    let pieces = [
      "*", "**", "_", "`", "[", "](", ")", "![", "\n", "\n\n", "> ", "- ", "```", "---\n", "\\",
      "&#x41;", "<a ", ">", "[^", "é", "|",
    ]
    for _ in 0..<3_000 {
      let bytes = mutations.mutated(Array(whole.utf8), pieces: pieces)
      guard let article = try? Reader().article(from: bytes, path: "a.md", handle: "a") else {
        continue
      }
      let length = DecodedText(bytes).utf8.count
      for zone in article.zones {
        let range = article.source?.documentRange(of: zone.range) ?? zone.range
        #expect(range.end <= length)
      }
    }
  }
}

extension String {
  fileprivate func range(of word: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(word) }
  }
}
