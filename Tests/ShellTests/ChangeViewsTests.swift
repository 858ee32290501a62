import Tables
import Testing

@testable import Shell

struct ChangeViewsTests {
  @Test(arguments: [
    ("..", ["0-1"]), (".", ["0"]), ("....", ["0-3"]), ("x....", ["0", "1", "2-4"]),
    ("....x....", ["0-2", "3", "4", "5", "6-8"]), ("x..x", ["0", "1", "2", "3"]), ("", []),
    ("x...x", ["0", "1", "2", "3", "4"]),
  ])
  func `what is far from a change is folded`(changed: String, parts: [String]) {
    let folding = Folding(isChanged: changed.map { $0 == "x" }, around: 1)
    let written = folding.parts.map { part in
      switch part {
      case .shown(let index): "\(index)"
      case .folded(let range): "\(range.lowerBound)-\(range.upperBound - 1)"
      }
    }
    #expect(written == parts)
  }

  @Test func `words that came and went are bracketed in files and marked on a terminal`() {
    let passage = Passage([
      Passage.Run("He", []), Passage.Run(" allegedly", .came), Passage.Run(" took ", []),
      Passage.Run("two", .went), Passage.Run("three", .came), Passage.Run(" boats.", []),
    ])
    #expect(passage.bracketed == "He {+allegedly+} took [-two-]{+three+} boats.")
    #expect(passage.runs.map(\.text).joined() == "He allegedly took two three boats.")
  }
}
