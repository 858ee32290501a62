/// Consecutive sentences that the encoder reads together.
package struct Window: Hashable, Sendable {
  /// The sentences, or parts of sentences.
  package private(set) var sentences: [PiecedSentence] = []
  /// The number of pieces in the sentences; a window has two more, its beginning and its end.
  package private(set) var pieceCount = 0

  /// The number of words.
  package var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

  private mutating func append(_ sentence: PiecedSentence) {
    sentences.append(sentence)
    pieceCount += sentence.ids.count
  }

  /// Groups consecutive sentences into windows of about one size.
  ///
  /// A sentence that is too long is divided between words, if it can be helped between two in
  /// small letters. The training does the same (`windows` in `words.py`).
  /// - Parameter limit: the most pieces of a window, its beginning and end counted.
  package static func windows(of sentences: [PiecedSentence], limit: Int) -> [Window] {
    let limit = max(1, limit - 2)
    let parts = sentences.flatMap { $0.divided(limit) }
    let total = parts.reduce(0) { $0 + $1.ids.count }
    let count = (total + limit - 1) / limit
    var windows: [Window] = []
    var window = Window()
    var done = 0
    for part in parts where !part.ids.isEmpty {
      let left = max(1, count - windows.count)
      let target = (total - done + left - 1) / left
      let size = window.pieceCount + part.ids.count
      let over = size - target
      if window.pieceCount > 0, size > limit || over > 0 && over > target - window.pieceCount {
        windows.append(window)
        done += window.pieceCount
        window = Window()
      }
      window.append(part)
    }
    if window.pieceCount > 0 { windows.append(window) }
    return windows
  }
}

extension PiecedSentence {
  /// Parts of so many pieces at the most, divided between words; a longer word is cut short.
  fileprivate func divided(_ limit: Int) -> [PiecedSentence] {
    guard ids.count > limit else { return [self] }
    var parts: [PiecedSentence] = []
    var first = 0
    while first < words.count {
      let end = endOfPart(from: first, limit)
      parts.append(part(of: first..<end, limit))
      first = end
    }
    return parts
  }

  /// The end of the longest part from a word on; if it can be helped, where no name is divided.
  private func endOfPart(from first: Int, _ limit: Int) -> Int {
    var end = first
    var size = 0
    while end < words.count {
      size += min(pieces(of: end).count, limit)
      if size > limit { break }
      end += 1
    }
    guard end < words.count else { return end }
    let places = max(first + 1, end - Self.reach)...end
    return places.last { words[$0 - 1].shape.isLower && words[$0].shape.isLower } ?? end
  }

  /// So many words before the last possible one may a part end.
  private static let reach = 24

  private func part(of range: Range<Int>, _ limit: Int) -> PiecedSentence {
    var part = PiecedSentence()
    for place in range {
      var moved = words[place]
      moved.first = UInt32(part.ids.count)
      part.words.append(moved)
      part.ids += ids[pieces(of: place)].prefix(limit)
    }
    return part
  }

  private func pieces(of place: Int) -> Range<Int> {
    words[place].firstPiece..<(place + 1 < words.count ? words[place + 1].firstPiece : ids.count)
  }
}
