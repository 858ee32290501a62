import Articles

/// An object of JSON that may be an article, with the names that formats give to its parts.
///
/// One table of names serves the annotate contract, ninjs 1 to 3, schema.org and JSON Feed: no
/// two of them mean different things by one name.
struct JSONArticle {
  private let object: JSONValue
  private let context: Context

  /// What the objects around an article say, which holds where it says nothing.
  struct Context {
    var publisher: String?
    var language: String?
    var authors: String?
    var address: String?

    /// Takes over what stood beside the document.
    init(label: Document.Label) {
      address = label.address
      publisher = label.metadata.publisher
    }

    /// The context inside of a feed or list.
    func within(_ object: JSONValue) -> Context {
      var inner = self
      let isFeed = object["items"] != .null
      inner.publisher = (isFeed ? object["title"].words : nil) ?? publisher
      inner.language = object["language"].words ?? language
      inner.authors = isFeed ? JSONArticle(object, context: self).byline ?? authors : authors
      inner.address = (isFeed ? object["home_page_url"].words : nil) ?? address
      return inner
    }
  }

  /// Takes an object.
  init(_ object: JSONValue, context: Context) {
    self.object = object
    self.context = context
  }

  /// Whether the object is one: it has a text, or a headline and the type of an article.
  var isArticle: Bool {
    let types = object["@type"].elements.compactMap(\.words)
    if !types.isEmpty { return types.contains(where: Self.isArticleType) }
    if object["items"] != .null || object["@graph"] != .null { return false }
    return text != nil || object["headline"].words != nil || object["headlines"] != .null
      || (object["date_published"].words != nil && object["title"].words != nil)
  }

  /// Whether a type of schema.org, or its address, is that of an article.
  static func isArticleType(_ type: String) -> Bool {
    let name = type.split(separator: "/").last.map(String.init) ?? type
    return name.hasSuffix("Article") || otherTypes.contains(name)
  }

  private static let otherTypes: Set<String> = [
    "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report",
  ]

  /// The headline without tags; none where there is none.
  var title: String? {
    let names = ["headline", "title", "headline_main", "name"]
    let written = first(names) ?? main(object["headlines"])?["value"].words
    return written.map(MarkupText.plain).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The article as a document; none where it has neither a text nor a headline.
  func document(named name: String) -> Document? {
    let summary =
      first(["summary", "description", "description_text", "abstract"])
      ?? main(object["descriptions"])?["value"].words
    let content =
      text ?? summary.map { ($0, MarkupText.isMarkedUp($0)) } ?? title.map { ($0, false) }
    guard let content else { return nil }
    return Document(
      name: name, bytes: Array(content.words.utf8),
      label: Document.Label(
        mediaType: content.isMarkup ? "text/html" : "text/plain", isCertain: true,
        charset: "utf-8", address: address, metadata: metadata))
  }

  private typealias Content = (words: String, isMarkup: Bool)

  /// The text, and whether it is HTML.
  private var text: Content? {
    if let html = first(["html", "content_html", "body_xhtml", "body_html", "bodyHtml"]) {
      return (html, true)
    }
    if let plain = first(["text", "content_text", "body_text"]) { return (plain, false) }
    if let body = main(object["bodies"]), let words = body["value"].words {
      let type = (first(in: body, ["contenttype", "contentType", "mediaType"]) ?? "").lowercased()
      return (words, type.contains("html") || (type.isEmpty && MarkupText.isMarkedUp(words)))
    }
    return first(["articleBody", "bodyText", "body", "content", "maintext"])
      .map { ($0, MarkupText.isMarkedUp($0)) }
  }

  private var metadata: Metadata {
    let date = day([
      "date", "datePublished", "date_published", "firstcreated", "firstCreated", "contentcreated",
      "contentCreated", "published", "publishedAt", "published_at", "dateCreated",
      "versioncreated", "versionCreated",
    ])
    let modified = day([
      "dateModified", "date_modified", "versioncreated", "versionCreated", "updated", "updatedAt",
    ])
    return Metadata(
      title: title, byline: byline ?? context.authors,
      date: (date ?? modified).map { DocumentDate($0, from: .json) },
      modified: modified.map { DocumentDate($0, from: .json) },
      publisher: publisher ?? context.publisher, language: language ?? context.language)
  }

  private func day(_ names: [String]) -> CalendarDate? {
    names.lazy.compactMap { first([$0]).flatMap { CalendarDate(stamp: $0) } }.first
  }

  /// The authors’ names.
  var byline: String? {
    for name in ["byline", "bylines", "authors", "author", "creator"] {
      let names = object[name].elements.flatMap { Self.names(of: $0) }.map(MarkupText.plain)
      if let list = PersonName.list(names) { return list }
    }
    return nil
  }

  private var publisher: String? {
    let names = [
      "publisher", "sourceOrganization", "provider", "source", "infosources", "infoSources",
      "copyrightHolder", "copyrightholder", "site_name",
    ]
    for name in names {
      let found = object[name].elements.flatMap { Self.names(of: $0) }.map(MarkupText.plain)
      if let first = found.first(where: { !$0.isEmpty }) { return first }
    }
    return nil
  }

  /// What an object or string for a person or an organisation calls them.
  private static func names(of value: JSONValue) -> [String] {
    if let words = value.words { return [words] }
    for name in ["name", "byline", "value", "literal"] {
      let names = value[name].elements.compactMap(\.words)
      if !names.isEmpty { return names }
    }
    return []
  }

  private var language: String? {
    for name in ["language", "inLanguage", "lang"] {
      let value = object[name].elements.first ?? .null
      if let words = value.words ?? first(in: value, ["alternateName", "name"]) { return words }
    }
    return nil
  }

  private var address: String? {
    let written =
      first(["url", "canonicalUrl", "canonicalurl", "external_url", "link", "contentUrl"])
      ?? object["mainEntityOfPage"].words ?? object["mainEntityOfPage"]["@id"].words
      ?? first(["@id", "id", "uri"]).flatMap { $0.hasPrefix("http") ? $0 : nil }
    return written.map { resolved(MarkupText.collapsed($0), against: context.address) }
  }

  // MARK: Members

  private func first(_ names: [String]) -> String? { first(in: object, names) }

  private func first(in value: JSONValue, _ names: [String]) -> String? {
    names.lazy.compactMap { value[$0].words }.first
  }

  /// The part of a list of ninjs that is called the main one, or the longest.
  private func main(_ list: JSONValue) -> JSONValue? {
    let parts = list.elements.filter { $0["value"].words != nil }
    return parts.first { $0["role"].words?.hasSuffix("main") == true }
      ?? parts.max {
        ($0["value"].words?.utf8.count ?? 0) < ($1["value"].words?.utf8.count ?? 0)
      }
  }
}
