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
    /// Whether it must keep to its width; else a long cell runs on.
    let isPadded: Bool

    func fits(_ cell: TerminalText) -> Bool {
      !isPadded || cell.width <= width
    }
  }

  /// The columns that are shown, in order.
  private(set) var columns: [Column]
  /// The indices of columns for which there is no room, in order.
  private(set) var leftOut: [Int] = []

  /// The blank cells between columns.
  static let gap = 2
  /// The lines of a cell before it is cut.
  static let linesInCell = 3
  /// The widths down to which text gives way before a column is left out: first with some comfort.
  private static let leastWidths = [12, 6]
  /// Without a terminal nothing is cut; a cell wider than this does not push the others aside.
  private static let widestPadding = 120

  /// Measures the columns; complexity is linear in the number of cells.
  init(headers: [TerminalText], rows: [[TerminalText]], areNumeric: [Bool], width: Int?) {
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
        index: $0, width: widths[$0], isNumeric: areNumeric[$0], isPadded: width != nil)
    }
    guard let width else { return }
    while !fit(into: width), columns.count > 1 {
      leftOut.insert(columns.removeLast().index, at: 0)
    }
    // One column alone gets what there is.
    if columns.count == 1 { columns[0].width = max(1, min(columns[0].width, width - 1)) }
  }

  /// Narrows the widest columns of text until all fit; tells whether they do.
  private mutating func fit(into width: Int) -> Bool {
    let room = width - 1 - Self.gap * (columns.count - 1)
    for least in Self.leastWidths {
      // Numbers and what is narrow anyway keep their width.
      let fixed = columns.filter { $0.isNumeric || $0.width <= least }.reduce(0) { $0 + $1.width }
      let yielding = columns.filter { !$0.isNumeric && $0.width > least }.map(\.width)
      guard let limit = Self.limit(for: yielding, in: room - fixed), limit >= least else {
        continue
      }
      var spare = room - fixed - yielding.reduce(0) { $0 + min($1, limit) }
      for index in columns.indices where !columns[index].isNumeric && columns[index].width > limit {
        guard columns[index].width > least else { continue }
        // What the division leaves over goes to the first ones.
        let extra = spare > 0 ? 1 : 0
        spare -= extra
        columns[index].width = limit + extra
      }
      return true
    }
    return false
  }

  /// The greatest width to which columns must be cut so that they fit; none where none will do.
  private static func limit(for widths: [Int], in room: Int) -> Int? {
    guard !widths.isEmpty else { return room >= 0 ? .max : nil }
    guard room >= widths.count else { return nil }
    var rest = room
    var count = widths.count
    for width in widths.sorted() {
      if width > rest / count { return rest / count }
      rest -= width
      count -= 1
    }
    return .max
  }
}
