internal import Analysis
internal import Articles
internal import Reading
internal import Synchronization
internal import Tables

/// The state of one `load`: what was read is taken in the order of the inputs.
struct Loading {
  private let arguments: Arguments
  private(set) var workspace: Workspace
  private var twins: Twins
  private var loaded: [Article] = []
  private var notes = LoadNotes()
  /// What ends the load before its last document.
  private var stop: Problem?

  /// Starts with what is loaded already.
  init(arguments: Arguments, workspace: Workspace) {
    self.arguments = arguments
    self.workspace = workspace
    twins = Twins { FileIdentity(workspace.path($0)) }
  }

  /// Reads the inputs on several threads, and gives the table of what was loaded.
  ///
  /// Handles, notes and the order of the articles do not depend on the number of threads.
  mutating func run() throws(Problem) -> Table {
    let words = arguments.all("file")
    let reader = workspace.reader
    let base = workspace.base.isEmpty ? nil : workspace.base
    let inputs = reader.expand(words.map(\.text), base: base)
    if let handle = arguments.first("as"), inputs.count > 1 {
      throw Problem(.severalInputsForOneHandle(inputs.count), at: handle.range)
    }
    let pattern = arguments.text("url").map { AddressPattern($0) }
    self = taking(
      LoadPull(
        inputs, of: pattern, reader: reader, isCancelled: workspace.isCancelled,
        progress: workspace.progress),
      LoadReading(
        reader: reader, date: arguments.text("date").flatMap { CalendarDate(iso: $0) },
        pattern: pattern))
    if workspace.isCancelled() { throw Problem(.interrupted) }
    if let stop { throw stop }
    if loaded.isEmpty { throw notes.failure(at: words.first?.range, of: arguments.first("url")) }
    workspace.complaints += notes.complaints
    var table = ArticleTable.table(of: loaded)
    table.notes = notes.all(of: loaded)
    return table
  }

  /// The same load after everything that can be pulled was taken.
  private consuming func taking(_ pull: LoadPull, _ reading: LoadReading) -> Loading {
    var loading = self
    let isCancelled = loading.workspace.isCancelled
    let isStopped = Flag()
    orderedWork(
      jobs: loading.arguments.jobs,
      next: { isStopped.isRaised || isCancelled() ? nil : pull.next() },
      work: { isCancelled() ? [] : reading.events(of: $0) },
      consume: { events in
        for event in events where loading.stop == nil {
          loading.take(event)
          if loading.stop != nil { isStopped.raise() }
        }
      })
    return loading
  }

  private mutating func take(_ event: LoadReading.Event) {
    do throws(Problem) {
      switch event {
      case .failure(let error):
        if error.isAboutRecordedInput { throw Problem(.input(error)) }
        notes.add(error)
      case .input(let input, let digest, let asideCount, let remarks):
        notes.asideCount += asideCount
        workspace.remarks += remarks
        try workspace.state.inputs.note(InputLedger.Entry(path: input.path, sha256: digest))
      case .article(let article, let suggestion, let input):
        try take(article, suggestion: suggestion, of: input)
      }
    } catch {
      stop = error
    }
  }

  private mutating func take(
    _ read: Article, suggestion: String, of input: Input
  ) throws(Problem) {
    if let handle = arguments.first("as"), !loaded.isEmpty {
      throw Problem(.severalDocumentsForOneHandle(input.path), at: handle.range)
    }
    let twin = twins.of(read, in: workspace.state.articles)
    if let same = twin?.same, let kept = workspace.article(same),
      arguments.text("as").map({ $0 == same }) ?? true
    {
      let isGiven = read.metadata.date?.source == .given
      keep(isGiven ? kept.speaking(from: read.metadata.date) : kept)
      notes.add("\(same) is loaded already")
      return
    }
    var article = read
    article.handle = try handle(for: article, suggestion: suggestion)
    // Another file may hold an earlier version that was put back: it is an article of its own.
    if let twin { notes.add("\(article.handle) is the same text as \(twin.first)") }
    keep(article)
  }

  private mutating func keep(_ article: Article) {
    workspace.keep(article)
    twins.note(article)
    loaded.append(article)
  }

  private mutating func handle(
    for article: Article, suggestion: String
  ) throws(Problem) -> String {
    if let given = arguments.first("as") {
      guard workspace.article(given.text) == nil else {
        throw Problem(.handleTaken(given.text), at: given.range)
      }
      return given.text
    }
    let earlier = workspace.state.articles.last(from: article.origin)
    let handle = workspace.freeHandle(like: suggestion)
    if let earlier {
      let what = article.origin.address == nil ? "file" : "page"
      notes.add(
        "the \(what) has changed since it was loaded as \(earlier.handle) · "
          + "diff \(earlier.handle) \(handle) shows how")
    }
    return handle
  }
}

/// A sign from one thread to others.
private final class Flag: Sendable {
  private let value = Atomic(false)

  var isRaised: Bool { value.load(ordering: .relaxed) }

  func raise() { value.store(true, ordering: .relaxed) }
}
