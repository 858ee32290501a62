import Articles

/// Writes the words of blocks of Markdown as a plain text, and notes where they stood.
struct MarkdownWriter {
  /// The text so far: blocks with an empty line between them.
  private(set) var utf8: [UInt8] = []
  /// Where its words stand in the document.
  private(set) var map = SourceMap()
  /// The blocks written so far.
  private(set) var written: [(kind: MarkdownBlocks.Block.Kind, range: TextRange)] = []
  private let document: [UInt8]

  /// Writes the words of a document.
  init(_ document: [UInt8]) {
    self.document = document
  }

  /// Writes a block, unless it has no words.
  mutating func write(_ block: MarkdownBlocks.Block, definitions: Set<String>) {
    let before = utf8.count
    if before > 0 { utf8 += [0x0A, 0x0A] }
    let start = utf8.count
    if block.kind == .code {
      for line in block.lines { copy(line) }
    } else {
      let pieces = MarkdownInline(
        document, lines: block.lines, keepsPictures: block.kind == .picture,
        definitions: definitions
      ).pieces
      for piece in pieces { write(piece) }
    }
    while utf8.count > start, utf8[utf8.count - 1] <= 0x20 { utf8.removeLast() }
    if utf8.count == start {
      utf8.removeLast(start - before)
    } else {
      written.append((block.kind, TextRange(start, utf8.count)))
    }
  }

  private mutating func write(_ piece: MarkdownInline.Piece) {
    switch piece {
    case .words(let range): copy(range)
    case .lineEnd(let offset): put([0x20], standingAt: offset)
    case .reference(let range):
      put(Array(CharacterReferences.decoded(document[range]).utf8), standingAt: range.lowerBound)
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    put(document[range], standingAt: range.lowerBound)
  }

  private mutating func put(_ words: some Collection<UInt8>, standingAt offset: Int) {
    map.mark(utf8.count, standsAt: offset)
    utf8 += words
  }

  /// The name of a link's address as it is compared: without case and with single spaces.
  static func key(_ bytes: ArraySlice<UInt8>) -> String {
    MarkupText.collapsed(String(decoding: bytes, as: UTF8.self).lowercased())
  }
}
