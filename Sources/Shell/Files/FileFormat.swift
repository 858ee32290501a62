internal import Tables

/// What the ending of a file's name asks for.
package struct FileFormat: Sendable {
  /// The bytes of a file, and how many rows of the table are in it and how many are not.
  struct Content {
    var bytes: [UInt8]
    var rows: Int
    var rowsLeftOut: Int
  }

  /// What it is for, in a few words.
  package let summary: String
  /// The endings that mean it, without the dot.
  package let endings: [String]
  /// The columns that a table must have to be written.
  let needs: [String]
  /// Whether a file holds one article and no more.
  let isOfOneArticle: Bool
  private let write: @Sendable (Table, Workspace, String) throws(Problem) -> Content

  /// Describes a format that writes a table with the articles that its rows point to, or throws why
  /// it cannot; the path is for the words of that.
  init(
    summary: String, endings: [String], needs: [String], isOfOneArticle: Bool,
    write: @escaping @Sendable (Table, Workspace, String) throws(Problem) -> Content
  ) {
    self.summary = summary
    self.endings = endings
    self.needs = needs
    self.isOfOneArticle = isOfOneArticle
    self.write = write
  }

  private init(_ format: Format) {
    self.init(
      summary: format.summary, endings: format.endings, needs: format.needs, isOfOneArticle: false
    ) { table, _, _ throws(Problem) in
      let fitting = format.fitting(table)
      let options = RenderOptions(moment: FileMoment.ofNewFiles)
      // The axis of a chart is a drawing alone and is not missed.
      let words = table.columns.indices.filter { !table.columns[$0].isDrawing }
      let told = table.rows.count { row in words.contains { !row[$0].isEmpty } }
      return Content(
        bytes: format.render(fitting, options), rows: fitting.rows.count,
        rowsLeftOut: max(0, told - fitting.rows.count))
    }
  }

  /// Every format of files, in the order in which help lists them.
  package static let all: [FileFormat] =
    Format.all.filter { !$0.endings.isEmpty }.map { FileFormat($0) } + [timeML, redline]

  /// Finds the format that a file's name asks for, by its longest ending.
  ///
  /// - Throws: `unknownFormat`.
  package static func ofFile(named path: String) throws(Problem) -> FileFormat {
    let ending = Format.longestEnding(of: path, among: all.flatMap(\.endings))
    guard let ending, let format = all.first(where: { $0.endings.contains(ending) }) else {
      throw Problem(.unknownFormat(path: path))
    }
    return format
  }

  /// Makes the content of a file.
  ///
  /// - Throws: `missingColumns`, or what the format itself lacks.
  func content(
    of table: Table, in workspace: Workspace, for path: String
  ) throws(Problem) -> Content {
    let missing = needs.filter { table.index(ofColumn: $0) == nil }
    guard missing.isEmpty else { throw Problem(.missingColumns(missing, path: path)) }
    return try write(table, workspace, path)
  }
}

/// A file that was written.
package struct WrittenFile: Hashable, Sendable {
  /// Its path, as the person wrote it.
  package var path: String
  /// How many rows went into it.
  package var rows: Int
  /// How many rows of the table did not, because the format has no form for them.
  package var rowsLeftOut: Int
}
