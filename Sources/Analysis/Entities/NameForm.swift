/// A name that is no person’s, as it is compared with others.
struct NameForm {
  /// The folded words that carry the name.
  let words: [String]
  /// Under what the name is looked up.
  let key: String
  /// Whether it is one word of capitals.
  let isAcronym: Bool
  /// Whether it begins with a word that is a name by itself and no common word.
  let beginsWithName: Bool

  init(_ tokens: ArraySlice<Token>, type: EntityType) {
    var words = tokens.filter { $0.kind != .mark || $0.folded == "&" }
      .map { $0.folded == "&" ? "and" : $0.folded }
    if type == .organisation {
      while words.count > 1, let last = words.last, Self.isSuffix(last) { words.removeLast() }
    }
    if words.isEmpty { words = tokens.map(\.folded) }
    self.words = words
    let joined = words.joined(separator: " ")
    let plain = joined.utf8.contains(UInt8(ascii: ".")) ? joined.filter { $0 != "." } : joined
    key = Self.countries[plain] ?? plain
    isAcronym = words.count == 1 && tokens.first?.casing == .upper
    let first = words.first ?? ""
    beginsWithName =
      !CommonWords.contains(first) && !WordList.places.contains(first)
      && !WordList.groups.contains(first) && Vocabulary.flags[first] == nil
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

/// Full names of organisations and events, found by what may stand for them.
struct AliasIndex {
  private var byInitials: [String: Int?] = [:]
  private var byFirst: [String: Int?] = [:]
  private var byLast: [String: Int?] = [:]

  /// Adds a name; where two share a short form, it stands for neither.
  mutating func add(_ form: NameForm, cluster: Int) {
    guard form.words.count > 1 else { return }
    func enter(_ key: String, _ table: inout [String: Int?]) {
      if let kept = table[key] {
        if kept != cluster { table[key] = .some(nil) }
      } else {
        table[key] = .some(cluster)
      }
    }
    if let initials = form.initials { enter(initials, &byInitials) }
    if form.beginsWithName { enter(form.words[0], &byFirst) }
    enter(form.words[form.words.count - 1], &byLast)
  }

  /// The one longer name that a short form may stand for.
  func cluster(for form: NameForm) -> (cluster: Int, reason: String)? {
    guard form.words.count == 1 else { return nil }
    let word = form.words[0]
    if form.isAcronym, let cluster = byInitials[word.filter { $0 != "." }] ?? nil {
      return (cluster, "initials of the full name")
    }
    if let cluster = byFirst[word] ?? nil { return (cluster, "first word of the full name") }
    if let cluster = byLast[word] ?? nil { return (cluster, "last word of the full name") }
    return nil
  }
}
