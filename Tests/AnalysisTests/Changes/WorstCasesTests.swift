import Analysis
import Articles
import Testing

/// Texts on which a careless comparison takes the square of their length.
struct WorstCasesTests {
  private static let same = "The same sentence again."

  private func lines(_ count: Int, _ sentence: (Int) -> String) -> String {
    (0..<count).map(sentence).joined(separator: "\n")
  }

  @Test(.timeLimit(.minutes(1)))
  func `ten thousand equal sentences are paired in order`() {
    let compared = ComparedTexts(lines(10_000) { _ in Self.same }, lines(9_990) { _ in Self.same })
    #expect(compared.changes.rows.map(\.kind) == Array(repeating: .removed, count: 10))
    #expect(compared.changes.unchanged == 9_990)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a sentence repeated between others stays where it was`() {
    let old = lines(4_000) { "\(Self.same) Boat number \($0) left." }
    let new = lines(4_000) { $0 == 2_000 ? Self.same : "\(Self.same) Boat number \($0) left." }
    #expect(ComparedTexts(old, new).lines == ["removed: Boat number 2000 left."])
  }

  @Test(.timeLimit(.minutes(1)))
  func `texts without a common sentence are all removed and added`() {
    let compared = ComparedTexts(
      lines(3_000) { "Aba\($0) cedi\($0) efo\($0)." },
      lines(3_000) { "Ubu\($0) vom\($0) wax\($0)." })
    #expect(compared.changes.rows.count == 6_000)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a line of a hundred thousand words is compared word by word`() {
    var writer = Writer(seed: 3)
    let words = (0..<100_000).map { _ in "w\(writer.number(below: 900))" }
    var edited = words
    edited[50_000] = "harbour"
    let compared = ComparedTexts(
      words.joined(separator: " "), edited.joined(separator: " "))
    #expect(compared.lines == ["edited: \(words[50_000]) → harbour"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `one endless line and its sentences do not match`() {
    let sentences = (0..<3_000).map { "Boat number \($0) left the harbour of Arden." }
    let endless = sentences.map { $0.dropLast().lowercased() }.joined(separator: " ")
    let compared = ComparedTexts(endless, sentences.joined(separator: "\n"))
    #expect(compared.changes.unchanged == 0)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["\"", "—", "a\u{AD}", "’", "said ", "Correction: "])
  func `a sign repeated without end is read`(sign: String) {
    let text = String(repeating: sign, count: 20_000)
    #expect(ComparedTexts(text + ".", text + sign + "x.").changes.rows.count >= 1)
  }
}
