internal import Articles
internal import CGumbo

/// A web page as elements and blocks of words, in the order of the page.
struct Page {
  /// An element that shapes the page; those that only style words are left out.
  struct Element {
    let tag: Tag
    /// The index of the element it lies in; -1 for the outermost.
    let parent: Int
    /// The index behind the last element in it.
    var end: Int
    /// The blocks in it.
    var blocks: Range<Int>
    /// The stretch of the text that its words lie in; with white space around them, for one that
    /// shapes no block of its own.
    var range: TextRange
    /// What its names and attributes say about it.
    var traits: PageTraits
    /// Its class or identifier, for reasons, as a stretch of the slim page.
    let label: Range<Int>
  }

  /// A run of words that the page shows as one paragraph, heading, cell or line.
  struct Block {
    /// Where it lies in the text.
    let range: TextRange
    /// The innermost element around it.
    let element: Int
    /// How many bytes of it are links to other places.
    let linkLength: Int
    /// How many commas are in it.
    let commas: Int
  }

  /// All its words, the blocks parted by empty lines.
  let text: Text
  /// Where they stand in the page.
  let source: SourceMap
  let elements: [Element]
  let blocks: [Block]
  /// What the head of the page and its attributes say.
  let head: PageHead
  /// The slim page, in which labels lie.
  private let slim: SlimPage

  /// The most memory that a page may take, by its length.
  private static func memoryLimit(_ length: Int) -> Int { 64 << 20 + length * 96 }

  /// Parses a page.
  ///
  /// - Parameter bytes: valid UTF-8.
  /// - Throws: `damaged` where its markup is too tangled to be read.
  init(_ bytes: [UInt8]) throws(ReadingError.Problem) {
    let slim = SlimPage(bytes)
    var builder = PageBuilder(slim: slim)
    let isParsed = slim.bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard
          let tree = page_tree_parse(
            characters.baseAddress, characters.count, Self.memoryLimit(characters.count))
        else { return false }
        defer { page_tree_free(tree) }
        builder.build(tree, in: buffer)
        return true
      }
    }
    guard isParsed else { throw .damaged(kind: "web page", detail: "its markup is too tangled") }
    self.slim = slim
    text = Text(validUTF8: builder.text)
    source = builder.source
    elements = builder.elements
    blocks = builder.blocks
    head = builder.head
    structuredData = slim.structuredData.map { Array(bytes[$0]) }
  }

  /// The blocks of structured data in the page, as JSON.
  let structuredData: [[UInt8]]

  /// What a reason calls an element: `nav`, `div.related-links`.
  func name(of index: Int) -> String {
    let element = elements[index]
    let label = String(decoding: slim.bytes[element.label].prefix(60), as: UTF8.self)
    let first = label.split(whereSeparator: \.isWhitespace).first.map { "." + $0 } ?? ""
    return element.tag.name + first
  }

  /// What elements of the same kind share: the tag and the letters of the name, or of the names
  /// around one that has none.
  func family(of index: Int) -> [UInt8] {
    let element = elements[index]
    let letters = slim.bytes[element.label].filter { $0.isLetter || $0 <= 0x20 }
    guard letters.isEmpty, element.parent >= 0 else { return letters + [element.tag.rawValue] }
    let outer = elements[element.parent]
    return slim.bytes[outer.label].filter(\.isLetter) + [outer.tag.rawValue, element.tag.rawValue]
  }

  /// The elements around an element, from itself outwards.
  func lineage(of index: Int) -> some Sequence<Int> {
    sequence(first: index) { elements[$0].parent >= 0 ? elements[$0].parent : nil }
      .lazy.filter { $0 >= 0 }
  }

  /// Whether an element lies in a note on the writer.
  func isInBio(_ index: Int) -> Bool {
    lineage(of: index).prefix(8).contains { elements[$0].traits.contains(.bio) }
  }

  /// Whether an element lies in another or is it.
  func isInside(_ index: Int, _ outer: Int) -> Bool {
    outer <= index && index < elements[outer].end
  }
}

/// What the head of a page and the attributes in it say, before anybody weighs it.
struct PageHead {
  /// The words of the `title` element.
  var title: String?
  /// The language the page is marked with.
  var language: String?
  /// The names and contents of `meta` elements, in their order.
  var metas: [(name: String, content: String)] = []
  /// The address that the page says is its own.
  var canonical: String?
  /// The `time` elements: the element around or itself, and what it says to machines.
  var times: [(element: Int, written: String)] = []
}
