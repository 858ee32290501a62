package import Analysis
package import Articles
package import CommandLanguage
package import Tables

/// Everything a person has loaded, set and asked so far; a value, so that undo is keeping the old.
package struct Workspace: Sendable {
  /// What a cell may change and `undo` brings back.
  package struct State: Sendable {
    /// The articles, in the order of loading.
    package fileprivate(set) var articles = ArticleShelf()
    /// The handle of the article that a command without one means.
    package fileprivate(set) var current: String?
    /// The parameters, by name.
    package var parameters: [String: String] = [:]
    /// The files read so far.
    package var inputs = InputLedger()
    /// What the person has said of entities.
    package fileprivate(set) var corrections = Corrections()
  }

  /// What the cells so far have come to.
  package var state = State()
  /// The parameters with their first values, which a session file declares, in order.
  private(set) var declared: [(name: String, value: String)] = []
  /// The cells, in order.
  package internal(set) var cells: [Cell] = []
  /// What went wrong beside the answer of the line that is being carried out.
  var complaints: [Problem] = []
  /// What is to be said beside the answer of that line, and is no part of it: how a page came.
  var remarks: [String] = []
  /// How many cells the session file has that was saved or opened last.
  private var savedCount = 0
  /// What that file says the session is about.
  private(set) var title: String?
  /// That file.
  private(set) var sessionFile: FileIdentity?
  /// The folder that relative paths start from; empty for the process's own.
  package var base: String
  /// Whether `> file` and `save` write; a check only looks.
  package var mayWrite = true
  /// The folder with the pages that the session brings along; none where none is replayed.
  var pagesFolder: String?
  /// The session files that are being replayed, the outermost first.
  var openSessions: [FileIdentity] = []
  /// Asks whether the person has given up waiting.
  package var isCancelled: @Sendable () -> Bool = { false }
  /// Is told how far a long command is, from any thread.
  package var progress: @Sendable (LoadProgress) -> Void = { _ in }

  /// Creates an empty workspace whose relative paths start from `base`.
  package init(base: String = "") {
    self.base = base
  }

  /// The articles, in the order of loading.
  package var articles: [Article] { state.articles.all }
  /// The handle of the article that a command without one means.
  package var current: String? { state.current }
  /// The parameters, by name.
  package var parameters: [String: String] { state.parameters }

  /// The number of cells that no session file has.
  package var unsavedCount: Int { max(0, cells.count - savedCount) }

  /// Notes that a session file now has all cells.
  mutating func noteSaved(title: String?, to path: String) {
    savedCount = cells.count
    self.title = title
    sessionFile = FileIdentity(path)
  }

  /// Whether the file at a path, by whatever name, was read as an article.
  package func isInput(_ path: String) -> Bool {
    guard let file = FileIdentity(path) else { return false }
    return state.inputs.read.contains { FileIdentity(self.path($0.path)) == file }
  }

  /// Sets a parameter, and says whether that is part of what a cell does.
  ///
  /// The first value of a name is what a session declares, so that a replay can be given another;
  /// later ones are steps of the work.
  mutating func set(_ name: String, to value: String) -> Bool {
    state.parameters[name] = value
    guard !declared.contains(where: { $0.name == name }) else { return true }
    declared.append((name, value))
    return false
  }

  /// Writes the first value of a parameter that holds a path anew.
  mutating func redeclare(_ name: String, as value: String) {
    for index in declared.indices where declared[index].name == name {
      declared[index].value = value
    }
  }

  /// The path as the process opens it.
  package func path(_ written: String) -> String {
    base.isEmpty || written.hasPrefix("/") ? written : "\(base)/\(written)"
  }
}

// MARK: Articles

extension Workspace {
  /// The article of that handle.
  package func article(_ handle: String) -> Article? { state.articles[handle] }

  /// Adds an article, or replaces the one with its handle, and makes it the current one.
  package mutating func keep(_ article: Article) {
    state.articles.keep(
      state.corrections.all.isEmpty ? article : article.corrected(state.corrections))
    state.current = article.handle
  }

  /// Makes a loaded article the current one.
  package mutating func use(_ handle: String) { state.current = handle }

  /// Forgets articles; the last one left becomes the current one where that was among them.
  package mutating func drop(_ handles: some Sequence<String>) {
    state.articles.drop(Set(handles))
    if current.flatMap(article) == nil { state.current = articles.last?.handle }
  }

  /// A handle like the suggested one that no article has yet.
  package mutating func freeHandle(like suggestion: String) -> String {
    state.articles.freeHandle(like: suggestion)
  }
}

// MARK: Corrections

extension Workspace {
  /// What the person has said of entities.
  package var corrections: Corrections { state.corrections }

  /// Corrects the entities of all articles, those to come included.
  ///
  /// - Throws: `contradicts` where one of the corrections cannot hold beside an earlier one.
  mutating func correct(_ corrections: [Correction]) throws(Problem) {
    // All of them hold, or none: a file may contradict itself in its last line.
    var all = state.corrections
    for correction in corrections {
      do {
        try all.add(correction)
      } catch {
        throw Problem(.contradicts(correction, error.earlier))
      }
    }
    state.corrections = all
    state.articles.recast { $0.corrected(all) }
  }
}

// MARK: Cells

extension Workspace {
  /// The number of the next cell with a command.
  package var nextNumber: Int { (cells.last { $0.number != nil }?.number ?? 0) + 1 }

  /// The cells with commands, in order.
  package var codeCells: [Cell] { cells.filter { $0.number != nil } }

  /// How many cells `undo` can take back; older states are forgotten to save memory.
  private static let undoDepth = 100

  /// Records a cell with commands under the next number.
  mutating func record(
    _ source: String, result: Table, fileWords: [Cell.FileWord], before: State,
    title: String? = nil, check: CheckMode = .exact, isResultRecorded: Bool = true
  ) {
    append(
      Cell(
        content: .code(source, result: result), number: nextNumber, title: title, check: check,
        isResultRecorded: isResultRecorded, fileWords: fileWords, before: before))
  }

  /// Records a note.
  package mutating func record(note: String, title: String? = nil) {
    append(
      Cell(
        content: .note(note), number: nil, title: title, check: .exact, isResultRecorded: false,
        before: state))
  }

  /// Records a cell that was meant to fail, and did.
  mutating func recordFailure(of cell: SessionFile.Cell) {
    record(
      cell.source, result: Table(columns: []), fileWords: [], before: state, title: cell.title,
      check: .error)
  }

  private mutating func append(_ cell: Cell) {
    cells.append(cell)
    if cells.count > Self.undoDepth { cells[cells.count - 1 - Self.undoDepth].before = nil }
  }

  /// Takes the last cell back and gives its words; none where nothing can be taken back.
  mutating func undo() -> String? {
    guard let last = cells.last, let before = last.before else { return nil }
    cells.removeLast()
    savedCount = min(savedCount, cells.count)
    let expectation = state.inputs.expectation
    state = before
    state.inputs.expectation = expectation
    for (name, value) in declared where state.parameters[name] == nil {
      state.parameters[name] = value
    }
    return switch last.content {
    case .code(let source, _): source
    case .note(let prose): "note \(prose)"
    }
  }

  /// Runs all cells again on an empty workspace.
  ///
  /// - Throws: the first problem.
  func rerun() throws(Problem) -> Workspace {
    var fresh = Workspace(base: base)
    for (name, value) in declared { _ = fresh.set(name, to: value) }
    fresh.mayWrite = mayWrite
    fresh.isCancelled = isCancelled
    fresh.progress = progress
    fresh.pagesFolder = pagesFolder
    for cell in cells {
      switch cell.content {
      case .note(let prose): fresh.record(note: prose, title: cell.title)
      case .code(let source, _):
        _ = try fresh.carryOut(
          SessionFile.Cell(
            kind: .code, title: cell.title, source: source, line: 1, check: cell.check,
            recorded: cell.isResultRecorded ? SessionLines(lines: [], notes: []) : nil))
      }
    }
    return fresh
  }

  /// The cell that a reference means.
  ///
  /// - Throws: `noResultYet` or `noSuchCell`.
  package func cell(_ reference: ResultReference.Cell) throws(Problem) -> Cell {
    let numbered = codeCells
    guard !numbered.isEmpty else { throw Problem(.noResultYet) }
    let number =
      switch reference {
      case .number(let number): number
      case .back(let steps): numbered.count + 1 - steps
      }
    guard (1...numbered.count).contains(number) else {
      throw Problem(.noSuchCell(number, last: numbered.count))
    }
    return numbered[number - 1]
  }

  /// The row that a reference such as `_4.2` means.
  ///
  /// - Throws: what `cell(_:)` throws, or `noSuchRow`.
  package func row(_ reference: ResultReference) throws(Problem) -> (table: Table, row: Row) {
    let cell = try cell(reference.cell)
    let table = cell.result ?? Table(columns: [])
    let number = reference.row ?? 1
    guard (1...max(1, table.rows.count)).contains(number), !table.rows.isEmpty else {
      throw Problem(.noSuchRow(number, cell: cell.number ?? 0, rows: table.rows.count))
    }
    return (table, table.rows[number - 1])
  }
}
