/// The words of a person’s name, without what stands behind it.
struct PersonName {
  /// The folded words, without marks, possessive endings and `Jr.`
  private(set) var words: [String] = []
  /// `jr.`, `sr.`, `iii`; none where nothing like it is written.
  private(set) var generation: String?

  init(tokens: ArraySlice<Token>) {
    let isShouted = !tokens.contains { $0.casing == .title }
    for token in tokens where token.kind == .word || token.kind == .mixed {
      let flags = Vocabulary.flags[token.folded] ?? []
      if flags.contains(.generation), !words.isEmpty {
        generation = token.folded.hasSuffix(".") ? String(token.folded.dropLast()) : token.folded
      } else {
        words += Self.initials(of: token, isShouted: isShouted) ?? [token.folded]
      }
    }
    if words.isEmpty { words = tokens.prefix(1).map(\.folded) }
  }

  /// The initials that one token holds: `J.R.`, `JR`; none for other words.
  private static func initials(of token: Token, isShouted: Bool) -> [String]? {
    let letters = token.folded.filter { $0 != "." }
    let isPointed = token.folded.utf8.count == 2 * letters.utf8.count && token.folded.hasSuffix(".")
    guard letters.utf8.count == 2, isPointed || token.casing == .upper && !isShouted
    else { return nil }
    return letters.map { "\($0)." }
  }

  /// A name of one word behind a given name.
  init(given: String, _ surname: PersonName) {
    words = [given] + surname.words
  }

  /// The ends of the name that have several words, any of which may be the surname.
  var longSurnames: [[String]] {
    guard words.count > 2 else { return [] }
    return (1...words.count - 2).map { Array(words[$0...]) }
  }

  /// The surname, by its place.
  var last: String { words[words.count - 1] }
  /// The given name, by its place.
  var first: String { words[0] }

  /// Whether two full names may be one person’s: the same given name or its initial, and one
  /// holding all words of the other in their order.
  func agrees(with other: PersonName) -> Bool {
    if let own = generation, let its = other.generation, own != its { return false }
    let (short, long) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    guard Self.same(short[0], long[0]) else { return false }
    var place = 1
    for word in short.dropFirst() {
      while place < long.count, !Self.same(word, long[place]) { place += 1 }
      guard place < long.count else { return false }
      place += 1
    }
    return true
  }

  /// Whether it has more words than another or, with as many, more letters.
  func isFuller(than other: PersonName) -> Bool {
    func size(_ name: PersonName) -> (Int, Int) {
      (name.words.count, name.words.reduce(0) { $0 + $1.utf8.count })
    }
    return size(self) > size(other)
  }

  /// Whether two full names are two ways of writing one: as many words, each alike.
  func isSpelledLike(_ other: PersonName) -> Bool {
    words.count == other.words.count && generation == other.generation
      && zip(words, other.words).allSatisfy { $0 == $1 || NameSpelling.areAlike($0, $1) }
  }

  /// Whether two words are the same, or one is the initial of the other.
  private static func same(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    return short.utf8.count == 2 && short.utf8.last == UInt8(ascii: ".")
      && short.utf8.first == long.utf8.first
  }
}

/// What the text says about who may be called he or she.
enum Gender {
  case male, female

  /// The gender that a folded word says of whom it is said of.
  init?(saidBy word: String) {
    let flags = Vocabulary.flags[word] ?? []
    if flags.contains(.male), !flags.contains(.female) {
      self = .male
    } else if flags.contains(.female), !flags.contains(.male) {
      self = .female
    } else {
      return nil
    }
  }
}
