/// How long a person waits for an answer, and how much goes through the filter.
struct Answers {
  let program: String
  let folder: WorkFolder

  func figures() -> [Figure] {
    var text = GeneratedText(seed: 7)
    let article = folder.write(text.article(words: 400), to: "article.txt")
    let questions = ["entities", "quotes", "timeline"].map { question in
      Figure(
        "\(question), 400 words, cold start",
        Child.median(of: [program, "-c", question, article], count: 21))
    }
    return questions + [annotate(&text), entitiesOfAll(&text)]
  }

  /// A thousand articles of 400 words in one workspace, and who is in them.
  private func entitiesOfAll(_ text: inout GeneratedText) -> Figure {
    let articles = folder.folder("articles")
    for number in 0..<1_000 {
      _ = folder.write(text.article(words: 400), to: "articles/\(number).txt")
    }
    return Figure(
      "entities all, 1,000 articles, cold start",
      Child.run([program, "-c", "load \(articles); entities all | top 10"]))
  }

  /// Two thousand articles of 400 words through `lede annotate` with one job.
  private func annotate(_ text: inout GeneratedText) -> Figure {
    var words = 0
    let path = folder.write(to: "articles.jsonl") { put in
      for number in 0..<2_000 {
        let body = text.article(words: 400)
        words += body.split(whereSeparator: \.isWhitespace).count
        let escaped = body.replacing("\n", with: "\\n")
        put("{\"id\":\"\(number)\",\"text\":\"\(escaped)\",\"date\":\"2024-03-02\"}\n")
      }
    }
    let run = Child.run([program, "annotate", "--jobs", "1"], input: path)
    return Figure("annotate, 2,000 articles, one job", run) { run in
      "\(Int(Double(words) / run.wall)) words/s, \(written(seconds: run.wall))"
    }
  }
}
