package import Tables

/// A verb that a person can type, with all that help, completion and tests need to know of it.
///
/// Adding a command is one file with one of these and one line in `Command.all`.
package struct Command: Sendable {
  /// What is kept of a call of the command.
  package enum Recording: Sendable {
    /// The call and its result become a cell, which `save` writes.
    case cell
    /// Nothing: the call manages the cells or only looks at them.
    case nothing
  }

  /// The verb.
  package let name: String
  /// What it answers, in one line.
  package let summary: String
  /// What may stand behind the verb.
  package let parameters: [Parameter]
  /// What is worth knowing beyond the parameters, a paragraph each.
  package let discussion: [String]
  /// Calls with their results, which a test runs.
  package let examples: [Example]
  /// What is kept of a call.
  package let recording: Recording
  /// The columns of its result, where they are always the same; completion offers them.
  package let columns: [Column]
  /// Whether its result answers a question, rather than to say what was done.
  package let isAnswer: Bool
  /// Computes the result and changes the workspace.
  ///
  /// - Throws: whatever keeps it from an answer; the caller then drops the changed workspace.
  package let run: @Sendable (Arguments, inout Workspace) throws(Problem) -> Table

  /// Describes a command.
  package init(
    _ name: String, _ summary: String, parameters: [Parameter], discussion: [String] = [],
    examples: [Example], recording: Recording = .cell,
    columns: [Column] = [], isAnswer: Bool = true,
    run: @escaping @Sendable (Arguments, inout Workspace) throws(Problem) -> Table
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.discussion = discussion
    self.examples = examples
    self.recording = recording
    self.columns = columns
    self.isAnswer = isAnswer
    self.run = run
  }
}

/// A call as help shows it, with the result it has on the example articles.
package struct Example: Hashable, Sendable {
  /// What a person types; several lines where earlier ones set the scene.
  package let line: String
  /// The result as a session records it: a line a row, columns parted by tabs, then the notes.
  package let result: [String]

  /// Pairs a call with its result.
  package init(_ line: String, gives result: [String]) {
    self.line = line
    self.result = result
  }
}
