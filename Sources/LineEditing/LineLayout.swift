internal import CEditline

/// Where prompt, line and cursor lie on the screen, counted the way libedit draws them.
///
/// libedit does not tell the row its cursor is in; a list under the line, a resize and Ctrl-C
/// need it. Takes time in proportion to the length of prompt and line.
struct LineLayout: Equatable {
  /// The cursor's row below the prompt's first one.
  private(set) var cursorRow = 0
  /// The row behind the last character.
  private(set) var endRow = 0
  /// The column behind the last character.
  private(set) var endColumn = 0

  private let columns: Int

  /// Lays out a line whose cursor is at a UTF-8 offset.
  init(prompt: String, line: String, cursor: Int, columns: Int) {
    self.columns = max(2, columns)
    for scalar in prompt.unicodeScalars { place(scalar) }
    cursorRow = endRow
    var offset = 0
    for scalar in line.unicodeScalars {
      place(scalar)
      offset += UTF8.width(scalar)
      if offset == cursor { cursorRow = endRow }
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    if scalar == "\n" {
      endRow += 1
      endColumn = 0
      return
    }
    let width = scalar == "\t" ? 8 - endColumn % 8 : drawnColumns(of: scalar)
    // A wide character that does not fit begins the next row.
    if width == 2, scalar.value >= 0x80, endColumn + width > columns {
      endRow += 1
      endColumn = 0
    }
    endColumn += width
    endRow += endColumn / columns
    endColumn %= columns
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
