/// A word that stands for one man or one woman.
struct Pronoun {
  /// What it does in its clause.
  enum Role { case subject, object, possessive, reflexive }

  var gender: Gender
  var role: Role

  /// Reads a folded word; none where it is no such pronoun, as with “I” and “they”.
  ///
  /// `next` is the token behind it: `her` owns what follows, or else is an object.
  init?(_ word: String, next: Token?) {
    switch word {
    case "he": (gender, role) = (.male, .subject)
    case "she": (gender, role) = (.female, .subject)
    case "him": (gender, role) = (.male, .object)
    case "his": (gender, role) = (.male, .possessive)
    case "hers": (gender, role) = (.female, .object)
    case "himself": (gender, role) = (.male, .reflexive)
    case "herself": (gender, role) = (.female, .reflexive)
    case "her": (gender, role) = (.female, Self.owns(next) ? .possessive : .object)
    default: return nil
    }
  }

  private static func owns(_ next: Token?) -> Bool {
    guard let next, next.kind == .word || next.kind == .number || next.kind == .mixed else {
      return next?.folded == "“" || next?.folded == "\""
    }
    let flags = Vocabulary.flags[next.folded] ?? []
    return flags.isDisjoint(with: [.function, .pronoun]) || next.isCapitalised
      || ["own", "most", "few", "many", "other", "one", "once", "then"].contains(next.folded)
  }
}
