/// A mistake as a person is shown it: the line, a caret under the words, what and what to try.
package struct Diagnostic: Hashable, Sendable {
  /// What is wrong and what to try.
  package var message: String
  /// Where, in UTF-8 bytes of the source; a range outside of it is moved into it.
  package var range: SourceRange
  /// What was typed.
  package var source: String

  /// Makes a diagnostic.
  package init(message: String, range: SourceRange, source: String) {
    self.message = message
    self.range = range
    self.source = source
  }

  /// Makes the diagnostic of a line that does not parse.
  package init(_ error: SyntaxError, source: String) {
    self.init(message: error.message, range: error.range, source: source)
  }

  /// The number of the line the range begins in, from 1.
  package var line: Int {
    1 + source.utf8.prefix(range.lowerBound).count { $0 == UInt8(ascii: "\n") }
  }

  /// Writes the line, the caret line and the message, without a line end behind them.
  ///
  /// `width` is that of the terminal in columns: a longer source line is cut around the caret.
  /// Characters that cannot be seen are written as codes, so that nothing reaches the terminal raw.
  package func rendered(width: Int? = nil) -> String {
    let text = sourceLine
    let visible = VisibleText(text.line)
    let caret = visible.columns(of: text.range)
    let window = Window(of: visible.width, around: caret, width: width)
    let cells = visible.cells.filter {
      window.columns.lowerBound <= $0.column && $0.column + $0.width <= window.columns.upperBound
    }
    let first = cells.first?.column ?? window.columns.lowerBound
    let shown =
      (window.cutsLeft ? "…" : "") + cells.map(\.shown).joined() + (window.cutsRight ? "…" : "")
    let indent = max(0, caret.lowerBound - first) + (window.cutsLeft ? 1 : 0)
    let length = max(1, min(caret.upperBound, window.columns.upperBound) - caret.lowerBound)
    let marks = String(repeating: " ", count: indent) + String(repeating: "^", count: length)
    return shown + "\n" + marks + "\n" + VisibleText(message).shown
  }

  /// The line the range begins in, and the part of the range that is in it.
  private var sourceLine: (line: Substring, range: SourceRange) {
    let bytes = SourceText(source)
    let start = bytes.boundary(at: range.lowerBound)
    let before = bytes.bytes[..<start].lastIndex(of: UInt8(ascii: "\n"))
    let lineStart = before.map { $0 + 1 } ?? 0
    var lineEnd = bytes.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.end
    if lineEnd > lineStart, bytes.bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
    let end = min(max(start, range.upperBound), max(start, lineEnd))
    let line = Substring(bytes[lineStart..<lineEnd])
    return (line, start - lineStart..<end - lineStart)
  }
}

/// The columns of a line that are shown.
private struct Window {
  var columns: Range<Int>
  var cutsLeft = false
  var cutsRight = false

  init(of total: Int, around caret: Range<Int>, width: Int?) {
    let width = max(width ?? .max, Self.narrowest)
    // The caret may stand one column behind the line's end.
    let end = max(total, caret.upperBound)
    guard end > width else {
      columns = 0..<end
      return
    }
    // One column is for each mark of a cut.
    let room = width - 2
    let length = min(caret.count, room)
    let start = max(1, caret.lowerBound - (room - length) / 2)
    if caret.lowerBound + length <= room + 1 {
      columns = 0..<room + 1
      cutsRight = true
    } else if start + room + 1 >= end {
      columns = end - room - 1..<end
      cutsLeft = true
    } else {
      columns = start..<start + room
      cutsLeft = true
      cutsRight = true
    }
  }

  /// Narrower than this a line says nothing; it is left to the terminal to break it.
  private static let narrowest = 12
}

extension VisibleText {
  /// The columns of the characters that a range of bytes touches, at least one.
  fileprivate func columns(of range: SourceRange) -> Range<Int> {
    let after = cells.firstIndex { $0.offset > range.lowerBound } ?? cells.count
    let isBehindEnd = after == cells.count && range.lowerBound >= byteCount
    guard after > 0, !isBehindEnd else {
      let column = isBehindEnd ? width : 0
      return column..<column + 1
    }
    let first = cells[after - 1]
    let last = cells[after...].prefix { $0.offset < range.upperBound }.last ?? first
    return first.column..<last.column + last.width
  }
}
