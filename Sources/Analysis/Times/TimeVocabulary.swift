/// Every word that a rule can look for, numbered.
///
/// Built once from the word groups and the literals of all patterns.
struct TimeVocabulary: Sendable {
  /// A word's classes and its value in each.
  struct Entry: Sendable {
    var classes: TimeClass = []
    var values: [(kind: TimeClass, value: Int)] = []
    /// Whether it is rare enough outside of times to be a hint at one.
    var hints = false
    /// Whether a number in words can begin with it.
    var startsNumber = false
  }

  /// Entry 0 stands for every unknown word.
  private(set) var entries: [Entry] = [Entry()]
  private var numbers: [String: Int] = [:]

  init(groups: [TimeWords.Group], literals: some Sequence<String>) {
    for group in groups {
      for (word, value) in group.words {
        let number = add(word)
        entries[number].classes.formUnion(group.kind)
        entries[number].values.append((group.kind, value))
      }
    }
    for word in literals { _ = add(word) }
    for number in 1..<entries.count { entries[number].hints = true }
    for word in TimeWords.cardinals.keys.sorted() + ["a", "half"] {
      entries[add(word)].startsNumber = true
    }
    for word in TimeWords.common {
      if let number = numbers[word] { entries[number].hints = false }
    }
    for (spelling, word) in TimeWords.spellings { numbers[spelling] = numbers[word] }
    for (word, value) in groups.lazy.filter({ $0.kind == .ordinal }).flatMap(\.words) {
      guard let number = numbers[word] else { continue }
      entries[number].classes.formUnion(.ordinalDay)
      entries[number].values.append((.ordinalDay, value))
    }
  }

  /// The number of a word in small letters; 0 where no rule knows it.
  func number(of folded: String) -> Int { numbers[folded] ?? 0 }

  /// Whether a word alone, unlike `the` or `last`, makes it worth while to look for a time.
  func hints(_ number: Int) -> Bool { number != 0 && entries[number].hints }

  /// The value of a word in one of its classes.
  func value(of number: Int, as kind: TimeClass) -> Int? {
    entries[number].values.first { !$0.kind.isDisjoint(with: kind) }?.value
  }

  private mutating func add(_ word: String) -> Int {
    if let number = numbers[word] { return number }
    entries.append(Entry())
    numbers[word] = entries.count - 1
    return entries.count - 1
  }
}
