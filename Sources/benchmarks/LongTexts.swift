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
      load("50 MiB of paragraphs", page, times: (50 << 20) / page.utf8.count),
      load("one line of 1 MiB", line, times: (1 << 20) / line.utf8.count + 1),
      load("100,000 short lines", "Ferry and tram\n", times: 100_000),
      load("350,000 lines of two letters", "ab\n", times: 350_000),
    ]
  }

  private func load(_ name: String, _ part: String, times: Int) -> Figure {
    let path = folder.write(to: "long.txt") { put in
      for _ in 0..<times { put(part) }
    }
    return Figure("load, \(name)", Child.median(of: [program, "-c", "load \(path)"], count: 3))
  }
}
