/// Where the words of an article stand in the document they were read from.
///
/// Offsets of the text and of the document both count bytes of UTF-8, the document's after it was
/// decoded. Between two marks both run on alike.
package struct SourceMap: Hashable, Sendable {
  // A page has thousands of marks, and a workspace thousands of pages.
  private var textOffsets: [UInt32] = []
  private var documentOffsets: [UInt32] = []
  private var documentEnd = Int.max

  /// An empty map, in which every offset is its own.
  package init() {}

  /// Notes that the text goes on, from an offset, with what stands at an offset of the document.
  ///
  /// Marks are noted in the order of the text; one that changes nothing takes no room.
  package mutating func mark(_ text: Int, standsAt document: Int) {
    if let last = textOffsets.last, let known = documentOffsets.last {
      if document - Int(known) == text - Int(last) { return }
      if Int(last) == text {
        documentOffsets[documentOffsets.count - 1] = UInt32(clamping: document)
        return
      }
    }
    textOffsets.append(UInt32(clamping: text))
    documentOffsets.append(UInt32(clamping: document))
  }

  /// Notes where the document ends; no word stands behind.
  package mutating func end(at document: Int) { documentEnd = document }

  /// The offset in the document of the word at an offset of the text; takes logarithmic time.
  package func documentOffset(of text: Int) -> Int {
    let behind = textOffsets.boundary { Int($0) > text }
    guard behind > 0 else { return min(text, documentEnd) }
    let offset = Int(documentOffsets[behind - 1]) + text - Int(textOffsets[behind - 1])
    return min(offset, documentEnd)
  }

  /// The stretch of the document that a stretch of the text was read from.
  ///
  /// It reaches from the first word to the last one, with the markup between them.
  package func documentRange(of range: TextRange) -> TextRange {
    guard range.length > 0 else {
      let start = documentOffset(of: range.start)
      return TextRange(start, start)
    }
    // Words in a table that are in no cell are read before the table.
    let ends = (documentOffset(of: range.start), documentOffset(of: range.end - 1))
    return TextRange(min(ends.0, ends.1), min(max(ends.0, ends.1) + 1, documentEnd))
  }
}
