import Articles
import Reading
import Testing

struct PageZonesTests {
  @Test func `the article is read and what surrounds it is set aside with a reason`() throws {
    let article = try WebPage().article()
    #expect(article.words(.title) == ["Ferry runs aground off Sorrel Point"])
    #expect(article.words(.dek).count == 1)
    #expect(article.words(.body).count == 3)
    #expect(article.reason(for: "Home").hasPrefix("navigation (nav"))
    #expect(article.reason(for: "We use cookies").hasPrefix("a notice on cookies"))
    #expect(
      article.reason(for: "Old mill burns").hasPrefix("links to other articles (aside.related)"))
    #expect(article.reason(for: "First!").hasPrefix("comments (div.comments)"))
    #expect(article.reason(for: "Share").hasPrefix("buttons to share"))
    #expect(!article.text.utf8.isEmpty && !article[article.text.range].contains("not a paragraph"))
  }

  @Test func `a pull quote is not counted twice`() throws {
    let quote =
      "<blockquote class=\"pull\">Nobody was hurt, and we were lucky with the tide</blockquote>"
    let article = try WebPage(inside: quote).article()
    #expect(
      article.reason(for: "Nobody was hurt, and we were lucky with the tide").isEmpty == false)
    #expect(article.words(.body).count == 3)
    #expect(article.words(.other).contains { $0.hasPrefix("Nobody was hurt") })
  }

  @Test func `a quotation that stands nowhere else stays`() throws {
    let quote = "<blockquote><p>The sea gives, the letter said, and the sea takes.</p></blockquote>"
    let article = try WebPage(inside: quote).article()
    #expect(article.words(.body).contains { $0.hasPrefix("The sea gives") })
  }

  @Test func `a picture’s caption and credit are no paragraphs`() throws {
    let figure = """
      <figure><img src="f.jpg"><figcaption>The ferry on the rocks on Saturday.
      <span class="credit">Photograph: Tom Hale</span></figcaption></figure>
      """
    let article = try WebPage(inside: figure).article()
    #expect(article.words(.caption).first?.hasPrefix("The ferry on the rocks") == true)
    #expect(article.words(.body).count == 3)
  }

  @Test func `lists and tables are read as text, a row a line`() throws {
    let inside = """
      <ul><li>The Lark, built in 1998, sails to Sorrel and back twice a day</li>
      <li>The Heron, built in 2004, carries cars and lorries to the outer islands</li></ul>
      <table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Lark</td><td>120</td></tr></table>
      """
    let body = try WebPage(inside: inside).article().words(.body)
    #expect(body.contains { $0.hasPrefix("The Heron") })
    #expect(body.contains("Boat; Seats"))
    #expect(body.contains("Lark; 120"))
  }

  @Test func `the entries of a live blog keep their times beside them`() throws {
    let entries = (1...4).map { hour in
      """
      <div class="live-blog-post"><time datetime="2024-03-02T1\(hour):00">1\(hour):00</time>
      <p>Entry \(hour): divers went down to the hull again, and the harbour master, who had watched \
      them all morning, said that nothing was leaking.</p></div>
      """
    }
    let article = try WebPage(inside: entries.joined()).article()
    #expect(article.words(.body).count { $0.hasPrefix("Entry") } == 4)
    #expect(
      article.words(.dateline).filter { $0.hasSuffix(":00") } == [
        "11:00", "12:00", "13:00", "14:00",
      ])
  }

  @Test func `a correction and an offer to subscribe are told from the report`() throws {
    let inside = """
      <div class="newsletter-signup"><p>Get the Courier in your inbox every morning, free.</p></div>
      <p class="correction">Correction: an earlier version gave the wrong number of passengers.</p>
      """
    let article = try WebPage(inside: inside).article()
    #expect(article.words(.correction).count == 1)
    #expect(article.reason(for: "in your inbox").hasPrefix("an offer to subscribe"))
  }

  @Test func `hidden words are not the article’s`() throws {
    let inside =
      "<p style=\"display: none\">This paragraph is for robots alone, and long, and hidden.</p>"
    #expect(try WebPage(inside: inside).article().reason(for: "for robots").hasPrefix("hidden"))
  }

  @Test func `a page without an article is read as far as it has words`() throws {
    let bytes = Array("<html><body><p>Closed today.</p></body></html>".utf8)
    let article = try Reader().article(from: bytes, path: "a.html", handle: "a")
    #expect(article[article.text.range] == "Closed today.")
    #expect(throws: ReadingError.self) {
      try Reader().article(
        from: Array("<html><body> </body></html>".utf8), path: "a.html", handle: "a")
    }
  }
}
