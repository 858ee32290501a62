/// The parts a word form can play in a clause, as far as finding a source needs them.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let determiner = WordClass(rawValue: 1 << 0)
  static let possessive = WordClass(rawValue: 1 << 1)
  static let subjectPronoun = WordClass(rawValue: 1 << 2)
  static let objectPronoun = WordClass(rawValue: 1 << 3)
  static let relative = WordClass(rawValue: 1 << 4)
  static let preposition = WordClass(rawValue: 1 << 5)
  static let be = WordClass(rawValue: 1 << 6)
  static let have = WordClass(rawValue: 1 << 7)
  static let auxiliaryDo = WordClass(rawValue: 1 << 8)
  /// `will` and its kin, which leave a report a report.
  static let future = WordClass(rawValue: 1 << 9)
  /// `would`, `could`, `might`: what is said under them need not have been said.
  static let hypothetical = WordClass(rawValue: 1 << 10)
  static let infinitive = WordClass(rawValue: 1 << 11)
  static let negation = WordClass(rawValue: 1 << 12)
  static let adverb = WordClass(rawValue: 1 << 13)
  static let coordinator = WordClass(rawValue: 1 << 14)
  static let subordinator = WordClass(rawValue: 1 << 15)
  /// A finite form of a common verb that does not report.
  static let finiteVerb = WordClass(rawValue: 1 << 16)
  static let time = WordClass(rawValue: 1 << 17)
  /// Verbs that go on with `to say`: `went on to say`.
  static let catenative = WordClass(rawValue: 1 << 18)
  static let clitic = WordClass(rawValue: 1 << 19)
  static let documentNoun = WordClass(rawValue: 1 << 20)
  static let outletNoun = WordClass(rawValue: 1 << 21)
  static let anonymousNoun = WordClass(rawValue: 1 << 22)
  static let organisationNoun = WordClass(rawValue: 1 << 23)
  static let workNoun = WordClass(rawValue: 1 << 24)
  static let coining = WordClass(rawValue: 1 << 25)
  static let occasionNoun = WordClass(rawValue: 1 << 26)
  static let roleNoun = WordClass(rawValue: 1 << 27)
  static let question = WordClass(rawValue: 1 << 28)

  static let auxiliaries: WordClass = [.be, .have, .auxiliaryDo, .future, .hypothetical]
  static let verbs: WordClass = [auxiliaries, .finiteVerb]
}
