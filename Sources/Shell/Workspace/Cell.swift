package import CommandLanguage
package import Tables

/// One command and its result, or a note between commands.
package struct Cell: Sendable {
  /// What a cell holds.
  package enum Content: Sendable {
    /// Command lines and the table that the last of them gave.
    case code(String, result: Table)
    /// Prose in Markdown.
    case note(String)
  }

  /// A typed word that names a file, and the path it stood for.
  package struct FileWord: Hashable, Sendable {
    /// Where it stands in the cell's source.
    package var range: SourceRange
    /// The path, relative to the workspace's base or absolute.
    package var path: String
    /// The parameter that held the path; none where it was typed out.
    package var parameter: String?
  }

  /// What it holds.
  package var content: Content
  /// Its number among the cells with commands, from 1; none for a note.
  package var number: Int?
  /// What a session file calls it; none where nobody named it.
  package var title: String?
  /// How a check compares its result.
  package var check: CheckMode
  /// Whether the session file recorded a result for it.
  package var isResultRecorded: Bool
  /// The words of its source that name files.
  package var fileWords: [FileWord] = []
  /// The state before the cell; none where it is too long ago to be brought back.
  var before: Workspace.State?

  /// The command lines; none for a note.
  package var source: String? {
    if case .code(let source, _) = content { source } else { nil }
  }

  /// The result; none for a note.
  package var result: Table? {
    if case .code(_, let result) = content { result } else { nil }
  }
}
