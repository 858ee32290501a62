import Testing

@testable import LineEditing

struct CompletionTests {
  init() { useUTF8Locale() }

  private func step(
    _ line: String, from start: Int, _ candidates: [Completion.Candidate]
  ) -> CompletionStep {
    Completion(start..<line.utf8.count, candidates).step(in: line)
  }

  @Test func `the only candidate is inserted with its ending`() {
    #expect(step("qu", from: 0, [.init("quotes")]) == .replace(0..<2, "quotes "))
    #expect(
      step("load ar", from: 5, [.init("articles/", ending: "")]) == .replace(5..<7, "articles/"))
  }

  @Test func `an ending that follows already is not repeated`() {
    let completion = Completion(0..<2, [.init("quotes")])
    #expect(completion.step(in: "qu kim") == .replace(0..<2, "quotes"))
  }

  @Test func `what all candidates share is inserted first`() {
    #expect(
      step("--f", from: 0, [.init("--form"), .init("--force")]) == .replace(0..<3, "--for"))
    #expect(step("日", from: 0, [.init("日本語"), .init("日本人")]) == .replace(0..<3, "日本"))
    #expect(step("ki", from: 0, [.init("Kim"), .init("Kip")]) == .replace(0..<2, "Ki"))
  }

  @Test func `candidates that share no more than what is typed are listed`() {
    let candidates = [Completion.Candidate("--form"), Completion.Candidate("--force")]
    #expect(step("--for", from: 0, candidates) == .list(candidates))
    #expect(step("", from: 0, candidates + [.init("x")]) == .list(candidates + [.init("x")]))
  }

  @Test func `without candidates nothing happens`() {
    #expect(Completion.none.step(in: "abc") == .nothing)
    #expect(step("quotes ", from: 0, [.init("quotes")]) == .nothing)
  }

  @Test(arguments: [-5 ..< -1, 3..<900, 100..<200, 1..<2])
  func `a stretch outside the line, or through a character, does no harm`(range: Range<Int>) {
    guard case .replace(let replaced, _) = Completion(range, [.init("abc")]).step(in: "日本")
    else { return }
    #expect(replaced.lowerBound >= 0 && replaced.upperBound <= 6)
  }

  @Test func `control characters of an article reach neither line nor list`() {
    #expect(Completion.Candidate("a\u{1B}[31m\nb").text == "a\u{FFFD}[31m b")
  }

  @Test func `plain candidates stand in columns that read downwards`() {
    let candidates = ["one", "two", "three", "日本語", "five"].map { Completion.Candidate($0) }
    let rows = CandidateList(candidates: candidates).rows(in: .init(columns: 22, rows: 24))
    #expect(rows == ["one     日本語", "two     five", "three"])
  }

  @Test func `described candidates stand one a row`() {
    let candidates: [Completion.Candidate] = [
      .init("--from", description: "who said it"), .init("--on", description: "the day"),
    ]
    let rows = CandidateList(candidates: candidates).rows(in: .init(columns: 17, rows: 24))
    #expect(rows == ["--from  who sai…", "--on    the day"])
  }

  @Test func `a list longer than the screen says what it leaves out`() {
    let candidates = (1...50).map { Completion.Candidate("name \($0)", description: "x") }
    let rows = CandidateList(candidates: candidates).rows(in: .init(columns: 80, rows: 10))
    #expect(rows.count == 8)
    #expect(rows.last == "… 43 more rows; type more letters")
  }
}
