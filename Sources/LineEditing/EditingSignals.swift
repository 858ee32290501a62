internal import CEditline
internal import Glibc

/// What the terminal and the signals do while a line is edited.
extension LineEditor {
  /// The signals that matter only while the terminal is in our modes.
  private static let caught = [SIGTSTP, SIGCONT, SIGWINCH, SIGTERM, SIGHUP, SIGQUIT]

  func beginEditing() {
    SignalPipe.shared.catching(Self.caught)
    // Before the prompt: a Ctrl-D typed on seeing it would be lost in the terminal's usual modes.
    editline_prepare_terminal(pointer, 1)
    write(bracketedPasteOn, to: output)
  }

  func endEditing() {
    write(bracketedPasteOff, to: output)
    SignalPipe.shared.release(Self.caught)
    for signal in Self.caught where SignalPipe.shared.drop(signal) {
      if [SIGTERM, SIGHUP, SIGQUIT].contains(signal) { raise(signal) }
    }
  }

  /// Acts on a signal.
  func handle(_ signal: Int32) {
    switch signal {
    case SIGINT: isInterrupted = true
    case SIGTSTP: suspend()
    case SIGCONT: resume()
    case SIGWINCH: redraw()
    case SIGTERM, SIGHUP, SIGQUIT: leave(by: signal)
    default: break
    }
  }

  /// Moves the cursor to a fresh row under the line.
  func moveBehindLine(showing mark: String) {
    write("\(layout().wayToEnd)\(mark)\r\n", to: output)
  }

  /// Draws the line anew in place, after the terminal has changed its size.
  private func redraw() {
    // Dragging a window's edge sends many; the size is asked for once they are all in.
    SignalPipe.shared.drop(SIGWINCH)
    let up = up(rowsAboveCursorAfterResizing())
    write(up + "\r" + eraseBelow, to: output)
    drawLine()
  }

  /// Draws prompt and line from the cursor's row on.
  func drawLine() {
    el_resize(pointer)
    editline_draw(pointer)
    drawn = (columns, content().line)
  }

  /// Counts the rows to go up after a resize: as libedit drew them if nothing was typed since it
  /// drew the whole line, else as the terminal wrapped what was typed.
  private func rowsAboveCursorAfterResizing() -> Int {
    guard let drawn, drawn.line == content().line else { return layout().cursorRow }
    return layout(columns: drawn.columns).rowsAboveCursor(afterResizingTo: columns)
  }

  /// Stops the program as if nothing were caught; `fg` comes back to the same line.
  private func suspend() {
    let layout = layout()
    input.dropWhatIsTypedAhead()
    write(layout.wayToEnd + bracketedPasteOff, to: output)
    editline_prepare_terminal(pointer, 0)
    SignalPipe.shared.release([SIGTSTP])
    // To this thread, so that it stops before the call returns.
    raise(SIGTSTP)
    SignalPipe.shared.catching([SIGTSTP])
    // Where nobody could continue us (no job control), the system does not stop us either.
    let wasStopped = SignalPipe.shared.drop(SIGCONT)
    write(wasStopped ? "" : up(layout.endRow), to: output)
    resume()
  }

  /// Takes the terminal back after a stop and draws the line from the cursor's row on.
  private func resume() {
    editline_prepare_terminal(pointer, 0)
    editline_prepare_terminal(pointer, 1)
    write(bracketedPasteOn + "\r" + eraseBelow, to: output)
    drawLine()
  }

  private func leave(by signal: Int32) {
    moveBehindLine(showing: "")
    write(bracketedPasteOff, to: output)
    editline_prepare_terminal(pointer, 0)
    SignalPipe.shared.release([signal])
    raise(signal)
  }

  private var columns: Int { TerminalSize.current(of: output)?.columns ?? 80 }

  private func layout(columns: Int? = nil) -> LineLayout {
    let (line, cursor) = content()
    return LineLayout(
      prompt: prompt.text, line: line, cursor: cursor, columns: columns ?? self.columns)
  }

  /// The line as it is now, and its cursor in UTF-8 bytes.
  func content() -> (line: String, cursor: Int) {
    guard let info = el_line(pointer), let start = info.pointee.buffer else { return ("", 0) }
    let bytes = UnsafeRawBufferPointer(start: start, count: info.pointee.lastchar - start)
    return (String(decoding: bytes, as: UTF8.self), info.pointee.cursor - start)
  }
}

extension LineLayout {
  /// The escape sequences that lead from the cursor to the place behind the line.
  fileprivate var wayToEnd: String {
    let down = endRow - cursorRow
    return (down > 0 ? "\u{1B}[\(down)B" : "") + "\r"
      + (endColumn > 0 ? "\u{1B}[\(endColumn)C" : "")
  }
}

private func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }

private let eraseBelow = "\u{1B}[J"
private let bracketedPasteOn = "\u{1B}[?2004h"
private let bracketedPasteOff = "\u{1B}[?2004l"
