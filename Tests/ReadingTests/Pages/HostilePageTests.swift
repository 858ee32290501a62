import Articles
import Reading
import Testing

struct HostilePageTests {
  private static let prose =
    "Long words, and more of them, so that this is a paragraph of the page. "

  private static let pages: [(name: String, html: String)] = [
    ("deep", String(repeating: "<div>", count: 200_000) + prose),
    ("deep in lists", String(repeating: "<ul><li>", count: 50_000) + prose),
    ("styles that never end", String(repeating: "<b class=x><p>\(prose)", count: 3_000)),
    (
      "styles of many kinds",
      (1...2_000).map { "<font color=\($0)><i id=a\($0)>" }.joined()
        + String(repeating: "<p>\(prose)</p>", count: 2_000)
    ),
    ("tables in tables", String(repeating: "<table><tr><td>", count: 20_000) + prose),
    ("an open comment", "<html><p>\(prose)<!-- " + String(repeating: "x", count: 100_000)),
    ("an open script", "<html><p>\(prose)<script> " + String(repeating: "<", count: 100_000)),
    ("open tags", "<html><p>\(prose)" + String(repeating: "<a href=\"", count: 50_000)),
    (
      "many attributes",
      "<html><p \((1...20_000).map { "a\($0)=b" }.joined(separator: " "))>\(prose)"
    ),
    (
      "many doubles",
      "<html>" + String(repeating: "<blockquote>\(prose)</blockquote>", count: 5_000)
    ),
    (
      "many captions",
      "<html><p>\(prose)" + String(repeating: "<figcaption>x</figcaption>", count: 30_000)
    ),
    ("ends without starts", "<html>" + String(repeating: "</div></p>", count: 100_000) + prose),
    ("many frames", "<html><frameset>" + String(repeating: "<frame>", count: 1_000) + prose),
    (
      "drawings and styles that never end",
      "<html><p>\(prose)" + String(repeating: "<svg><title><style><template>", count: 30_000)
    ),
    ("plain text", "<html><plaintext>\(prose)"),
    ("entities", "<html><p>\(prose)" + String(repeating: "&#x110000;&bogus;&lt", count: 10_000)),
    ("options", "<html><select>" + String(repeating: "<option>\(prose)", count: 1_000)),
    ("nested forms", "<html>" + String(repeating: "<form><a>", count: 20_000) + prose),
    (
      "structured data that nests",
      "<script type='application/ld+json'>"
        + String(repeating: "[", count: 100_000) + "</script><p>\(prose)"
    ),
  ]

  @Test(arguments: pages)
  func `a hostile page is read or refused`(name: String, html: String) {
    do throws(ReadingError) {
      let article = try Reader().article(
        from: Document(
          name: name, bytes: Array(html.utf8), label: Document.Label(mediaType: "text/html")),
        path: nil, handle: "a")
      for zone in article.zones {
        #expect(zone.range.start < zone.range.end && zone.range.end <= article.text.count)
      }
    } catch {
      #expect(error.problem != .cancelled)
    }
  }

  @Test func `words survive where tags are nested too deeply`() throws {
    let html = String(repeating: "<div>", count: 5_000) + "<p>\(Self.prose)</p>"
    let article = try Reader().article(
      from: Array(("<html>" + html).utf8), path: "a.html", handle: "a")
    #expect(article[article.text.range].contains("so that this is a paragraph"))
  }

  @Test func `any cut of a page is read or refused, and its zones lie in its text`() throws {
    let bytes = Array(WebPage().html.utf8)
    for end in stride(from: 16, to: bytes.count, by: 23) {
      let article = try? Reader().article(
        from: Document(
          name: "cut", bytes: Array(bytes[..<end]), label: Document.Label(mediaType: "text/html")),
        path: nil, handle: "a")
      for (zone, next) in zip(article?.zones ?? [], article?.zones.dropFirst() ?? []) {
        #expect(zone.range.end <= next.range.start)
      }
    }
  }
}
