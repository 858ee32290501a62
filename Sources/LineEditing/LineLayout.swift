internal import CEditline

/// Where prompt, line and cursor lie on the screen, counted the way libedit draws them.
///
/// libedit does not tell the row its cursor is in; a list under the line, a resize and Ctrl-C
/// need it. Takes time in proportion to the length of prompt and line.
struct LineLayout: Equatable {
  /// The cursor's row below the prompt's first one.
  private(set) var cursorRow = 0
  /// The cursor's column.
  private(set) var cursorColumn = 0
  /// The row behind the last character.
  private(set) var endRow = 0
  /// The column behind the last character.
  private(set) var endColumn = 0

  private let columns: Int
  /// The columns of each row up to its last character that is no blank.
  private var inked = [0]

  /// Lays out a line whose cursor is at a UTF-8 offset.
  init(prompt: String, line: String, cursor: Int, columns: Int) {
    self.columns = max(2, columns)
    for scalar in prompt.unicodeScalars { place(scalar) }
    moveCursor()
    var offset = 0
    for scalar in line.unicodeScalars {
      place(scalar)
      offset += UTF8.width(scalar)
      if offset == cursor { moveCursor() }
    }
  }

  /// Counts the rows above the cursor after the terminal has been made wider or narrower.
  ///
  /// Terminals wrap anew what they had wrapped themselves. libedit leaves out the blanks at the
  /// end of a row and then goes to the next one itself: such a row ends for good.
  func rowsAboveCursor(afterResizingTo newColumns: Int) -> Int {
    var rows = 0
    var length = 0
    for ink in inked[..<cursorRow] {
      length += ink
      if ink == columns { continue }
      rows += max(1, (length + newColumns - 1) / newColumns)
      length = 0
    }
    return rows + (length + cursorColumn) / newColumns
  }

  private mutating func moveCursor() {
    cursorRow = endRow
    cursorColumn = endColumn
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    if scalar == "\n" { return beginRow() }
    let width = scalar == "\t" ? 8 - endColumn % 8 : drawnColumns(of: scalar)
    // A wide character that does not fit begins the next row.
    if width == 2, scalar.value >= 0x80, endColumn + width > columns {
      beginRow()
    }
    endColumn += width
    if scalar != " ", scalar != "\t" { inked[endRow] = min(endColumn, columns) }
    while endColumn >= columns {
      let rest = endColumn - columns
      beginRow()
      endColumn = rest
    }
  }

  private mutating func beginRow() {
    endRow += 1
    endColumn = 0
    inked.append(0)
  }
}

/// Counts the columns libedit draws a character in: `^X` for a control character, `\U+XXXX` for
/// one that cannot be printed.
func drawnColumns(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
  let columns = Int(columns_of(scalar.value))
  guard columns < 0 else { return columns }
  return scalar.value > 0xFFFF ? 8 : 7
}

/// Counts the columns a text takes on a row of its own.
func drawnColumns(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + drawnColumns(of: $1) }
}
