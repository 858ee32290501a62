internal import Articles

/// A word with matter, or two neighbours, by which a notice points at a sentence.
struct Clue {
  var words: [String]
  var stems: String

  static func all(in tokens: ArraySlice<Token>) -> [Clue] {
    let words = tokens.filter { $0.kind != .mark && !FunctionWords.all.contains($0.folded) }
      .map(\.folded)
    let stems = words.map { String(WordStem.of($0)) }
    return words.indices.map { Clue(words: [words[$0]], stems: stems[$0]) }
      + words.indices.dropLast().map {
        Clue(words: [words[$0], words[$0 + 1]], stems: "\(stems[$0]) \(stems[$0 + 1])")
      }
  }
}

/// Which changes have a clue, before or after.
struct CluePlaces {
  private var places: [String: [Int]] = [:]

  /// Clues in more changes than this tell nothing; leaving them out keeps the work linear.
  private static let commonest = 200

  init(_ rows: [Change], _ old: Version, _ new: Version) {
    for (index, row) in rows.enumerated() where !row.isNotice {
      // A sentence that only moved has nothing to own up to.
      guard row.kind != .moved || !row.replacements.isEmpty else { continue }
      for (version, sentences) in [(old, row.before), (new, row.after)] {
        var clues = Clue.all(in: version.tokens[version.tokens(of: sentences)])
        if row.facets.contains(.quote) { clues += Self.speakers(around: sentences, of: version) }
        for clue in clues where places[clue.stems]?.last != index {
          places[clue.stems, default: []].append(index)
        }
      }
    }
  }

  /// So many tokens at most has a paragraph in which whoever is named may be who is quoted.
  private static let longestParagraph = 400

  /// The names in the paragraph of some sentences: who is quoted there.
  private static func speakers(around sentences: Range<Int>, of version: Version) -> [Clue] {
    guard let first = sentences.first else { return [] }
    let paragraph = version.article[Tokens.self].paragraphs[version.sentences[first].paragraph]
    guard paragraph.count <= longestParagraph else { return [] }
    return Clue.all(in: version.tokens[paragraph].filter(\.isCapitalised)[...])
  }

  /// The changes that have a clue, ascending; none where it is too common.
  subscript(stems: String) -> [Int] {
    guard let found = places[stems], found.count <= Self.commonest else { return [] }
    return found
  }
}

/// In how many sentences each word stands, so that rare words tell more.
struct Rarity {
  private var counts: [String: Int] = [:]

  init(_ old: Version, _ new: Version) {
    for version in [old, new] {
      for token in version.tokens where token.kind != .mark {
        counts[token.folded, default: 0] += 1
      }
    }
  }

  func weight(of word: String) -> Double { 1 / Double(1 + (counts[word] ?? 0)).squareRoot() }
}
