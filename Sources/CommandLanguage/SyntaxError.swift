/// What is wrong with a line before anybody asks what its words mean.
package struct SyntaxError: Error, Hashable, Sendable {
  /// The kinds of mistakes.
  package enum Problem: Hashable, Sendable {
    /// A quotation mark that nothing closes.
    case openQuote(Quote)
    /// `${` without a name and `}`.
    case badParameter
    /// A `|` with nothing before or behind it.
    case emptyStage
    /// A `>` or `=` where a command should begin.
    case missingCommand(before: String)
    /// A `>` with nothing behind it.
    case missingFile
    /// A `name =` with nothing behind it.
    case missingValue(name: String)
    /// A `!` with nothing behind it.
    case missingShellCommand
    /// `--` before something that is no name, as in `--5`.
    case badOption(String)
    /// `-from`, or `—from` as word processors write it, for `--from`.
    case badHyphens(name: String)
    /// An operator that means nothing here, as `>>`, `<` or `==`.
    case strayOperator(String)
    /// A `>` behind a complete comparison, and behind it nothing that looks like a file.
    case unclearRedirection(String)
    /// Something behind the file of `> file`.
    case behindFile
    /// Something behind the value of `name = value`.
    case behindValue(name: String)
    /// A filter or a file behind a dot command.
    case behindDotCommand(String)
    /// An assignment to a name that results have, as `_3`.
    case reservedName(String)
    /// An assignment to what cannot be a name, as `2nd` or `a-b`.
    case badName(String)
    /// A second statement where one was to be read.
    case secondStatement
  }

  /// The mistake.
  package var problem: Problem
  /// Where it stands in the line.
  package var range: SourceRange

  /// Makes an error.
  package init(_ problem: Problem, at range: SourceRange) {
    self.problem = problem
    self.range = range
  }
}
