internal import Dispatch
internal import Glibc
internal import LineEditing
internal import Shell
internal import Synchronization
internal import Tables

/// The line on standard error that tells a person at a terminal how far a long command is.
///
/// Those who work only leave word; a queue of its own draws the last of it, so that the line
/// moves on while one document takes long, and nothing that is quick is drawn at all.
final class ProgressLine: Sendable {
  /// How progress is shown.
  private enum Style { case none, redrawn, plain }

  private struct State {
    var latest: LoadProgress?
    var isDrawn = false
    /// Counts what was waited for; what belongs to an earlier one is no longer shown.
    var round = 0
    /// The round whose drawing is due.
    var dueRound: Int?
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "progress")
  private let style: Style
  private let firstPause: DispatchTimeInterval
  private let pause: DispatchTimeInterval

  init() {
    let isPlain = environment("ACCESSIBLE") != nil || environment("TERM") == "dumb"
    style = isatty(STDERR_FILENO) != 1 ? .none : isPlain ? .plain : .redrawn
    firstPause = isPlain ? .seconds(10) : .milliseconds(500)
    pause = isPlain ? .seconds(10) : .milliseconds(100)
  }

  /// Gives what is told of progress from now on; what was given before is no longer heard.
  func watch() -> @Sendable (LoadProgress) -> Void {
    guard style != .none else { return { _ in } }
    let round = state.withLock { state in
      state.round += 1
      return state.round
    }
    return { [self] in note($0, round) }
  }

  /// Takes the line away, until there is word of progress again.
  func clear() {
    state.withLock { state in
      if state.isDrawn { writeError("\r\u{1B}[K") }
      state.isDrawn = false
      state.latest = nil
    }
  }

  /// Takes the line away for good; what is still told is not shown.
  func end() {
    clear()
    state.withLock { $0.round += 1 }
  }

  private func note(_ progress: LoadProgress, _ round: Int) {
    let isNew = state.withLock { state in
      guard state.round == round else { return false }
      state.latest = progress
      guard state.dueRound != round else { return false }
      state.dueRound = round
      return true
    }
    if isNew { draw(round, in: firstPause) }
  }

  private func draw(_ round: Int, in pause: DispatchTimeInterval) {
    queue.asyncAfter(deadline: .now() + pause) { [self] in draw(round) }
  }

  private func draw(_ round: Int) {
    let goesOn = state.withLock { state in
      guard state.round == round, let latest = state.latest else {
        if state.dueRound == round { state.dueRound = nil }
        return false
      }
      let words = VisibleText.line(latest.words)
      switch style {
      case .none: break
      case .plain: writeError(words + "\n")
      case .redrawn:
        writeError("\r\(fitting(words))\u{1B}[K")
        state.isDrawn = true
      }
      return true
    }
    if goesOn { draw(round, in: pause) }
  }

  /// The words, cut to what one row holds.
  private func fitting(_ words: String) -> String {
    let width = (TerminalSize.current(of: STDERR_FILENO)?.columns ?? 80) - 1
    guard TerminalWidth.cells(of: words) > width else { return words }
    var words = words
    while !words.isEmpty, TerminalWidth.cells(of: words) >= width { words.removeLast() }
    return words + "…"
  }
}
