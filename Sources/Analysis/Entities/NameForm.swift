/// A name that is no person’s, as it is compared with others.
struct NameForm {
  /// The folded words that carry the name.
  let words: [String]
  /// Under what the name is looked up.
  let key: String
  /// Whether it was written with what firms have behind their full name: `Inc.`
  private(set) var hasFirmSuffix = false
  /// Whether it is one word of capitals.
  let isAcronym: Bool
  /// Whether it begins with a word that is no place’s and no people’s, which may stand for it.
  let beginsWithName: Bool

  init(_ tokens: ArraySlice<Token>, type: EntityType) {
    var words = tokens.filter { $0.kind != .mark || $0.folded == "&" }
      .map { $0.folded == "&" ? "and" : $0.folded }
    if type == .organisation {
      while words.count > 1, let last = words.last, Self.isSuffix(last) {
        words.removeLast()
        hasFirmSuffix = true
      }
    }
    if words.isEmpty { words = tokens.map(\.folded) }
    if type == .product, let last = words.last, Self.isPlural(last) {
      words[words.count - 1].removeLast()
    }
    self.words = words
    let joined = words.joined(separator: " ")
    let plain = joined.utf8.contains(UInt8(ascii: ".")) ? joined.filter { $0 != "." } : joined
    key = Self.countries[plain] ?? plain
    isAcronym = words.count == 1 && tokens.first?.casing == .upper
    let first = words.first ?? ""
    beginsWithName =
      !WordList.places.contains(first) && !WordList.groups.contains(first)
  }

  /// Whether a word is a model’s number in the plural: `A380s`.
  private static func isPlural(_ word: String) -> Bool {
    let bytes = word.utf8.suffix(2)
    return bytes.count == 2 && bytes.last == UInt8(ascii: "s")
      && (0x30...0x39).contains(bytes.first ?? 0)
  }

  private static func isSuffix(_ word: String) -> Bool {
    (Vocabulary.flags[word] ?? []).contains(.firmSuffix)
      || ["corporation", "company", "co", "&", "and"].contains(word)
  }

  /// The initials of the words that have a capital, where there are several.
  var initials: String? {
    let letters = words.filter { !Self.small.contains($0) }
      .compactMap { $0.unicodeScalars.first }
    guard letters.count > 1 else { return nil }
    var initials = String.UnicodeScalarView()
    initials.append(contentsOf: letters)
    return String(initials)
  }

  private static let small: Set<String> = ["of", "the", "and", "for", "on", "in", "de", "'s"]

  /// Other names of countries that are one place in any article.
  private static let countries: [String: String] = [
    "us": "united states", "usa": "united states", "united states of america": "united states",
    "america": "united states", "uk": "united kingdom", "britain": "united kingdom",
    "great britain": "united kingdom", "uae": "united arab emirates", "ussr": "soviet union",
    "holland": "netherlands", "burma": "myanmar", "czech republic": "czechia",
    "russian federation": "russia", "people's republic of china": "china",
    "washington dc": "washington d.c.", "un": "united nations", "eu": "european union",
    "dprk": "north korea", "la": "los angeles",
  ]
}
