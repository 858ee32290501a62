internal import Analysis
internal import Articles
internal import Reading
internal import Tables

extension Command {
  /// `load`: reads articles.
  static let load = Command(
    "load", "reads articles from files, folders, globs, web addresses or standard input",
    parameters: [
      Parameter(
        "file", .words, .input, required: true,
        "files, folders, globs, web addresses, or - for standard input"),
      Parameter("as", .clause, .handle, "the handle to call it by"),
      Parameter("date", .option, .day, "the day the text speaks from, if the text does not say"),
    ],
    discussion: [
      "Without “as” the handle comes from the file's name. The last article loaded is the current "
        + "one. A date that is given wins over every date in the text; without any, what is "
        + "relative (“today”) stays unresolved.",
      "A file that is loaded already is not loaded twice; another with the same bytes is an article of "
        + "its own, and the note says so.",
      "A web address is asked for each time, within limits and as the site's robots.txt allows. "
        + "Pages are kept in ~/.cache/lede/pages: a session that is replayed takes those it "
        + "recorded from there, and needs no network.",
    ],
    examples: [
      Example(
        "load mill.txt",
        gives: [
          "handle\ttitle\tdate\tdate-source\twords\tsentences\tset-aside",
          "mill\tOld mill burns in Karlow\t2024-03-02\tdateline\t38\t6\tbyline; dateline; bio",
          "zones mill shows what was set aside and why",
        ]),
      Example(
        "load mill.txt --date 2024-03-05\nload mill.txt",
        gives: [
          "handle\ttitle\tdate\tdate-source\twords\tsentences\tset-aside",
          "mill\tOld mill burns in Karlow\t2024-03-05\tgiven\t38\t6\tbyline; dateline; bio",
          "mill is loaded already",
          "zones mill shows what was set aside and why",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    var loading = Loading(arguments: arguments, workspace: workspace)
    let table = try loading.run()
    workspace = loading.workspace
    return table
  }
}

/// The state of one `load`.
private struct Loading {
  let arguments: Arguments
  var workspace: Workspace
  private let reader: Reader
  private var loaded: [Article] = []
  private var failures: [ReadingError] = []
  private var notes: [String] = []

  init(arguments: Arguments, workspace: Workspace) {
    self.arguments = arguments
    self.workspace = workspace
    reader = workspace.reader
  }

  mutating func run() throws(Problem) -> Table {
    let words = arguments.all("file")
    let base = workspace.base.isEmpty ? nil : workspace.base
    let inputs = reader.expand(words.map(\.text), base: base)
    if let handle = arguments.first("as"), inputs.count > 1 {
      throw Problem(.severalInputsForOneHandle(inputs.count), at: handle.range)
    }
    for input in inputs {
      if workspace.isCancelled() { throw Problem(.interrupted) }
      do {
        try load(input, try reader.open(input))
      } catch let error as ReadingError {
        if error.isAboutRecordedInput { throw Problem(.input(error)) }
        failures.append(error)
      } catch let problem as Problem {
        throw problem
      } catch {}
    }
    if loaded.isEmpty { throw failure(at: words.first?.range) }
    var table = ArticleTable.table(of: loaded)
    table.notes = notes + (loaded.count == 1 ? aboutOne(loaded[0]) : aboutMany())
    for error in failures {
      table.notes.append("not read: \(error.message)")
      workspace.complaints.append(Problem(.input(error)))
    }
    return table
  }

  private func failure(at range: Range<Int>?) -> Problem {
    failures.count == 1
      ? Problem(.input(failures[0]), at: range)
      : Problem(.inputs(failures, loaded: 0), at: range)
  }

  private mutating func load(_ input: Input, _ opened: OpenedInput) throws {
    let digest = opened.sha256
    workspace.remarks += opened.arrival?.remarks ?? []
    try workspace.state.inputs.note(InputLedger.Entry(path: input.path, sha256: digest))
    let date = arguments.text("date").flatMap { CalendarDate(iso: $0) }
    let twins = workspace.articles.filter { $0.origin.sha256 == digest }
    if let twin = twins.first(where: { isSameFile($0.origin.path, input.path) }),
      arguments.text("as").map({ $0 == twin.handle }) ?? true
    {
      let kept = date.map { twin.speaking(from: DocumentDate($0, from: .given)) } ?? twin
      keep(kept)
      notes.append("\(twin.handle) is loaded already")
      return
    }
    guard let document = try opened.next()?.get() else { throw ReadingError(input.path, .empty) }
    let article = try reader.article(
      from: document, path: input.path, handle: try handle(for: input), date: date)
    // Another file may hold an earlier version that was put back: it is an article of its own.
    if let twin = twins.first {
      notes.append("\(article.handle) is the same text as \(twin.handle)")
    }
    keep(article)
  }

  private func isSameFile(_ path: String?, _ other: String?) -> Bool {
    guard let path, let other, path != other else { return path == other }
    let file = FileIdentity(workspace.path(path))
    return file != nil && file == FileIdentity(workspace.path(other))
  }

  private mutating func keep(_ article: Article) {
    workspace.keep(article)
    loaded.append(article)
  }

  private mutating func handle(for input: Input) throws(Problem) -> String {
    if let given = arguments.first("as") {
      guard workspace.article(given.text) == nil else {
        throw Problem(.handleTaken(given.text), at: given.range)
      }
      return given.text
    }
    let suggested = suggestedHandle(forPath: input.path)
    let handle = workspace.freeHandle(like: suggested)
    let earlier = workspace.articles.last { $0.origin.path == input.path }
    if let earlier {
      notes.append(
        "the \(isAddress(input.path) ? "page" : "file") has changed since it was loaded as \(earlier.handle) · "
          + "diff \(earlier.handle) \(handle) shows how")
    }
    return handle
  }

  private func aboutOne(_ article: Article) -> [String] {
    var said: [String] = []
    if article.metadata.date == nil { said.append("no date in the text; --date gives one") }
    if article.metadata.byline == nil { said.append("no byline") }
    if article.zones.contains(where: { !$0.isAnalysed }) {
      said.append("zones \(article.handle) shows what was set aside and why")
    }
    return said.isEmpty ? [] : [said.joined(separator: " · ")]
  }

  private func aboutMany() -> [String] {
    let undated = loaded.count { $0.metadata.date == nil }
    let without = undated == 0 ? "" : " · \(undated) without a date"
    return [counted(loaded.count, "article") + without]
  }
}
