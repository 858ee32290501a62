/// Words around numbers: what bounds them, whom they count and what became of them.
enum CountWords {
  /// How words before a number bound it.
  enum Bound { case least, most, about, exact }

  /// Phrases before a number; of two that fit the first, so that longer ones stand first.
  static let bounds: [(words: [String], bound: Bound)] = {
    let phrases: [(String, Bound)] = [
      ("no fewer than; no less than; not less than; at least", .least),
      ("no more than; not more than; at most; as many as; as much as; up to", .most),
      ("more than; over; above", .least), ("fewer than; less than; under; below", .most),
      ("an estimated; estimated; close to; about; around; some; roughly", .about),
      ("approximately; nearly; almost", .about), ("a total of; only; just; all; exactly", .exact),
    ]
    return phrases.flatMap { line, bound in
      line.split(separator: ";").map { ($0.split(separator: " ").map(String.init), bound) }
    }
  }()

  /// People of no special kind.
  static let people: Set<String> = ["people", "persons", "person", "casualties", "victims"]

  /// Words that tell what became of people.
  static let states: [String: String] = {
    var states: [String: String] = [:]
    for (state, words) in [
      ("injured", "injured injures injuring injure hurt hurts hurting wounded wounds wounding"),
      ("killed", "killed kills killing kill dead died die dies dying slain"),
      ("missing", "missing"), ("arrested", "arrested arrests arresting detained detains detaining"),
      ("evacuated", "evacuated evacuates evacuating"), ("rescued", "rescued rescues rescuing"),
      ("homeless", "homeless"), ("displaced", "displaced displaces displacing"),
      ("hospitalised", "hospitalised hospitalized"),
    ] {
      for word in words.split(separator: " ") { states[String(word)] = state }
    }
    return states
  }()

  /// Nouns that count people by what became of them.
  static let stateNouns = [
    "injuries": "injured", "injury": "injured", "deaths": "killed", "death": "killed",
    "fatalities": "killed", "arrests": "arrested", "dead": "killed", "injured": "injured",
    "wounded": "injured", "missing": "missing", "hurt": "injured",
  ]

  /// Plurals without an ending.
  static let plurals: Set<String> = [
    "people", "men", "women", "children", "police", "staff", "cattle", "sheep", "fish", "aircraft",
    "feet", "crew", "personnel", "policemen", "policewomen", "firemen", "fishermen", "workmen",
    "%", "percent",
  ]

  /// Words between what is counted and what became of it.
  static let helpers: Set<String> = [
    "was", "were", "is", "are", "has", "have", "had", "been", "be", "being", "got", "also", "had",
    "who", "left", "later", "since",
  ]

  /// Words by which a number is only a part of the whole, before or behind it.
  static let parts: Set<String> = [
    "another", "other", "others", "further", "additional", "more", "extra", "first", "last",
    "including", "each", "every", "per", "next",
  ]

  /// Words by which nothing is told as a fact of the event.
  static let doubts: Set<String> = [
    "not", "n't", "no", "never", "nor", "neither", "without", "if", "whether", "unless", "may",
    "might", "could", "would", "should", "will", "'ll", "shall", "feared", "believed", "thought",
    "initially", "deny", "denied", "denies", "expected", "can", "suspected", "presumed", "probably",
    "possibly", "perhaps", "likely", "unconfirmed", "mistakenly", "wrongly", "incorrectly",
    "correction", "misstated", "rumours", "rumors",
  ]

  /// Words by which another event is told.
  static let others: Set<String> = [
    "then", "separate", "previous", "previously", "earlier", "past", "similar", "ago", "since",
    "history", "average", "annually", "normally", "usually",
  ]

  /// Signs and words of currencies.
  static let currencies = [
    "$": "dollar", "£": "pound", "€": "euro", "¥": "yen", "us$": "dollar",
  ]

  /// Letters that scale an amount of money.
  static let scales = ["k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12]
}
