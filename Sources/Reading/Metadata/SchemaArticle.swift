/// What structured data in the vocabulary of schema.org says about the article of a page.
struct SchemaArticle: Sendable {
  /// The headline, as written.
  let headline: String?
  /// The authors’ names.
  let authors: [String]
  /// The time of publication, as written.
  let published: String?
  /// The time of the last change, as written.
  let modified: String?
  /// Who publishes it.
  let publisher: String?
  /// The language, as written.
  let language: String?
  /// Its address.
  let address: String?

  /// Finds the article that structured data is about; none where it is about something else.
  ///
  /// - Parameter blocks: the JSON of a page, each block one object, a list of them, or a graph.
  ///   Of several articles the one whose address or headline the page has for its own is meant.
  init?(json blocks: [[UInt8]], addresses: [String] = [], titles: [String] = []) {
    let nodes = blocks.compactMap { Self.value(of: $0) }.flatMap { Self.nodes(in: $0) }
    let articles = nodes.filter(Self.isArticle)
    let own = articles.first { node in
      [node["url"], node["@id"], node["mainEntityOfPage"], node["mainEntityOfPage"]["@id"]]
        .compactMap(\.words).contains { addresses.contains($0) }
        || titles.contains(node["headline"].words ?? "")
    }
    guard
      let node = own ?? articles.first
        ?? nodes.first(where: { $0["headline"].words != nil })
        ?? nodes.first(where: { $0["datePublished"].words != nil })
    else { return nil }
    func names(_ member: String) -> [String] {
      node[member].elements.compactMap { value in
        if let name = value.words ?? value["name"].elements.first?.words { return name }
        // A reference to a thing that is described elsewhere.
        guard let id = value["@id"].words else { return nil }
        return nodes.lazy.filter { $0["@id"].words == id }.compactMap { $0["name"].words }.first
      }
    }
    func first(_ member: String) -> String? { node[member].elements.first?.words }
    headline = first("headline") ?? (Self.isArticle(node) ? first("name") : nil)
    authors = names("author").isEmpty ? names("creator") : names("author")
    // Some pages date only the page around the article.
    published = first("datePublished") ?? nodes.lazy.compactMap { $0["datePublished"].words }.first
    modified = first("dateModified")
    publisher = names("publisher").first
    language = first("inLanguage")
    address = first("url")
  }

  /// Reads JSON, also between the comments and marks of CDATA that pages put around it.
  private static func value(of json: [UInt8]) -> JSONValue? {
    if let value = try? JSONReader.value(json[...]) { return value }
    guard let start = json.firstIndex(of: UInt8(ascii: "{")),
      let end = json.lastIndex(of: UInt8(ascii: "}")), start < end
    else { return nil }
    let list = [UInt8(ascii: "[")] + json[start...end] + [UInt8(ascii: "]")]
    return try? JSONReader.value(list[...])
  }

  /// The objects in lists and graphs, and those that a page says it is mainly about.
  private static func nodes(in value: JSONValue) -> [JSONValue] {
    let lists = [value["@graph"], value["mainEntity"]].flatMap(\.elements)
    return switch value {
    case .array(let values): values.flatMap { nodes(in: $0) }
    case .object: [value] + lists.flatMap { nodes(in: $0) }
    default: []
    }
  }

  private static func isArticle(_ node: JSONValue) -> Bool {
    node["@type"].elements.compactMap(\.words).contains(where: JSONArticle.isArticleType)
  }
}
