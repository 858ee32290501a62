package import Tables

/// A session as its file has it: a header and cells, the results as comments.
package struct SessionFile: Sendable {
  /// What stands between the two `# ---` lines.
  package struct Header: Sendable {
    /// What the session is about, in a line.
    package var title: String?
    /// The program that recorded the results, with its version.
    package var tool: String?
    /// The parameters with the values they were recorded with, in order.
    package var parameters: [(name: String, value: String)] = []
    /// The files that were read, with their digests.
    package var inputs: [InputLedger.Entry] = []

    /// An empty header.
    package init() {}
  }

  /// A cell of a session file.
  package struct Cell: Sendable {
    /// What a cell holds.
    package enum Kind: Sendable { case code, note }

    /// What it holds.
    package var kind: Kind
    /// The words behind `# %%`.
    package var title: String?
    /// The command lines, or the Markdown of a note.
    package var source: String
    /// The number of the file's line that the source starts on, from 1.
    package var line: Int
    /// How a check compares the result.
    package var check: CheckMode = .exact
    /// The recorded result; none for a cell that is only run.
    package var recorded: SessionLines?
  }

  /// The header.
  package var header = Header()
  /// The cells, in order.
  package var cells: [Cell] = []

  /// The version of the file format that this program writes and the newest it reads.
  package static let version = 1
}

/// Why a text is no session file, with the number of the line from 1.
package struct SessionSyntaxError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// The header has no closing `# ---`.
    case openHeader
    /// A header line of another form, or a key that is not known.
    case badHeaderLine(String)
    /// The file asks for a newer version of the format.
    case newerVersion(String)
    /// A `#|` line that is no cell option.
    case badCellOption(String)
    /// A `#>` or `#~` line outside a cell with commands.
    case strayResult
    /// The text is not valid UTF-8.
    case notUTF8
  }

  /// What is wrong.
  package var kind: Kind
  /// The line, from 1.
  package var line: Int

  /// Says what is wrong with which line.
  package init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
