import Testing

@testable import CommandLanguage

struct ScriptTests {
  @Test func `a script is cut at line ends and semicolons`() {
    let script = """
      # first the early one
      load "a;b.txt" as early; load c.txt  # the late one

      entities |   # people
        where type = "a
      b" |
        count
      !echo 'a; b"
      find it's; ; quotes \\
        --from Ana
      """
    let statements = splitStatements(script)
    #expect(
      statements.map(\.text) == [
        "load \"a;b.txt\" as early", "load c.txt  # the late one",
        "entities |   # people\n  where type = \"a\nb\" |\n  count", "!echo 'a; b\"", "find it's",
        "quotes \\\n  --from Ana",
      ])
    #expect(statements.map(\.line) == [2, 2, 4, 8, 9, 9])
    for statement in statements { #expect(part(statement.range, of: script) == statement.text) }
  }

  @Test func `marks in a comparison do not hide a quotation mark`() {
    let texts = splitStatements("_ | where name~\"a;b\"; name=\"c;d\";x").map(\.text)
    #expect(texts == ["_ | where name~\"a;b\"", "name=\"c;d\"", "x"])
  }

  @Test(arguments: ["", "\n\n", " ; ;", "# nothing", "\\", "\r\n"])
  func `a script without statements gives none`(script: String) {
    #expect(splitStatements(script).isEmpty)
  }

  @Test(arguments: [
    "entities \\", "entities |", "entities | # people", "find \"Ana", "find “Ana\n", "find 'Ana's",
    "a; entities |", "_ | where a > b |", "entities |\n", "\\",
  ])
  func `an open line needs more`(line: String) {
    #expect(needsMore(line))
  }

  @Test(arguments: [
    "", "entities", "# it's |", "# \\", "find isn't", "find \"Ana\" \\ ", "|", "a | |", "a; |",
    "!ls |", "!echo \"a", "!ls \\", "entities\n",
  ])
  func `a finished line needs nothing`(line: String) {
    #expect(!needsMore(line))
  }
}
