/// A way to write a table as bytes in UTF-8.
package struct Format: Sendable {
  /// The word it is called by.
  package let name: String
  /// What it is for, in a few words.
  package let summary: String
  /// The endings of file names that mean it, without the dot.
  package let endings: [String]
  /// Whether the notes stand in what it writes; else the caller shows them elsewhere.
  package let showsNotes: Bool
  /// The columns that a table must have to be written.
  package let needs: [String]
  /// Takes away the rows that it has no form for.
  package let fitting: @Sendable (Table) -> Table
  /// Writes a table, without those rows.
  package let render: @Sendable (Table, RenderOptions) -> [UInt8]

  init(
    name: String, summary: String, endings: [String], showsNotes: Bool, needs: [String] = [],
    fitting: @escaping @Sendable (Table) -> Table = { $0 },
    render: @escaping @Sendable (Table, RenderOptions) -> [UInt8]
  ) {
    self.name = name
    self.summary = summary
    self.endings = endings
    self.showsNotes = showsNotes
    self.needs = needs
    self.fitting = fitting
    self.render = render
  }
}

extension Format {
  /// Every format, in the order in which help lists them.
  package static let all: [Format] = [
    grid, linear, tsv, csv, json, jsonLines, markdown, html, calendar, timelineJS,
  ]

  /// Those that write any table, in the same order; the others are only for files.
  package static let ofAnyTable: [Format] = all.filter(\.needs.isEmpty)

  /// Finds a format by its name or by an ending such as `md`; none where there is no such format.
  package static func named(_ name: String) -> Format? {
    all.first { $0.name == name } ?? all.first { $0.endings.contains(name) }
  }

  /// Finds the format that the ending of a file's name means, in any case; none where none does.
  package static func ofFile(named file: String) -> Format? {
    let ending = longestEnding(of: file, among: all.flatMap(\.endings))
    return ending.flatMap { ending in all.first { $0.endings.contains(ending) } }
  }

  /// Finds the longest of some endings that a file's name has, in any case; none where it has none.
  package static func longestEnding(of file: String, among endings: [String]) -> String? {
    let name = file.lowercased()
    return endings.filter { name.hasSuffix("." + $0) }.max { $0.utf8.count < $1.utf8.count }
  }
}

extension [UInt8] {
  /// Puts text behind the bytes.
  mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }

  /// Ends the line.
  mutating func endLine() {
    append(UInt8(ascii: "\n"))
  }
}
