import Articles
import Reading

/// A small news page of an invented paper, with what surrounds an article.
struct WebPage {
  /// What stands in the head, and in the article behind its first two paragraphs.
  var head = ""
  var inside = ""
  var label = Document.Label(mediaType: "text/html")

  /// The page as bytes of UTF-8.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en-GB"><head><title>Ferry runs aground off Sorrel Point | The Karlow Courier</title>
    <meta property="og:site_name" content="The Karlow Courier">
    \(head)
    <script>var menu = "<p>not a paragraph</p>";</script><style>p { color: red }</style></head>
    <body class="single has-sidebar">
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <div class="cookie-banner"><p>We use cookies to make this site work for you.</p></div>
    <div id="page"><article>
    <h1>Ferry runs aground off Sorrel Point</h1>
    <p class="standfirst">Passengers were taken off by lifeboat, and the harbour stays closed</p>
    <div class="byline">By <a rel="author" href="/staff/ida-brandt">Ida Brandt</a></div>
    <time class="published" datetime="2024-03-02T18:20:00+01:00">2 March 2024</time>
    <div class="share-tools"><a href="#">Share</a> <a href="#">Tweet</a></div>
    <p>A ferry with forty passengers ran aground off Sorrel Point on Saturday morning, the coast
    guard said, after its rudder failed in heavy seas and the crew lost control of it.</p>
    <p>“Nobody was hurt, and we were lucky with the tide,” Nora Vance, the harbour master, said,
    adding that the port would stay closed until divers had looked at the hull.</p>
    \(inside)
    <p>The ferry company, which runs three boats between Karlow and the islands, said that it was
    looking into the failure, and that travellers could have their money back.</p>
    </article>
    <aside class="related"><h3>More from the Courier</h3>
    <ul><li><a href="/a">Old mill burns in Karlow</a></li><li><a href="/b">Bridge to close</a></li></ul>
    </aside>
    <div class="comments"><p>First! I was on that boat, and I can tell you that it was loud.</p></div>
    </div><footer>© 2024 The Karlow Courier</footer></body></html>
    """
  }

  /// The article that is read from it.
  func article() throws -> Article {
    try Reader().article(
      from: Document(name: "ferry.html", bytes: Array(html.utf8), label: label),
      path: "ferry.html", handle: "ferry")
  }
}

extension Article {
  /// The words of the zones of a kind, in the order of the text.
  func words(_ kind: Zone.Kind) -> [String] {
    zones.filter { $0.kind == kind }.map { self[$0.range] }
  }

  /// The reason for the zone that some words lie in; empty where no zone has them.
  func reason(for words: String) -> String {
    zones.first { self[$0.range].contains(words) }?.reason ?? ""
  }
}
