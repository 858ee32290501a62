import Testing

extension TerminalTests {
  /// What a person sees who waits for a load.
  struct ProgressTests {
    let terminal = Terminal()

    /// Starts `lede` beside a pipe out of which an article comes after a while.
    private func start(seconds: Int) async throws {
      try terminal.home.write("Tram runs again\n\nIt was a long winter.\n", to: "tram.txt")
      try terminal.start(
        "sh -c 'cd && mkfifo slow && (sleep \(seconds); cat tram.txt > slow) & cd && sleep 0.2; exec lede'",
        columns: 100, rows: 24)
      try await terminal.screen { $0.line == "" }
      terminal.type("load tram.txt slow")
      terminal.press("Enter")
      try await terminal.screen { $0.rows.last == "reading 2 of 2 · slow" }
    }

    @Test func `a load that takes long says how far it is, and takes that back`() async throws {
      try await start(seconds: 4)
      let screen = try await terminal.screen { $0.line == "" && $0.contains("2 articles") }
      #expect(!screen.contains("reading"))
    }

    @Test func `a load that is given up leaves nothing behind`() async throws {
      try await start(seconds: 60)
      terminal.press("C-c")
      try await terminal.screen { $0.line == "" && $0.contains("interrupted") }
      terminal.type("articles")
      terminal.press("Enter")
      let screen = try await terminal.screen {
        $0.line == "" && $0.contains("nothing is loaded")
      }
      #expect(screen.rows.last == "lede[2]>")
    }
  }
}
