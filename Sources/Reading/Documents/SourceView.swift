package import Articles

/// A document beside the article that was read from it: where the words stand, and what is there.
package struct SourceView: Sendable {
  private let bytes: [UInt8]
  private let decoded: [UInt8]
  private let encoding: String
  private let map: SourceMap?
  private let lineEnds: [Int]

  /// Decodes the document as it was decoded for the article.
  ///
  /// - Throws: `noPlaces` where the text was not taken from the bytes stretch by stretch.
  package init(_ document: Document, of article: Article) throws(ReadingError) {
    bytes = document.bytes
    encoding = article.origin.encoding
    map = article.source
    decoded = DecodedText.utf8(of: bytes, encoding: encoding)
    guard map != nil || decoded == article.text.utf8 else {
      throw ReadingError(document.name, .noPlaces(format: article.origin.format))
    }
    lineEnds = decoded.indices.filter { [decoded] index in
      // A line may end with CR, LF, or CR LF.
      decoded[index] == 10
        || (decoded[index] == 13 && (index + 1 == decoded.count || decoded[index + 1] != 10))
    }
  }

  /// A stretch of a text, as it stands in the document.
  package struct Stretch: Hashable, Sendable {
    /// Its bytes in the document as it is stored.
    package var bytes: Range<Int>
    /// The line it begins in, from 1.
    package var line: Int
    /// What stands before it, at most as many code points as were asked for.
    package var before: String
    /// The characters that it was read from, with their markup.
    package var text: String
    /// What stands behind it.
    package var after: String
  }

  /// Finds a stretch of the text in the document; takes time linear in its offset.
  ///
  /// - Parameter context: the number of code points that are shown around it.
  package func stretch(_ range: TextRange, context: Int) -> Stretch {
    let place = map?.documentRange(of: range) ?? range
    let start = min(max(0, place.start), decoded.count)
    var end = min(max(start, place.end), decoded.count)
    if map != nil, end > start { end = behindEntity(end) }
    let before = moved(start, by: -context)
    let after = moved(end, by: context)
    func offset(_ index: Int) -> Int { rawOffset(ofDecoded: index, in: bytes, encoding: encoding) }
    let first = offset(start)
    return Stretch(
      bytes: first..<max(first, offset(end)), line: lineEnds.boundary { $0 >= start } + 1,
      before: words(before..<start), text: words(start..<end), after: words(end..<after))
  }

  /// The end of the character reference that an offset lies in, such as `&amp;`; else the offset.
  private func behindEntity(_ offset: Int) -> Int {
    guard let opening = decoded[max(0, offset - Self.longestEntity)..<offset].lastIndex(of: 38),
      decoded[opening + 1..<offset].allSatisfy(isNameOfEntity)
    else { return offset }
    let rest = decoded[offset..<min(decoded.count, offset + Self.longestEntity)]
    let closing = rest.firstIndex { !isNameOfEntity($0) }
    guard let closing, decoded[closing] == 59 else { return offset }
    return closing + 1
  }

  /// The longest one of HTML is `&CounterClockwiseContourIntegral;`.
  private static let longestEntity = 34

  private func isNameOfEntity(_ byte: UInt8) -> Bool {
    byte == 35 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// The offset a number of code points away, or the end of the document.
  private func moved(_ offset: Int, by count: Int) -> Int {
    let step = count.signum()
    var offset = offset
    var left = abs(count)
    while left > 0, step < 0 ? offset > 0 : offset < decoded.count {
      offset += step
      if offset == decoded.count || decoded[offset] & 0xC0 != 0x80 { left -= 1 }
    }
    return offset
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: decoded[range], as: UTF8.self)
  }
}
