/// How long a person waits for an answer, and how much goes through the filter.
struct Answers {
  let program: String
  let folder: WorkFolder

  func figures() -> [Figure] {
    var text = GeneratedText(seed: 7)
    let article = folder.write(text.article(words: 400), to: "article.txt")
    let questions = ["entities", "quotes", "timeline"].map { question in
      cold("\(question), 400 words, cold start", ["-c", question, article])
    }
    return questions.compactMap { $0 } + [annotate(&text)].compactMap { $0 }
  }

  private func cold(_ name: String, _ words: [String]) -> Figure? {
    let runs = (0..<11).compactMap { _ in Child.run([program] + words) }
    guard !runs.isEmpty else { return nil }
    let median = runs.map(\.wall).sorted()[runs.count / 2]
    return Figure(
      name: name, value: written(seconds: median), memory: runs.map(\.memory).max())
  }

  /// Ten thousand articles of 400 words through `lede annotate` with one job.
  private func annotate(_ text: inout GeneratedText) -> Figure? {
    let count = 10_000
    var lines = ""
    for number in 0..<count {
      let body = text.article(words: 400).replacing("\n", with: "\\n")
      lines += "{\"id\":\"\(number)\",\"text\":\"\(body)\",\"date\":\"2024-03-02\"}\n"
    }
    let words = lines.utf8.count { $0 == UInt8(ascii: " ") }
    let path = folder.write(lines, to: "articles.jsonl")
    guard let run = Child.run([program, "annotate", "--jobs", "1"], input: path) else {
      return nil
    }
    return Figure(
      name: "annotate, 10,000 articles, one job",
      value: "\(Int(Double(words) / run.wall)) words/s, \(written(seconds: run.wall))",
      memory: run.memory)
  }
}
