import Foundation
import Testing

struct ExitStatusTests {
  private func prepared() throws -> Program {
    let program = Program()
    try program.write(ferry, to: "ferry.txt")
    return program
  }

  private func saved() throws -> Program {
    let program = try prepared()
    let run = try program.run(["-c", "load ferry.txt; entities; quotes; save s.lede"])
    #expect(run.status == 0, "\(run.errors)")
    return program
  }

  private static let endings: [([String], Int32)] = [
    (["-c", "quotes", "ferry.txt"], 0),
    (["-c", "load nowhere.txt"], 1),
    (["-c", "load nowhere.txt; load ferry.txt"], 1),
    (["-c", "qoutes"], 1),
    (["--chek"], 2),
    (["replay"], 2),
    (["replay", "nowhere.lede"], 1),
    (["--version"], 0),
    (["--help"], 0),
  ]

  @Test(arguments: endings)
  func `the exit status says how it went`(words: [String], status: Int32) throws {
    #expect(try prepared().run(words).status == status)
  }

  @Test func `a missing file is one clear line`() throws {
    let run = try prepared().run(["-c", "load nowhere.txt"])
    #expect(run.output == "")
    #expect(
      run.errors == """
        load nowhere.txt
             ^^^^^^^^^^^
        nowhere.txt: no such file

        """)
  }

  @Test func `a saved session checks`() throws {
    let run = try saved().run(["replay", "--check", "s.lede"])
    #expect(run.status == 0)
    #expect(run.output == "s.lede: 3 of 3 recorded results as recorded\n")
  }

  @Test func `a changed input ends a replay with 4 and is named`() throws {
    let program = try saved()
    try program.write(ferry.replacingOccurrences(of: "winter", with: "Winter"), to: "ferry.txt")
    let run = try program.run(["replay", "--check", "s.lede"])
    #expect(run.status == 4)
    #expect(run.errors.contains("input ferry.txt has changed"))
    #expect(try program.run(["replay", "--accept-inputs", "s.lede"]).status == 0)
  }

  @Test func `a missing input ends a replay with 4 and is named`() throws {
    let program = try saved()
    try FileManager.default.removeItem(atPath: program.folder.path + "/ferry.txt")
    let run = try program.run(["replay", "s.lede"])
    #expect(run.status == 4)
    #expect(run.errors.contains("input ferry.txt is not there"))
  }

  @Test func `a changed result ends a check with 1 and names cell and row`() throws {
    let program = try saved()
    let session = program.read("s.lede")
      .replacingOccurrences(of: "Oscar Dunn\tPERSON", with: "Oscar Dunne\tPERSON")
    try program.write(session, to: "s.lede")
    let run = try program.run(["replay", "--check", "s.lede"])
    #expect(run.status == 1)
    #expect(run.output.contains("1 different"))
    #expect(run.output.contains("Oscar Dunne"))
  }

  @Test func `a script that fails stops with 3 and names cell and line`() throws {
    let program = try prepared()
    try program.write("load ferry.txt\n\nentites\n\nquotes\n", to: "s.lede")
    let run = try program.run(["replay", "s.lede"])
    #expect(run.status == 3)
    #expect(run.errors.contains("stopped at cell 2, line 3"))
    #expect(run.errors.contains("did you mean “entities”?"))
  }

  @Test func `recording writes results that check`() throws {
    let program = try prepared()
    try program.write("load ferry.txt\nquotes\n", to: "s.lede")
    #expect(try program.run(["replay", "--record", "s.lede"]).status == 0)
    #expect(program.read("s.lede").contains("#> "))
    #expect(try program.run(["replay", "--check", "s.lede"]).status == 0)
  }

  @Test func `a closed pipe ends the program quietly`() throws {
    let run = try prepared().shell(
      "set -o pipefail; yes 'find the' | head -20000 | $LEDE ferry.txt | head -1 >/dev/null")
    #expect(run.status == 141 || run.status == 0)
    #expect(run.errors == "" || !run.errors.contains("Fatal"))
  }
}
