/// Words that say the contrary of each other: `armed` and `unarmed`, `rose` and `fell`.
enum Opposites {
  /// A word before and its opposite after; none where no word is turned round.
  static func find(_ replaced: Replaced) -> String? {
    guard max(replaced.before.tokens.count, replaced.after.tokens.count) <= mostWords else {
      return nil
    }
    for token in replaced.before.tokens where replaced.before[token].kind == .word {
      let word = replaced.before[token].folded
      let listed = pairs[word] ?? []
      let opposite = replaced.after.tokens.first {
        let other = replaced.after[$0].folded
        return listed.contains(other) || isPrefixed(word, other)
      }
      if let opposite {
        return "\(replaced.before.written([token])) → \(replaced.after.written([opposite]))"
      }
    }
    return nil
  }

  /// In longer stretches some word is the opposite of another by chance; bounds the time.
  private static let mostWords = 24

  /// Whether one of two folded words is the other with a prefix that turns it round.
  private static func isPrefixed(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    let length = long.utf8.count - short.utf8.count
    return (length == 2 || length == 3) && long.hasSuffix(short)
      && prefixes.contains(String(long.utf8.prefix(length)) ?? "")
  }

  /// Those that turn an adjective or a verb round.
  private static let prefixes: Set<String> = ["un", "in", "im", "il", "ir", "dis", "non"]

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
