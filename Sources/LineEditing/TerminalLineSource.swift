internal import Glibc

/// The lines a person types at a terminal, edited with libedit.
///
/// Keys are emacs' or, by `bind -v` in `~/.editrc`, vi's. Ctrl-C drops the line, Ctrl-D on an
/// empty line ends, Ctrl-Z and `fg` keep the line, Ctrl-R searches the history, Tab completes.
/// All of it belongs to the thread that made it.
package final class TerminalLineSource: LineSource {
  /// Completes a line at a cursor given in UTF-8 bytes; set it before each line as needed.
  package var complete: (_ line: String, _ cursor: Int) -> Completion {
    get { editor.complete }
    set { editor.complete = newValue }
  }

  private let editor: LineEditor
  private let history: HistoryFile?
  private var lastKept: String?
  private var hasReadHistory = false
  private var fed: [String] = []

  /// Takes over a terminal; none where the descriptors are no terminal that can be edited on.
  ///
  /// From now on Ctrl-C no longer ends the process: see ``Interrupts``. The history is read when
  /// the first prompt is already shown.
  package init?(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, history: HistoryFile? = nil
  ) {
    guard Self.canEdit(input: input, output: output) else { return nil }
    useUTF8Locale()
    guard let editor = LineEditor(input: input, output: output) else { return nil }
    self.editor = editor
    self.history = history
    SignalPipe.shared.catching([SIGINT])
    editor.whenFirstIdle = { [weak self] in self?.readHistory() }
  }

  /// Tells whether both descriptors are terminals that can move their cursor.
  package static func canEdit(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) -> Bool {
    guard isatty(input) == 1, isatty(output) == 1, let terminal = getenv("TERM") else {
      return false
    }
    return !["", "dumb"].contains(String(cString: terminal))
  }

  package func nextLine(prompt: Prompt) -> LineEvent {
    fflush(nil)
    let wasInterrupted = SignalPipe.shared.drop(SIGINT)
    if wasInterrupted { editor.beginRow() }
    if let line = fed.popLast() {
      guard !wasInterrupted else {
        fed = []
        return .interrupted
      }
      editor.show(prompt: prompt, line: line)
      keep(line)
      return .line(line)
    }
    let event = editor.edit(prompt: prompt)
    if case .line(let line) = event { keep(line) }
    return event
  }

  /// Has the lines of a pasted text read next, each shown behind its prompt as if typed.
  ///
  /// Ctrl-C drops those not yet read.
  package func feed(_ text: String) {
    let lines = Paste(text.utf8).lines
    fed.insert(contentsOf: lines.reversed(), at: 0)
  }

  /// Drops the lines fed and not yet read, as after an interrupted command.
  package func dropFedLines() {
    fed = []
  }

  private func readHistory() {
    guard let history, !hasReadHistory else { return }
    hasReadHistory = true
    for entry in history.newest() where HistoryFile.keeps(entry.line) {
      editor.remember(entry.line)
      lastKept = entry.line
    }
  }

  private func keep(_ line: String) {
    readHistory()
    guard HistoryFile.keeps(line), line != lastKept else { return }
    lastKept = line
    editor.remember(line)
    // A history that cannot be written (a full disk, a read-only home) must not stop the work.
    try? history?.append(HistoryEntry(time: time(nil), line: line))
  }
}

/// Makes libedit and `wcwidth` read UTF-8, whatever the surroundings say.
func useUTF8Locale() {
  setlocale(LC_CTYPE, "")
  guard let codeset = nl_langinfo(nl_item(CODESET)) else { return }
  if String(cString: codeset) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
}
