/// The namespaces that feeds use, by their usual prefixes.
enum XMLNamespaces {
  /// The usual prefix of a namespace, empty for those of feeds themselves; none for others.
  static func usualPrefix(of uri: String) -> String? {
    let key = uri.lowercased().filter { !$0.isWhitespace }
    if let prefix = known[key] { return prefix }
    // Feeds write these with and without a slash, and with other versions.
    return starts.first { key.hasPrefix($0.start) }?.prefix
  }

  private static let known: [String: String] = [
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/terms/": "dcterms", "http://www.w3.org/1999/xhtml": "xhtml",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://search.yahoo.com/mrss/": "media", "http://search.yahoo.com/mrss": "media",
    "http://www.w3.org/xml/1998/namespace": "xml",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://purl.org/rss/1.0/modules/prism/": "prism",
  ]

  private static let starts: [(start: String, prefix: String)] = [
    ("http://www.w3.org/2005/atom", ""), ("https://www.w3.org/2005/atom", ""),
    ("http://purl.org/atom/ns", ""), ("http://purl.org/atom/app", "app"),
    ("http://purl.org/rss/1.0/modules/", "mod"),
    ("http://purl.org/rss/1.0", ""), ("http://purl.org/net/rss1.1", ""),
    ("http://my.netscape.com/rdf/simple/0.9", ""), ("http://my.netscape.com/publish/formats", ""),
    ("http://channel.netscape.com/rdf/simple/0.9", ""), ("http://backend.userland.com/", ""),
    ("http://blogs.law.harvard.edu/tech/rss", ""), ("http://www.rssboard.org/", ""),
    ("http://purl.org/dc/elements/", "dc"),
    ("http://prismstandard.org/namespaces/", "prism"),
  ]
}
