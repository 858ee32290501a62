/// Words that attribute, found in an outer sentence, with their source.
struct Cue: Sendable {
  /// Where the source stands, seen from the cue.
  enum Placing: Sendable {
    /// Before the verb: `Ruiz said`.
    case before
    /// Behind the verb: `said Ruiz`.
    case after
    /// Before an earlier verb: `Ruiz came and said`, `Ruiz nodded, adding`.
    case shared
    /// In the clause around a relative pronoun: `Ruiz, who said`.
    case relative
    /// Behind `according to`.
    case preposition
  }

  var verb: CueVerb
  /// The items of the cue.
  var group: Range<Int>
  /// The items of the source; none where the text names none.
  var source: Range<Int>?
  var placing: Placing
  /// The noun before a relative pronoun.
  var antecedent: Range<Int>?
  /// Its number among the cues of its sentence.
  var number = 0
  /// The first item of the clause: of its source, or of the cue where the source is shared.
  var clauseStart: Int
  /// Behind the last item of the attributing clause, before what it may attribute.
  var clauseEnd: Int
}
