@testable import Encoder
import Testing

struct WindowTests {
  /// A sentence of words of so many pieces.
  private func sentence(_ words: [Int]) -> PiecedSentence {
    var sentence = PiecedSentence()
    for (place, count) in words.enumerated() {
      sentence.words.append(
        PiecedWord(
          range: place..<place + 1, firstPiece: sentence.ids.count,
          shape: WordShape(.lower, .behindSpace)))
      sentence.ids += (0..<count).map { UInt16($0) }
    }
    return sentence
  }

  @Test(arguments: [8, 12, 30, 128])
  func `every word is in one window, in its order, and no window is too long`(limit: Int) {
    let sentences = (1...40).map { sentence(Array(repeating: $0 % 3 + 1, count: $0 % 13)) }
    let windows = Window.windows(of: sentences, limit: limit)
    #expect(windows.allSatisfy { $0.rowCount <= limit })
    #expect(
      windows.flatMap(\.sentences).flatMap(\.ids) == sentences.flatMap(\.ids))
    #expect(
      windows.flatMap(\.sentences).flatMap(\.words).map(\.range)
        == sentences.flatMap(\.words).map(\.range))
    for sentence in windows.flatMap(\.sentences) {
      #expect(sentence.words.first?.firstPiece == 0)
      #expect(sentence.words.allSatisfy { $0.firstPiece < sentence.ids.count })
    }
  }

  @Test func `windows are of about one size`() {
    let windows = Window.windows(
      of: Array(repeating: sentence([1, 1, 1, 1, 1]), count: 10), limit: 32)
    #expect(windows.map(\.pieceCount) == [25, 25])
  }

  @Test func `a sentence that is too long is divided between small letters, not inside a name`() {
    var long = sentence(Array(repeating: 1, count: 20))
    for place in 5..<9 { long.words[place].shape = WordShape(.title, .behindSpace) }
    let windows = Window.windows(of: [long], limit: 10)
    #expect(windows.map(\.wordCount) == [4, 8, 8])
  }

  @Test func `a word longer than a window is cut short`() {
    let windows = Window.windows(of: [sentence([1, 50, 1])], limit: 12)
    #expect(windows.map(\.pieceCount) == [1, 10, 1])
    #expect(windows.map(\.wordCount) == [1, 1, 1])
  }

  @Test func `nothing makes no window`() {
    #expect(Window.windows(of: [], limit: 128).isEmpty)
    #expect(Window.windows(of: [PiecedSentence()], limit: 128).isEmpty)
  }
}
