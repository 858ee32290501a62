/// Cuts text into the words and word pieces of BERT's uncased tokeniser.
///
/// The numbers are those of the `tokenizers` library, but for a special piece's name in the text,
/// such as `[SEP]`, which is text like any other here.
package struct WordPieces: Sendable {
  private let table: PieceTable
  private let unknown: UInt16

  init(table: PieceTable) throws(ModelFault) {
    guard let unknown = table.number(of: "[UNK]") else { throw .noPiece("[UNK]") }
    self.table = table
    self.unknown = unknown
  }

  /// Cuts one sentence of a text, in time in proportion to its length.
  ///
  /// - Parameters:
  ///   - bytes: the whole text, UTF-8; what is not is dropped.
  ///   - sentence: offsets of bytes; what lies outside of the text is left out.
  package func cut(_ bytes: [UInt8], _ sentence: Range<Int>) -> PiecedSentence {
    bytes.withUnsafeBufferPointer { bytes in
      var cutter = WordCutter(bytes: bytes, pieces: self)
      cutter.cut(sentence.clamped(to: 0..<bytes.count))
      return cutter.sentence
    }
  }

  /// Appends the pieces of one normalised word, the longest first.
  func append(_ word: UnsafeBufferPointer<UInt8>, characters: Int, to ids: inout [UInt16]) {
    let first = ids.count
    guard characters <= Self.longestWord else {
      ids.append(unknown)
      return
    }
    var start = 0
    while start < word.count {
      guard let (piece, end) = longestPiece(of: word, from: start) else {
        ids.removeSubrange(first...)
        ids.append(unknown)
        return
      }
      ids.append(piece)
      start = end
    }
  }

  private func longestPiece(
    of word: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (piece: UInt16, end: Int)? {
    var hash = PieceHash(continuing: start > 0)
    var found: (piece: UInt16, end: Int)?
    let limit = min(word.count, start + table.longest)
    // Nearly every word is one piece: ask for the whole first.
    if limit == word.count {
      var whole = hash
      for offset in start..<limit { whole.add(word[offset]) }
      let piece = UnsafeBufferPointer(rebasing: word[start..<limit])
      if let number = table.number(of: piece, hash: whole) { return (number, limit) }
    }
    for offset in start..<limit {
      hash.add(word[offset])
      let piece = UnsafeBufferPointer(rebasing: word[start...offset])
      if let number = table.number(of: piece, hash: hash) { found = (number, offset + 1) }
    }
    return found
  }

  /// The characters of the longest word that is cut into pieces; a longer one is unknown.
  private static let longestWord = 100
}
