import Testing

extension TerminalTests {
  /// Lines typed into the program by a person at a real terminal.
  struct EditingTests {
    let terminal = Terminal()

    @Test func `the arrow up brings a line back`() async throws {
      try terminal.start()
      try await terminal.enter("note alpha")
      try await terminal.enter("note beta")
      terminal.press("Up", "Up")
      try await terminal.line(is: "note alpha")
      terminal.press("Down")
      try await terminal.line(is: "note beta")
    }

    @Test func `the history lives on in the next sitting`() async throws {
      try terminal.start()
      try await terminal.enter("note “first” 日本語")
      terminal.press("C-d")
      try await terminal.wait { terminal.exitCode != nil }
      let next = Terminal(home: terminal.home)
      try next.start()
      try await next.line(is: "")
      next.press("Up")
      try await next.line(is: "note “first” 日本語")
      let kept = try terminal.home.read("state/lede/history.jsonl")
      #expect(kept.contains(#""line": "note “first” 日本語"}"#))
    }

    @Test func `a line entered in one shell does not cost a line of another`() async throws {
      let other = Terminal(home: terminal.home)
      try terminal.start()
      try other.start()
      try await terminal.enter("note one")
      try await other.enter("note two")
      try await terminal.enter("note three")
      let kept = try terminal.home.read("state/lede/history.jsonl").split(separator: "\n")
      #expect(kept.count == 3)
    }

    @Test func `Ctrl-R searches the history`() async throws {
      try terminal.start()
      try await terminal.enter("note alpha 日本")
      try await terminal.enter("note beta")
      terminal.press("C-r")
      terminal.type("a 日")
      try await terminal.screen { $0.rows.last == "bck:a 日" && $0.contains("> note alpha 日本\n") }
      terminal.press("C-e")
      terminal.type("!")
      try await terminal.line(is: "note alpha 日本!")
    }

    @Test func `a cursor key ends the search and moves`() async throws {
      try terminal.start()
      try await terminal.enter("note alpha")
      terminal.press("C-r")
      terminal.type("note")
      try await terminal.screen { $0.rows.last == "bck:note" }
      terminal.press("Right")
      terminal.type("X")
      try await terminal.line(is: "nXote alpha")
    }

    @Test func `Ctrl-C in mid-line drops the line and keeps the shell`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("half a line")
      try await terminal.line(is: "half a line")
      terminal.press("Left", "Left", "C-c")
      try await terminal.line(is: "")
      #expect(terminal.screen.contains("> half a line^C\n"))
      try await terminal.enter("note alive")
    }

    @Test func `Ctrl-C in a search drops the line and keeps the shell`() async throws {
      try terminal.start()
      try await terminal.enter("note alpha")
      terminal.press("C-r")
      terminal.type("zz")
      try await terminal.screen { $0.rows.last == "bck?zz" }
      terminal.press("C-c")
      try await terminal.line(is: "")
      try await terminal.enter("note alive")
    }

    @Test func `Ctrl-D leaves on an empty line only`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("note")
      try await terminal.line(is: "note")
      terminal.press("C-d", "X")
      try await terminal.line(is: "noteX")
      terminal.press("C-u")
      try await terminal.line(is: "")
      #expect(terminal.exitCode == nil)
      terminal.press("C-d")
      try await terminal.wait { terminal.exitCode == 0 }
    }

    @Test func `wide characters keep their columns while the cursor moves`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("日本語 wide")
      try await terminal.line(is: "日本語 wide")
      for _ in 0..<6 { terminal.press("Left") }
      try await terminal.wait { terminal.cursor.first == "lede[1]> ".count + 4 }
      terminal.type("é")
      try await terminal.line(is: "日本é語 wide")
      terminal.press("BSpace", "BSpace", "C-a", "Delete")
      try await terminal.line(is: "語 wide")
      terminal.press("Delete", "C-e", "Delete")
      try await terminal.line(is: "wide")
    }

    @Test func `a letter and its mark become one character`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("cafe\u{301} au lait")
      try await terminal.screen {
        Array(($0.line ?? "").unicodeScalars) == Array("caf\u{E9} au lait".unicodeScalars)
      }
    }

    @Test func `Ctrl-Left and Ctrl-Right go word by word`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("one two three")
      terminal.press("C-Left", "C-Left", "C-Left", "C-Right")
      terminal.type("X")
      try await terminal.line(is: "oneX two three")
    }

    @Test func `keys without a meaning leave no letters behind`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("note")
      terminal.press("F1", "F5", "F12", "IC", "PageDown")
      terminal.type("!")
      try await terminal.line(is: "note!")
    }

    @Test func `vi keys come from .editrc`() async throws {
      try terminal.home.write("# keys\nbind -v\n", to: ".editrc")
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("note alpha beta")
      terminal.press("Escape")
      try await Task.sleep(for: .milliseconds(200))
      terminal.type("bx")
      try await terminal.line(is: "note alpha eta")
      terminal.press("C-Left", "C-Left", "i")
      terminal.type("X")
      try await terminal.line(is: "Xnote alpha eta")
      terminal.paste("“in vi”")
      try await terminal.line(is: "X“in vi”note alpha eta")
    }

    @Test func `keys bound in .editrc have the last word`() async throws {
      try terminal.home.write("bind \"\\e[1;5D\" ed-move-to-beg\n", to: ".editrc")
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("one two three")
      terminal.press("C-Left")
      terminal.type("X")
      try await terminal.line(is: "Xone two three")
    }

    @Test func `Tab completes a verb`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("quot")
      try await terminal.line(is: "quot")
      terminal.press("Tab")
      terminal.type("x")
      try await terminal.line(is: "quotes x")
    }
  }
}
