internal import Analysis
internal import Articles
internal import Reading

/// How fast times are found in given texts, from the tokens on, on one processor.
///
/// Standard input has lines of the annotate contract, so that another tagger can read the same.
enum TimesSpeed {
  static func printAll() {
    var lines: [[UInt8]] = []
    while let line = readLine() { lines.append(Array(line.utf8)) }
    let articles = lines.compactMap { line -> Article? in
      guard case .article(let article)? = try? AnnotateRequest(parsing: line).subject else {
        return nil
      }
      return article
    }
    let words = articles.reduce(0) {
      $0 + $1.text.utf8.split { $0 <= UInt8(ascii: " ") }.count
    }
    guard words > 0 else { return print("no texts") }
    var seconds: [Double] = []
    var found = 0
    for _ in 0..<7 {
      // A copy without layers, so that every round builds them anew.
      let fresh = articles.map { $0.dated($0.metadata.date, keeping: []) }
      let start = ContinuousClock.now
      found = fresh.reduce(0) { $0 + $1[Times.self].all.count }
      seconds.append(start.duration(to: .now).seconds)
    }
    let median = seconds.sorted()[seconds.count / 2]
    print("\(found) times in \(words) words, \(Int(Double(words) / median)) words/s")
  }
}
