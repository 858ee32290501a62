/// Words that say the contrary of each other: `armed` and `unarmed`, `rose` and `fell`.
enum Opposites {
  /// A word before and its opposite after; none where no word is turned round.
  static func find(_ replaced: Replaced) -> String? {
    guard max(replaced.before.tokens.count, replaced.after.tokens.count) <= mostWords else {
      return nil
    }
    for token in replaced.before.tokens where replaced.before[token].kind == .word {
      let word = replaced.before[token].folded
      let opposite = replaced.after.tokens.first { are(word, replaced.after[$0].folded) }
      if let opposite {
        return "\(replaced.before.written([token])) → \(replaced.after.written([opposite]))"
      }
    }
    return nil
  }

  /// In longer stretches some word is the opposite of another by chance; bounds the time.
  private static let mostWords = 24

  /// Whether two folded words are opposites, by a prefix or as listed.
  static func are(_ one: String, _ other: String) -> Bool {
    prefixes.contains { $0 + one == other || $0 + other == one }
      || pairs[one]?.contains(other) ?? false
  }

  /// Those that turn an adjective or a verb round.
  private static let prefixes = ["un", "in", "im", "il", "ir", "dis", "non"]

  private static let pairs: [String: Set<String>] = {
    var pairs: [String: Set<String>] = [:]
    for line in [
      "rose fell dropped slipped", "rises falls drops slips", "rise fall drop slip",
      "rising falling", "up down", "higher lower", "increase decrease", "increased decreased",
      "gained lost", "guilty innocent", "alive dead", "accepted rejected",
      "accepts rejects", "confirmed denied", "confirms denies", "passed failed", "won lost",
      "opened closed", "opens closes", "open closed shut", "legal illegal", "allowed banned",
      "supports opposes", "supported opposed", "above below", "all some none",
      "present absent", "true false", "safe unsafe dangerous",
    ] {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() {
        pairs[words[0], default: []].insert(word)
        pairs[word, default: []].insert(words[0])
      }
    }
    return pairs
  }()
}
