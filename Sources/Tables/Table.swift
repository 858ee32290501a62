/// A column of a table.
package struct Column: Hashable, Sendable {
  /// What the values of a column are, which decides alignment and order.
  package enum Kind: Sendable { case text, integer, real, list }

  /// Its name, as people type it in filters.
  package var name: String
  /// What its values are.
  package var kind: Kind
  /// Whether it is shown only with `--wide` and in exports.
  package var isWide: Bool
  /// Whether its cells are drawn with characters, so that each must stay in its place.
  package var isDrawing: Bool

  /// Describes a column.
  package init(
    _ name: String, _ kind: Kind = .text, wide: Bool = false, drawing: Bool = false
  ) {
    self.name = name
    self.kind = kind
    isWide = wide
    isDrawing = drawing
  }
}

/// The words of an article that a row or a cell speaks of.
package struct Anchor: Hashable, Sendable {
  /// The handle of the article.
  package var article: String
  /// The first UTF-8 byte.
  package var start: Int
  /// The byte behind the last.
  package var end: Int

  /// Points at a stretch of an article.
  package init(article: String, start: Int, end: Int) {
    self.article = article
    self.start = start
    self.end = end
  }
}

/// A row of a table, with the words it came from and the reasons for it.
package struct Row: Hashable, Sendable {
  /// The values, as many as the table has columns.
  package var values: [Value]
  /// The words it came from, the most telling first.
  package var anchors: [Anchor]
  /// Why the row is there, a sentence each: rule, trigger words, rejected alternatives.
  package var reasons: [String]

  /// Makes a row.
  package init(_ values: [Value], anchors: [Anchor] = [], reasons: [String] = []) {
    self.values = values
    self.anchors = anchors
    self.reasons = reasons
  }
}

/// The result of a command: typed columns, rows, and notes that belong to the answer.
package struct Table: Hashable, Sendable {
  /// The columns, the default ones first.
  package var columns: [Column]
  /// The rows.
  package var rows: [Row]
  /// Sentences under the table, such as what was looked for and not found.
  package var notes: [String]

  /// Makes a table; every row must have as many values as there are columns.
  package init(columns: [Column], rows: [Row] = [], notes: [String] = []) {
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// A table that says only something.
  package init(note: String) {
    self.init(columns: [], notes: [note])
  }

  /// The index of the column of that name; none where there is no such column.
  package func index(ofColumn name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }
}
