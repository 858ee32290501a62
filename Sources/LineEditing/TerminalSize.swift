internal import Glibc

/// The size of a terminal in character cells.
package struct TerminalSize: Hashable, Sendable {
  /// The number of columns, at least one.
  package let columns: Int
  /// The number of rows, at least one.
  package let rows: Int

  /// Keeps a size.
  package init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// Asks the terminal behind a descriptor; a terminal that does not know is 80 by 24.
  ///
  /// Where no terminal is, `COLUMNS` (and `LINES`) stand in for it, and without them the answer
  /// is none: nothing is to be cut or wrapped.
  package static func current(of descriptor: Int32 = STDOUT_FILENO) -> TerminalSize? {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 {
      return TerminalSize(
        columns: size.ws_col > 0 ? Int(size.ws_col) : 80,
        rows: size.ws_row > 0 ? Int(size.ws_row) : 24)
    }
    guard let columns = positiveNumber(in: "COLUMNS") else { return nil }
    return TerminalSize(columns: columns, rows: positiveNumber(in: "LINES") ?? 24)
  }
}

private func positiveNumber(in variable: String) -> Int? {
  guard let text = getenv(variable), let number = Int(String(cString: text)) else { return nil }
  return number > 0 ? number : nil
}
