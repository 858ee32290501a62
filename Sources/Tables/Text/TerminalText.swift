/// Text made ready for a terminal, on one line, with its width.
struct TerminalText {
  /// The text, all of it visible.
  var text: String
  /// The cells it takes.
  var width: Int
  /// Whether it goes on: the rest of a very long text is neither measured nor shown.
  var isCut = false
  /// Whether it is shown to its end, however many lines it takes.
  var isPassage = false

  /// Makes text ready; of a longer text it keeps about so many cells.
  init(_ original: String, keeping limit: Int? = nil, isUnicode: Bool = true) {
    var text = original
    var isCut = false
    // Four bytes a character at most; a mark may add to a character, so there is room to spare.
    if let limit, text.utf8.count > limit * 16 + 256 {
      text = String(text.unicodeScalars.prefix(limit * 4 + 64))
      isCut = true
    }
    self.init(visible: Self.visible(text, isUnicode), isCut: isCut)
  }

  /// Makes a passage ready: with brackets, or its styles as marks that take no cell.
  init(_ passage: Passage, isColoured: Bool, isUnicode: Bool) {
    defer { isPassage = true }
    guard isColoured else {
      self.init(visible: Self.visible(passage.bracketed, isUnicode), isCut: false)
      return
    }
    var text = ""
    for run in passage.runs {
      text.unicodeScalars.append(StyleMark.scalar(run.style))
      text += Self.visible(run.text, isUnicode)
    }
    text.unicodeScalars.append(StyleMark.scalar([]))
    self.init(visible: text, isCut: false)
  }

  private static func visible(_ text: String, _ isUnicode: Bool) -> String {
    VisibleText.of(text, lineEnd: .replaced(isUnicode ? "⏎" : " "), pictures: isUnicode)
  }

  private init(visible text: String, isCut: Bool) {
    var text = text
    self.isCut = isCut
    guard !VisibleText.scan(text).isASCII else {
      self.text = text
      width = text.utf8.count
      return
    }
    // A soft hyphen is invisible on paper, yet some terminals show it and some do not.
    if text.unicodeScalars.contains("\u{AD}") {
      text.unicodeScalars.removeAll { $0 == "\u{AD}" }
    }
    var width = 0
    var isOverloaded = false
    for glyph in Glyphs(text) {
      width += glyph.width
      isOverloaded = isOverloaded || glyph.scalars > Self.scalarsInGlyph
    }
    self.text = isOverloaded ? Self.unburdened(text) : text
    self.width = width
  }

  /// More scalars than the longest emoji has; what is beyond are marks stacked over other lines.
  private static let scalarsInGlyph = 16

  private static func unburdened(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var start = text.startIndex
    for glyph in Glyphs(text) {
      kept.append(contentsOf: text.unicodeScalars[start..<glyph.end].prefix(scalarsInGlyph))
      start = glyph.end
    }
    return String(kept)
  }
}
