/// Nouns that stand for several.
enum PluralNouns {
  /// Whether a folded noun is plural by its form, as far as its ending tells.
  static func isPlural(_ noun: String) -> Bool {
    if irregular.contains(noun) { return true }
    return noun.hasSuffix("s") && !singularEndings.contains { noun.hasSuffix($0) }
      && !singular.contains(noun)
  }

  private static let irregular: Set<String> = [
    "people", "men", "women", "children", "police", "media", "data", "feet", "teeth", "mice",
    "geese", "criteria", "phenomena", "alumni", "sportsmen", "policemen", "firemen", "fishermen",
    "businessmen", "spokesmen", "congressmen", "gunmen", "cattle", "folk", "clergy",
  ]
  private static let singularEndings = ["ss", "us", "is", "ics", "'s"]
  private static let singular: Set<String> = [
    "news", "gas", "lens", "series", "species", "means", "bias", "atlas", "canvas", "chaos",
  ]
}

/// Nouns that by their ending may be said of a person.
enum PersonEndings {
  /// Whether a folded noun may be said of a person by its ending, as far as that tells.
  static func fit(_ noun: String) -> Bool {
    noun.utf8.count > 4 && endings.contains { noun.hasSuffix($0) }
  }

  private static let endings = [
    "er", "or", "ist", "ian", "ant", "ent", "man", "woman", "person", "ee", "ess", "eur", "ster",
    "ard", "ate", "ive", "ite", "ger", "yer",
  ]
}
