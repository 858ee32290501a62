internal import Glibc

/// What comes next from a terminal.
enum TerminalEvent: Equatable {
  /// A character typed; bytes that are no UTF-8 are U+FFFD.
  case character(Unicode.Scalar)
  /// A text pasted between its brackets.
  case paste([UInt8])
  /// A signal the process caught.
  case signal(Int32)
  /// The terminal is gone.
  case end
}

/// The bytes of a terminal, read as characters, bracketed pastes and signals.
///
/// Bytes are read one at a time except inside a paste, so that what is typed ahead stays in the
/// terminal for the program that runs next.
struct TerminalInput {
  private static let pasteStart = Array("[200~".utf8)
  private static let pasteEnd: [UInt8] = [0x1B] + Array("[201~".utf8)
  /// The milliseconds in which the rest of an escape sequence or character must come.
  private static let patience: Int32 = 50
  /// The most bytes kept of one paste.
  private static let longestPaste = 64 << 20

  private let descriptor: Int32
  private let signals: SignalPipe
  /// Bytes read and not yet given out, the next one last.
  private var waiting: [UInt8] = []
  /// Signals that came within a paste.
  private var postponed: [Int32] = []

  init(descriptor: Int32, signals: SignalPipe = .shared) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// Waits for what comes next.
  mutating func next() -> TerminalEvent {
    if let signal = postponed.popLast() { return .signal(signal) }
    switch fetch(patience: -1) {
    case .byte(let byte) where byte == 0x1B: return afterEscape()
    case .byte(let byte) where byte < 0x80: return .character(Unicode.Scalar(byte))
    case .byte(let byte): return character(startingWith: byte)
    case .signal(let signal): return .signal(signal)
    case .silence, .end: return .end
    }
  }

  /// Gives the escape just taken out once more, if the rest of its sequence is waiting.
  ///
  /// libedit's search takes the escape of a cursor key for its end and the rest for letters.
  mutating func repeatEscapeOfSequence() {
    if !waiting.isEmpty { waiting.append(0x1B) }
  }

  /// Forgets what was typed and not yet read, as the system does on Ctrl-C and Ctrl-Z.
  mutating func dropWhatIsTypedAhead() {
    waiting = []
    tcflush(descriptor, TCIFLUSH)
  }

  private enum Fetched { case byte(UInt8), signal(Int32), silence, end }

  private mutating func fetch(patience: Int32) -> Fetched {
    if let byte = waiting.popLast() { return .byte(byte) }
    if let signal = signals.take() { return .signal(signal) }
    while !signals.wait(for: descriptor, milliseconds: patience) {
      if let signal = signals.take() { return .signal(signal) }
      if patience >= 0 { return .silence }
    }
    var byte: UInt8 = 0
    var count = 0
    repeat {
      count = read(descriptor, &byte, 1)
    } while count < 0 && (errno == EINTR || errno == EAGAIN)
    return count == 1 ? .byte(byte) : .end
  }

  private mutating func giveBack(_ bytes: some Collection<UInt8>) {
    waiting += bytes.reversed()
  }

  /// Tells a paste's opening bracket from the escape key and other sequences.
  private mutating func afterEscape() -> TerminalEvent {
    var seen: [UInt8] = []
    for expected in Self.pasteStart {
      guard case .byte(let byte) = fetchKeepingSignals() else { break }
      seen.append(byte)
      guard byte == expected else { break }
    }
    if seen == Self.pasteStart { return paste() }
    giveBack(seen)
    return .character("\u{1B}")
  }

  private mutating func character(startingWith lead: UInt8) -> TerminalEvent {
    let length =
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    var bytes = [lead]
    while bytes.count < length {
      guard case .byte(let byte) = fetchKeepingSignals() else { break }
      guard byte & 0xC0 == 0x80 else {
        giveBack([byte])
        break
      }
      bytes.append(byte)
    }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return .character(scalars.first ?? "\u{FFFD}")
  }

  private mutating func fetchKeepingSignals() -> Fetched {
    while true {
      let fetched = fetch(patience: Self.patience)
      guard case .signal(let signal) = fetched else { return fetched }
      postponed.insert(signal, at: 0)
    }
  }

  /// Reads up to the closing bracket; Ctrl-C and the signals that end the program cut it off.
  private mutating func paste() -> TerminalEvent {
    var bytes: [UInt8] = waiting.reversed()
    waiting = []
    var searched = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let end = position(of: Self.pasteEnd, in: bytes, from: searched) {
        giveBack(bytes[(end + Self.pasteEnd.count)...])
        return .paste(Array(bytes[..<min(end, Self.longestPaste)]))
      }
      searched = max(0, bytes.count - Self.pasteEnd.count)
      if bytes.count > Self.longestPaste + chunk.count {
        bytes.removeSubrange(Self.longestPaste..<searched)
        searched = Self.longestPaste
      }
      while !signals.wait(for: descriptor) {
        while let signal = signals.take() {
          if ![SIGWINCH, SIGCONT, SIGTSTP].contains(signal) { return .signal(signal) }
          postponed.insert(signal, at: 0)
        }
      }
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return .end }
      bytes += chunk[..<count]
    }
  }
}

private func position(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  guard bytes.count >= mark.count, start <= bytes.count - mark.count else { return nil }
  return (start...(bytes.count - mark.count)).first { offset in
    bytes[offset] == mark[0] && bytes[offset..<offset + mark.count].elementsEqual(mark)
  }
}
