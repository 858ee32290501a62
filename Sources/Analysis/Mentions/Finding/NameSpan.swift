/// Tokens that may be a name, before anything is said about what it names.
struct NameSpan {
  /// The tokens.
  var tokens: Range<Int>
  /// The index of the sentence it stands in.
  var sentence: Int
  /// The capitalised title, honorific or office before it.
  var title: Range<Int>?
  /// The type that a list of names gives the whole of it.
  var listed: EntityType?
  /// The type that the way it was found gives, with the rule and its trigger.
  var found: (type: EntityType, rule: String, trigger: Range<Int>)?
  /// Whether the capital of its first word may be due to its place.
  var opensSentence = false
  /// Whether it stands in a headline, where capitals say little.
  var isInHeadline = false
}
