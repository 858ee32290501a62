import Articles
import Shell
import Tables
import Testing

struct SavingTests {
  private func saved(_ lines: [String], as path: String = "s.lede") throws -> Scratch {
    let scratch = Scratch()
    try scratch.write(mill, to: "mill.txt")
    var workspace = scratch.workspace
    for line in lines + ["save \(path)"] { _ = try workspace.carryOut(line) }
    return scratch
  }

  private func check(_ scratch: Scratch, _ name: String = "s.lede") throws -> Check {
    let replay = try Replay(path: "\(scratch.path)/\(name)")
    var check = Check(of: replay, Replay.Options())
    do {
      _ = try replay.run { check.add($0) }
    } catch {
      throw error.problem
    }
    return check
  }

  @Test func `a saved session checks`() throws {
    let scratch = try saved([
      "load mill.txt", "note \"Who?\"", "entities", "quotes", "timeline", "timeline --chart",
    ])
    #expect(try check(scratch).isPassed)
    #expect(try check(scratch).summary == "5 of 5 recorded results as recorded")
  }

  @Test func `a changed input is named before any cell runs`() throws {
    let scratch = try saved(["load mill.txt", "quotes"])
    try scratch.write(mill + " ", to: "mill.txt")
    #expect {
      try check(scratch)
    } throws: { error in
      guard let problem = error as? Problem, case .inputsDiffer(let files) = problem.kind else {
        return false
      }
      return files.map(\.path) == ["mill.txt"] && problem.isAboutRecordedInput
    }
  }

  @Test func `a session that was opened takes other files`() throws {
    let scratch = try saved(["load mill.txt", "quotes"])
    try scratch.write(mill + " ", to: "other.txt")
    var workspace = scratch.workspace
    for line in ["replay s.lede", "load other.txt", "undo", "undo", "load other.txt"] {
      _ = try workspace.carryOut(line)
    }
    #expect(workspace.articles.map(\.handle) == ["mill", "other"])
  }

  @Test func `a changed result is named by cell and row`() throws {
    let scratch = try saved(["load mill.txt", "articles | select handle"])
    let session = scratch.read("s.lede")
    try scratch.write(session.replacing("#> mill\n", with: "#> hill\n"), to: "s.lede")
    let check = try check(scratch)
    #expect(!check.isPassed)
    #expect(check.differences.rows.map { $0.values[0] } == [2])
    #expect(check.differences.rows.map { $0.values[4] } == [1])
  }

  @Test func `failed, undone and dot lines are left out`() throws {
    let scratch = Scratch()
    try scratch.write(mill, to: "mill.txt")
    var workspace = scratch.workspace
    for line in ["load mill.txt", "entites", ".wide", "quotes", "undo", "entities", "save s.lede"] {
      _ = try? workspace.carryOut(line)
    }
    let file = try SessionFile(parsing: scratch.read("s.lede"))
    #expect(file.cells.map(\.source) == ["load mill.txt", "entities"])
  }

  @Test func `paths are relative to the session file`() throws {
    let scratch = Scratch()
    try scratch.write(mill, to: "mill.txt")
    _ = try scratch.folder("sessions")
    var workspace = scratch.workspace
    for line in ["f = mill.txt", "load $f", "load mill.txt as again", "save sessions/s.lede"] {
      _ = try workspace.carryOut(line)
    }
    let text = scratch.read("sessions/s.lede")
    #expect(text.contains("# params: f=../mill.txt"))
    #expect(text.contains("load ../mill.txt as again"))
    #expect(text.contains("#   ../mill.txt sha256:"))
    #expect(try check(scratch, "sessions/s.lede").isPassed)
  }

  @Test func `a full disk leaves the earlier file`() throws {
    let scratch = try saved(["load mill.txt"])
    let before = scratch.read("s.lede")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load mill.txt")
    #expect(throws: Problem.self) { _ = try workspace.carryOut("save /dev/full") }
    #expect(throws: Problem.self) { _ = try workspace.carryOut("save no-such-folder/s.lede") }
    #expect(scratch.read("s.lede") == before)
    #expect(workspace.unsavedCount == 1)
  }

  @Test func `an article is never overwritten by a result`() throws {
    let scratch = Scratch()
    try scratch.write(mill, to: "mill.md")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load mill.md")
    #expect(throws: Problem.self) { _ = try workspace.carryOut("articles > mill.md") }
    #expect(throws: Problem.self) { _ = try workspace.carryOut("save mill.md") }
    #expect(scratch.read("mill.md") == mill)
  }

  @Test func `line ends in names and titles keep a session readable`() throws {
    let scratch = Scratch()
    try scratch.write(mill, to: "a\nb.txt")
    try scratch.write(mill + " ", to: "c\rd.txt")
    var workspace = scratch.workspace
    for line in ["p = \"x\\ry\"", "load ?*.txt", "save s.lede --title \"one\\ntwo\""] {
      _ = try workspace.carryOut(line)
    }
    #expect(scratch.read("s.lede").contains("# title: one two\n"))
    #expect(try check(scratch).isPassed)
  }
}
