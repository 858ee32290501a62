/// A verb with its words and options, before anybody knows what they mean.
package struct Call: Hashable, Sendable {
  /// A word behind the verb.
  package enum Argument: Hashable, Sendable {
    /// A plain word.
    case word(Word)
    /// `--name` or `-n`, with the word behind `=` if there is one.
    ///
    /// The name is without hyphens; the range is that of `--name`, with them and without the value.
    case option(name: String, range: SourceRange, value: Word?)
  }

  /// The first word; a dot command's keeps its dot.
  package var verb: Word
  /// The words behind it.
  package var arguments: [Argument]

  /// Makes a call.
  package init(verb: Word, arguments: [Argument] = []) {
    self.verb = verb
    self.arguments = arguments
  }

  /// Whether its words are comparisons, among which `>` and `<` are no redirection.
  package var isCondition: Bool { verb.plainText == Condition.verb }
}

/// A call, the filters its table goes through, and the file it ends in.
package struct Pipeline: Hashable, Sendable {
  /// The command, or an earlier result such as `_3`.
  package var call: Call
  /// The filters behind `|`, in order.
  package var filters: [Call]
  /// The file behind `>`.
  package var output: Word?

  /// Makes a pipeline.
  package init(call: Call, filters: [Call] = [], output: Word? = nil) {
    self.call = call
    self.filters = filters
    self.output = output
  }
}
