import Testing

extension TerminalTests {
  /// Texts pasted into the program at a real terminal.
  struct PastingTests {
    let terminal = Terminal()

    @Test func `a pasted sentence stays in the line as it was written`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.paste("note “We will rebuild,” said Ada — 日本語 too…\n")
      try await terminal.line(is: "note “We will rebuild,” said Ada — 日本語 too…")
      terminal.press("BSpace")
      terminal.type("!")
      try await terminal.line(is: "note “We will rebuild,” said Ada — 日本語 too!")
    }

    @Test func `a paragraph pasted behind something typed is one line`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("note ")
      terminal.paste("“One,” said Ada.\nTwo\t日本語.\nThree.")
      try await terminal.line(is: "note “One,” said Ada. Two 日本語. Three.")
    }

    @Test func `escape sequences in a paste do nothing`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.paste("note \u{1B}[31mred\u{7} \u{1B}]0;title\u{7}")
      try await terminal.line(is: "note [31mred ]0;title")
    }

    @Test func `a megabyte pasted leaves the shell standing`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.paste(String(repeating: "The bridge was closed at noon. ", count: 34_000))
      try await terminal.screen { $0.line == nil || $0.prompts > 1 }
      terminal.press("C-c")
      try await terminal.line(is: "")
      try await terminal.enter("note alive")
    }

    @Test func `a long line is edited over several rows`() async throws {
      try terminal.start(columns: 40)
      try await terminal.line(is: "")
      let words = String(repeating: "word ", count: 40)
      terminal.paste("note \(words)end")
      try await terminal.line(is: "note \(words)end")
      terminal.press("C-a", "C-k")
      try await terminal.line(is: "")
    }
  }
}
