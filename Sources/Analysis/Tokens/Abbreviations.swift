internal import Articles

/// Words whose period belongs to them.
enum Abbreviations {
  /// What an abbreviation stands for, as far as the end of a sentence depends on it.
  struct Kinds: OptionSet {
    let rawValue: UInt8

    /// One before a name, which never ends a sentence: `Mr. Brown`.
    static let title = Kinds(rawValue: 1)
    /// One before a number: `No. 5`, `pp. 3`.
    static let counter = Kinds(rawValue: 2)
    /// A month or a day as wire services shorten it.
    static let calendar = Kinds(rawValue: 4)
    /// Any other, which may end a sentence: `Acme Inc.`
    static let other = Kinds(rawValue: 8)
    /// One that is a word too, and shortened only where it is capitalised: `Ford Motor Co.`
    static let ambiguous = Kinds(rawValue: 16)
  }

  private static let lists: [(Kinds, StaticString)] = [
    (
      .title,
      """
      mr mrs ms mx messrs dr prof rev fr hon st sr jr gen lt col maj capt cmdr cpl sgt pvt adm brig \
      insp supt det gov sen rep pres amb atty msgr mme mlle ft mt
      """
    ),
    (.counter, "no nos vol pp fig art sec ch"),
    (
      .calendar,
      "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri"
    ),
    (
      .other,
      """
      inc corp co ltd llc plc bros assn dept univ est etc vs v al approx ave blvd rd hwy bldg ala \
      ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore \
      pa tenn tex va vt wash wis wyo
      """
    ),
    (
      .ambiguous,
      """
      art sec fig mar ch al del ill ind ark wash miss mo pa co fr hon det est rd md mon wed fri ore \
      pres
      """
    ),
  ]

  /// The words of all lists in the order of their numbers, each once.
  private static let table: [(word: PackedWord, kinds: Kinds)] = {
    var all: [(word: PackedWord, kinds: Kinds)] = []
    for (kind, words) in lists {
      words.withUTF8Buffer { bytes in
        for word in bytes.split(separator: UInt8(ascii: " ")) {
          if let word = PackedWord(word) { all.append((word, kind)) }
        }
      }
    }
    all.sort { $0.word.number < $1.word.number }
    return all.reduce(into: []) { table, entry in
      if table.last?.word == entry.word {
        table[table.count - 1].kinds.formUnion(entry.kinds)
      } else {
        table.append(entry)
      }
    }
  }()

  /// What a word without its period abbreviates; nothing where it is a plain word.
  ///
  /// Takes logarithmic time.
  static func kinds(of word: PackedWord) -> Kinds {
    let low = table.boundary { $0.word.number >= word.number }
    return low < table.count && table[low].word == word ? table[low].kinds : []
  }
}

/// A word of one to eight ASCII characters in small letters, as a number: compared without a string.
struct PackedWord: Equatable {
  /// The bytes, the last one lowest.
  let number: UInt64

  /// Packs and folds some bytes; none where they are more than eight, none, or not ASCII.
  init?(_ bytes: some Sequence<UInt8>) {
    var number: UInt64 = 0
    for byte in bytes {
      guard number >> 56 == 0, byte < 0x80 else { return nil }
      number = number << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    guard number > 0 else { return nil }
    self.number = number
  }
}
