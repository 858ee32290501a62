/// A token of an outer sentence, or a whole quoted stretch that stands for one.
struct Item: Sendable {
  /// The marks that shape a clause.
  enum Mark: Sendable { case comma, end, colon, semicolon, dash, hyphen, open, close, other }

  /// Its tokens: one, or all those of a quoted stretch with its marks.
  var tokens: Range<Int>
  /// The number, among the outermost, of the quoted stretch it stands for.
  var stretch: Int?
  /// What its word can be.
  var word: WordClass = []
  /// What the encoder reads its word as; none where it was not asked.
  var part: PartOfSpeech?
  /// The mark it is.
  var mark: Mark?
  /// The cue it may be.
  var cue: CueForm?
  /// Whether it is written with a capital.
  var isCapitalised = false
  /// Whether it is quoted and ends with a mark that ends a clause, as speech does.
  var endsClause = false
  /// Whether it is a number.
  var isNumber = false
  /// Its folded form.
  var folded: String

  /// Whether it can be part of a noun phrase: a name, a noun, an adjective, a number.
  var isNominal: Bool {
    mark == nil && stretch == nil && word.isDisjoint(with: Self.notNominal) && !isReadAsVerb
  }

  /// Whether the encoder reads a verb that is no participle before a noun.
  private var isReadAsVerb: Bool {
    part == .verb && !isCapitalised && !folded.hasSuffix("ed") && !folded.hasSuffix("ing")
  }

  private static let notNominal: WordClass = [
    .subjectPronoun, .objectPronoun, .relative, .preposition, .be, .have, .auxiliaryDo, .future,
    .hypothetical, .infinitive, .negation, .coordinator, .subordinator, .finiteVerb, .question,
  ]

  /// Whether it looks like an adverb.
  var isAdverb: Bool {
    word.contains(.adverb)
      || (folded.utf8.count > 4 && folded.hasSuffix("ly") && !isCapitalised && mark == nil)
  }
}

extension Item {
  /// Whether it can only name a time.
  var isTimeOnly: Bool {
    word.contains(.time) && !word.contains(.outletNoun)
  }
}
