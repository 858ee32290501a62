import Articles

/// What stands in front of a text in Markdown between `---` lines (YAML) or `+++` lines (TOML).
///
/// Only plain fields are read: a name, and a value or a list of values.
struct FrontMatter {
  /// Where the text behind it begins; 0 where there is nothing in front.
  private(set) var end = 0
  /// Where the title stands, without quotation marks.
  private(set) var title: Range<Int>?
  /// The author, the day and the language.
  private(set) var metadata = Metadata()

  /// The number of bytes that it may have.
  private static let limit = 1 << 16

  /// Reads what stands in front of a text in UTF-8.
  init(_ utf8: [UInt8]) {
    let lines = MarkdownLines.ranges(in: utf8[..<min(utf8.count, Self.limit)])
    guard let first = lines.first else { return }
    let mark = utf8[first].filter { $0 > 0x20 }
    guard mark == Array("---".utf8) || mark == Array("+++".utf8),
      let close = lines.dropFirst().firstIndex(where: { line in
        let written = utf8[line].filter { $0 > 0x20 }
        return written == mark || written == Array("...".utf8)
      })
    else { return }
    var authors: [String] = []
    var day: CalendarDate?
    var modified: CalendarDate?
    var isAuthors = false
    for line in lines[1..<close] {
      let field = Self.field(line, of: utf8)
      if isAuthors, field == nil, let item = Self.item(line, of: utf8) { authors.append(item) }
      guard let (name, value) = field else { continue }
      let words = String(decoding: utf8[value], as: UTF8.self)
      isAuthors = false
      switch name {
      case "title": if !value.isEmpty { title = title ?? value }
      case "author", "authors", "byline":
        isAuthors = value.isEmpty
        authors += Self.list(words)
      case "date", "published", "pubdate": day = day ?? CalendarDate(stamp: words)
      case "lastmod", "updated", "modified": modified = modified ?? CalendarDate(stamp: words)
      case "lang", "language": metadata.language = words.isEmpty ? nil : words
      default: break
      }
    }
    end = close + 1 < lines.count ? lines[close + 1].lowerBound : lines[close].upperBound
    metadata.byline = PersonName.list(authors)
    metadata.date = day.map { DocumentDate($0, from: .meta) }
    metadata.modified = modified.map { DocumentDate($0, from: .meta) }
  }

  /// Reads `name: value` or `name = value`; none where the line is indented or is neither.
  private static func field(
    _ line: Range<Int>, of utf8: [UInt8]
  ) -> (name: String, value: Range<Int>)? {
    let name = utf8[line].prefix { (0x61...0x7A).contains($0 | 0x20) || "_-".utf8.contains($0) }
    let rest = utf8[name.endIndex..<line.upperBound].drop { $0 == 0x20 }
    guard !name.isEmpty, let mark = rest.first, ":=".utf8.contains(mark) else { return nil }
    return (
      String(decoding: name, as: UTF8.self).lowercased(), trimmed(rest.dropFirst())
    )
  }

  /// Reads an entry of a list, `  - Ana Ruiz`.
  private static func item(_ line: Range<Int>, of utf8: [UInt8]) -> String? {
    let rest = utf8[line].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "-") else { return nil }
    return String(decoding: utf8[trimmed(rest.dropFirst())], as: UTF8.self)
  }

  /// Parts `[Ana Ruiz, "Tom Poe"]`.
  private static func list(_ words: String) -> [String] {
    guard words.hasPrefix("["), words.hasSuffix("]") else { return [words] }
    return words.dropFirst().dropLast().split(separator: ",").map {
      $0.filter { $0 != "\"" && $0 != "'" }
    }
  }

  /// The words without white space and quotation marks around them.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
    var rest = bytes.drop { $0 <= 0x20 }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    if rest.count > 1, let first = rest.first, first == rest.last, "\"'".utf8.contains(first) {
      rest = rest.dropFirst().dropLast()
    }
    return rest.startIndex..<rest.endIndex
  }
}

/// The lines of a text.
enum MarkdownLines {
  /// Finds them, without their ends.
  static func ranges(in utf8: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = utf8.startIndex
    while start < utf8.endIndex {
      let end = utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? utf8.endIndex
      lines.append(start..<end)
      let isPair = end + 1 < utf8.endIndex && utf8[end] == 0x0D && utf8[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }
}
