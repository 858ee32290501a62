/// What a word may be, whatever stands around it.
struct WordFlags: OptionSet, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Words of any text.

  /// A word that English writes with a small letter.
  static let common = WordFlags(bit: 0)
  /// A word that holds a sentence together: an article, preposition, conjunction or auxiliary.
  static let function = WordFlags(bit: 1)
  /// A pronoun or a determiner that stands for a person or a thing.
  static let pronoun = WordFlags(bit: 2)
  /// A day, a month or a feast.
  static let calendar = WordFlags(bit: 3)
  /// An adverb or adjective that often opens a sentence before a name: `former`, `yesterday`.
  static let opener = WordFlags(bit: 4)
  /// Capitals that name nobody: `CEO`, `DNA`.
  static let term = WordFlags(bit: 5)

  // Words beside a person's name.

  /// A form of address: `Mr.`, `Dame`.
  static let honorific = WordFlags(bit: 6)
  /// An office or rank that stands before a name: `Senator`, `Capt.`
  static let title = WordFlags(bit: 7)
  /// A part of a title: `prime`, `deputy`.
  static let titlePart = WordFlags(bit: 8)
  /// A word for a human being by work or role: `nurse`, `spokeswoman`.
  static let role = WordFlags(bit: 9)
  /// A relative: `wife`, `son-in-law`.
  static let kin = WordFlags(bit: 10)
  /// A verb of speech: `said`.
  static let speech = WordFlags(bit: 11)
  /// A verb of which only people are subjects: `married`.
  static let lifeVerb = WordFlags(bit: 12)
  /// A word for a man, or that only a man bears: `Mr.`, `spokesman`, `father`.
  static let male = WordFlags(bit: 13)
  /// A word for a woman, or that only a woman bears.
  static let female = WordFlags(bit: 14)
  /// A small word inside a surname: `van`, `de`, `bin`.
  static let particle = WordFlags(bit: 15)
  /// What stands behind a name: `Jr.`, `III`.
  static let generation = WordFlags(bit: 16)

  // Words inside and beside other names.

  /// The head of an organisation's name: `Council`.
  static let organisationHead = WordFlags(bit: 17)
  /// What ends a firm's name: `Inc.`
  static let firmSuffix = WordFlags(bit: 18)
  /// What begins an organisation's name: `Banco`.
  static let organisationLead = WordFlags(bit: 19)
  /// The head of a place name: `River`.
  static let placeHead = WordFlags(bit: 20)
  /// What begins a place name: `Lake`, `San`.
  static let placeLead = WordFlags(bit: 21)
  /// The head of a building's name: `Airport`.
  static let facilityHead = WordFlags(bit: 22)
  /// The head of an event's name: `Festival`.
  static let eventHead = WordFlags(bit: 23)
  /// What begins an event's name: `Hurricane`.
  static let eventLead = WordFlags(bit: 24)
  /// A preposition before places: `in`, `near`.
  static let placePreposition = WordFlags(bit: 25)
  /// A noun for a place: `city`, `village`.
  static let placeNoun = WordFlags(bit: 26)
  /// A noun for a body of people: `company`, `newspaper`.
  static let organisationNoun = WordFlags(bit: 27)
  /// A noun for a work: `film`, `album`.
  static let workNoun = WordFlags(bit: 28)
  /// A noun for a thing made and sold: `phone`, `car`.
  static let productNoun = WordFlags(bit: 29)
  /// A noun that a firm's name stands before: `shares`, `executives`.
  static let firmNoun = WordFlags(bit: 30)
  /// The plural people of a name with `’s` inside: `People’s Party`.
  static let possessor = WordFlags(bit: 31)

  // Words of the lists of names.

  /// A given name.
  static let given = WordFlags(bit: 32)
  /// A surname.
  static let surname = WordFlags(bit: 33)
  /// A place by itself.
  static let place = WordFlags(bit: 34)
  /// An organisation by itself.
  static let organisation = WordFlags(bit: 35)
  /// A building by itself.
  static let facility = WordFlags(bit: 36)
  /// An event by itself.
  static let event = WordFlags(bit: 37)
  /// A work by itself.
  static let work = WordFlags(bit: 38)
  /// A product by itself.
  static let product = WordFlags(bit: 39)
  /// A people, religion or camp.
  static let group = WordFlags(bit: 40)
  /// The first word of a listed phrase.
  static let phraseStart = WordFlags(bit: 41)

  /// Any word of the lists of names.
  static let listed: WordFlags = [
    .given, .surname, .place, .organisation, .facility, .event, .work, .product, .group,
  ]
  /// Any head of a name that is no person's.
  static let head: WordFlags = [
    .organisationHead, .firmSuffix, .placeHead, .facilityHead, .eventHead,
  ]
}
