/// What a word may be, whatever stands around it.
struct WordFlags: OptionSet, Sendable {
  let rawValue: UInt32

  private init(bit: UInt32) { rawValue = 1 << bit }
  init(rawValue: UInt32) { self.rawValue = rawValue }

  // Words of any text.

  /// A word that English writes with a small letter.
  static let common = WordFlags(bit: 0)
  /// A word that holds a sentence together: an article, preposition, conjunction or auxiliary.
  static let function = WordFlags(bit: 1)
  /// A pronoun or a determiner that stands for a person or a thing.
  static let pronoun = WordFlags(bit: 2)
  /// An adverb or adjective that often opens a sentence before a name: `former`, `yesterday`.
  static let opener = WordFlags(bit: 3)

  // Words beside a person's name.

  /// A form of address: `Mr.`, `Dame`.
  static let honorific = WordFlags(bit: 4)
  /// An office or rank that stands before a name: `Senator`, `Capt.`
  static let title = WordFlags(bit: 5)
  /// A part of a title: `prime`, `deputy`.
  static let titlePart = WordFlags(bit: 6)
  /// A word for a human being by work or role: `nurse`, `spokeswoman`.
  static let role = WordFlags(bit: 7)
  /// A relative: `wife`, `son-in-law`.
  static let kin = WordFlags(bit: 8)
  /// A verb of speech: `said`.
  static let speech = WordFlags(bit: 9)
  /// A word for a man, or that only a man bears: `Mr.`, `spokesman`, `father`.
  static let male = WordFlags(bit: 10)
  /// A word for a woman, or that only a woman bears.
  static let female = WordFlags(bit: 11)
  /// A small word inside a surname: `van`, `de`, `bin`.
  static let particle = WordFlags(bit: 12)
  /// What stands behind a name: `Jr.`, `III`.
  static let generation = WordFlags(bit: 13)

  // Words inside and beside other names.

  /// What ends a firm's name: `Inc.`
  static let firmSuffix = WordFlags(bit: 14)
  /// The head of a building's name: `Airport`.
  static let facilityHead = WordFlags(bit: 15)
  /// What begins an event's name: `Hurricane`.
  static let eventLead = WordFlags(bit: 16)
  /// A noun for a work: `film`, `album`.
  static let workNoun = WordFlags(bit: 17)
}
