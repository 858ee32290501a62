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
    /// Whether all of it is set in bold or italic letters.
    let isEmphasised: Bool
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

  /// Whether an element lies in another or is it.
  func isInside(_ index: Int, _ outer: Int) -> Bool {
    outer <= index && index < elements[outer].end
  }
}

/// The tags that the readers of pages tell apart.
enum Tag: UInt8 {
  case html, body, div, section, article, main, aside, header, footer, nav, p, h1, h2, h3, h4, h5
  case h6, ul, ol, li, dl, dt, dd, table, row, cell, headCell, tableCaption, blockquote, pre, figure
  case figcaption, form, fieldset, button, address, details, summary, time, link, image, hr, style
  case head, title, other

  init(_ tag: GumboTag) {
    self =
      switch tag {
      case GUMBO_TAG_HTML: .html
      case GUMBO_TAG_BODY: .body
      case GUMBO_TAG_DIV, GUMBO_TAG_CENTER: .div
      case GUMBO_TAG_SECTION, GUMBO_TAG_HGROUP: .section
      case GUMBO_TAG_ARTICLE: .article
      case GUMBO_TAG_MAIN: .main
      case GUMBO_TAG_ASIDE: .aside
      case GUMBO_TAG_HEADER: .header
      case GUMBO_TAG_FOOTER: .footer
      case GUMBO_TAG_NAV, GUMBO_TAG_MENU: .nav
      case GUMBO_TAG_P: .p
      case GUMBO_TAG_H1: .h1
      case GUMBO_TAG_H2: .h2
      case GUMBO_TAG_H3: .h3
      case GUMBO_TAG_H4: .h4
      case GUMBO_TAG_H5: .h5
      case GUMBO_TAG_H6: .h6
      case GUMBO_TAG_UL, GUMBO_TAG_DIR: .ul
      case GUMBO_TAG_OL: .ol
      case GUMBO_TAG_LI: .li
      case GUMBO_TAG_DL: .dl
      case GUMBO_TAG_DT: .dt
      case GUMBO_TAG_DD: .dd
      case GUMBO_TAG_TABLE: .table
      case GUMBO_TAG_TR: .row
      case GUMBO_TAG_TD: .cell
      case GUMBO_TAG_TH: .headCell
      case GUMBO_TAG_CAPTION: .tableCaption
      case GUMBO_TAG_BLOCKQUOTE: .blockquote
      case GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP: .pre
      case GUMBO_TAG_FIGURE: .figure
      case GUMBO_TAG_FIGCAPTION: .figcaption
      case GUMBO_TAG_FORM: .form
      case GUMBO_TAG_FIELDSET: .fieldset
      case GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT: .button
      case GUMBO_TAG_ADDRESS: .address
      case GUMBO_TAG_DETAILS: .details
      case GUMBO_TAG_SUMMARY: .summary
      case GUMBO_TAG_TIME: .time
      case GUMBO_TAG_A: .link
      case GUMBO_TAG_IMG, GUMBO_TAG_IMAGE: .image
      case GUMBO_TAG_HR: .hr
      case GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_I, GUMBO_TAG_EM: .style
      case GUMBO_TAG_HEAD: .head
      case GUMBO_TAG_TITLE: .title
      default: .other
      }
  }

  /// Whether words before and after it are parted from those in it.
  var isBlock: Bool {
    switch self {
    case .link, .time, .image, .style, .other, .title, .head: false
    default: true
    }
  }

  var isHeading: Bool { (Tag.h1.rawValue...Tag.h6.rawValue).contains(rawValue) }
  var isList: Bool { self == .ul || self == .ol || self == .dl }

  /// What reasons call it.
  var name: String {
    switch self {
    case .row: "tr"
    case .cell: "td"
    case .headCell: "th"
    case .tableCaption: "caption"
    case .link: "a"
    case .image: "img"
    case .style: "b"
    case .other: "span"
    default: "\(self)"
    }
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
