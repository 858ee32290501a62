@testable import Encoder
import Testing

struct WordPiecesTests {
  private let encoder: Encoder

  init() throws {
    encoder = try Encoder(file: SmallModel().file)
  }

  private func cut(_ text: String) -> PiecedSentence {
    encoder.pieces(of: Array(text.utf8), sentences: [0..<text.utf8.count])[0]
  }

  private func pieces(_ text: String) -> [String] {
    cut(text).ids.map { SmallModel.vocabulary[Int($0)] }
  }

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return cut(text).words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("the harbour of Karlow", ["the", "harbour", "of", "kar", "##low"]),
    ("HARBOURS.", ["harbour", "##s", "."]),
    ("Café CAFE\u{301}", ["cafe", "cafe"]),
    ("The quay", ["the", "[UNK]"]),
    ("“a'", ["“", "a", "'"]),
    ("a中文a", ["a", "中", "文", "a"]),
    ("ha\u{AD}r\u{200B}bour", ["harbour"]),
    ("the\u{A0}the\u{3000}the", ["the", "the", "the"]),
    ("İ i\u{307}", ["i", "i"]),
    ("12 [SEP]", ["1", "##2", "[UNK]", "[UNK]", "[UNK]"]),
    (" \t\u{FEFF}\u{0}\u{FFFD} ", []),
    (
      String(repeating: "a", count: 100) + " " + String(repeating: "a", count: 101),
      ["a"] + Array(repeating: "##a", count: 99) + ["[UNK]"]
    ),
  ])
  func `text is cut as BERT cuts it`(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test(arguments: [
    ("The harbour’s (old) quay.", ["The", "harbour", "’", "s", "(", "old", ")", "quay", "."]),
    ("Cafe\u{301}, é", ["Cafe\u{301}", ",", "é"]),
    ("\u{200B}ha\u{200B}r\u{200B} x", ["ha\u{200B}r", "x"]),
  ])
  func `words keep their place in the text`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `words tell how they are written and what stands before them`() {
    let shapes = cut("Karlow’s NATO iPhone A. a 12 ÉA 中文").words.map(\.shape)
    #expect(
      shapes == [
        WordShape(.title, .first), WordShape(.noLetter, .glued), WordShape(.lower, .glued),
        WordShape(.upper, .behindSpace), WordShape(.mixed, .behindSpace),
        WordShape(.oneCapital, .behindSpace), WordShape(.noLetter, .glued),
        WordShape(.lower, .behindSpace), WordShape(.noLetter, .behindSpace),
        WordShape(.upper, .behindSpace), WordShape(.lower, .behindSpace), WordShape(.lower, .glued),
      ])
  }

  @Test func `each sentence is cut by itself`() {
    let text = Array("A harbour. The harbour.".utf8)
    let sentences = encoder.pieces(of: text, sentences: [0..<10, 11..<23])
    #expect(sentences.map { $0.words.map(\.range.lowerBound) } == [[0, 2, 9], [11, 15, 22]])
    #expect(
      sentences.map { $0.words.first?.shape } == [
        WordShape(.oneCapital, .first), WordShape(.title, .first),
      ])
  }

  @Test func `bytes that are no text break nothing`() {
    var random = Random(state: 3)
    for count in 0..<300 {
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() >> 20) }
      let sentence = encoder.pieces(of: bytes, sentences: [0..<count, 5..<count + 9]).last
      #expect(sentence?.words.allSatisfy { $0.range.upperBound <= count } ?? true)
    }
  }

  @Test func `ranges outside of the text are left out`() {
    let sentences = encoder.pieces(of: Array("the".utf8), sentences: [0..<99, 50..<60])
    #expect(sentences.map(\.ids.count) == [1, 0])
  }
}
