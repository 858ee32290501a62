import Articles
import Testing

@testable import Reading

struct JSONTests {
  private func value(_ text: String) -> JSONValue? {
    try? JSONReader.value(Array(text.utf8)[...])
  }

  private func flaw(_ text: String) -> JSONFlaw? {
    do throws(JSONFlaw) {
      _ = try JSONReader.value(Array(text.utf8)[...])
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (
      "[1, -2.5e3, true, false, null, NaN, \"x\"]",
      JSONValue.array([
        .number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null, .null, .string("x"),
      ])
    ),
    ("{\"a\": {\"b\": []}, \"a\": {}}", .object(["a": .object([:])])),
    (
      "\"\\u00e9\\ud83d\\ude00\\ud83d\\n\\\"\\/ \\ud83d\\u0041\"",
      .string("é😀\u{FFFD}\n\"/ \u{FFFD}A")
    ),
    ("\"line\nend\"", .string("line\nend")), ("[1,]", .array([.number("1")])),
    (" {} ", .object([:])),
  ])
  func `JSON is read`(text: String, expected: JSONValue) {
    #expect(value(text) == expected)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a: 1}", 1), ("\"x", 2), ("[1] 2", 4),
    ("{\"a\":}", 5),
    ("nope", 0), ("\"\\x\"", 2), ("\"\\u12\"", 3), ("[,]", 1), ("{\"a\":1", 6), ("'a'", 0),
    ("\"\\u+123\"", 3),
  ])
  func `what is no JSON is told with its place`(text: String, offset: Int) {
    #expect(flaw(text)?.offset == offset)
  }

  @Test func `nesting is bounded`() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(flaw(deep)?.reason == "values lie in each other too deeply")
    let fits = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(value(fits) != nil)
  }

  private struct Expected {
    var text: String
    var title: String?
    var byline: String?
    var day: String?
    var publisher: String?
    var language: String?
    var address: String?
    var isMarkup = false
  }

  private static let articles: [(json: String, Expected)] = [
    (
      #"{"id": "a", "text": "Words <b>.", "title": "T", "date": "2024-03-02"}"#,
      Expected(text: "Words <b>.", title: "T", day: "2024-03-02")
    ),
    (
      #"{"html": "<p>Words.</p>", "url": "http://coast.example/1"}"#,
      Expected(text: "<p>Words.</p>", address: "http://coast.example/1", isMarkup: true)
    ),
    (
      #"{"uri": "http://coast.example/2", "type": "text", "headline": "Fire", "body_text": "Words.", "byline": "Ana Ruiz", "versioncreated": "2024-03-02T08:00:00+01:00", "language": "en", "body_xhtml": "<p>W</p>"}"#,
      Expected(
        text: "<p>W</p>", title: "Fire", byline: "Ana Ruiz", day: "2024-03-02", language: "en",
        address: "http://coast.example/2", isMarkup: true)
    ),
    (
      #"{"uri": "x", "headlines": [{"role": "short", "value": "F"}, {"role": "main", "value": "Fire"}], "bylines": [{"byline": "Ana"}], "bodies": [{"role": "main", "contenttype": "text/plain", "value": "Words."}], "firstCreated": "2024-03-02"}"#,
      Expected(text: "Words.", title: "Fire", byline: "Ana", day: "2024-03-02")
    ),
    (
      #"{"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "Coast"}, {"@type": ["NewsArticle"], "headline": "Fire &amp; water", "articleBody": "Words.", "author": [{"@type": "Person", "name": "Ana"}, {"name": "Tom"}], "datePublished": "2024-03-02T23:00:00-05:00", "publisher": {"name": "Coast"}, "inLanguage": "en", "mainEntityOfPage": {"@id": "http://coast.example/3"}}]}"#,
      Expected(
        text: "Words.", title: "Fire & water", byline: "Ana, Tom", day: "2024-03-02",
        publisher: "Coast", language: "en", address: "http://coast.example/3")
    ),
    (
      #"{"version": "https://jsonfeed.org/version/1.1", "title": "Coast", "home_page_url": "http://coast.example/", "language": "en", "authors": [{"name": "The desk"}], "items": [{"id": "1", "url": "/4", "title": "Fire", "content_html": "<p>W</p>", "date_published": "2024-03-02"}]}"#,
      Expected(
        text: "<p>W</p>", title: "Fire", byline: "The desk", day: "2024-03-02", publisher: "Coast",
        language: "en", address: "http://coast.example/4", isMarkup: true)
    ),
    (
      #"[{"@type": "Report", "headline": "Only this"}]"#,
      Expected(text: "Only this", title: "Only this")
    ),
  ]

  @Test(arguments: articles.indices)
  func `each kind of article is read`(index: Int) throws {
    let (json, expected) = Self.articles[index]
    let opened = Opened(json, as: "-")
    let document = try #require(opened.documents.first)
    let metadata = document.label.metadata
    #expect(opened.texts == [expected.text])
    #expect(metadata.title == expected.title)
    #expect(metadata.byline == expected.byline)
    #expect(metadata.date?.day.description == expected.day)
    #expect(metadata.publisher == expected.publisher)
    #expect(metadata.language == expected.language)
    #expect(document.label.address == expected.address)
    #expect(document.label.mediaType == (expected.isMarkup ? "text/html" : "text/plain"))
    #expect(document.name == "-")
  }

  @Test func `articles in a list are numbered, and what is none set aside`() {
    let opened = Opened(
      #"[{"text": "A"}, {"x": 1}, 3, {"headline": "H"}, {"text": " "}]"#, as: "a.json")
    #expect(opened.documents.map(\.name) == ["a.json item 1", "a.json item 2 (H)"])
    #expect(opened.aside == 3)
    #expect(
      Opened(#"{"name": "x"}"#, as: "a.json").problem
        == .nothingFound(in: "JSON document", wanted: JSONSearch.wanted))
    #expect(
      Opened(#"{"text": }"#, as: "a.json").problem
        == .damaged(kind: "JSON document", detail: "no value at byte 9"))
  }

  @Test func `lines are read one after the other, a bad one in its place`() {
    let lines =
      "{\"text\": \"A\"}\n\n{\"text\": oops}\r\n{\"n\": 1}\n[{\"text\": \"B\"}, {\"text\": \"C\"}]\n{\"text\": \"D\"}"
    let opened = Opened(lines, as: "a.jsonl")
    #expect(opened.texts == ["A", "B", "C", "D"])
    #expect(
      opened.documents.map(\.name) == [
        "a.jsonl line 1", "a.jsonl line 5", "a.jsonl line 5", "a.jsonl line 6",
      ])
    #expect(
      opened.failures == [
        ReadingError(
          "a.jsonl line 3", .damaged(kind: "line of JSON", detail: "no value at byte 9")),
        ReadingError("a.jsonl line 4", .nothingFound(in: "line", wanted: JSONSearch.wanted)),
      ])
  }

  @Test(arguments: [
    ("{\"text\": \"A\"}\n{\"text\": \"B\"}", "jsonl"), ("{\n \"text\": \"A\"\n}", "json"),
    ("[{\"text\": \"A\"}]", "json"), ("[Updated] The fire", "text"), ("{sic} words", "text"),
  ])
  func `JSON is told from text by its beginning`(text: String, format: String) throws {
    #expect(try Format.of(Document(name: "-", bytes: Array(text.utf8))).name == format)
  }

  @Test func `no JSON makes the reader fall`() {
    var mutations = Mutations(seed: 2)
    let pieces = [
      "{\"items\":", "[", "]", "{", "}", "\"", "\\u", "\\ud800", "\"text\":", ",", "null", "1e999",
      "\n",
    ]
    for round in 0..<2_000 {
      let json = Self.articles[round % Self.articles.count].json
      _ = Opened(
        mutations.mutated(Array(json.utf8), pieces: pieces),
        as: round % 2 == 0 ? "a.json" : "a.jsonl")
    }
  }
}
