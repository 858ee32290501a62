/// How wide the columns of a grid are.
struct GridLayout {
  /// A column that is shown.
  struct Column {
    /// Its index among the cells of a row.
    let index: Int
    /// Its cells.
    var width: Int
    /// Whether its values stand at the right.
    let isNumeric: Bool
    /// Whether its cells are drawn, so that they are whole or not there.
    let isDrawing: Bool
    /// Whether it must keep to its width; else a long cell runs on.
    let isBounded: Bool

    /// Whether it never gives way.
    var keepsWidth: Bool { isNumeric || isDrawing }

    func fits(_ cell: TerminalText) -> Bool {
      !isBounded || cell.width <= width
    }
  }

  /// The columns that are shown, in order.
  private(set) var columns: [Column]
  /// The indices of columns for which there is no room, in order.
  private(set) var leftOut: [Int] = []

  /// The lines of a cell before it is cut.
  ///
  /// A drawing is read down its column, so nothing beside one may push its rows apart.
  var linesInCell: Int { columns.contains(where: \.isDrawing) ? 1 : Self.linesInCell }

  /// The blank cells between columns.
  static let gap = 2
  /// The lines of a cell before it is cut.
  static let linesInCell = 3
  /// The width down to which text gives way in comfort.
  private static let comfortableWidth = 12
  /// The same for text on one line.
  private static let comfortableLine = 24
  /// The width down to which text gives way before a column is left out.
  private static let leastWidth = 6
  /// So few columns are kept even if words must be broken.
  private static let fewColumns = 3
  /// The longest word for which a column is kept wide: a stretch of days. Beyond are addresses and
  /// the like.
  private static let longestWord = 22
  /// Without a terminal nothing is cut; a cell wider than this does not push the others aside.
  private static let widestPadding = 120

  /// Measures the columns; complexity is linear in the number of cells.
  ///
  /// - Parameter shown: the columns of the table that are shown.
  init(
    headers: [TerminalText], rows: [[TerminalText]], of shown: [Tables.Column], width: Int?
  ) {
    let widest = width ?? Self.widestPadding
    var widths = headers.map { min($0.width, widest) }
    for row in rows {
      for (column, cell) in row.enumerated() where cell.width > widths[column] {
        // A cell wider than the padding runs on and asks for no room.
        if width == nil, cell.width > widest { continue }
        widths[column] = min(cell.width, widest)
      }
    }
    columns = headers.indices.map {
      Column(
        index: $0, width: widths[$0], isNumeric: shown[$0].isNumeric,
        isDrawing: shown[$0].isDrawing, isBounded: width != nil)
    }
    guard let width else { return }
    narrow(to: width, rows)
    // One column alone gets what there is.
    if columns.count == 1 { columns[0].width = max(1, min(columns[0].width, width - 1)) }
  }

  /// Narrows the widest columns of text until all fit, and leaves out the last ones if none can;
  /// of the last few, a drawing is spared before words are.
  private mutating func narrow(to width: Int, _ rows: [[TerminalText]]) {
    let natural = columns.map(\.width)
    guard !fit(into: width, leasts: natural) else { return }
    let words = columns.map { column in
      column.keepsWidth ? column.width : Self.longestWord(in: rows, column.index)
    }
    func leasts(_ least: (Int) -> Int) -> [Int] {
      columns.indices.map { columns[$0].keepsWidth ? natural[$0] : min(natural[$0], least($0)) }
    }
    let comfort = linesInCell == 1 ? Self.comfortableLine : Self.comfortableWidth
    let comfortable = leasts { max(comfort, words[$0]) }
    let whole = leasts { max(Self.leastWidth, words[$0]) }
    // A date cut in two reads worse than a column that is named below, unless little would be left.
    let broken = leasts { _ in Self.leastWidth }
    while columns.count > 1 {
      if fit(into: width, leasts: comfortable)
        || linesInCell > 1 && fit(into: width, leasts: whole)
        || columns.count <= Self.fewColumns && fit(into: width, leasts: broken)
      {
        break
      }
      let drawing = columns.count > Self.fewColumns ? nil : columns.lastIndex(where: \.isDrawing)
      leftOut.append(columns.remove(at: drawing ?? columns.count - 1).index)
    }
    leftOut.sort()
  }

  /// Gives each column as much as the widest may have, but not less than its least; tells whether
  /// they fit.
  ///
  /// - Parameter leasts: by the index of a column, the cells it needs.
  private mutating func fit(into width: Int, leasts: [Int]) -> Bool {
    let room = width - 1 - Self.gap * (columns.count - 1)
    func cells(of column: Int, _ limit: Int) -> Int {
      max(leasts[columns[column].index], min(columns[column].width, limit))
    }
    func needed(_ limit: Int) -> Int {
      columns.indices.reduce(0) { $0 + cells(of: $1, limit) }
    }
    guard needed(0) <= room else { return false }
    // The greatest limit under which all fit: below `high` they do or it is not known yet.
    var low = 0
    var high = (columns.map(\.width).max() ?? 0) + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if needed(middle) <= room { low = middle } else { high = middle }
    }
    // What the limit leaves over goes to the first columns that want it.
    var spare = room - needed(low)
    for index in columns.indices {
      let narrowed = cells(of: index, low)
      let extra = spare > 0 && narrowed < columns[index].width ? 1 : 0
      spare -= extra
      columns[index].width = narrowed + extra
    }
    return true
  }

  /// The cells of the longest word of a column, as far as it counts.
  private static func longestWord(in rows: [[TerminalText]], _ column: Int) -> Int {
    var longest = 0
    for row in rows {
      let cell = row[column]
      if cell.width <= longest { continue }
      for word in cell.text.split(separator: " ") where word.utf8.count > longest {
        longest = max(longest, TerminalWidth.cells(of: String(word)))
      }
      if longest >= longestWord { return longestWord }
    }
    return longest
  }
}
