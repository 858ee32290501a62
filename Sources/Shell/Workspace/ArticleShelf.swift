package import Articles

/// The loaded articles, in the order of loading, each found at once by what is known of it.
package struct ArticleShelf: Sendable {
  /// The articles.
  package private(set) var all: [Article] = []
  private var byHandle: [String: Int] = [:]
  private var byDigest: [String: [Int]] = [:]
  private var lastFrom: [Place: Int] = [:]
  /// The number that the last handle like a suggested one got; only those behind it can be free.
  private var lastNumbers: [String: Int] = [:]

  /// Where an article comes from, whatever the bytes there were.
  private struct Place: Hashable {
    let path: String
    let member: String?

    init?(_ origin: Origin) {
      guard let path = origin.path else { return nil }
      self.path = path
      // The entries of a feed move down when a new one comes; their addresses stay.
      member = origin.member.map { origin.address ?? String($0) }
    }
  }

  /// The article of that handle.
  package subscript(handle: String) -> Article? { byHandle[handle].map { all[$0] } }

  /// The articles read from bytes with that digest, in the order of loading.
  func articles(withDigest sha256: String) -> [Article] {
    (byDigest[sha256] ?? []).map { all[$0] }
  }

  /// The first of the articles read from bytes with that digest; none where there is none.
  func first(withDigest sha256: String) -> Article? { byDigest[sha256]?.first.map { all[$0] } }

  /// The article loaded last from the same place; none where nothing was.
  func last(from origin: Origin) -> Article? {
    Place(origin).flatMap { lastFrom[$0] }.map { all[$0] }
  }

  /// Adds an article, or replaces the one with its handle.
  mutating func keep(_ article: Article) {
    guard let position = byHandle[article.handle] else {
      all.append(article)
      note(article, at: all.count - 1)
      return
    }
    let isElsewhere = all[position].origin != article.origin
    all[position] = article
    if isElsewhere { noteAll() }
  }

  /// Puts another form of the same article in the place of each.
  mutating func recast(_ change: (Article) -> Article) {
    all = all.map(change)
  }

  /// Takes articles away; takes time in proportion to all that are there.
  mutating func drop(_ handles: Set<String>) {
    all.removeAll { handles.contains($0.handle) }
    noteAll()
  }

  /// A handle like the suggested one that no article has yet.
  mutating func freeHandle(like suggestion: String) -> String {
    guard byHandle[suggestion] != nil else { return suggestion }
    var number = (lastNumbers[suggestion] ?? 1) + 1
    while byHandle["\(suggestion)-\(number)"] != nil { number += 1 }
    lastNumbers[suggestion] = number
    return "\(suggestion)-\(number)"
  }

  private mutating func noteAll() {
    (byHandle, byDigest, lastFrom, lastNumbers) = ([:], [:], [:], [:])
    for (position, article) in all.enumerated() { note(article, at: position) }
  }

  private mutating func note(_ article: Article, at position: Int) {
    byHandle[article.handle] = position
    byDigest[article.origin.sha256, default: []].append(position)
    if let place = Place(article.origin) { lastFrom[place] = position }
  }
}
