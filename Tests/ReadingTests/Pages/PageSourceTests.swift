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

  @Test(arguments: [
    "a&notit;b", "&ampere", "&NotEqualTilde;.", "&fjlig;ord", "&#38abc", "&#x26abc",
    "&#00000000000000000000000000000000000000000038;", "&#zz", "R&D", "&copy2024", "&nosuchname;",
    "a</span>b", "a<!-- c -->b", "a</x y>b<html lang=de>c", "\u{85}\u{90}",
    "&#x80;&#0;&#xD800;",
    "a<![CDATA[b]]>c", "<pre>\n\nx</pre>", "e\u{301}&eacute\u{301}", "&lt&gt&amp&", "5 < 6 <7",
  ])
  func `words behind what a parser replaces or leaves out keep their places`(_ odd: String) throws {
    let page = "<html><body><article><p>Nora Vance saw \(odd) and the ferry</p></article></body>"
    let bytes = Array((page + "</html>").utf8)
    let article = try Reader().article(from: bytes, path: "a.html", handle: "a")
    let words = Array("ferry".utf8)
    let text = article.text.utf8
    let from = try #require(text.indices.first { text[$0...].starts(with: words) })
    let place = try #require(article.source).documentRange(of: TextRange(from, from + 5))
    #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == "ferry")
  }

  @Test(arguments: [

    "\u{90}", "x&notit;\u{90}", "</i>\u{85}", "<p>&#1;<table>a<td>b</table>\u{90}", "x&#1;",
    "x<title>y<t",
    "<p>x</p><i a/>",
  ])
  func `no word lies outside its page`(_ page: String) throws {
    let bytes = Array(page.utf8)
    let article = try Reader().article(from: bytes, path: "a.html", handle: "a")
    let source = try #require(article.source)
    for zone in article.zones { #expect(source.documentRange(of: zone.range).end <= bytes.count) }
  }
}
