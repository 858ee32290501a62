/// How long the program takes to load what is long or oddly made.
struct LongTexts {
  let program: String
  let folder: WorkFolder

  func figures() -> [Figure] {
    var text = GeneratedText(seed: 17)
    let paragraphs = (0..<2_000).map { _ in text.sentences(3).joined(separator: " ") }
    let megabyte = paragraphs.joined(separator: " ").utf8.prefix(1 << 20)
    let line = String(decoding: megabyte, as: UTF8.self)
    let page = paragraphs.joined(separator: "\n\n") + "\n\n"
    return [
      load("50 MiB of paragraphs", String(repeating: page, count: (50 << 20) / page.utf8.count)),
      load("one line of 1 MiB", line),
      load("100,000 short lines", String(repeating: "Ferry and tram\n", count: 100_000)),
      load("350,000 lines of two letters", String(repeating: "ab\n", count: 350_000)),
    ]
  }

  private func load(_ name: String, _ text: String) -> Figure {
    let path = folder.write(text, to: "long.txt")
    return Figure("load, \(name)", Child.median(of: [program, "-c", "load \(path)"], count: 3))
  }
}
