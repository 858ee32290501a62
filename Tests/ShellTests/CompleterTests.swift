import Shell
import Testing

struct CompleterTests {
  /// What Tab offers at the end of a line, in a workspace with one article and one result.
  private func offers(_ line: String) throws -> [String] {
    let scratch = Scratch()
    try scratch.write(mill, to: "mill.txt")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load mill.txt")
    _ = try workspace.carryOut("early = mill.txt")
    return Completer(workspace: workspace).offer(for: line, at: line.utf8.count)
      .candidates.map(\.insertion)
  }

  @Test(arguments: [
    ("ent", ["entities"]),
    ("quotes --f", ["--from"]),
    ("quotes --from Va", []),
    ("quotes --from No", ["\"Nora Vance\""]),
    ("quotes --from \"Nora", ["\"Nora Vance\""]),
    ("entities --type per", ["person"]),
    ("entities mi", ["mill"]),
    ("use ", ["mill"]),
    ("entities | where na", ["names"]),
    ("entities | so", ["sort"]),
    ("load mi", ["mill.txt"]),
    ("load $ea", ["$early"]),
    ("help quo", ["quotes"]),
    (".mo", [".mode"]),
    (".mode js", ["json", "jsonl"]),
    ("timeline --date 2024-03-02", ["2024-03-02"]),
    ("entities > mi", ["mill.txt"]),
  ])
  func `Tab offers what is valid in its place`(line: String, expected: [String]) throws {
    #expect(try offers(line) == expected)
  }

  @Test func `any cursor in any line is answered`() throws {
    let scratch = Scratch()
    let completer = Completer(workspace: scratch.workspace)
    let line = "quotes “é --from \"日本 $x | where > f.csv; ?help .mode !ls _3.2"
    for cursor in 0...line.utf8.count { _ = completer.offer(for: line, at: cursor) }
  }
}
