import Testing

extension TerminalTests {
  /// A person at work: articles, answers, mistakes, and giving up.
  struct ConversationTests {
    let terminal = Terminal()

    private func startWithArticle() async throws {
      try terminal.home.write(
        """
        Tram line reopens in Velden

        VELDEN, March 2, 2024 — The tram runs again, mayor Lena Petrov said on Friday.

        “It took us two winters,” Petrov said.

        """, to: "tram.txt")
      try terminal.start("sh -c 'cd && exec lede tram.txt'", columns: 100, rows: 24)
      try await terminal.screen { $0.line == "" && $0.contains("Tram line reopens") }
    }

    @Test func `Tab completes a value from the article`() async throws {
      try await startWithArticle()
      terminal.type("quotes --from Le")
      terminal.press("Tab")
      try await terminal.line(is: "quotes --from \"Lena Petrov\"")
      terminal.press("Enter")
      try await terminal.screen { $0.contains("It took us two winters") && $0.line == "" }
    }

    @Test func `a wrong option is shown with a caret and what to try`() async throws {
      try await startWithArticle()
      terminal.type("quotes --form Petrov")
      terminal.press("Enter")
      let screen = try await terminal.screen { $0.contains("did you mean") && $0.line == "" }
      let end = screen.rows.suffix(4).map(String.init)
      #expect(
        end == [
          "quotes --form Petrov", "       ^^^^^^",
          "unknown option “--form”; did you mean “--from”?",
          "lede[2]>",
        ])
    }

    @Test func `Ctrl-C gives up a running command and nothing is lost`() async throws {
      try await startWithArticle()
      let page = String(repeating: "The mayor said on Tuesday that it rained again. ", count: 800)
      try terminal.home.write(
        String(repeating: page + "\n\n", count: 500), to: "big.txt")
      terminal.type("load big.txt")
      terminal.press("Enter")
      try await Task.sleep(for: .milliseconds(150))
      terminal.press("C-c")
      try await terminal.screen { $0.contains("interrupted") && $0.line == "" }
      terminal.type("articles | select handle")
      terminal.press("Enter")
      let screen = try await terminal.screen { $0.rows.contains(" tram") && $0.line == "" }
      #expect(!screen.rows.contains(" big"))
    }

    @Test func `a statement goes on after an open quote and Ctrl-C drops it`() async throws {
      try await startWithArticle()
      terminal.type("note \"first half")
      terminal.press("Enter")
      try await terminal.screen { $0.rows.last == "  ...>" }
      terminal.press("C-c")
      try await terminal.line(is: "")
    }

    @Test func `a pasted article is kept as a file and loaded`() async throws {
      try await startWithArticle()
      terminal.paste(
        """
        Clinic opens in Estholm

        “We waited for 日本 lamps,” said Noor Dunn.

        The clinic has 40 beds, and its doors open on Monday at nine.

        """)
      try await terminal.screen { $0.contains("words pasted") }
      terminal.type("y")
      terminal.press("Enter")
      try await terminal.screen { $0.contains("Clinic opens in Estholm") && $0.line == "" }
      #expect(try terminal.home.read("pasted-1.txt").contains("“We waited for 日本 lamps,”"))
    }

    @Test func `unsaved cells are kept when one leaves`() async throws {
      try await startWithArticle()
      terminal.type("quotes")
      terminal.press("Enter")
      try await terminal.screen { $0.contains("two winters") && $0.line == "" }
      terminal.press("C-d")
      try await terminal.screen { $0.contains("unsaved cells are kept in") }
      #expect(try terminal.home.read("state/lede/last.lede").contains("# %%\nquotes\n#> "))
    }
  }
}
