internal import CEditline
internal import Glibc

/// One libedit editor on one terminal.
///
/// libedit calls back into C functions that capture nothing, so this is the one object shared
/// with it: the functions find it as the editor's client data.
final class LineEditor {
  var complete: (String, Int) -> Completion = { _, _ in .none }
  /// Called once, when the first prompt is shown and nothing has been typed.
  var whenFirstIdle: (() -> Void)?

  let pointer: OpaquePointer
  let output: Int32
  private let history: OpaquePointer
  var input: TerminalInput
  private(set) var prompt: Prompt = ">"
  /// The prompt as libedit reads it; libedit keeps the pointer.
  private var promptBytes: UnsafeMutablePointer<CChar>?
  /// Whether Ctrl-C was pressed on this line.
  var isInterrupted = false
  private var interruptedSearches = 0
  /// The line as it was last drawn as a whole, and the terminal's columns then.
  var drawn: (columns: Int, line: String)?
  /// Why libedit was made to stop, where it was not by a whole line.
  private var outcome: LineEvent?
  /// What the next ``insertionKey`` puts into the line.
  private var insertion: Insertion?

  /// A text for the line, in place of some characters before the cursor.
  private struct Insertion {
    let text: String
    let replaced: Int32
  }

  init?(input: Int32, output: Int32) {
    guard let inFile = fdopen(input, "r"), let outFile = fdopen(output, "w"),
      let pointer = el_init("lede", inFile, outFile, outFile), let history = history_init()
    else { return nil }
    self.pointer = pointer
    self.output = output
    self.history = history
    self.input = TerminalInput(descriptor: input)
    history_set_size(history, 10_000)
    history_keep_neighbours_once(history)
    editline_leave_signals_alone(pointer)
    editline_keep_output_on_signals(pointer)
    editline_set_owner(pointer, Unmanaged.passUnretained(self).toOpaque())
    editline_set_history(pointer, history)
    editline_set_reader(pointer) { LineEditor.of($0).readCharacter(into: $1) }
    editline_set_prompt(pointer, { LineEditor.of($0).promptBytes }, CChar(promptMark))
    KeyBindings.install(
      in: pointer, complete: { editor, _ in LineEditor.of(editor).completeLine() },
      insert: { editor, _ in LineEditor.of(editor).insertWaitingText() },
      delete: { editor, _ in LineEditor.of(editor).deleteUnderCursor() })
  }

  deinit {
    el_end(pointer)
    history_end(history)
    free(promptBytes)
  }

  private static func of(_ pointer: OpaquePointer?) -> LineEditor {
    Unmanaged<LineEditor>.fromOpaque(editline_owner(pointer)).takeUnretainedValue()
  }

  /// Puts a line into the history in memory.
  func remember(_ line: String) {
    history_enter(history, line)
  }

  /// Begins a fresh row behind the `^C` that the terminal has echoed.
  func beginRow() {
    write("\r\n", to: output)
  }

  /// Shows a line behind its prompt without editing it.
  func show(prompt: Prompt, line: String) {
    let styled = prompt.marked(with: "")
    write("\(styled)\(oneLine(line))\r\n", to: output)
  }

  /// Edits one line.
  func edit(prompt: Prompt) -> LineEvent {
    self.prompt = prompt
    free(promptBytes)
    promptBytes = strdup(prompt.marked(with: String(UnicodeScalar(promptMark))))
    outcome = nil
    isInterrupted = false
    interruptedSearches = 0
    drawn = nil
    insertion = nil
    beginEditing()
    var count: Int32 = 0
    let bytes = el_gets(pointer, &count)
    endEditing()
    if let outcome {
      el_reset(pointer)
      return outcome
    }
    guard let bytes, count > 0 else {
      write("\r\n", to: output)
      return .end
    }
    let line = UnsafeRawBufferPointer(start: bytes, count: strlen(bytes))
    let isEnded = line.last == UInt8(ascii: "\n")
    return .line(String(decoding: line.dropLast(isEnded ? 1 : 0), as: UTF8.self))
  }

  private func readCharacter(into place: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    whenFirstIdle?()
    whenFirstIdle = nil
    while true {
      if let key = keyToLeaveSearch() { return give(key, into: place) }
      if isInterrupted { return stop() }
      switch input.next() {
      case .character(let scalar):
        guard let key = key(for: scalar) else { continue }
        return give(key, into: place)
      case .paste(let bytes):
        guard take(Paste(bytes)) else { return stop() }
        return give(KeyBindings.insertionKey, into: place)
      case .signal(let signal):
        handle(signal)
      case .end:
        outcome = .end
        return 0
      }
    }
  }

  /// Chooses what libedit gets for a character; none for one it shall not see.
  private func key(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar == "\u{1B}", isSearching { input.repeatEscapeOfSequence() }
    // The C1 controls are ours: one of them is the insertion key.
    if (0x80...0x9F).contains(scalar.value) { return nil }
    guard scalar.value >= 0x300, drawnColumns(of: scalar) == 0 else { return scalar }
    // libedit miscounts its columns when a character without width is typed.
    let (line, cursor) = content()
    let before = String(decoding: Array(line.utf8).prefix(cursor), as: UTF8.self)
    if let last = before.unicodeScalars.last, let one = composition(of: last, and: scalar) {
      insertion = Insertion(text: String(Character(one)), replaced: 1)
    } else {
      insertion = Insertion(text: String(Character(scalar)), replaced: 0)
    }
    return KeyBindings.insertionKey
  }

  /// Makes a paste wait for the insertion key; false where it ends the line as a text.
  private func take(_ paste: Paste) -> Bool {
    switch paste.place(onEmptyLine: !content().line.contains { !$0.isWhitespace }) {
    case .line(let text):
      insertion = Insertion(text: text, replaced: 0)
      return true
    case .text(let text):
      outcome = .pasted(text)
      moveBehindLine(showing: "")
      return false
    }
  }

  /// Whether an incremental search is going on: libedit shows it as a second row of the line.
  private var isSearching: Bool { content().line.utf8.contains(UInt8(ascii: "\n")) }

  /// Has an interrupted search give the line back first: Ctrl-G, at most once a level of it.
  private func keyToLeaveSearch() -> Unicode.Scalar? {
    guard isInterrupted, interruptedSearches < 2, isSearching else { return nil }
    interruptedSearches += 1
    return "\u{7}"
  }

  private func give(_ key: Unicode.Scalar, into place: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    place?.pointee = wchar_t(bitPattern: key.value)
    return 1
  }

  private func stop() -> Int32 {
    if isInterrupted {
      outcome = .interrupted
      input.dropWhatIsTypedAhead()
      moveBehindLine(showing: "^C")
    }
    errno = EINTR
    return -1
  }

  private func insertWaitingText() -> UInt8 {
    guard let insertion else { return UInt8(CC_ERROR) }
    self.insertion = nil
    el_deletestr(pointer, insertion.replaced)
    el_insertstr(pointer, insertion.text)
    return UInt8(CC_REFRESH)
  }

  private func deleteUnderCursor() -> UInt8 {
    let (line, cursor) = content()
    guard cursor < line.utf8.count else { return UInt8(CC_ERROR) }
    el_cursor(pointer, 1)
    el_deletestr(pointer, 1)
    return UInt8(CC_REFRESH)
  }

  private func completeLine() -> UInt8 {
    let (line, cursor) = content()
    switch complete(line, cursor).step(in: line) {
    case .nothing: return UInt8(CC_ERROR)
    case .replace(let range, let text):
      let bytes = Array(line.utf8)
      let distance = characters(in: bytes[..<range.upperBound]) - characters(in: bytes[..<cursor])
      el_cursor(pointer, Int32(clamping: distance))
      el_deletestr(pointer, Int32(clamping: characters(in: bytes[range])))
      el_insertstr(pointer, text)
      return UInt8(CC_REFRESH)
    case .list(let candidates):
      let size = TerminalSize.current(of: output) ?? TerminalSize(columns: 80, rows: 24)
      moveBehindLine(showing: "")
      let rows = CandidateList(candidates: candidates).rows(in: size)
      write(rows.map { "\($0)\r\n" }.joined(), to: output)
      drawLine()
      return UInt8(CC_NORM)
    }
  }
}

/// Stands around each stretch of a prompt that takes no columns.
private let promptMark: UInt8 = 1

private func characters(in bytes: ArraySlice<UInt8>) -> Int {
  bytes.count { $0 & 0xC0 != 0x80 }
}
