/// What one line, with its continuations, asks for.
package enum Statement: Hashable, Sendable {
  /// Nothing: a blank line or a comment.
  case empty
  /// A command with its filters.
  case pipeline(Pipeline)
  /// `name = value`: sets a parameter.
  case assignment(name: String, range: SourceRange, value: Word)
  /// `.mode csv`: changes how one looks, not what one knows.
  case dot(Call)
  /// `!ls -l`: everything behind the mark goes to the system's shell.
  case shell(String)
  /// `?quotes`, `quotes?` or `help quotes`; the topic is taken as it stands, quotes and all.
  case help(topic: Word?)
}
