/// How long the program takes to load what is long or oddly made.
struct LongTexts {
  let program: String
  let folder: WorkFolder

  func figures() -> [Figure] {
    var text = GeneratedText(seed: 17)
    let paragraphs = (0..<1_000).map { _ in text.sentences(3).joined(separator: " ") }
    let page = paragraphs.joined(separator: "\n\n") + "\n\n"
    let line = paragraphs.joined(separator: " ") + " "
    return [
      pages(with: paragraphs),
      load("50 MiB of paragraphs", page, times: (50 << 20) / page.utf8.count),
      load("one line of 1 MiB", line, times: (1 << 20) / line.utf8.count + 1),
      load("100,000 short lines", "Ferry and tram\n", times: 100_000),
      load("350,000 lines of two letters", "ab\n", times: 350_000),
    ]
  }

  /// Web pages of ten paragraphs, each with a menu, scripts and links around it, in JSON Lines.
  private func pages(with paragraphs: [String]) -> Figure {
    let count = 1_000
    let menu = (1...60).map { "<li class='menu-item'><a href='/s/\($0)'>Section \($0)</a></li>" }
      .joined()
    let script = "<script>var q = [\((1...800).map(String.init).joined(separator: ", "))];</script>"
    let path = folder.write(to: "pages.jsonl") { put in
      for number in 0..<count {
        let own = (0..<10).map { paragraphs[(number * 7 + $0) % paragraphs.count] }
        let body = own.map { "<p>\($0)</p>" }.joined()
        let html = """
          <html><head><title>Page \(number) of the Courier</title>\(script)</head><body><nav><ul>\(menu)</ul>\
          </nav><article><h1>Page \(number) of the Courier</h1>\(body)</article><aside><ul>\(menu)</ul></aside>\
          \(script)</body></html>
          """
        put("{\"html\": \"\(html.replacing("\"", with: "&quot;"))\"}\n")
      }
    }
    return Figure(
      "load, 1,000 web pages, 15 KiB each",
      Child.median(of: [program, "-c", "load \(path)"], count: 3))
  }

  private func load(_ name: String, _ part: String, times: Int) -> Figure {
    let path = folder.write(to: "long.txt") { put in
      for _ in 0..<times { put(part) }
    }
    return Figure("load, \(name)", Child.median(of: [program, "-c", "load \(path)"], count: 3))
  }
}
