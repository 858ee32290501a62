/// Words of a text with marks in them: brackets in files, colours on a terminal.
package struct Passage: Hashable, Sendable {
  /// What a mark says of the words inside it; several may hold.
  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A name.
    package static let name = Style(rawValue: 1)
    /// A time expression.
    package static let time = Style(rawValue: 2)
    /// Words that are quoted or reported.
    package static let quotation = Style(rawValue: 4)
    /// What a row points at.
    package static let evidence = Style(rawValue: 8)
    /// Words that went out.
    package static let went = Style(rawValue: 16)
    /// Words that came in.
    package static let came = Style(rawValue: 32)
    /// Words that went elsewhere, or came from there.
    package static let moved = Style(rawValue: 64)
  }

  /// Words under the same marks.
  package struct Run: Hashable, Sendable {
    /// The words.
    package var text: String
    /// What the marks around them say.
    package var style: Style

    /// Puts words under marks.
    package init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The words with brackets for marks.
  package var bracketed: String
  /// The words without brackets, part by part.
  package var runs: [Run]

  /// Keeps words in both forms.
  package init(bracketed: String, runs: [Run]) {
    self.bracketed = bracketed
    self.runs = runs
  }
}

/// How styles travel through text that is measured and wrapped: as scalars that no text has.
enum StyleMark {
  /// The first of thirty-two noncharacters, which Unicode reserves for use inside a program.
  private static let first: UInt32 = 0xFDD0
  private static let all = first...first + UInt32(styles.count - 1)

  /// The styles that words can have: what was found in a text, or what became of it.
  private static let styles: [Passage.Style] =
    (0..<16).map { Passage.Style(rawValue: $0) } + [
      .went, .came, .moved, [.went, .moved], [.came, .moved],
    ]

  /// Whether a scalar is such a mark; it takes no cell.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { all.contains(scalar.value) }

  /// The scalar of a style; that of no style for one that words cannot have.
  static func scalar(_ style: Passage.Style) -> Unicode.Scalar {
    Unicode.Scalar(first + UInt32(styles.firstIndex(of: style) ?? 0))!
  }

  /// Turns the marks of one line into escape sequences.
  ///
  /// - Parameter style: what holds where the line begins; then, what holds at its end.
  static func escaped(_ line: String, _ style: inout Passage.Style) -> String {
    guard !style.isEmpty || line.unicodeScalars.contains(where: isMark) else { return line }
    var escaped = style.isEmpty ? "" : sequence(style)
    for scalar in line.unicodeScalars {
      guard isMark(scalar) else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      style = styles[Int(scalar.value - first)]
      escaped += reset + (style.isEmpty ? "" : sequence(style))
    }
    return style.isEmpty ? escaped : escaped + reset
  }

  private static let reset = "\u{1B}[0m"

  /// Select Graphic Rendition of ECMA-48: bold, underlined, cyan, reversed; all go together.
  ///
  /// What went is red and crossed out, what came green and underlined, so that neither hangs on
  /// the colour; what moved is yellow instead.
  private static func sequence(_ style: Passage.Style) -> String {
    var codes: [String] = []
    if style.contains(.name) { codes.append("1") }
    if style.contains(.time) { codes.append("4") }
    if style.contains(.quotation) { codes.append("36") }
    if style.contains(.evidence) { codes.append("7") }
    if style.contains(.went) { codes += style.contains(.moved) ? ["9"] : ["9", "31"] }
    if style.contains(.came) { codes += style.contains(.moved) ? ["4"] : ["4", "32"] }
    if style.contains(.moved) { codes.append("33") }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}
