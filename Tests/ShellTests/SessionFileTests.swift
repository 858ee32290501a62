import Shell
import Tables
import Testing

struct SessionFileTests {
  private let written = """
    #!/usr/bin/env -S lede replay
    # ---
    # lede: 1
    # title: A mill: what happened?
    # tool: lede 0.1.0
    # params: early=a.txt late="my file.txt"
    # inputs:
    #   a.txt sha256:\(String(repeating: "0", count: 64))
    # ---

    # %% [markdown]
    # Who says so?
    #
    #  %% is no cell.

    # %%
    load $early
    entities

    # %% who
    #| check: set
    quotes
    #> #\ttype
    #> 1\tdirect
    #~ one note

    """

  @Test func `a session file is written as it was read`() throws {
    let file = try SessionFile(parsing: written)
    #expect(file.text == written)
  }

  @Test func `cells carry their title, lines, mode and recording`() throws {
    let file = try SessionFile(parsing: written)
    #expect(file.header.parameters.map(\.value) == ["a.txt", "my file.txt"])
    #expect(file.cells.map(\.kind) == [.note, .code, .code])
    #expect(file.cells[1].source == "load $early\nentities")
    #expect(file.cells[1].recorded == nil)
    #expect(file.cells[2].title == "who")
    #expect(file.cells[2].check == .set)
    #expect(file.cells[2].line == 22)
    #expect(
      file.cells[2].recorded == SessionLines(lines: ["#\ttype", "1\tdirect"], notes: ["one note"]))
  }

  @Test func `a plain script has a cell for each statement`() throws {
    let file = try SessionFile(parsing: "# a comment\nload a.txt; entities\n\nquotes |\n  top 3\n")
    #expect(file.cells.map(\.source) == ["load a.txt", "entities", "quotes |\n  top 3"])
    #expect(file.cells.map(\.line) == [2, 2, 4])
  }

  @Test(arguments: [
    ("# ---\n# lede: 1\n", SessionSyntaxError.Kind.openHeader, 3),
    ("# ---\n# lede: 2\n# ---\n", .newerVersion("2"), 2),
    ("# ---\n# colour: red\n# ---\n", .badHeaderLine("# colour: red"), 2),
    ("# %%\n#| check: maybe\nquotes\n", .badCellOption("check: maybe"), 2),
    ("# %% [markdown]\n#> 1\n", .strayResult, 2),
  ])
  func `a file that is none says which line`(
    text: String, kind: SessionSyntaxError.Kind, line: Int
  ) {
    #expect(throws: SessionSyntaxError(kind: kind, line: line)) {
      try SessionFile(parsing: text)
    }
  }
}
