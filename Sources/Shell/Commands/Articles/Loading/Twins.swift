internal import Articles

/// Which loaded articles have the same bytes, and which of them come from the same file.
struct Twins {
  /// A document in a file, whatever the file is called.
  private struct Key: Hashable {
    let sha256: String
    let file: FileIdentity?
    /// The path, where it leads to no file: standard input, an address.
    let path: String?
    let member: Int?
  }

  private let identity: (String) -> FileIdentity?
  private var handles: [Key: String] = [:]
  /// The digests whose articles are all among the keys.
  private var known: Set<String> = []
  private var identities: [String: FileIdentity?] = [:]

  /// Looks at files where two have the same bytes.
  init(identity: @escaping (String) -> FileIdentity?) {
    self.identity = identity
  }

  /// The handle of the article that was read from the same document, and of the first one with
  /// the same bytes from wherever; none where there is none.
  mutating func of(
    _ article: Article, in shelf: ArticleShelf
  ) -> (same: String?, first: String)? {
    let digest = article.origin.sha256
    guard let first = shelf.first(withDigest: digest) else { return nil }
    // Thousands of empty pages may be alike: all of them are looked at only once.
    if known.insert(digest).inserted {
      for twin in shelf.articles(withDigest: digest) { note(twin) }
    }
    return (handles[key(of: article.origin)], first.handle)
  }

  /// Notes that an article was loaded.
  mutating func note(_ article: Article) {
    guard known.contains(article.origin.sha256) else { return }
    let key = key(of: article.origin)
    if handles[key] == nil { handles[key] = article.handle }
  }

  private mutating func key(of origin: Origin) -> Key {
    let path = origin.path ?? ""
    let file = identities[path] ?? identity(path)
    identities[path] = file
    return Key(
      sha256: origin.sha256, file: file, path: file == nil ? origin.path : nil,
      member: origin.member)
  }
}
