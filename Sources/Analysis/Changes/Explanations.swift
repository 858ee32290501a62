internal import Articles

/// Matches correction notices that came in with the changes they own up to.
enum Explanations {
  /// The share of a notice’s words, by weight, that a sentence must have.
  private static let floor = 0.5
  /// Sentences this close to the best one, by share, are meant too.
  private static let nearlyBest = 0.95

  /// Fills in `explainedBy`.
  static func explain(_ rows: [Change], _ old: Version, _ new: Version) -> [Change] {
    let notices = rows.indices.filter { rows[$0].isNotice && !rows[$0].after.isEmpty }
    guard !notices.isEmpty else { return rows }
    let sentences = rows.map { Sentences(of: $0, old, new) }
    let rarity = Rarity(old, new)
    var explained = rows
    for notice in notices {
      let words = NoticeWords(
        new.tokens[new.tokens(of: rows[notice].after)].map { $0 }, rarity: rarity)
      guard !words.isEmpty else { continue }
      let scores = rows.indices.map { row -> Double in
        guard !rows[row].isNotice, explained[row].explainedBy == nil, words.fits(rows[row]),
          // A sentence that only moved has nothing to own up to.
          rows[row].kind != .moved || !rows[row].replacements.isEmpty
        else { return 0 }
        return words.share(sentences[row])
      }
      let best = scores.max() ?? 0
      guard best >= floor else { continue }
      for row in rows.indices where scores[row] >= nearlyBest * best {
        explained[row].explainedBy = notice
      }
    }
    return explained
  }

  /// The stems of the words around a change, and of those that changed.
  fileprivate struct Sentences {
    let stems: Set<String>

    init(of row: Change, _ old: Version, _ new: Version) {
      let tokens = old.tokens[old.tokens(of: row.before)] + new.tokens[new.tokens(of: row.after)]
      stems = Set(tokens.filter { $0.kind != .mark }.map { WordStem.of($0.folded) })
    }
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

  var isEmpty: Bool { weights.isEmpty }

  init(_ tokens: [Token], rarity: Rarity) {
    let words = tokens.filter { $0.kind != .mark }.map(\.folded)
    for (index, word) in words.enumerated() {
      kinds.formUnion(Self.kinds[word] ?? [])
      if word == "how", index + 1 < words.count {
        kinds.formUnion(Self.measures[words[index + 1]] ?? [])
      }
      guard !FunctionWords.all.contains(word), !Self.formulas.contains(word) else { continue }
      weights[WordStem.of(word)] = rarity.weight(of: word)
    }
  }

  /// Whether the notice may speak of such a change.
  func fits(_ change: Change) -> Bool {
    kinds.isEmpty || change.kind == .added || change.kind == .removed
      || !kinds.isDisjoint(with: change.facets)
  }

  /// The share of the notice’s words that a sentence has, before or after.
  func share(_ sentences: Explanations.Sentences) -> Double {
    var (shared, total) = (0.0, 0.0)
    // A sum in the order of a dictionary would differ in its last bit from run to run.
    for (stem, weight) in weights.sorted(by: { $0.key < $1.key }) {
      total += weight
      if sentences.stems.contains(stem) { shared += weight }
    }
    return total > 0 ? shared / total : 0
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

  /// Words that every notice may have.
  private static let formulas: Set<String> = [
    "correction", "corrections", "corrected", "clarification", "update", "updated", "amendment",
    "amended", "revised", "editor", "editors", "note", "earlier", "previous", "prior", "version",
    "versions", "article", "story", "report", "post", "piece", "misstated", "incorrectly",
    "incorrect", "wrong", "wrongly", "error", "erroneously", "mistakenly", "inaccurately", "stated",
    "reflect", "regret", "regrets", "misspelled", "misspelt", "misidentified", "misattributed",
    "misquoted", "number", "amount", "figure", "date", "name", "long", "many", "much", "headline",
    "include", "additional", "information", "details", "clarify", "fact", "instead",
  ]
}

/// The part of a word that its forms share, cut roughly: `served` and `serving` are `serv`.
private enum WordStem {
  static func of(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s", "e"]
    where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 3 {
      return String(word.dropLast(ending.utf8.count))
    }
    return word
  }
}
