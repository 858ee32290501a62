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
  /// Writes a table.
  package let render: @Sendable (Table, RenderOptions) -> [UInt8]

  init(
    name: String, summary: String, endings: [String], showsNotes: Bool,
    render: @escaping @Sendable (Table, RenderOptions) -> [UInt8]
  ) {
    self.name = name
    self.summary = summary
    self.endings = endings
    self.showsNotes = showsNotes
    self.render = render
  }
}

extension Format {
  /// Every format, in the order in which help lists them.
  package static let all: [Format] = [
    grid, linear, tsv, csv, json, jsonLines, markdown, html,
  ]

  /// Finds a format by its name or by an ending such as `md`; none where there is no such format.
  package static func named(_ name: String) -> Format? {
    all.first { $0.name == name } ?? all.first { $0.endings.contains(name) }
  }

  /// Finds the format that the ending of a file's name means, in any case; none where none does.
  package static func ofFile(named file: String) -> Format? {
    guard let dot = file.lastIndex(of: ".") else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    return all.first { $0.endings.contains(ending) }
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
