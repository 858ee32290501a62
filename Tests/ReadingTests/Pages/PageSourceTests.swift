import Articles
import Reading
import Testing

struct PageSourceTests {
  private static let page = """
    <html><body><article><h1>Ferry &amp; harbour&nbsp;closed</h1>\r\n<!-- a <p> comment -->
    <p>The caf&eacute; at <b>Sorrel</b><script>x = 1 < 2</script> Point — “closed”\r\n   since
    Friday — sells R&B records, fish&chips, 5 &lt; 6 boats&hellip; and &#8364;20 tickets, people said.</p>
    <p data-x='a > b' class=big>It was long &mdash; a <a href="/x">second</a> paragraph, which goes on \
    for some words more, so that it counts.</p></article></body></html>
    """

  @Test func `every word lies in the page where the map says`() throws {
    let bytes = Array(Self.page.utf8)
    let article = try Reader().article(from: bytes, path: "a.html", handle: "a")
    let source = try #require(article.source)
    var checked = 0
    for zone in article.zones {
      var offset = zone.range.start
      for word in article[zone.range].split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let place = source.documentOffset(of: offset)
        let isEntity = bytes[place] == UInt8(ascii: "&")
        #expect(isEntity || bytes[place] == article.text.utf8[offset], "\(word)")
        offset += word.utf8.count + 1
        checked += 1
      }
    }
    #expect(checked > 40)
  }

  @Test func `a stretch of the text is the stretch of the page around it`() throws {
    let bytes = Array(Self.page.utf8)
    let article = try Reader().article(from: bytes, path: "a.html", handle: "a")
    let source = try #require(article.source)
    let wanted = Array("Sorrel Point".utf8)
    let from = try #require(
      article.text.utf8.indices.first { article.text.utf8[$0...].starts(with: wanted) })
    let range = source.documentRange(of: TextRange(from, from + wanted.count))
    #expect(
      String(decoding: bytes[range.start..<range.end], as: UTF8.self)
        == "Sorrel</b><script>x = 1 < 2</script> Point")
  }
}
