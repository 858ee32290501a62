internal import Articles

/// Matches correction notices that came in with the changes they own up to.
enum Explanations {
  /// The share of a notice’s words, by weight, that a sentence must have.
  private static let floor = 0.5
  /// Sentences this close to the best one, by share, are meant too.
  private static let nearlyBest = 0.95

  /// Fills in `explainedBy` and `isExplainedInPart`.
  static func explain(_ rows: [Change], _ old: Version, _ new: Version) -> [Change] {
    let notices = rows.indices.filter { rows[$0].isNotice && !rows[$0].after.isEmpty }
    guard !notices.isEmpty else { return rows }
    let rarity = Rarity(old, new)
    let places = CluePlaces(rows, old, new)
    let swaps = Swaps(rows, old, new)
    var explained = rows
    /// The replacements of a row that a notice has owned up to.
    var told: [Int: Set<Int>] = [:]
    for notice in notices {
      let tokens = new.tokens(of: rows[notice].after)
      func note(_ row: Int) {
        if explained[row].explainedBy == nil { explained[row].explainedBy = notice }
      }
      // A notice that gives both the old and the new word has said which edits it means.
      let named = swaps.named(by: new.tokens[tokens])
      for swap in named {
        note(swap.row)
        // Of a stretch in which other facts changed as well, not all is told.
        if swap.isToldWhole(in: new.tokens[tokens]) {
          told[swap.row, default: []].insert(swap.replacement)
        } else {
          told[swap.row] = told[swap.row] ?? []
        }
      }
      for clause in NoticeClauses.find(in: tokens, of: new) {
        guard !named.contains(where: { $0.isTold(in: new.tokens[clause]) }) else { continue }
        let words = NoticeWords(new.tokens[clause], rarity: rarity)
        let shares = words.shares(places).filter { row, share in
          explained[row].explainedBy == nil && words.fits(rows[row])
            && (!words.isOfSpelling || swaps.isRespelt(row))
            && !swaps.isContradicted(row, by: new.tokens[tokens])
        }
        guard let best = shares.map(\.share).max(), best >= floor else { continue }
        for (row, share) in shares where share >= nearlyBest * best {
          note(row)
          explained[row].isExplainedInPart = !words.covers(rows[row])
        }
      }
    }
    for (row, replacements) in told {
      explained[row].isExplainedInPart = swaps.hasOthers(row, than: replacements)
    }
    return explained
  }
}

/// The parts of a notice that may each own up to something else.
private enum NoticeClauses {
  /// The stretches of tokens between `, and` or semicolons; one for a notice of one part.
  static func find(in notice: Range<Int>, of version: Version) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = notice.lowerBound
    for index in notice.dropFirst() {
      let mark = version.tokens[index - 1].folded
      let isCut = mark == ";" || mark == "," && version.tokens[index].folded == "and"
      // So short a part is no clause of its own.
      guard isCut, index - start >= shortest, notice.upperBound - index >= shortest else {
        continue
      }
      clauses.append(start..<index)
      start = index
    }
    return clauses + [start..<notice.upperBound]
  }

  private static let shortest = 5
}

/// What words each replacement took out and what it put in for them.
private struct Swaps {
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
          let isTold = (places[wrong] ?? []).contains { wrong in
            (places[right] ?? []).contains { Self.rights($0, not: wrong, in: notice) }
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

/// Which changes have a clue, before or after.
private struct CluePlaces {
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
private struct Rarity {
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

/// What a notice is about.
private struct NoticeWords {
  private var weights: [String: Double] = [:]
  private var kinds: Set<Change.Facet> = []

  init(_ tokens: ArraySlice<Token>, rarity: Rarity) {
    let words = tokens.filter { $0.kind != .mark }.map(\.folded)
    isOfSpelling = words.contains { Self.spellings.contains($0) }
    for (index, word) in words.enumerated() {
      kinds.formUnion(Self.kinds[word] ?? [])
      guard word == "how", index + 1 < words.count else { continue }
      kinds.formUnion(Self.measures[words[index + 1]] ?? [])
    }
    for clue in Clue.all(in: tokens) where clue.words.allSatisfy({ !Self.formulas.contains($0) }) {
      // Two neighbours count for less than the words that they are.
      let weight = clue.words.reduce(0) { $0 + rarity.weight(of: $1) }
      weights[clue.stems] = clue.words.count == 1 ? weight : weight / 4
    }
  }

  /// Whether the notice may speak of such a change.
  func fits(_ change: Change) -> Bool {
    kinds.isEmpty || change.kind == .added || change.kind == .removed
      || !kinds.isDisjoint(with: change.facets)
  }

  /// Whether the notice speaks of a spelling, so that the words must be alike.
  let isOfSpelling: Bool

  /// Whether the kinds of fact that it speaks of are all that changed; where it names none, they
  /// are.
  func covers(_ change: Change) -> Bool {
    kinds.isEmpty || Self.facts.intersection(change.facets).isSubset(of: kinds)
  }

  private static let facts: Set<Change.Facet> = [
    .number, .date, .name, .quote, .attribution, .negation,
  ]

  /// The changes that have words of the notice, and their share of its weight, ascending.
  func shares(_ places: CluePlaces) -> [(row: Int, share: Double)] {
    // A sum in the order of a dictionary would differ in its last bit from run to run.
    let sorted = weights.sorted { $0.key < $1.key }
    let total = sorted.reduce(0) { $0 + $1.value }
    var shared: [Int: Double] = [:]
    for (stems, weight) in sorted {
      for row in places[stems] { shared[row, default: 0] += weight / total }
    }
    return shared.sorted { $0.key < $1.key }.map { (row: $0.key, share: $0.value) }
  }

  /// What kind of fact a word of a notice speaks of.
  private static let kinds: [String: Set<Change.Facet>] = [
    "date": [.date, .number], "day": [.date, .number], "year": [.date, .number],
    "time": [.date, .number], "age": [.number], "number": [.number], "amount": [.number],
    "figure": [.number], "percentage": [.number], "total": [.number], "toll": [.number],
    "misspelled": [.name, .typography], "misspelt": [.name, .typography],
    "misidentified": [.name], "misnamed": [.name], "surname": [.name, .typography],
    "quote": [.quote], "quotation": [.quote], "misquoted": [.quote],
    "misattributed": [.attribution, .name, .quote], "attributed": [.attribution, .name, .quote],
    "source": [.attribution], "headline": [.headline],
  ]

  /// What kind of fact `how` and a word ask for.
  private static let measures: [String: Set<Change.Facet>] = [
    "long": [.date, .number], "many": [.number], "much": [.number], "old": [.number],
    "often": [.number, .date], "far": [.number],
  ]

  private static let spellings: Set<String> = [
    "misspelled", "misspelt", "spelling", "spelled", "spelt",
  ]

  /// Words that every notice may have.
  static let formulas: Set<String> = [
    "correction", "corrections", "corrected", "clarification", "update", "updated", "amendment",
    "amended", "revised", "editor", "editors", "note", "earlier", "previous", "prior", "version",
    "versions", "article", "story", "report", "post", "piece", "misstated", "incorrectly",
    "incorrect", "wrong", "wrongly", "error", "erroneously", "mistakenly", "inaccurately", "stated",
    "reflect", "regret", "regrets", "misspelled", "misspelt", "misidentified", "misattributed",
    "misquoted", "number", "amount", "figure", "date", "name", "long", "many", "much", "headline",
    "gave", "given", "include", "additional", "information", "details", "clarify", "fact",
    "instead", "quotation",
    "quote", "quoted", "surname", "attributed", "restored", "removed", "added", "changed", "words",
  ]
}

/// A word with matter, or two neighbours, by which a notice points at a sentence.
private struct Clue {
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
