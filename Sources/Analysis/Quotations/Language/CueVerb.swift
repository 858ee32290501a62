/// A verb that attributes words, thoughts or stances to somebody.
struct CueVerb: Sendable {
  /// What a verb does with its content.
  enum Family: Sendable {
    /// Reports words: `said`.
    case speech
    /// Names an act of speaking, the content being its theme: `criticised the plan`.
    case act
    /// Reports a thought or a wish: `believes`.
    case belief
    /// Takes a side: `endorsed the mayor`.
    case stance
    /// Reports what a document or a finding says: `shows`.
    case evidence
  }

  /// What may follow the verb as its content.
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt8
    /// Words in quotation marks, and the inverted `said Ruiz`.
    static let quotation = Frames(rawValue: 1)
    /// A clause without `that`: `said it was so`.
    static let bareClause = Frames(rawValue: 2)
    /// A clause with `that`, `whether`, `how`.
    static let thatClause = Frames(rawValue: 4)
    /// Somebody spoken to, before the content: `told reporters`.
    static let addressee = Frames(rawValue: 8)
    /// `to` and a verb: `promised to leave`, `urged them to leave`.
    static let infinitive = Frames(rawValue: 16)
    /// A noun phrase: `criticised the plan`.
    static let object = Frames(rawValue: 32)
  }

  var lemma: String
  var family: Family
  var frames: Frames
  /// The word that goes with it: `called for`, `pointed out`.
  var particle: String?
}

/// A word form that can be a cue: which verbs, and which of their forms.
struct CueForm: Sendable {
  enum Form: Sendable { case base, third, past, participle, gerund }

  var form: Form
  /// The verb without a particle, if it reports on its own.
  var plain: CueVerb?
  /// The verbs that need the word behind them.
  var phrasal: [CueVerb] = []
  /// Whether the form is a noun as well: `reports`, `claim`.
  var isAlsoNoun: Bool
}
