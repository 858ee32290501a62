import Articles
import Testing

@testable import Reading

struct MetadataLimitsTests {
  private func metadata(_ text: String, as name: String) throws -> Metadata {
    let opened = Opened(text, as: name)
    let document = try #require(opened.documents.first)
    return try Reader().article(from: document, path: name, handle: "a").metadata
  }

  @Test func `a title that is never closed is cut`() throws {
    let page = "<html><p>The ferry is late.</p><title>" + String(repeating: "ferry ", count: 4_000)
    let title = try #require(try metadata(page, as: "a.html").title)
    #expect(title.hasPrefix("ferry ferry") && title.utf8.count < 1_010)
  }

  @Test func `no control character stands in what is said of an article`() throws {
    let json = #"{"text":"It was late.","title":"Fer\u0000ry\u0007 late","author":"\u0000"}"#
    let metadata = try metadata(json, as: "a.json")
    #expect(metadata.title == "Fer ry late")
    #expect(metadata.byline == nil)
  }

  @Test(arguments: [
    ("en-GB", "en-GB"), ("zh-Hans-CN", "zh-Hans-CN"), ("de 1", nil), ("x\" onload=y", nil),
    (String(repeating: "en-", count: 20), nil),
  ])
  func `a language has the form of a tag`(written: String, language: String?) throws {
    let json = #"{"text":"Qwx zzt.","language":"\#(written.replacing("\"", with: "'"))"}"#
    #expect(try metadata(json, as: "a.json").language == language)
  }
}
