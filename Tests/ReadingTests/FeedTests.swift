import Articles
import Testing

@testable import Reading

struct FeedTests {
  private let rss = """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Coast &amp;amp; Harbour</title><link>http://coast.example/</link><language>en-gb</language>
    <image><title>Logo</title></image>
    <item><title>Fire &lt;i&gt;again&lt;/i&gt;</title><link>/news/1</link>
      <author>ana@coast.example (Ana Ruiz)</author><pubDate>Sat, 02 Mar 2024 23:30:00 -0500</pubDate>
      <description>In short.</description>
      <content:encoded><![CDATA[<p>All of it &amp; more.</p>]]></content:encoded></item>
    <item><title>Plain</title><guid>http://coast.example/2</guid><dc:creator>Tom Poe</dc:creator>
      <description>Only words.</description><dc:date>2024-03-03</dc:date></item>
    <item><link>http://coast.example/3</link></item>
    <item><title>Only a headline</title><description>&lt;img src="a.jpg"&gt;</description></item>
    </channel></rss>
    """

  @Test func `the entries of an RSS feed are documents with what the feed says of them`() {
    let opened = Opened(rss, as: "coast.xml")
    #expect(opened.texts == ["<p>All of it &amp; more.</p>", "Only words.", "Only a headline"])
    #expect(opened.titles == ["Fire again", "Plain", "Only a headline"])
    #expect(opened.documents.map(\.label.mediaType) == ["text/html", "text/plain", "text/plain"])
    #expect(
      opened.documents.map(\.label.address)
        == ["http://coast.example/news/1", "http://coast.example/2", "http://coast.example/"]
        .prefix(2)
        + [nil])
    let metadata = opened.documents[0].label.metadata
    #expect(metadata.byline == "Ana Ruiz")
    #expect(metadata.date == CalendarDate(2024, 3, 2).map { DocumentDate($0, from: .feed) })
    #expect(metadata.publisher == "Coast & Harbour")
    #expect(metadata.language == "en-gb")
    #expect(opened.documents[1].label.metadata.byline == "Tom Poe")
    #expect(opened.documents[1].name == "coast.xml entry 2 (Plain)")
    #expect(opened.failures == [ReadingError("coast.xml entry 3", .empty)])
  }

  @Test func `Atom says what is markup, and where addresses start`() {
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://coast.example/a/" xml:lang="en">
      <entry><title type="text">x &lt; y</title><link rel="self" href="no"/><link href="one"/>
        <published>2024-03-02T01:00:00+09:00</published><updated>2024-03-04T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; all</p></div></content></entry>
      <entry><title type="html">&lt;b&gt;Bold&lt;/b&gt;</title><content type="text">a &lt;b&gt; c</content>
        <author><name>Ana</name><email>a@b.example</email></author><author><name>Tom</name></author></entry>
      <entry><title>Coded</title><content type="text/html" mode="base64">PHA+SGk8L3A+</content></entry>
      <title>Behind the entries</title><author><name>The desk</name></author>
      </feed>
      """
    let opened = Opened(atom, as: "a.atom")
    #expect(opened.titles == ["x < y", "Bold", "Coded"])
    #expect(
      opened.texts == [
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One &amp; all</p></div>", "a <b> c",
        "<p>Hi</p>",
      ])
    #expect(opened.documents.map(\.label.mediaType) == ["text/html", "text/plain", "text/html"])
    let first = opened.documents[0].label
    #expect(first.address == "http://coast.example/a/one")
    #expect(first.metadata.date?.day == CalendarDate(2024, 3, 2))
    #expect(first.metadata.modified?.day == CalendarDate(2024, 3, 4))
    #expect(first.metadata.publisher == "Behind the entries")
    #expect(opened.documents.map(\.label.metadata.byline) == ["The desk", "Ana, Tom", "The desk"])
  }

  @Test func `RDF has its entries beside the channel`() {
    let rdf = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coast</title>
        <items><rdf:Seq><rdf:li resource="http://coast.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="http://coast.example/1"><title>One</title><description>Words.</description>
        <dc:date>2024-03-02T08:00:00Z</dc:date></item></rdf:RDF>
      """
    let opened = Opened(rdf, as: "a.rdf")
    #expect(opened.titles == ["One"])
    #expect(opened.documents.first?.label.address == "http://coast.example/1")
    #expect(opened.documents.first?.label.metadata.publisher == "Coast")
  }

  @Test(arguments: [
    "<rss><channel><item><title>A</title><description>x<br>y</description></item><item><title>B</title>z</channel>",
    "<rss><channel><item><title>A<item><title>B</rss>",
    "\n<!-- made by hand -->\nWarning: line 3\n<rss><item><title>A &nbsp;</title></item><item><title>B & C",
    "<html><body><rss version=2><item><title>A</title></item><item><title>B</title></item></rss></body></html>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><undeclared:x/><entry><title>A</title></entry><entry><title>B",
    "<a:feed xmlns:a='http://purl.org/atom/ns#'><a:entry><a:title>A</a:title></a:entry><a:entry><a:title>B",
  ])
  func `a broken feed gives its entries`(feed: String) {
    let opened = Opened(feed, as: "-")
    #expect(opened.titles.map { $0?.prefix(1) } == ["A", "B"])
  }

  @Test func `what is no feed says so`() {
    #expect(
      Opened("<?xml version='1.0'?><urlset/>", as: "a.xml").problem
        == .nothingFound(in: "XML document", wanted: "a feed (RSS, RDF or Atom)"))
    #expect(
      Opened("<rss><channel><title>x</title></channel></rss>", as: "a").problem
        == .nothingFound(in: "feed", wanted: "an entry"))
    #expect(
      Opened("<?xml version='1.0'?><urlset/>", as: "a.txt").problem
        == .unsupported(format: "an XML document that is neither a feed nor a page"))
  }

  @Test func `a feed is read in its encoding`() {
    let declaration = "<?xml version='1.0' encoding='windows-1251'?><rss><item><title>"
    let bytes = Array(declaration.utf8) + [0xCC, 0xE8, 0xF0] + Array("</title></item></rss>".utf8)
    #expect(Opened(bytes, as: "a").titles == ["Мир"])
    let wide = "<rss><item><title>é</title></item></rss>".utf16.flatMap {
      [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    #expect(Opened(wide, as: "a").titles == ["é"])
  }

  @Test func `no feed makes the reader fall`() {
    var mutations = Mutations(seed: 1)
    let pieces = [
      "<item>", "</item>", "<entry>", "<![CDATA[", "]]>", "<!--", "&#x;", "&a;", "<a:b xmlns:a=''>",
      "<x y='",
      "<content type='application/x' mode='base64'>", "xml:base='//'",
      "<!DOCTYPE x [<!ENTITY a 'b'>", "\0", "<link href='?'/>",
    ]
    for _ in 0..<2_000 {
      _ = Opened(mutations.mutated(Array(rss.utf8), pieces: pieces), as: "a.rss")
    }
  }
}
