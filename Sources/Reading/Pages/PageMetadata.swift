internal import Articles

/// What a page says about its article outside of its paragraphs.
struct PageMetadata {
  private let page: Page
  private let schema: SchemaArticle?
  /// The contents of `meta` elements, by name, the first of each.
  private let metas: [String: String]
  private let label: Document.Label

  /// Gathers what the head and the structured data of a page say.
  init(_ page: Page, label: Document.Label) {
    self.page = page
    self.label = label
    metas = Dictionary(
      page.head.metas.map { ($0.name, MarkupText.plain($0.content)) }.filter { !$0.1.isEmpty },
      uniquingKeysWith: { first, _ in first })
    let addresses = [page.head.canonical, metas["og:url"], label.address].compactMap { $0 }
    let titles = [metas["og:title"], page.head.title.map { MarkupText.plain($0) }].compactMap { $0 }
    schema = SchemaArticle(json: page.structuredData, addresses: addresses, titles: titles)
  }

  private func meta(_ names: String) -> String? {
    names.split(separator: " ").lazy.compactMap { metas[String($0)] }.first
  }

  // MARK: Title

  /// The titles that the page gives itself, the more trusted first.
  var titles: [String] {
    let structured = schema?.headline.map { MarkupText.plain($0) }
    let written = [
      structured, meta("og:title"), meta("twitter:title parsely-title"),
      meta("dc.title dcterms.title headline title sailthru.title"), label.metadata.title,
      page.head.title.map { withoutSite(MarkupText.plain($0)) },
    ]
    return written.compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// A document's title without the name of the site before or behind it.
  private func withoutSite(_ title: String) -> String {
    for separator in [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " / ", " > "] {
      let parts = title.split(separator: separator, omittingEmptySubsequences: true)
      guard parts.count > 1, let last = parts.last else { continue }
      let site = publisher?.lowercased()
      if let site, let first = parts.first, first.lowercased() == site {
        return parts.dropFirst().joined(separator: separator)
      }
      let rest = parts.dropLast().joined(separator: separator)
      if last.lowercased() == site || last.split(separator: " ").count <= 4,
        rest.split(separator: " ").count >= 3
      {
        return rest
      }
    }
    return title
  }

  // MARK: The rest

  /// The authors as the head names them.
  var byline: String? {
    let authors = PersonName.list((schema?.authors ?? []).map { MarkupText.plain($0) })
    if let authors { return authors }
    let metas = page.head.metas.filter { Self.authorMetas.contains($0.name) }
    func names(_ name: String) -> String? {
      PersonName.list(metas.filter { $0.name == name }.map { MarkupText.plain($0.content) })
    }
    return metas.lazy.compactMap { names($0.name) }.first
  }

  private static let authorMetas: Set<String> = [
    "author", "article:author", "og:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "dc.creator.creator", "byl", "byline", "authors", "cxenseparse:author",
  ]

  /// Who publishes the page.
  var publisher: String? {
    let name =
      meta("og:site_name") ?? schema?.publisher.map { MarkupText.plain($0) }
      ?? meta("application-name dc.publisher dcterms.publisher publisher")
    return name.flatMap { $0.utf8.count <= 80 && !$0.lowercased().hasPrefix("http") ? $0 : nil }
  }

  /// The language as a BCP 47 tag, by what the page is marked with.
  var language: String? {
    let written =
      page.head.language ?? schema?.language
      ?? meta("og:locale content-language dc.language language")
    guard let tag = written?.split(separator: ",").first?.replacing("_", with: "-"),
      (2...11).contains(tag.utf8.count), tag.first?.isLetter == true
    else { return nil }
    let parts = tag.split(separator: "-")
    return parts.enumerated().map { $0.offset == 0 ? $0.element.lowercased() : String($0.element) }
      .joined(separator: "-")
  }

  /// The address that the page says is its own.
  var address: String? {
    [page.head.canonical, meta("og:url"), schema?.address].lazy.compactMap { $0 }
      .first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
  }

  // MARK: Days

  /// The day of publication: structured data, the head, the container, a `time` element, the address.
  func published(times: [String]) -> DocumentDate? {
    if let day = day(schema?.published) { return DocumentDate(day, from: .jsonLD) }
    if let day = firstDay(Self.publishedMetas) { return DocumentDate(day, from: .meta) }
    if let date = label.metadata.date { return date }
    if let day = times.lazy.compactMap({ self.day($0) }).first {
      return DocumentDate(day, from: .time)
    }
    for address in [label.address, address] {
      if let day = address.flatMap({ CalendarDate(inAddress: $0) }), isPossible(day) {
        return DocumentDate(day, from: .url)
      }
    }
    return nil
  }

  /// The first day that words in elements for dates name, whatever else they say.
  func day(in words: [String]) -> DocumentDate? {
    words.lazy.compactMap { self.day($0) }.first.map { DocumentDate($0, from: .text) }
  }

  /// The day of the last change.
  var modified: DocumentDate? {
    if let day = day(schema?.modified) { return DocumentDate(day, from: .jsonLD) }
    return firstDay(Self.modifiedMetas).map { DocumentDate($0, from: .meta) }
  }

  private func firstDay(_ names: String) -> CalendarDate? {
    names.split(separator: " ").lazy.compactMap { self.day(metas[String($0)]) }.first
  }

  private func day(_ written: String?) -> CalendarDate? {
    written.flatMap { CalendarDate(stamp: $0) }.flatMap { isPossible($0) ? $0 : nil }
  }

  /// Whether a day is not later than the page was fetched, with a day's grace for time zones.
  func isPossible(_ day: CalendarDate) -> Bool {
    guard let captured = label.captured else { return true }
    return day.dayNumber <= captured.dayNumber + 1
  }

  private static let publishedMetas = """
    article:published_time og:published_time article:published og:article:published_time \
    datepublished pubdate publishdate publish-date publish_date parsely-pub-date \
    sailthru.date cxenseparse:recs:publishtime dc.date.issued dcterms.issued dcterms.created \
    dc.date dcterms.date date.release article.published displaydate originalpublicationdate \
    dc.date.created ptime pdate date article_date_original bt:pubdate rnews:datepublished \
    citation_publication_date analyticsattributes.articledate created
    """
  private static let modifiedMetas = """
    article:modified_time og:updated_time datemodified article:updated lastmod last-modified \
    dcterms.modified dc.date.modified modified utime revised
    """
}
