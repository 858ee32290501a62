/// The files a workspace has read, and those a session expects it to read.
package struct InputLedger: Sendable {
  /// A file and what was in it.
  package struct Entry: Hashable, Sendable {
    /// The path as it was opened, relative to the workspace's base or absolute.
    package var path: String
    /// The SHA-256 of its bytes, in hexadecimal.
    package var sha256: String

    /// Says what was in a file.
    package init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// A recorded file that is not what it was.
  package struct Difference: Hashable, Sendable {
    /// The path as the session has it.
    package var path: String
    /// The digest that the session recorded.
    package var recorded: String
    /// The digest of what is there now; none where nothing can be read.
    package var found: String?
  }

  /// What a session expects of the files it reads.
  package enum Expectation: Sendable {
    /// Anything goes.
    case anything
    /// Files that were recorded must be unchanged; others are welcome.
    case recorded([Entry])
    /// Files that were recorded must be unchanged, and no other may be read.
    case only([Entry])
  }

  /// The files read, each once, in the order of their first reading.
  package private(set) var read: [Entry] = []
  private var known: Set<Entry> = []
  /// What is expected of them.
  package var expectation: Expectation = .anything {
    didSet {
      recorded = Dictionary(
        expectation.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }
  /// The recorded files by path, the first of each.
  private var recorded: [String: Entry] = [:]

  /// An empty ledger that expects anything.
  package init() {}

  /// Notes that a file was read.
  ///
  /// - Throws: `inputsDiffer` or `inputNotRecorded` where the session recorded something else.
  package mutating func note(_ entry: Entry) throws(Problem) {
    let expected = recorded[entry.path]
    if case .only = expectation, expected == nil {
      throw Problem(.inputNotRecorded(path: entry.path))
    }
    try compare(entry, with: expected)
    if known.insert(entry).inserted { read.append(entry) }
  }

  private func compare(_ entry: Entry, with recorded: Entry?) throws(Problem) {
    guard let recorded, recorded.sha256 != entry.sha256 else { return }
    let difference = Difference(
      path: entry.path, recorded: recorded.sha256, found: entry.sha256)
    throw Problem(.inputsDiffer([difference]))
  }

  /// Writes every path anew.
  mutating func rewritePaths(_ path: (String) -> String) {
    read = read.map { Entry(path: path($0.path), sha256: $0.sha256) }
    known = Set(read)
  }
}
