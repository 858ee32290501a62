/// Whether two words may be two ways of writing one name in Latin letters: `Gaddafi`, `Qadhafi`.
enum NameSpelling {
  /// Tells it of two folded words: the same consonants by their sound, and few letters that differ.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    guard min(left.count, right.count) >= shortest, skeleton(one) == skeleton(other) else {
      return false
    }
    return distance(left, right) <= max(1, max(left.count, right.count) / 3)
  }

  /// Whether one folded word may be a slip for the other: few letters differ.
  static func areNear(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    let longest = max(left.count, right.count)
    return longest <= longestCompared && distance(left, right) <= max(2, longest / 4)
      && longest > 2
  }

  /// A longer word is no name, and comparing it would take long.
  private static let longestCompared = 64

  /// Shorter names are too often alike by chance.
  private static let shortest = 5

  /// The consonants of a folded word, those that are written for one another made the same.
  private static func skeleton(_ word: String) -> [Unicode.Scalar] {
    var rest = Substring(word).unicodeScalars
    var skeleton: [Unicode.Scalar] = []
    // Doubled letters sound as one; not so with a vowel between them.
    var isOpen = true
    func note(_ sound: String) {
      for scalar in sound.unicodeScalars where isOpen || skeleton.last != scalar {
        skeleton.append(scalar)
        isOpen = false
      }
    }
    while let first = rest.first {
      if let (letters, sound) = groups.first(where: { rest.starts(with: $0.letters.unicodeScalars) }
      ) {
        note(sound)
        rest.removeFirst(letters.unicodeScalars.count)
        continue
      }
      rest.removeFirst()
      guard !silent.contains(first) else {
        isOpen = true
        continue
      }
      note(String(sounds[first] ?? first))
    }
    return skeleton
  }

  private static let groups: [(letters: String, sound: String)] = [
    ("sch", "s"), ("tch", "c"), ("kh", "k"), ("gh", "k"), ("ck", "k"), ("ph", "f"), ("dh", "d"),
    ("th", "t"), ("sh", "s"), ("zh", "j"), ("dj", "j"), ("ch", "c"), ("x", "ks"),
  ]
  private static let silent = Set("aeiouyh'’ʻ`áàâäãåéèêëíìîïóòôöõøúùûüýæœ-".unicodeScalars)
  private static let sounds: [Unicode.Scalar: Unicode.Scalar] = [
    "q": "k", "g": "k", "c": "k", "w": "v", "z": "s", "ç": "c", "š": "s", "ş": "s", "č": "c",
    "ć": "c", "ž": "j", "ñ": "n", "ł": "l", "ğ": "k", "đ": "d", "ð": "d",
  ]

  /// The number of letters to change, add or drop (Levenshtein).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (place, byte) in one.enumerated() {
      var corner = row[0]
      row[0] = place + 1
      for (index, letter) in other.enumerated() {
        let changed = corner + (byte == letter ? 0 : 1)
        corner = row[index + 1]
        row[index + 1] = min(changed, row[index] + 1, corner + 1)
      }
    }
    return row[other.count]
  }
}
