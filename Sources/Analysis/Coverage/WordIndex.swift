internal import Articles

/// Finds words that stand one after another somewhere in an article.
struct WordIndex {
  private let tokens: Tokens
  /// The tokens that are some word, in order.
  private let places: [String: [Int]]
  /// The words of the dateline, in small letters between blanks; empty where there is none.
  private let dateline: String

  /// A word that stands in more places is of the language; bounds the time.
  private static let most = 500

  /// Reads an article, marks left out.
  init(_ article: Article) {
    let tokens = article[Tokens.self]
    var places: [String: [Int]] = [:]
    for (index, token) in tokens.all.enumerated() where token.kind != .mark {
      places[token.folded, default: []].append(index)
    }
    (self.tokens, self.places) = (tokens, places)
    dateline = article.zones.filter { $0.kind == .dateline }.map { zone in
      article[zone.range].lowercased().split { !$0.isLetter && !$0.isNumber }
        .joined(separator: " ")
    }.reduce("") { "\($0) \($1) " }
  }

  /// Whether some words stand there in a row, with nothing but marks between them.
  ///
  /// - Parameter isName: whether the first of them must begin with a capital, too.
  func holds(_ words: [String], isName: Bool = false) -> Bool {
    guard !words.isEmpty else { return false }
    if isName, dateline.contains(" \(words.joined(separator: " ")) ") { return true }
    let known = words.map { places[$0]?.count ?? 0 }
    guard let rarest = known.indices.min(by: { known[$0] < known[$1] }), known[rarest] > 0 else {
      return false
    }
    return places[words[rarest]]?.prefix(Self.most).contains { place in
      guard let first = reaches(words[..<rarest].reversed(), from: place, by: -1),
        reaches(words[(rarest + 1)...], from: place, by: 1) != nil
      else { return false }
      return !isName || tokens[first].isCapitalised
    } ?? false
  }

  /// The last of some words, each behind the other in a direction; none where another word stands.
  private func reaches(
    _ words: some Sequence<String>, from start: Int, by step: Int
  ) -> Int? {
    var place = start
    for word in words {
      repeat {
        place += step
      } while tokens.all.indices.contains(place)
        && tokens[place].kind == .mark
      guard tokens.all.indices.contains(place), tokens[place].folded == word else { return nil }
    }
    return place
  }
}

extension Article {
  /// The words of a stretch as an index knows them.
  func indexedWords(of ranges: [TextRange]) -> [String] {
    let tokens = self[Tokens.self]
    return ranges.flatMap { tokens.indices(in: $0) }.map { tokens[$0] }
      .filter { $0.kind != .mark }.map(\.folded)
  }
}
