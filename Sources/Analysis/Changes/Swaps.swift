internal import Articles

/// What words each replacement took out and what it put in for them.
struct Swaps {
  struct Swap {
    var row: Int
    /// The index among the replacements of the row.
    var replacement: Int
    var gone: Set<String>
    var come: Set<String>
    /// The figures and names among them.
    var facts: Set<String>

    /// Whether a notice has all the figures and names that changed.
    func isToldWhole(in notice: ArraySlice<Token>) -> Bool {
      facts.isSubset(of: notice.compactMap(Swaps.word))
    }

    /// Whether some words of a notice hold one that went or one that came.
    func isTold(in words: ArraySlice<Token>) -> Bool {
      let words = Set(words.compactMap(Swaps.word))
      return !gone.isDisjoint(with: words) || !come.isDisjoint(with: words)
    }
  }

  private var all: [Swap] = []
  /// The swaps of each change, by its index.
  private var byRow: [Int: Range<Int>] = [:]
  /// The swaps that put a word in, by the word.
  private var byComing: [String: [Int]] = [:]
  /// The stems of the sentences of each change that has swaps.
  private var stems: [Int: Set<Substring>] = [:]

  /// A word that more changes put in tells nothing of any.
  private static let commonest = 200
  /// So often a word is looked for in a notice, whatever its length.
  private static let mentions = 4

  init(_ rows: [Change], _ old: Version, _ new: Version) {
    for (index, row) in rows.enumerated() where !row.isNotice && !row.replacements.isEmpty {
      let first = all.count
      for (place, replacement) in row.replacements.enumerated() {
        let gone = Self.words(replacement.before, in: old)
        let come = Self.words(replacement.after, in: new)
        let (own, other) = (gone.all.subtracting(come.all), come.all.subtracting(gone.all))
        all.append(
          Swap(
            row: index, replacement: place, gone: own, come: other,
            facts: gone.facts.union(come.facts).intersection(own.union(other))))
      }
      byRow[index] = first..<all.count
      for swap in first..<all.count where !all[swap].gone.isEmpty {
        for word in all[swap].come { byComing[word, default: []].append(swap) }
      }
      // A headline is about what the article is about.
      guard !row.facets.contains(.headline) else { continue }
      stems[index] = Self.stems(of: old.tokens[old.tokens(of: row.before)]).union(
        Self.stems(of: new.tokens[new.tokens(of: row.after)]))
    }
  }

  /// The swaps of which a notice names a word that went and, as what is right, a word that came.
  func named(by notice: ArraySlice<Token>) -> [Swap] {
    var places: [String: [Int]] = [:]
    for index in notice.indices {
      if let word = Self.word(notice[index]) { places[word, default: []].append(index) }
    }
    let coming = places.keys.compactMap { byComing[$0] }.filter { $0.count <= Self.commonest }
    return Set(coming.joined()).sorted().map { all[$0] }.filter { swap in
      swap.gone.contains { wrong in
        swap.come.contains { right in
          let isTold = (places[wrong] ?? []).prefix(Self.mentions).contains { wrong in
            (places[right] ?? []).prefix(Self.mentions).contains {
              Self.rights($0, not: wrong, in: notice)
            }
          }
          // Equal figures recur in an article, equal names hardly.
          let isName = [wrong, right].allSatisfy { word in
            swap.facts.contains(word) && !(word.utf8.first.map { (0x30...0x39) ~= $0 } ?? true)
          }
          return isTold && (isName || isSameMatter(swap, notice))
        }
      }
    }
  }

  /// Whether a notice says that one word is right and the other was wrong: `as seven; it is six`,
  /// `six, not seven`, but not `seven, not six`.
  private static func rights(_ right: Int, not wrong: Int, in notice: ArraySlice<Token>) -> Bool {
    let between = notice[min(right, wrong) + 1..<max(right, wrong)]
    let isTurned = between.suffix(4).contains { turns.contains($0.folded) }
    return right > wrong ? !isTurned : isTurned
  }

  private static let turns: Set<String> = ["not", "n't", "rather", "instead", "from"]

  /// Whether the sentence of a swap and the notice share a word besides: equal figures recur.
  private func isSameMatter(_ swap: Swap, _ notice: ArraySlice<Token>) -> Bool {
    let matter = Self.stems(
      of: notice.filter { token in
        Self.word(token).map { !swap.gone.contains($0) && !swap.come.contains($0) } ?? false
      }[...])
    return matter.isEmpty || stems[swap.row].map { !$0.isDisjoint(with: matter) } ?? true
  }

  /// Whether a notice has a word that went in a change and one that came: it then says the contrary,
  /// or `named` would have the change.
  func isContradicted(_ row: Int, by notice: ArraySlice<Token>) -> Bool {
    let words = Set(notice.compactMap(Self.word))
    return all[byRow[row] ?? 0..<0].contains {
      !$0.gone.isDisjoint(with: words) && !$0.come.isDisjoint(with: words)
    }
  }

  /// Whether some replacement of a change took a word out for one that is spelled nearly like it.
  func isRespelt(_ row: Int) -> Bool {
    all[byRow[row] ?? 0..<0].contains { swap in
      swap.gone.contains { word in swap.come.contains { NameSpelling.areNear(word, $0) } }
    }
  }

  /// Whether words with matter were replaced in a change, beside some of its replacements.
  func hasOthers(_ row: Int, than replacements: Set<Int>) -> Bool {
    all[byRow[row] ?? 0..<0].contains {
      !replacements.contains($0.replacement) && !($0.gone.isEmpty && $0.come.isEmpty)
    }
  }

  /// The words of a stretch that carry matter, and those of them that are figures or capitalised.
  private static func words(
    _ range: TextRange, in version: Version
  ) -> (all: Set<String>, facts: Set<String>) {
    guard !range.isEmpty else { return ([], []) }
    let tokens = version.article[Tokens.self]
    var words: (all: Set<String>, facts: Set<String>) = ([], [])
    for token in tokens.indices(in: range).map({ tokens[$0] }) {
      guard let word = word(token) else { continue }
      words.all.insert(word)
      if NumberWords.value(of: token) != nil || token.isCapitalised { words.facts.insert(word) }
    }
    return words
  }

  /// A figure by its value, or a word with matter.
  private static func word(_ token: Token) -> String? {
    if let figure = NumberWords.value(of: token) { return figure }
    return token.kind == .mark || FunctionWords.all.contains(token.folded) ? nil : token.folded
  }

  private static func stems(of tokens: ArraySlice<Token>) -> Set<Substring> {
    Set(
      tokens.filter {
        $0.kind == .word && !FunctionWords.all.contains($0.folded)
          && !NoticeWords.formulas.contains($0.folded)
      }.map { WordStem.of($0.folded) })
  }
}
