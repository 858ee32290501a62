/// Text as it may be shown on a terminal: one entry a character, nothing that the terminal obeys.
struct VisibleText {
  /// A character and where it stands.
  struct Cell {
    /// What is shown for it.
    var shown: String
    /// The offset of its first byte in the text.
    var offset: Int
    /// The column it begins in, from 0.
    var column: Int
    /// The number of columns it takes, at least 1.
    var width: Int
  }

  private(set) var cells: [Cell] = []
  /// The number of columns of the whole text.
  private(set) var width = 0
  /// The number of bytes of the text.
  private(set) var byteCount = 0

  init(_ text: some StringProtocol) {
    for character in text {
      var cell = Cell(shown: String(character), offset: byteCount, column: width, width: 0)
      if character == "\t" {
        cell.width = Self.tabStop - width % Self.tabStop
        cell.shown = String(repeating: " ", count: cell.width)
      } else if let code = character.unicodeScalars.first?.visibleCode {
        cell.shown = code
        cell.width = code.unicodeScalars.count
      } else {
        cell.width = character.cellWidth
      }
      cells.append(cell)
      width += cell.width
      byteCount += character.utf8.count
    }
  }

  /// The text in one piece.
  var shown: String { cells.map(\.shown).joined() }

  private static let tabStop = 8
}

extension Unicode.Scalar {
  /// What is written for a character that cannot be seen, as `␛` for escape or `‹202E›`.
  fileprivate var visibleCode: String? {
    switch value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + value).map { String($0) }
    case 0x7F: return "␡"
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark:
      return "‹" + String(value, radix: 16, uppercase: true) + "›"
    default: return nil
    }
  }

  /// Whether terminals give it two columns (East Asian Width W and F, and pictures).
  fileprivate var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF,
      0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}

extension Character {
  /// The number of terminal columns of a character that can be seen.
  fileprivate var cellWidth: Int {
    guard let first = unicodeScalars.first else { return 1 }
    // U+FE0F asks for the picture, which is wide, as in ❤️.
    return first.isWide || unicodeScalars.contains("\u{FE0F}") ? 2 : 1
  }
}
