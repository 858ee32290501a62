import Articles
import Shell
import Synchronization
import Tables
import Testing

struct LoadTests {
  private let scratch = Scratch()

  /// A short article of its own.
  private func story(_ number: Int) -> String {
    "Bridge \(number) opens\n\nVELDEN, March 2, 2024 — Mayor Lena Petrov opened bridge \(number).\n"
  }

  private func line(_ number: Int, id: String? = nil) -> String {
    "{\"id\": \"\(id ?? "a\(number)")\", \"title\": \"Quay \(number) closes\", "
      + "\"text\": \"The quay closed. Nobody saw number \(number).\"}\n"
  }

  private func table(_ line: String, in workspace: inout Workspace) throws -> Table {
    for case .table(let table, _) in try workspace.carryOut(line) { return table }
    return Table(columns: [])
  }

  private func message(_ line: String, in workspace: Workspace) -> String? {
    var workspace = workspace
    do {
      _ = try workspace.carryOut(line)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `order, handles and notes do not depend on how many are read at once`() throws {
    for folder in ["one", "two"] {
      _ = try scratch.folder(folder)
      for number in 1...25 {
        // Every fifth is the same text in both folders, and one of them cannot be read.
        let isShared = number % 5 == 0 || folder == "one"
        try scratch.write(
          number == 13 ? "" : story(isShared ? number : number + 100),
          to: "\(folder)/story-\(number % 10 == 0 ? 10 : number)-\(number).txt")
      }
    }
    try scratch.write((1...30).map { line($0) }.joined() + "no JSON\n", to: "wire.jsonl")
    var results: [Table] = []
    var ledgers: [[InputLedger.Entry]] = []
    for jobs in [1, 2, 7] {
      var workspace = scratch.workspace
      results.append(try table("load one wire.jsonl two --jobs \(jobs)", in: &workspace))
      ledgers.append(workspace.state.inputs.read)
    }
    #expect(results[0].rows.count == 24 + 30 + 24)
    #expect(results[0].rows[0].values[0] == .text("story-1-1"))
    #expect(results[0] == results[1])
    #expect(results[0] == results[2])
    #expect(ledgers[0] == ledgers[1])
    #expect(ledgers[0] == ledgers[2])
    #expect(ledgers[0].map(\.path).contains("wire.jsonl"))
  }

  @Test func `a bad member is named and the rest is loaded`() throws {
    try scratch.write(line(1) + line(2) + "no JSON\n" + line(4), to: "wire.jsonl")
    var workspace = scratch.workspace
    let outcomes = try workspace.carryOut("load wire.jsonl")
    #expect(
      workspace.articles.map(\.handle) == ["quay-1-closes", "quay-2-closes", "quay-4-closes"])
    #expect(workspace.articles.map(\.origin.member) == [1, 2, 4])
    let complaints = outcomes.compactMap { outcome in
      if case .complaint(let problem) = outcome { problem.message } else { nil }
    }
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasPrefix("wire.jsonl line 3: ") == true, "\(complaints)")
  }

  @Test func `of very many failures the first are named and the rest counted`() throws {
    let folder = try scratch.folder("in")
    for number in 10...59 { try scratch.write("", to: "in/bad-\(number).txt") }
    try scratch.write(story(1), to: "in/good.txt")
    var workspace = scratch.workspace
    let result = try table("load in", in: &workspace)
    #expect(result.rows.count == 1)
    #expect(result.notes.count { $0.hasPrefix("not read: in/bad-") } == 20, "\(folder)")
    #expect(result.notes.last == "not read: 30 more")
  }

  @Test func `a load that is interrupted leaves the workspace as it was`() throws {
    _ = try scratch.folder("in")
    for number in 1...40 { try scratch.write(story(number), to: "in/\(number).txt") }
    try scratch.write(story(0), to: "first.txt")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load first.txt")
    let asked = Atomic(0)
    workspace.isCancelled = { asked.add(1, ordering: .relaxed).newValue > 60 }
    do {
      _ = try workspace.carryOut("load in")
      Issue.record("it was not interrupted")
    } catch {
      #expect(error.kind == .interrupted)
    }
    #expect(workspace.articles.map(\.handle) == ["first"])
    #expect(workspace.state.inputs.read.map(\.path) == ["first.txt"])
  }

  @Test func `progress is told input by input, and document by document`() throws {
    try scratch.write(story(1), to: "a.txt")
    try scratch.write(line(1) + line(2), to: "wire.jsonl")
    let told = Mutex<[String]>([])
    var workspace = scratch.workspace
    workspace.progress = { progress in told.withLock { $0.append(progress.words) } }
    _ = try workspace.carryOut("load a.txt wire.jsonl")
    #expect(
      told.withLock { $0 } == [
        "reading 1 of 2 · a.txt", "reading 2 of 2 · wire.jsonl",
        "reading 2 of 2 · wire.jsonl · 1 documents", "reading 2 of 2 · wire.jsonl · 2 documents",
      ])
  }

  @Test func `one handle is refused for several documents and taken for one`() throws {
    try scratch.write(line(1) + line(2), to: "two.jsonl")
    try scratch.write(line(1), to: "one.jsonl")
    var workspace = scratch.workspace
    #expect(
      message("load two.jsonl as x", in: workspace)
        == "one handle cannot name all the articles in two.jsonl; leave “as …” out")
    _ = try workspace.carryOut("load one.jsonl as x")
    #expect(workspace.articles.map(\.handle) == ["x"])
  }

  @Test func `only what has a fitting address is loaded where that is asked`() throws {
    try scratch.write(ExampleArticles.archive, to: "wire.warc")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load wire.warc --url roof")
    #expect(workspace.articles.map(\.handle) == ["school-roof"])
    #expect(
      message("load wire.warc --url bakery", in: workspace)
        == "no document has an address that fits “bakery”; archive lists the addresses")
  }

  @Test func `a document that is loaded already is not loaded twice`() throws {
    try scratch.write(ExampleArticles.archive, to: "wire.warc")
    scratch.link("link.warc", to: "wire.warc")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load wire.warc")
    #expect(workspace.articles.count == 2)
    for name in ["wire.warc", "link.warc"] {
      let again = try table("load \(name)", in: &workspace)
      #expect(again.notes.first == "ferry-sails is loaded already")
    }
    #expect(workspace.articles.count == 2)
    // The same bytes from elsewhere are an article of its own.
    try scratch.write(ExampleArticles.archive, to: "copy.warc")
    let copy = try table("load copy.warc", in: &workspace)
    #expect(workspace.articles.count == 4)
    #expect(copy.notes.first == "ferry-sails-2 is the same text as ferry-sails")
  }

  @Test func `handles are found and freed as articles come and go`() throws {
    _ = try scratch.folder("b")
    for name in ["a.txt", "b/a.txt"] { try scratch.write(story(name.utf8.count), to: name) }
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load a.txt b/a.txt")
    #expect(workspace.articles.map(\.handle) == ["a", "a-2"])
    _ = try workspace.carryOut("drop a-2")
    #expect(workspace.article("a-2") == nil)
    #expect(workspace.current == "a")
    _ = try workspace.carryOut("load b/a.txt")
    #expect(workspace.articles.map(\.handle) == ["a", "a-2"])
    _ = try workspace.carryOut("undo; undo; undo")
    #expect(workspace.articles.isEmpty)
    #expect(workspace.article("a") == nil)
  }

  @Test func `a session over an archive is recorded and checks`() throws {
    try scratch.write(ExampleArticles.archive, to: "wire.warc")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load wire.warc")
    _ = try workspace.carryOut("archive wire.warc | count")
    _ = try workspace.carryOut("save s.lede")
    let inputs = workspace.state.inputs.read
    #expect(inputs.map(\.path) == ["wire.warc"])
    let replay = try Replay(path: scratch.path + "/s.lede")
    var check = Check(of: replay, Replay.Options())
    _ = try replay.run { check.add($0) }
    #expect(check.isPassed)
    try scratch.write(ExampleArticles.archive + "\r\n", to: "wire.warc")
    #expect(throws: Replay.Stop.self) { _ = try replay.run() }
  }
}
