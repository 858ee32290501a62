/// A text pasted at once, made fit for a line.
struct Paste: Equatable {
  /// The text with LF as line ends, composed, without control characters but LF and tab.
  let text: String

  /// Cleans pasted bytes; takes time in proportion to their number.
  init(_ bytes: some Sequence<UInt8>) {
    var clean = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      // Terminals send the line ends of a pasted text as CR.
      case 0x0D: clean.append("\n")
      case 0x0A where afterReturn: break
      case 0x0A, 0x09: clean.append(scalar)
      case 0x85, 0x2028, 0x2029: clean.append("\n")
      case 0..<0x20, 0x7F...0x9F: break
      default: clean.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    text = String(clean).composed()
  }

  /// Its lines, without the empty ones at its ends.
  var lines: [String] {
    trimmed(text).split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The most characters an empty line takes at once; more is a text, not a command.
  static let longestCommand = 500
  /// The most bytes a line takes at once: libedit draws a line of many screens badly.
  static let longestInsertion = 10_000

  /// What to do with a paste.
  enum Place: Equatable {
    /// Insert it into the line.
    case line(String)
    /// Hand it to the caller as a text.
    case text(String)
  }

  /// Decides where the paste goes.
  ///
  /// On an empty line several lines, or one long one, are a text or a script, and the caller
  /// asks. Behind something typed it is meant to be part of that line: line ends become blanks.
  func place(onEmptyLine isEmpty: Bool) -> Place {
    let isShort =
      text.utf8.count <= Self.longestCommand || text.unicodeScalars.count <= Self.longestCommand
    let inLine = oneLine(text)
    let isSeveralLines = trimmed(text).contains("\n")
    if isEmpty, isSeveralLines || !isShort { return .text(text) }
    return inLine.utf8.count <= Self.longestInsertion ? .line(inLine) : .text(text)
  }
}

/// Makes one line of a text: its outer line ends go, the inner ones and tabs become blanks, and
/// control characters become U+FFFD.
func oneLine(_ text: String) -> String {
  var line = String.UnicodeScalarView()
  for scalar in trimmed(text) {
    switch scalar.value {
    case 0x09, 0x0A: line.append(" ")
    case 0..<0x20, 0x7F...0x9F: line.append("\u{FFFD}")
    default: line.append(scalar)
    }
  }
  return String(line)
}

private func trimmed(_ text: String) -> Substring.UnicodeScalarView {
  var scalars = text.unicodeScalars[...]
  while scalars.first == "\n" { scalars.removeFirst() }
  while scalars.last == "\n" { scalars.removeLast() }
  return scalars
}
