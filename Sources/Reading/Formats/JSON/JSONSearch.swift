/// A search for the articles in a JSON value, through the objects that hold them.
struct JSONSearch {
  /// The articles, in their order.
  private(set) var found: [JSONArticle] = []
  /// The number of objects in lists of articles that are none.
  private(set) var asideCount = 0

  /// What an object must have, for people whose document has nothing of it.
  static let wanted =
    "“text” or “html”, an “articleBody” or “headline” (schema.org), a “body_text” (ninjs) or “items”"

  /// Looks at a value and at what it holds.
  mutating func look(in value: JSONValue, context: JSONArticle.Context) {
    switch value {
    case .array(let values):
      for value in values { look(in: value, context: context) }
    case .object(let members):
      let article = JSONArticle(value, context: context)
      if article.isArticle {
        found.append(article)
        return
      }
      let inner = context.within(value)
      let count = found.count
      for name in Self.holders {
        guard let member = members[name] else { continue }
        look(in: member, context: inner)
      }
      if found.count == count { asideCount += 1 }
    default: asideCount += 1
    }
  }

  /// The members that articles lie in: JSON Feed, JSON-LD, lists of services, our versions.
  private static let holders = [
    "items", "@graph", "mainEntity", "itemListElement", "item", "articles", "results", "response",
    "docs", "data", "entries", "hits", "_source", "before", "after",
  ]
}
