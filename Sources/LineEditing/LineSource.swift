/// Something that lines come from: a person at a terminal, a pipe, a file.
///
/// A terminal edits its lines with libedit, a pipe or file is only read; the caller must not
/// need to know which it is.
package protocol LineSource: AnyObject {
  /// Waits for the next line.
  ///
  /// The prompt is shown to a person and never written into a pipe.
  func nextLine(prompt: Prompt) -> LineEvent
}

/// What came in place of the next line, or with it.
package enum LineEvent: Hashable, Sendable {
  /// A line without its line end.
  case line(String)
  /// Ctrl-C: what was typed so far is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the input.
  case end
  /// A text pasted on an empty line that is no single short line.
  ///
  /// Its line ends are LF, its control characters are gone, its letters are composed (NFC). The
  /// caller decides, or asks, what to do with it: see ``TerminalLineSource/feed(_:)``.
  case pasted(String)
}

/// The words before the place where a person types.
package struct Prompt: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The characters shown; the last one is never styled.
  package let text: String
  /// The parameters of an SGR escape sequence, such as `1;34`; none for plain text.
  package let style: String?

  /// Makes a prompt; an empty text becomes one blank, for libedit needs a character to end with.
  package init(_ text: String, style: String? = nil) {
    self.text = text.isEmpty ? " " : text
    self.style = style
  }

  /// Makes a plain prompt.
  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// Writes the prompt with its escape sequences, each between two `mark`s.
  func marked(with mark: String) -> String {
    guard let style, let last = text.last else { return text }
    return "\(mark)\u{1B}[\(style)m\(mark)\(text.dropLast())\(mark)\u{1B}[0m\(mark)\(last)"
  }
}
