/// Tokens that are a name, before all mentions of it are weighed together.
struct NameSpan {
  /// The tokens, without titles, articles and possessive endings.
  var tokens: Range<Int>
  /// The index of the sentence it stands in.
  var sentence: Int
  /// What the encoder says, or the rule, adding up to one at the most.
  var shares: TypeShares
  /// What found it: the encoder, or a rule by its name.
  var rule: String
  /// The tokens that triggered the rule; empty where the encoder found it.
  var trigger: Range<Int>
  /// The capitalised title, honorific or office before it.
  var title: Range<Int>?

  init(
    _ tokens: Range<Int>, sentence: Int, shares: TypeShares, rule: String,
    trigger: Range<Int>? = nil
  ) {
    self.tokens = tokens
    self.sentence = sentence
    self.shares = shares
    self.rule = rule
    self.trigger = trigger ?? tokens.lowerBound..<tokens.lowerBound
  }
}
