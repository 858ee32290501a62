@testable import Tables

/// An invented table of entities, with a column that is shown only with `--wide`.
let people = Table(
  columns: [
    Column("#", .integer), Column("entity"), Column("type"), Column("names", .integer),
    Column("quoted", .integer), Column("first"), Column("aliases", .list),
    Column("nominals", .integer, wide: true),
  ],
  rows: [
    row(1, "Ana Ruiz", "PERSON", 4, 3, "late:1.1", ["Ruiz"], 2),
    row(2, "Harbour Trust", "ORG", 3, 0, "late:2.1", ["the Trust", "Harbour Authority"], 0),
    row(3, "Ben O’Dell", "PERSON", 3, 0, "late:10.1", [], 1),
    row(4, "Östersund", "LOC", 1, 0, nil, [], 0),
  ],
  notes: ["4 entities in 12 sentences"])

private func row(
  _ number: Int, _ entity: String, _ type: String, _ names: Int, _ quoted: Int, _ first: String?,
  _ aliases: [String], _ nominals: Int
) -> Row {
  Row(
    [
      .integer(number), .text(entity), .text(type), .integer(names), .integer(quoted),
      Value(first), .list(aliases), .integer(nominals),
    ],
    anchors: [Anchor(article: "late", start: number * 10, end: number * 10 + 5)],
    reasons: ["named \(names) times"])
}

extension Table {
  /// A table of one column of text.
  init(column name: String = "text", _ texts: String...) {
    self.init(columns: [Column(name)], rows: texts.map { Row([.text($0)]) })
  }

  /// The words of a column, in order.
  func words(of name: String) -> [String] {
    guard let index = index(ofColumn: name) else { return [] }
    return rows.map { $0[index].words }
  }

  /// The table behind one filter, written as on the command line.
  func filtered(_ line: String) throws -> Table {
    let words = splitWords(line)
    guard let first = words.first, let filter = Filters.named(first.text) else { return self }
    return try filter.read(Array(words.dropFirst())).filter(self)
  }

  /// What a format writes, as text.
  func written(_ format: Format, _ options: RenderOptions = RenderOptions()) -> String {
    String(decoding: format.render(self, options), as: UTF8.self)
  }
}

/// The words of a line, apart at blanks outside double or single quotes, with their offsets.
func splitWords(_ line: String) -> [FilterWord] {
  var words: [FilterWord] = []
  var current = ""
  var start: Int?
  var quote: Character?
  var isQuoted = false
  for (offset, character) in line.enumerated() {
    if let open = quote {
      if character == open { quote = nil } else { current.append(character) }
    } else if character == "\"" || character == "'" {
      quote = character
      isQuoted = true
      start = start ?? offset
    } else if character == " " {
      guard let begun = start else { continue }
      words.append(FilterWord(current, range: begun..<offset, isQuoted: isQuoted))
      (current, start, isQuoted) = ("", nil, false)
    } else {
      start = start ?? offset
      current.append(character)
    }
  }
  if let start {
    words.append(FilterWord(current, range: start..<line.count, isQuoted: isQuoted))
  }
  return words
}
