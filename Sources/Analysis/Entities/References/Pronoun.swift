/// A word of the third person that stands for somebody or something.
struct Pronoun {
  /// Words that stand for the same.
  enum Kind: CaseIterable { case he, she, they, it }

  var kind: Kind
  var role: GrammaticalRole
  /// Whether it stands for the subject of its own clause: `herself`.
  var isReflexive = false

  /// The gender of whom it stands for; none where it shows none.
  var gender: Gender? {
    switch kind {
    case .he: .male
    case .she: .female
    case .they, .it: nil
    }
  }

  /// Reads a folded word; none where it is no such pronoun, as with “I”.
  ///
  /// `next` is the part of speech behind it: `her` owns what follows, or else is an object; `read`
  /// is the role that the words around it show.
  init?(_ word: String, next: PartOfSpeech?, read: GrammaticalRole) {
    let object: GrammaticalRole = read == .oblique ? .oblique : .object
    switch word {
    case "he": (kind, role) = (.he, .subject)
    case "she": (kind, role) = (.she, .subject)
    case "they": (kind, role) = (.they, .subject)
    case "it": (kind, role) = (.it, read == .subject || read == .other ? .subject : object)
    case "him": (kind, role) = (.he, object)
    case "them": (kind, role) = (.they, object)
    case "his": (kind, role) = (.he, .possessor)
    case "its": (kind, role) = (.it, .possessor)
    case "their", "theirs": (kind, role) = (.they, .possessor)
    case "hers": (kind, role) = (.she, object)
    case "her": (kind, role) = (.she, Self.isOwned(next) ? .possessor : object)
    case "himself": (kind, role, isReflexive) = (.he, object, true)
    case "herself": (kind, role, isReflexive) = (.she, object, true)
    case "itself": (kind, role, isReflexive) = (.it, object, true)
    case "themselves": (kind, role, isReflexive) = (.they, object, true)
    default: return nil
    }
  }

  private static func isOwned(_ part: PartOfSpeech?) -> Bool {
    switch part {
    case .noun, .properNoun, .adjective, .numeral, .adverb: true
    default: false
    }
  }
}
