/// How many cells of a terminal characters take.
///
/// The rules are those terminals share: East Asian wide characters and emoji take two cells,
/// combining marks none, a sequence of joined emoji as much as its first one.
package enum TerminalWidth {
  /// Counts the cells that text takes; complexity is linear in its length.
  package static func cells(of text: String) -> Int {
    var cells = 0
    for glyph in Glyphs(text) { cells += glyph.width }
    return cells
  }

  /// Tells the cells of one scalar that stands alone: 0, 1 or 2.
  static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    // Curly quotes, dashes and the ellipsis: most of what is not ASCII in English news.
    if (0x2010...0x2027).contains(value) { return 1 }
    if StyleMark.isMark(scalar) { return 0 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return 0
    default: break
    }
    // Vowels and finals of a Hangul syllable sit in the cells of its first consonant.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    if properties.isDefaultIgnorableCodePoint { return 0 }
    if isWide(value) || properties.isEmojiPresentation { return 2 }
    return 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// The ranges of East_Asian_Width W and F, from EastAsianWidth.txt of Unicode 16, without emoji.
  ///
  /// Emoji come from the property Emoji_Presentation; unassigned gaps inside a block are filled.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB,
    0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}

/// The characters of text as a terminal shows them, each with its cells.
struct Glyphs: Sequence, IteratorProtocol {
  /// What stands together in a terminal and cannot be cut.
  struct Glyph {
    /// Where it ends in the text.
    var end: String.Index
    /// Its cells.
    var width: Int
    /// Its scalars, as a text of countless combining marks has countless ones in one character.
    var scalars: Int
  }

  private let scalars: String.UnicodeScalarView
  private var index: String.Index

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  init(_ text: String, from start: String.Index) {
    scalars = text.unicodeScalars
    index = start
  }

  mutating func next() -> Glyph? {
    guard index < scalars.endIndex else { return nil }
    let first = scalars[index]
    scalars.formIndex(after: &index)
    var glyph = Glyph(end: index, width: TerminalWidth.cells(of: first), scalars: 1)
    // The common case, ASCII before ASCII, asks for no properties.
    guard index < scalars.endIndex, !scalars[index].isASCII else { return glyph }
    var mayPair = isRegional(first)
    var isJoined = false
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.isASCII { break }
      let belongs: Bool
      if isJoined, scalar.properties.isEmoji {
        belongs = true
      } else if mayPair, isRegional(scalar) {
        glyph.width = 2
        mayPair = false
        belongs = true
      } else if scalar.properties.isEmojiModifier {
        belongs = first.properties.isEmojiModifierBase
      } else {
        belongs = TerminalWidth.cells(of: scalar) == 0
      }
      guard belongs else { break }
      // Variation selector 16 asks for the picture, which is wide.
      if scalar.value == 0xFE0F, first.properties.isEmoji { glyph.width = 2 }
      isJoined = scalar.value == 0x200D && first.properties.isEmoji
      glyph.scalars += 1
      scalars.formIndex(after: &index)
    }
    glyph.end = index
    return glyph
  }

  private func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
