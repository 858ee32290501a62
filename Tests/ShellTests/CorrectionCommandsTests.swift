import Analysis
import CommandLanguage
import Shell
import Tables
import Testing

struct CorrectionCommandsTests {
  private let scratch = Scratch()

  private func workspace(after lines: [String] = []) throws -> Workspace {
    for (file, text) in ExampleArticles.files { try scratch.write(text, to: file) }
    var workspace = scratch.workspace
    for line in ["load mill.txt late.txt"] + lines { _ = try workspace.carryOut(line) }
    return workspace
  }

  /// The result of a line as a session records it.
  private func answer(_ line: String, in workspace: Workspace) throws -> [String] {
    var workspace = workspace
    var answer = SessionLines(lines: [])
    for case .table(let table, _) in try workspace.carryOut(line) { answer = SessionLines(table) }
    return answer.lines + answer.notes
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

  @Test func `a session of corrections and aliases checks, and stops where the aliases changed`()
    throws
  {
    _ = try workspace(after: [
      "aliases people.csv", "merge \"Tom Hale\" Hale", "split \"Nora Vance\" \"Eva Vance\"",
      "retype Karlow org", "entities all", "reject _5.1 \"not a person\"",
      "entities all --rejected",
      "save s.lede",
    ])
    func check() throws -> Check {
      let replay = try Replay(path: "\(scratch.path)/s.lede")
      var check = Check(of: replay, Replay.Options())
      do {
        _ = try replay.run { check.add($0) }
      } catch {
        throw error.problem
      }
      return check
    }
    #expect(try check().summary == "8 of 8 recorded results as recorded")
    try scratch.write("Nora Vance,N. Vance\n", to: "people.csv")
    #expect(throws: Problem.self) { try check() }
  }

  @Test func `a merge against a split is refused with the cell that says so, and changes nothing`()
    throws
  {
    var corrected = try workspace(after: ["split \"Nora Vance\" \"Eva Vance\""])
    #expect(
      message("merge \"Eva Vance\" \"Nora Vance\"", in: corrected)
        == "“Eva Vance” and “Nora Vance” are one, but cell 2 says that “Nora Vance” and "
        + "“Eva Vance” are two; take that back first")
    #expect(throws: Problem.self) {
      _ = try corrected.carryOut("merge \"Eva Vance\" \"Nora Vance\"")
    }
    #expect(corrected.corrections.all.count == 1)
  }

  @Test func `a file that contradicts a split leaves nothing of itself behind`() throws {
    var corrected = try workspace(after: ["split \"Nora Vance\" \"Tom Hale\""])
    try scratch.write("Karlow,Old Karlow\nNora Vance,Tom Hale\n", to: "people.csv")
    #expect(throws: Problem.self) { _ = try corrected.carryOut("aliases people.csv") }
    #expect(corrected.corrections.all.count == 1)
  }

  @Test func `corrections hold for what is loaded later, and undo takes them back`() throws {
    var corrected = try workspace(after: ["drop late", "merge \"Chief Vance\" Vance"])
    _ = try corrected.carryOut("load late.txt")
    let line = "entities late --type person | select entity"
    #expect(try answer(line, in: corrected).contains("Chief Vance"))
    _ = try corrected.carryOut("undo")
    _ = try corrected.carryOut("undo")
    _ = try corrected.carryOut("load late.txt")
    #expect(try answer(line, in: corrected).contains("Vance"))
  }

  @Test func `a name split over two lines of a wrapped text is one name`() throws {
    try scratch.write(
      """
      The flood expert who had warned of the dams for many years, Ada
      Quillan, told the council on Monday that two of the dams in the
      north might fail by the spring. Nobody had read the letters, Ada
      Quillan said, and the committee had put them in a drawer.
      """, to: "wrapped.txt")
    let loaded = try workspace(after: ["load wrapped.txt"])
    #expect(
      try answer("entities wrapped --type person | select entity names", in: loaded)
        == ["entity\tnames", "Ada Quillan\t2"])
  }

  @Test func `a surname that two bear makes no one of them, said or read from a table`() throws {
    try scratch.write(
      "Ana Ruiz met Ben Ruiz. Ruiz left. Ana Ruiz stayed. Ruiz smiled.", to: "two.txt")
    let line = "entities two | select entity names"
    let loaded = try workspace(after: ["load two.txt"])
    #expect(try answer(line, in: loaded) == ["entity\tnames", "Ana Ruiz\t3", "Ben Ruiz\t2"])
    let said = try workspace(after: ["load two.txt", "merge \"Ana Ruiz\" Ruiz"])
    #expect(try answer(line, in: said) == ["entity\tnames", "Ana Ruiz\t4", "Ben Ruiz\t1"])
    try scratch.write("entity,aliases\nAna Ruiz,Ruiz\nBen Ruiz,Ruiz\n", to: "people.csv")
    let read = try workspace(after: ["load two.txt", "aliases people.csv"])
    #expect(try answer(line, in: read) == ["entity\tnames", "Ana Ruiz\t3", "Ben Ruiz\t2"])
  }

  @Test(arguments: [
    ("split Vance \"Luis Vance\" --at mill:2", "merge \"Luis Vance\" Vance"),
    ("reject \"Tom Hale\"", "merge \"Nora Vance\" \"Tom Hale\""),
    ("reject \"Tom Hale\"", "retype \"Tom Hale\" org"),
    ("merge \"Nora Vance\" Vance", "split Vance \"Nora Vance\" --at mill:2"),
  ])
  func `what an earlier correction excludes is refused`(first: String, second: String) throws {
    #expect(message(second, in: try workspace(after: [first]))?.contains("but cell 2 says") == true)
  }

  @Test(arguments: [
    ("name,alias\n,Vance\n", "people.csv:2: the line has other names but no name"),
    (
      "name,alias,type\nNora Vance,Vance,persn\n",
      "people.csv:2: “persn” is no type; did you mean “person”?"
    ),
    ("aliases,type\nVance,person\n", "people.csv:1: the heading has no column “entity” or “name”"),
    ("Nora Vance,\"Vance\nTom Hale\n", "people.csv:1: a quote opens here and is never closed"),
  ])
  func `a file of aliases with a fault is refused with its line`(file: String, expected: String)
    throws
  {
    let loaded = try workspace()
    try scratch.write(file, to: "people.csv")
    #expect(message("aliases people.csv", in: loaded) == expected)
  }

  @Test func `aliases may be parted by semicolons, quoted, and under the headings of entities`()
    throws
  {
    let loaded = try workspace()
    try scratch.write("Nora Vance;\"Vance\";N. Vance\r\n\r\nTom Hale;Hale\r\n", to: "people.csv")
    #expect(
      try answer("aliases people.csv | select entity", in: loaded)
        == ["entity", "Nora Vance", "Tom Hale", "people.csv: 2 names, 3 other names"])
    try scratch.write(
      "#,entity,type,aliases\n1,Nora Vance,PERSON,Vance; N. Vance\n", to: "people.csv")
    #expect(
      try answer("aliases people.csv | select entity other", in: loaded)
        == ["entity\tother", "Nora Vance\tVance", "people.csv: 1 name, 2 other names"])
  }

  @Test func `a name that no article has is asked back`() throws {
    let answer = try answer("merge \"Nora Vanse\" Vance | select names", in: workspace())
    #expect(answer.contains("no article names “Nora Vanse”; did you mean “Nora Vance”?"))
  }
}
