import Articles
import Reading
import Testing

struct PageMetadataTests {
  private static let linked = """
    <script type="application/ld+json">
    //<![CDATA[
    {"@context": "https://schema.org", "@graph": [
      {"@type": "Person", "@id": "#ida", "name": "Ida Brandt"},
      {"@type": ["NewsArticle"], "headline": "Ferry runs aground off Sorrel Point",
       "author": [{"@id": "#ida"}, {"name": "Tom Hale"}], "datePublished": "2024-03-01T23:30:00-05:00",
       "dateModified": "2024-03-04", "publisher": {"@type": "Organization", "name": "Courier"}}]}
    //]]>
    </script>
    """

  @Test func `structured data is read in its wrappings`() throws {
    let metadata = try WebPage(head: Self.linked).article().metadata
    #expect(metadata.byline == "Ida Brandt, Tom Hale")
    #expect(metadata.date == DocumentDate(CalendarDate(2024, 3, 1)!, from: .jsonLD))
    #expect(metadata.modified?.day == CalendarDate(2024, 3, 4))
  }

  @Test func `without it the head and the marked elements tell`() throws {
    let metadata = try WebPage().article().metadata
    #expect(metadata.title == "Ferry runs aground off Sorrel Point")
    #expect(metadata.byline == "Ida Brandt")
    #expect(metadata.date == DocumentDate(CalendarDate(2024, 3, 2)!, from: .time))
    #expect(metadata.publisher == "The Karlow Courier")
    #expect(metadata.language == "en-GB")
  }

  private static let dates:
    [(head: String, address: String?, day: String, source: DocumentDate.Source)] = [
      (
        "<meta property=\"article:published_time\" content=\"2024-02-29T10:00Z\">", nil,
        "2024-02-29", .meta
      ),
      ("<meta name=\"pubdate\" content=\"20240228\">", nil, "2024-02-28", .meta),
      ("<meta name=\"date\" content=\"Tue, 27 Feb 2024 09:00:00 GMT\">", nil, "2024-02-27", .meta),
      ("", "https://courier.example/2024/02/20/ferry", "2024-03-02", .time),
    ]

  @Test(arguments: dates)
  func `the day of publication says where it comes from`(
    head: String, address: String?, day: String, source: DocumentDate.Source
  ) throws {
    var page = WebPage(head: head)
    page.label.address = address
    let date = try page.article().metadata.date
    #expect(date?.day.description == day)
    #expect(date?.source == source)
  }

  @Test func `no day is later than the day the page was fetched`() throws {
    var page = WebPage(head: "<meta name=\"date\" content=\"2031-01-01\">")
    page.label.captured = CalendarDate(2024, 3, 3)
    #expect(try page.article().metadata.date?.day == CalendarDate(2024, 3, 2))
  }

  private static let bylines: [(written: String, names: String?)] = [
    ("By Erin Cole March 18 at 3:57 PM Follow @erincole", "Erin Cole"),
    ("Par Anne Lefort et Jean Dumas — 24 novembre 2017", "Anne Lefort et Jean Dumas"),
    ("Lucas Nolan22 Dec 2016", "Lucas Nolan"),
    ("Joshua Sokol May 20, 2019", "Joshua Sokol"),
    ("Daniel Gill, Senior Staff Writer", "Daniel Gill"),
    ("Follow Author", nil), ("12 comments", nil), ("by", nil),
  ]

  @Test(arguments: bylines)
  func `a byline is its names`(written: String, names: String?) throws {
    let html = """
      <html><body><article><h1>Ferry runs aground</h1><p class="author">\(written)</p>
      <p>A ferry ran aground off Sorrel Point on Saturday morning, the coast guard said, after its \
      rudder failed in heavy seas and the crew, who were tired, lost control of it.</p></article></body></html>
      """
    let article = try Reader().article(from: Array(html.utf8), path: "a.html", handle: "a")
    #expect(article.metadata.byline == names)
  }
}
