import Shell
import Tables
import Testing

struct ComparedResultsTests {
  private func prepared(_ scratch: Scratch) throws -> Workspace {
    for (name, text) in ExampleArticles.files { try scratch.write(text, to: name) }
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load mill.txt late.txt")
    _ = try workspace.carryOut("timeline mill | select event when")
    _ = try workspace.carryOut("timeline late | select event when")
    return workspace
  }

  private func table(_ line: String, in workspace: inout Workspace) throws -> Table? {
    for case .table(let table, _) in try workspace.carryOut(line) { return table }
    return nil
  }

  @Test func `two results are compared by the numbers of their cells or counted back`() throws {
    let scratch = Scratch()
    var workspace = try prepared(scratch)
    let numbered = try #require(try table("diff _2 _3", in: &workspace))
    #expect(numbered.rows.map { $0[0].words } == ["edited"])
    #expect(numbered.notes.first == "1 row edited · 1 unchanged")
    #expect(try table("diff ___ __", in: &workspace) == numbered)
    #expect(try table("diff _2 _2", in: &workspace)?.notes == ["no change · 2 rows unchanged"])
  }

  @Test func `a row of the answer opens at the words that it came from`() throws {
    let scratch = Scratch()
    var workspace = try prepared(scratch)
    _ = try workspace.carryOut("diff _2 _3")
    #expect(try table("show _4.1", in: &workspace)?.rows.first?[0].words == "late:3")
    #expect(try table("why _4.1", in: &workspace)?.rows.isEmpty == false)
  }

  @Test(arguments: [
    ("diff _2 mill", 8, "“_2” is a result and “mill” is not; diff wants two of a kind"),
    ("diff mill _2", 5, "“_2” is a result and “mill” is not; diff wants two of a kind"),
    ("diff _2", 5, "diff wants two results, diff _3 _7; 1 given"),
    ("diff _2 _3 _2", 11, "diff wants two results, diff _3 _7; 3 given"),
    ("diff _2 _9", 8, "there is no cell 9; the last one is 3"),
    ("diff _2.1 _3", 5, "“_2.1” is one row; diff compares whole results, such as _3"),
    (
      "diff _2 _3 --by evnt", 16,
      "no column “evnt”; the columns are event, when; did you mean “event”?"
    ),
    ("diff _2 _3 --coverage", 11, "--coverage is for articles, and “_2” is a result"),
    (
      "diff mill late --by event", 20,
      "--by is for two results of earlier cells, diff _3 _7 --by COLUMN"
    ),
    ("diff mill --coverage", 0, "diff wants two articles or more, diff OLD NEW; there is 1"),
  ])
  func `what cannot be compared is pointed at`(line: String, start: Int, message: String) throws {
    let scratch = Scratch()
    var workspace = try prepared(scratch)
    let problem = #expect(throws: Problem.self) { try workspace.carryOut(line) }
    #expect(problem?.message == message)
    #expect(problem?.range?.lowerBound == start)
  }

  @Test func `a contradiction opens at the words of both articles`() throws {
    let scratch = Scratch()
    var workspace = try prepared(scratch)
    let coverage = try #require(try table("diff --coverage mill late", in: &workspace))
    #expect(coverage.rows.allSatisfy { !$0.anchors.isEmpty && !$0.reasons.isEmpty })
    #expect(Set(coverage.rows.flatMap(\.anchors).map(\.article)) == ["mill", "late"])
    #expect(try table("why _4.2", in: &workspace)?.rows.isEmpty == false)
    #expect(try table("show _4.2", in: &workspace)?.rows.isEmpty == false)
  }

  @Test func `all loaded articles are compared where none is named`() throws {
    let scratch = Scratch()
    var workspace = try prepared(scratch)
    _ = try workspace.carryOut("load gate.txt")
    let coverage = try #require(try table("diff --coverage", in: &workspace))
    #expect(coverage.rows.contains { $0[4].words == "mill, late" && $0[3].words == "gate" })
  }
}
