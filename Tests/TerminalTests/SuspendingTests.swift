import Testing

extension TerminalTests {
  /// What the terminal and the shell around the program do to it.
  struct SuspendingTests {
    let terminal = Terminal()

    /// Starts the program from a shell with job control.
    private func startInShell(_ shell: String = "bash --norc -i") async throws {
      try terminal.start(shell)
      try await terminal.screen { $0.rows.last == "sh$" }
      terminal.type("lede")
      terminal.press("Enter")
      try await terminal.line(is: "")
    }

    @Test func `Ctrl-Z and fg keep the line`() async throws {
      try await startInShell()
      terminal.type("half a line 日本")
      try await terminal.line(is: "half a line 日本")
      terminal.press("Left")
      // Ctrl-Z makes the terminal forget what was typed and not yet read.
      try await terminal.wait { terminal.cursor.first == "lede[1]> half a line 日本".count }
      terminal.press("C-z")
      try await terminal.screen { $0.contains("Stopped") && $0.rows.last == "sh$" }
      terminal.type("fg")
      terminal.press("Enter")
      try await terminal.line(is: "half a line 日本")
      terminal.type("X")
      try await terminal.line(is: "half a line 日X本")
      terminal.press("C-c")
      try await terminal.line(is: "")
      terminal.press("C-d")
      try await terminal.screen { $0.rows.last == "sh$" }
    }

    @Test func `a child program is ended by Ctrl-C and the shell is not`() async throws {
      try terminal.start()
      try await terminal.line(is: "")
      terminal.type("!sleep 100")
      terminal.press("Enter")
      try await Task.sleep(for: .milliseconds(500))
      terminal.press("C-c")
      try await terminal.line(is: "")
      try await terminal.enter("note alive")
    }

    @Test func `Ctrl-Backslash ends the program and leaves a usable terminal`() async throws {
      try await startInShell("sh -i")
      terminal.type("half")
      try await terminal.line(is: "half")
      terminal.press("C-\\")
      try await terminal.screen { $0.contains("Quit") && $0.rows.last == "sh$" }
      terminal.paste("echo pasted plainly\n")
      try await terminal.screen { $0.rows.contains("pasted plainly") }
    }

    @Test(arguments: [[30], [100], [14], [40, 30, 20], [60, 80, 100]])
    func `a resize redraws one clean line`(columns: [Int]) async throws {
      try terminal.start(columns: 50)
      try await terminal.line(is: "")
      let words = "a line long enough to be wrapped over several rows of 日本語"
      terminal.type(words)
      try await terminal.screen { $0.endsWith("lede[1]> \(words)") }
      for (count, columns) in columns.enumerated() {
        terminal.resize(columns: columns)
        try await Task.sleep(for: .milliseconds(300))
        try await terminal.screen { $0.endsWith("lede[1]> \(words)") && $0.prompts == 1 }
        if count % 2 == 1 { terminal.press("Left") }
      }
    }
  }
}
