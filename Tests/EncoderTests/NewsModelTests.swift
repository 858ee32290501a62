import CNewsModel
@testable import Encoder
import Testing

/// What holds of the model that the program is built with.
@Suite(.enabled(if: hasNewsModel))
struct NewsModelTests {
  private let encoder: Encoder

  init() throws {
    encoder = try Encoder.shared()
  }

  @Test func `pieces are those of the reference`() {
    for (text, ids) in ReferencePieces.lines {
      let bytes = Array(text.utf8)
      #expect(encoder.pieces(of: bytes, sentences: [0..<bytes.count])[0].ids == ids, "\(text)")
    }
  }

  @Test func `every word of a text has finite scores from every head`() throws {
    let text = Array(
      "Ana Ruiz opened the harbour of Karlow on Tuesday. “It is late,” she said.".utf8)
    let sentences = encoder.pieces(of: text, sentences: [0..<49, 50..<text.count])
    let windows = Window.windows(of: sentences, limit: encoder.longestWindow)
    let scores = try encoder.scores(of: windows)
    #expect(
      scores.map { $0.heads.map(\.wordCount) } == [Array(repeating: 19, count: encoder.heads.count)]
    )
    #expect(scores[0].heads.allSatisfy { $0.values.allSatisfy(\.isFinite) })
  }
}

/// Whether the program is built with a model; a check-out without the weight file is not.
private var hasNewsModel: Bool {
  var count = 0
  return news_model(&count) != nil
}
